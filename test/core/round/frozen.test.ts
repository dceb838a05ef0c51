// SPDX-License-Identifier: EUPL-1.2

import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { frozenRound, readFrozen } from '../../../src/core/round/frozen';
import type { Content } from '../../../src/core/sheet/content';
import { nl } from '../../../src/i18n/nl';
import { programmeOf, type Row } from '../support/rows';

const ROWS: readonly Row[] = [
  {
    ...{ code: 'GM0392', subregion: 'Zuid', stock: 100, socialStock: 30, total: 90, socialRent: 30, mid: 40 },
    ...{ expensive: 15, unknown: 5, demolition: 3, socialDemolition: 2, socialSale: 1 },
  },
  { code: 'GM0034', total: 7 },
];
const OUTCOME = calculate(programmeOf(ROWS), calculationSettings());
const frozen = (municipalityTable: string | null) =>
  frozenRound(OUTCOME, { round: '2026-1', takenAt: '22 november', texts: nl.plan, municipalityTable });

/** What the cells hold once they are written. */
function contents(table: string | null): Content[][] {
  return frozen(table).cells.map((row) =>
    row.map((cell) => (cell === null ? null : cell.kind === 'constant' ? cell.value : '')),
  );
}

describe('a frozen round', () => {
  it('is a sheet of values', () => {
    const { sheet, round, cells, looks, widths } = frozen(null);
    expect([sheet, round]).toEqual(['Wvrv Ronde 2026-1', '2026-1']);
    expect(cells.slice(0, 3).flatMap((row) => row.map((cell) => cell?.kind))).toEqual([
      'constant',
      'constant',
    ]);
    expect(contents(null).slice(3)).toEqual([
      [
        ...['Code', 'Gemeente', 'Deelregio', 'Woningvoorraad', 'DAEB-voorraad', 'Programma', 'Sociale huur'],
        ...['Middensegment', 'Duur', 'Onbekend', 'Sloop', 'Sloop sociaal', 'Verkoop sociaal'],
      ],
      ['GM0392', 'GM0392', 'Zuid', 100, 30, 90, 30, 40, 15, 5, 3, 2, 1],
      ['GM0034', 'GM0034', null, null, null, 7, null, null, null, null, null, null, null],
    ]);
    expect(looks).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1, look: 'title' },
      { row: 1, column: 0, rows: 1, columns: 1, look: 'subtitle' },
      { row: 3, column: 0, rows: 1, columns: 13, look: 'headerInput' },
      { row: 4, column: 3, rows: 2, columns: 10, look: 'count' },
    ]);
    expect(widths).toEqual([11, 24, 26, ...Array<number>(10).fill(15)]);
  });

  it('has differences beside it where our sheet of municipalities is', () => {
    const { cells, looks, widths } = frozen('WvrvGemeenten');
    expect(cells[5]?.slice(13)).toEqual(
      [
        ['F6', 'Programma'],
        ['G6', 'Sociale huur'],
        ['H6', 'Middensegment'],
      ].map(([then = '', header = '']) => {
        const now = `INDEX(WvrvGemeenten[${header}],MATCH(A6,WvrvGemeenten[Code],0))`;
        const formula = `IFERROR(IF(OR(${then}="",${now}=""),"",${now}-${then}),"")`;
        return { kind: 'formula', formula, expected: null };
      }),
    );
    expect(looks.slice(2)).toEqual([
      { row: 3, column: 0, rows: 1, columns: 16, look: 'headerInput' },
      { row: 4, column: 3, rows: 2, columns: 10, look: 'count' },
      { row: 4, column: 13, rows: 2, columns: 3, look: 'change' },
    ]);
    expect(widths.slice(13)).toEqual([16, 16, 16]);
    expect(contents('WvrvGemeenten')[3]?.slice(13)).toEqual(
      ['Programma', 'Sociale huur', 'Middensegment'].map((header) => nl.plan.rounds.difference(header)),
    );
  });

  it('without municipalities has one empty row to look at', () => {
    const none = frozenRound(calculate(programmeOf([]), calculationSettings()), {
      ...{ round: '2026-1', takenAt: '', texts: nl.plan, municipalityTable: null },
    });
    expect(none.looks[3]).toMatchObject({ row: 4, rows: 1 });
  });

  it('is read as what was frozen', () => {
    const read = readFrozen([...contents('T'), [null, ' '], []]);
    expect(read).toMatchObject([
      { code: 'GM0392', name: 'GM0392', figures: { stock: 100, socialSale: 1 } },
      { code: 'GM0034', figures: { stock: null, total: 7, socialSale: null } },
    ]);
  });

  it.each<[string, readonly Content[]]>([
    ['no code', ['Haarlem', 'Haarlem', null, 1]],
    ['a code with something before it', ['xGM0392', 'Haarlem', null, 1]],
    ['a code with something behind it', ['GM03920', 'Haarlem', null, 1]],
    ['a number for a code', [392, 'Haarlem', null, 1]],
    ['a text for a figure', ['GM0392', 'Haarlem', null, 'n.v.t.']],
    ['half a home', ['GM0392', 'Haarlem', null, 1.5]],
  ])('with %s is no longer one', (_, row) => {
    expect(readFrozen([...contents(null), row])).toBeNull();
  });

  it('has no name but its code when the name was cleared, and is nothing without rows', () => {
    expect(readFrozen([[], [], [], [], ['GM0392', null, null, ' ']])).toMatchObject([
      { code: 'GM0392', name: 'GM0392', figures: { stock: null } },
    ]);
    expect(readFrozen(contents(null).slice(0, 4))).toBeNull();
  });
});
