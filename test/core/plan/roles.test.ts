// SPDX-License-Identifier: EUPL-1.2

import {
  columnMark,
  copiedFrom,
  isMark,
  LANGUAGE_MARK,
  roundMark,
  roundOfMark,
  sheetMark,
  WRITING_MARK,
} from '../../../src/core/plan/roles';

describe('hidden names that say what is ours', () => {
  // They stand in workbooks of users: another name would be a sheet that is not known any more.
  it('are as they were', () => {
    expect([
      sheetMark('regions'),
      columnMark('duty'),
      WRITING_MARK,
      LANGUAGE_MARK,
      roundMark('2026-1'),
    ]).toEqual([
      '_Wvrv.regions',
      '_Wvrv.column.duty',
      '_Wvrv.writing',
      '_Wvrv.language',
      '_Wvrv.round.2026_1',
    ]);
  });

  it.each([
    ['_Wvrv.regions', true],
    ['_Wvrv.', true],
    ['my_Wvrv.regions', false],
    ['Wvrv_socialNumerator', false],
    ['Print_Area', false],
  ])('%s: %p', (name, expected) => {
    expect(isMark(name)).toBe(expected);
  });

  it.each([
    ['_Wvrv.round.2026_1', '2026-1'],
    ['_Wvrv.round.2026', '2026'],
    ['_Wvrv.regions', null],
    ['x_Wvrv.round.2026_1', null],
  ])('%s is of round %s', (name, round) => {
    expect(roundOfMark(name)).toBe(round);
  });

  it.each<[readonly string[], 'output' | 'programme' | null]>([
    [['_Wvrv.regions'], 'output'],
    [['Print_Area', '_Wvrv.account'], 'output'],
    [['_Wvrv.round.2026_1', 'Print_Area'], 'output'],
    [['Print_Area', '_Wvrv.column.status'], 'programme'],
    [['_Wvrv.column.status', '_Wvrv.account'], 'output'],
    [['Print_Area'], null],
    [[], null],
  ])('a sheet with %j of its own was copied from %p', (names, expected) => {
    expect(copiedFrom(names)).toBe(expected);
  });
});
