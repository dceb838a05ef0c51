// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { figureLines, type FigureLine } from '../../../../src/core/plan/figures/lines';
import type { Counting } from '../../../../src/core/programme/counting';
import type { CountField } from '../../../../src/core/programme/field';
import type { ReadFigure } from '../../../../src/core/programme/read-figure';
import type { ReadSource } from '../../../../src/core/programme/source';
import { cellAddress } from '../../../../src/core/sheet/address';
import { allSteps } from '../../../../src/steps/steps';

const EVERYTHING: Counting = { years: null, statuses: null };
const LIST = { form: 'lines' } as ReadSource;

function figure(given: Partial<ReadFigure> & { readonly at?: string | null }): ReadFigure {
  const { at = 'F2', ...rest } = given;
  return {
    code: 'GM0363',
    field: 'total',
    homes: 1,
    isUnreadable: false,
    year: null,
    period: null,
    status: null,
    place: at === null ? null : { sheet: 'Lijst', address: at },
    content: 1,
    differs: false,
    ...rest,
  };
}

const linesOf = (figures: readonly ReadFigure[], counting = EVERYTHING, source = LIST) =>
  allSteps(figureLines(figures, counting, source));

/** A line as `years status counts: field@cell …`. */
const shown = ({ years, first, counts, figures }: FigureLine): string =>
  `${years} ${first.status ?? '-'} ${counts ? 'counts' : 'does not'}: ${Object.values(figures)
    .map(({ field, place }) => `${field}@${place?.address ?? 'nowhere'}`)
    .join(' ')}`;

describe('lines of figures', () => {
  it.each<readonly [string, readonly ReadFigure[], readonly string[]]>([
    [
      'figures of one row stand side by side',
      [figure({ at: 'F2' }), figure({ field: 'socialRent', at: 'AA2' })],
      [' - counts: total@F2 socialRent@AA2'],
    ],
    [
      'those of another row do not',
      [figure({ at: 'F2' }), figure({ field: 'socialRent', at: 'F22' })],
      [' - counts: total@F2', ' - counts: socialRent@F22'],
    ],
    [
      'years and statuses in columns are lines of their own',
      [
        figure({ year: 2027, at: 'F2' }),
        figure({ period: { from: 2028, to: 2030 }, at: 'G2' }),
        figure({ year: 2027, status: 'hard', at: 'H2' }),
        figure({ year: 2027, field: 'socialRent', at: 'I2' }),
      ],
      ['2027 - counts: total@F2 socialRent@I2', '2028-2030 - counts: total@G2', '2027 hard counts: total@H2'],
    ],
    [
      'a period can be open at either end',
      [
        figure({ period: { from: null, to: 2030 }, at: 'F2' }),
        figure({ period: { from: 2031, to: null }, at: 'G2' }),
      ],
      ['-2030 - counts: total@F2', '2031- - counts: total@G2'],
    ],
    [
      'figures of another municipality or sheet do not, on whatever row',
      [
        figure({ at: 'F2' }),
        figure({ code: 'GM0392', field: 'mid', at: 'G2' }),
        { ...figure({ code: 'GM0392', field: 'stock' }), place: { sheet: 'Voorraad', address: 'B2' } },
      ],
      [' - counts: total@F2', ' - counts: mid@G2', ' - counts: stock@B2'],
    ],
    [
      'a field that is there begins another line',
      [figure({ at: 'F2' }), figure({ at: 'G2' })],
      [' - counts: total@F2', ' - counts: total@G2'],
    ],
    [
      'what has no cell and holds always is one line',
      [
        figure({ at: null, period: { from: null, to: null } }),
        figure({ at: null, field: 'expensive', period: { from: null, to: null } }),
      ],
      [' - counts: total@nowhere expensive@nowhere'],
    ],
  ])('%s', (_, figures, expected) => {
    expect(linesOf(figures).map(shown)).toEqual(expected);
  });

  it('keeps what counts apart from what does not, and what cannot be read counts', () => {
    const row = [
      figure({ year: 2031, at: 'F2' }),
      figure({ year: 2031, field: 'socialRent', homes: null, isUnreadable: true, at: 'G2' }),
      figure({ year: 2031, field: 'stock', at: 'H2' }),
    ];
    expect(linesOf(row, { ...EVERYTHING, years: [2026] }).map(shown)).toEqual([
      '2031 - does not: total@F2',
      '2031 - counts: socialRent@G2 stock@H2',
    ]);
  });

  it('puts a form for a plan, each figure on a row of its own, in a line', () => {
    const form = { form: 'planForm' } as ReadSource;
    const figures = [figure({ at: 'C4' }), figure({ field: 'demolition', at: 'C9' })];
    expect(linesOf(figures, EVERYTHING, form).map(shown)).toEqual([' - counts: total@C4 demolition@C9']);
  });

  it('holds every figure once', () => {
    const anyFigure = fc
      .record({
        code: fc.constantFrom('GM0363', 'GM0392'),
        field: fc.constantFrom<CountField>('total', 'socialRent', 'stock'),
        year: fc.constantFrom(null, 2026, 2031),
        status: fc.constantFrom(null, 'hard', 'soft'),
        row: fc.nat(3),
        column: fc.nat(30),
      })
      .map(({ row, column, ...rest }) => figure({ ...rest, at: cellAddress(row, column) }));
    fc.assert(
      fc.property(fc.array(anyFigure), (figures) => {
        const lines = linesOf(figures, { ...EVERYTHING, years: [2026] });
        const held = lines.flatMap((line) => Object.values(line.figures));
        expect(new Set(held)).toEqual(new Set(figures));
        expect(held).toHaveLength(figures.length);
      }),
    );
  });
});
