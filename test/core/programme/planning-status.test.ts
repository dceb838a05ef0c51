// SPDX-License-Identifier: EUPL-1.2

import { hardnessOf, isStatusCode, statusSystem } from '../../../src/core/programme/planning-status';

describe('planning status (domain §9)', () => {
  it.each([
    [['1A', '2C', '4A'], 'planStatus'],
    [['1a', '5B'], 'planStatus'],
    [['3'], 'planStatus'],
    [['1a', '1b', '2'], 'programmeClass'],
    [['1a', '1b', '1c'], null],
    [['hard', 'zacht'], null],
  ])('%j is written in the system %p', (statuses, system) => {
    expect(statusSystem(statuses)).toBe(system);
  });

  it.each([
    ['1A', 'hard'],
    ['2b', 'hard'],
    ['1C', 'soft'],
    ['3', 'soft'],
    ['4B onherroepelijk?', 'soft'],
    ['5A', 'notCounted'],
    ['Hard', 'hard'],
    ['Zachte plancapaciteit', 'soft'],
    ['vastgesteld bestemmingsplan', 'hard'],
    ['in voorbereiding', 'soft'],
    ['stilgelegd', null],
  ])('%j as a plan status is %p', (status, expected) => {
    expect(hardnessOf(status, 'planStatus')).toBe(expected);
  });

  it.each(['4', '5C', '6A', 'hard', 'x', '1-2'])('%j is no code', (status) => {
    expect(isStatusCode(status)).toBe(false);
    expect(statusSystem([status])).toBeNull();
  });

  it.each(['1a', '1b', '1c', '2'])('never guesses what %j is when the system is not certain', (status) => {
    expect(isStatusCode(status)).toBe(true);
    expect(hardnessOf(status, null)).toBeNull();
    expect(hardnessOf(status, 'programmeClass')).toBeNull();
  });
});
