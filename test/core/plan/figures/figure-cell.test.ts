// SPDX-License-Identifier: EUPL-1.2

import { constant } from '../../../../src/core/plan/cells';
import { figureCell } from '../../../../src/core/plan/figures/figure-cell';
import type { Expected } from '../../../../src/core/plan/plan';
import type { ReadFigure } from '../../../../src/core/programme/read-figure';

const FIGURE: ReadFigure = {
  ...{ code: 'GM0363', field: 'total', homes: 100, isUnreadable: false, year: null, period: null },
  ...{ status: null, place: { sheet: 'Lijst', address: 'F2' }, content: 100, differs: false },
};
const HOMES = "AND('Lijst'!F2>=0,'Lijst'!F2<=1000000000,ROUND('Lijst'!F2,0)='Lijst'!F2)";
/** What Excel reads in the cell by itself. */
const PLAIN = `IF(ISNUMBER('Lijst'!F2),IF(${HOMES},'Lijst'!F2,"ongeldig"),IF(TRIM('Lijst'!F2)="","","ongeldig"))`;
const count = (value: number): Expected => ({ kind: 'count', value });
const INVALID: Expected = { kind: 'text', value: 'ongeldig' };
const NOTHING: Expected = { kind: 'empty' };
const [LONG, TOO_LONG] = [200, 201].map((length) => '1 '.padEnd(length, 'x'));

describe('a figure on our sheet', () => {
  it.each<[string, Partial<ReadFigure>, string, Expected]>([
    ['as Excel reads it', {}, PLAIN, count(100)],
    ['none', { homes: null, content: null }, PLAIN, NOTHING],
    ['below 0', { homes: -5, content: -5 }, PLAIN, INVALID],
    ['half a home', { homes: 1.5, content: 1.5 }, PLAIN, INVALID],
    [
      'a number in words',
      { content: '100 "woningen"', differs: true },
      `IF('Lijst'!F2="100 ""woningen""",100,${PLAIN})`,
      count(100),
    ],
    [
      'thousands: another number is not known to be',
      { content: 0.1, differs: true },
      `IF('Lijst'!F2=0.1,100,"ongeldig")`,
      count(100),
    ],
    [
      'a sign for nothing',
      { homes: null, content: '-', differs: true },
      `IF('Lijst'!F2="-","",${PLAIN})`,
      NOTHING,
    ],
    [
      'what cannot be read',
      { homes: null, isUnreadable: true, content: 'veel', differs: true },
      `IF('Lijst'!F2="veel","ongeldig",${PLAIN})`,
      INVALID,
    ],
    [
      'a number in words that cannot be',
      { homes: -100, content: '-100 woningen', differs: true },
      `IF('Lijst'!F2="-100 woningen","ongeldig",${PLAIN})`,
      INVALID,
    ],
    [
      'the longest text that a formula takes',
      { content: LONG ?? '', differs: true },
      `IF('Lijst'!F2="${LONG ?? ''}",100,${PLAIN})`,
      count(100),
    ],
    ['a longer one', { content: TOO_LONG ?? '', differs: true }, PLAIN, count(100)],
  ])('%s', (_, given, formula, expected) => {
    const cell = figureCell({ ...FIGURE, ...given }, 'ongeldig');
    expect(cell?.kind === 'formula' ? [cell.formula, cell.expected] : null).toEqual([
      `IFERROR(${formula},"ongeldig")`,
      expected,
    ]);
  });

  it('that stands nowhere is a constant', () => {
    expect(figureCell({ ...FIGURE, place: null }, 'ongeldig')).toEqual(constant(100));
  });
});
