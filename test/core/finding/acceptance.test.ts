// SPDX-License-Identifier: EUPL-1.2

import {
  parseAcceptances,
  splitAccepted,
  withAcceptances,
  type Acceptance,
} from '../../../src/core/finding/acceptance';
import type { Finding } from '../../../src/core/finding/finding';
import { finding } from '../../../src/core/finding/severity';

const at = (address: string) => ({ sheet: 'Programma', address });
const estimate = (address: string, value = 100, name = 'Haarlem'): Finding =>
  finding('approximateNumber', at(address), {
    code: 'GM0392',
    name,
    field: 'total',
    text: `ca. ${value}`,
    value,
  });

/** Accepts a finding as it stands among others. */
function accept(found: Finding, among: readonly Finding[]): Acceptance {
  const key = splitAccepted(among, []).keys.get(found);
  if (key === undefined) throw new Error(`${found.code} cannot be accepted`);
  return { key, reason: 'Nagevraagd', date: '2026-11-22' };
}
const openAfter = (findings: readonly Finding[], ...acceptances: readonly Acceptance[]) =>
  splitAccepted(findings, acceptances).open;

describe('accepting a finding', () => {
  it('takes it out of those that are open, with its reason', () => {
    const [one, other] = [estimate('D2'), estimate('D3', 90, 'Laren')];
    const { open, accepted } = splitAccepted([one, other], [accept(one, [one, other])]);
    expect(open).toEqual([other]);
    expect(accepted).toMatchObject([{ finding: one, acceptance: { reason: 'Nagevraagd' } }]);
  });

  it('holds when the row moves, and not when the figure changes', () => {
    const found = estimate('D2');
    const acceptance = accept(found, [found]);
    expect(openAfter([estimate('D9')], acceptance)).toEqual([]);
    expect(openAfter([estimate('D2', 110)], acceptance)).toHaveLength(1);
  });

  it('holds for those that were accepted of those that say the same', () => {
    const both = [estimate('D2'), estimate('D3')] as const;
    const acceptance = accept(both[0], both);
    expect(openAfter(both, acceptance)).toEqual([both[1]]);
    expect(openAfter(both, acceptance, accept(both[1], both))).toEqual([]);
  });

  it('is not taken over by another that says the same, when one goes or comes', () => {
    const both = [estimate('D2'), estimate('D3')] as const;
    const first = accept(both[0], both);
    expect(openAfter([both[1]], first)).toEqual([both[1]]);
    expect(openAfter([both[0]], first)).toEqual([]);
    const [before, after] = [estimate('D1'), estimate('D9')];
    expect(openAfter([before, ...both, after], first)).toEqual([before, both[1], after]);
    const alone = accept(both[1], [both[1]]);
    expect(openAfter(both, alone)).toEqual([both[0]]);
    expect(openAfter([...both, after], first, accept(both[1], both))).toEqual([after]);
  });

  it('is one acceptance, however often it was open again: taking it back takes all of it', () => {
    const [first, second, third] = [estimate('D2'), estimate('D3'), estimate('D4')];
    const before = accept(first, [first, second]);
    const again = accept(first, [first, second, third]);
    const other = accept(second, [first, second]);
    expect(withAcceptances([before, other], [again])).toEqual([other, again]);
  });

  it('moves along with its rows, of those that say the same too', () => {
    const both = [estimate('D2'), estimate('D3')] as const;
    const second = accept(both[1], both);
    const moved = [estimate('D3'), estimate('D4')] as const;
    expect(openAfter(moved, second)).toEqual([moved[0]]);
  });

  it('holds for a finding about the workbook, which has no place', () => {
    const found = finding('otherProgrammeTables', null, { chosen: 'a', others: ['b'] });
    expect(openAfter([found], accept(found, [found]))).toEqual([]);
  });

  it('is not for errors, not even when the workbook says so', () => {
    const error = finding('errorValue', at('D2'), {
      code: 'GM0392',
      name: 'Haarlem',
      field: 'total',
      error: '#N/A',
    });
    expect(splitAccepted([error], []).keys.size).toBe(0);
    const key = `errorValue ${JSON.stringify(error.data)}`;
    expect(openAfter([error], { key, reason: 'Toch', date: '2026-11-22' })).toEqual([error]);
  });
});

describe('acceptances that a workbook remembers', () => {
  const whole = { key: 'a', reason: 'b', date: 'c' };

  it.each<[unknown, readonly Acceptance[]]>([
    [[whole], [whole]],
    [
      [{ ...whole, more: 1 }, whole],
      [whole, whole],
    ],
    [[{ ...whole, reason: ' ' }, null, 1, 'x'], []],
    [
      [
        { ...whole, key: 1 },
        { ...whole, reason: 1 },
        { ...whole, date: 1 },
      ],
      [],
    ],
    [undefined, []],
    [whole, []],
  ])('%j', (json, acceptances) => {
    expect(parseAcceptances(json)).toEqual(acceptances);
  });

  it('has keys that stay the same: what was accepted in a file is found again', () => {
    const same = [estimate('D2'), estimate('D3'), estimate('D4')];
    const about =
      'approximateNumber {"code":"GM0392","name":"Haarlem","field":"total","text":"ca. 100","value":100}';
    expect([...splitAccepted(same, []).keys.values()]).toEqual([
      `${about}\n1/3\nProgramma!D2`,
      `${about}\n2/3\nProgramma!D3`,
      `${about}\n3/3\nProgramma!D4`,
    ]);
  });
});
