// SPDX-License-Identifier: EUPL-1.2

import type { CellPlan } from '../../../../src/core/plan/plan';
import { writePlan } from '../../../../src/core/plan/write-plan';
import { nl } from '../../../../src/i18n/nl';
import { planInput } from '../../support/plan';
import { sheetOf } from '../../support/sheet';

/** A municipality with a stock of 10,000: its subregion, K, N, S, M and O. */
type Row = readonly [
  name: string,
  subregion: string | null,
  socialStock: number,
  total: number,
  ...segments: (number | null)[],
];

const HEADERS = [
  ...['Gemeente', 'Deelregio', 'DAEB', 'Totaal', 'Sociale huur', 'Middensegment', 'Duur', 'Woningvoorraad'],
];
const [LOW, HIGH] = [1_000, 5_000];

function regionCells(rows: readonly Row[]): readonly (readonly (CellPlan | null)[])[] {
  const sheet = sheetOf([HEADERS, ...rows.map((row) => [...row, 10_000])]);
  const { sheets } = writePlan(planInput(sheet, {}));
  return sheets.find(({ role }) => role === 'regions')?.cells ?? [];
}

describe('sentences about the region', () => {
  const LAW = 'Als iedere gemeente precies haar opdracht doet, komt de regio op';
  const ENOUGH = `${LAW} 30,0 % sociaal. Dat is genoeg.`;

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'enough everywhere',
      [['Haarlem', 'Zuid', LOW, 100, 30, 40, 30]],
      [
        ENOUGH,
        'In het ingediende programma is 30,0 % sociaal en 70,0 % betaalbaar. In totaal is dat genoeg.',
        'Iedere deelregio heeft met het ingediende programma genoeg sociale huur.',
        '',
      ],
    ],
    [
      'less than the law asks',
      [['Haarlem', 'Zuid', HIGH, 100, 20, 40, 40]],
      [
        `${LAW} 27,0 % sociaal. Dat is 3 woningen (3,0 procentpunt) te weinig.`,
        'In het ingediende programma is 20,0 % sociaal en 60,0 % betaalbaar. Er ontbreken 10 sociale en 7 betaalbare woningen.',
        "Deelregio's met te weinig sociale huur in het ingediende programma: 1 van de 1.",
        '',
      ],
    ],
    [
      'too little that is affordable alone, and no subregions',
      [['Haarlem', null, LOW, 100, 30, 30, 40]],
      [
        ENOUGH,
        'In het ingediende programma is 30,0 % sociaal en 60,0 % betaalbaar. Er ontbreken 0 sociale en 7 betaalbare woningen.',
        '',
        '',
      ],
    ],
    [
      'enough in all, but not in a subregion',
      [
        ['Haarlem', 'Zuid', LOW, 100, 50, 30, 20],
        ['Almere', 'Noord', LOW, 100, 29, 41, 30],
      ],
      [
        ENOUGH,
        'In het ingediende programma is 39,5 % sociaal en 75,0 % betaalbaar. In totaal is dat genoeg.',
        "Deelregio's met te weinig sociale huur in het ingediende programma: 1 van de 2.",
        '',
      ],
    ],
    [
      'one of which nothing is known: whether every subregion has enough cannot be said',
      [
        ['Haarlem', 'Zuid', LOW, 100, 30, 40, 30],
        ['Almere', 'Noord', LOW, 100, null, 40, 60],
      ],
      [
        ENOUGH,
        'In het ingediende programma is 30,0 % sociaal en 70,0 % betaalbaar. In totaal is dat genoeg.',
        '',
        'Let op: de cijfers gelden voor 1 van de 2 gemeenten. De andere zijn nog niet volledig.',
      ],
    ],
    ['nothing that is built', [['Haarlem', null, LOW, 0, 0, 0, 0]], ['', '', '', '']],
  ])('%s', (_, rows, sentences) => {
    const texts = regionCells(rows)
      .slice(2, 6)
      .map(([cell]) =>
        cell?.kind === 'formula' && cell.expected?.kind === 'text' ? cell.expected.value : '',
      );
    expect(texts).toEqual(sentences);
  });
});

describe('a row of the regions', () => {
  /** The label of each row, and the municipalities that it counts. */
  const counted = (...subregions: readonly (string | null)[]): readonly (readonly [string, string])[] => {
    const names = ['Haarlem', 'Almere', 'Laren'];
    const cells = regionCells(
      subregions.map((subregion, index) => [names[index] ?? '', subregion, LOW, 100, 30, 40, 30]),
    );
    const expected = nl.plan.regions.headers.expected;
    const at = cells.findIndex((row) =>
      row.some((cell) => cell?.kind === 'constant' && cell.value === expected),
    );
    const column = cells[at]?.findIndex((cell) => cell?.kind === 'constant' && cell.value === expected) ?? -1;
    return cells.slice(at + 1).map((row) => {
      const [label, formula] = [row[0], row[column]];
      return [
        label?.kind === 'constant' ? String(label.value) : '',
        formula?.kind === 'formula' ? formula.formula : '',
      ];
    });
  };
  const ALL = 'COUNTA(WvrvGemeenten[Code])';

  it('counts those whose subregion is the name beside it, and those without', () => {
    expect(counted('Zuid', 'Noord', null)).toEqual([
      ['Hele regio', ALL],
      ['Noord', 'COUNTIFS(WvrvGemeenten[Deelregio],$A11)'],
      ['Zuid', 'COUNTIFS(WvrvGemeenten[Deelregio],$A12)'],
      ['(zonder deelregio)', 'COUNTIFS(WvrvGemeenten[Deelregio],"")'],
    ]);
  });

  it('is the region alone where there are no subregions', () => {
    expect(counted(null, null)).toEqual([['Hele regio', ALL]]);
  });

  it.each([
    ['Zuid*', '"=Zuid~*"'],
    ['Zuid?', '"=Zuid~?"'],
    ['<Zuid>', '"=<Zuid>"'],
    ['=Zuid', '"==Zuid"'],
    ['>65', '"=>65"'],
    ['Zuid "oud"?', '"=Zuid ""oud""~?"'],
    ['Zuid = Oost', '$A11'],
  ])('takes %j for what it is', (subregion, criterion) => {
    expect(counted(subregion)).toEqual([
      ['Hele regio', ALL],
      [subregion, `COUNTIFS(WvrvGemeenten[Deelregio],${criterion})`],
    ]);
  });
});
