// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import type { Period } from '../../../src/core/programme/period';
import { overlapping, resolveTotals } from '../../../src/core/programme/resolve-totals';
import type { DimensionedFigure } from '../../../src/core/programme/resolve-totals';

const cell = (homes: number, changes: Partial<DimensionedFigure> = {}): DimensionedFigure => ({
  homes,
  status: null,
  period: null,
  part: null,
  ...changes,
});
const hard = { status: 'hard' };
const soft = { status: 'soft' };
const unknown = { status: 'unknown' };
const years = (from: number, to: number | null = from) => ({ period: { from, to } });
const homesOf = (figures: readonly DimensionedFigure[]): readonly number[] =>
  figures.map(({ homes }) => homes);

describe('resolveTotals', () => {
  it.each<[string, readonly DimensionedFigure[], readonly number[], readonly number[], number]>([
    ['one figure', [cell(10)], [10], [], 0],
    ['years without a total', [cell(4, years(2026)), cell(6, years(2027))], [4, 6], [], 0],
    ['a total and its years', [cell(10), cell(4, years(2026)), cell(6, years(2027))], [4, 6], [], 0],
    ['two figures for the same years', [cell(4, years(2026)), cell(6, years(2026))], [4, 6], [], 0],
    ['a total whose years are blank', [cell(10)], [10], [], 0],
    ['a total above its years', [cell(12), cell(4, years(2026)), cell(6, years(2027))], [4, 6], [2], 1],
    ['a total below its years', [cell(9), cell(4, years(2026)), cell(6, years(2027))], [9], [], 1],
    ['hard and soft', [cell(10), cell(7, hard), cell(3, soft)], [7, 3], [], 0],
    ['hard only', [cell(10), cell(7, hard)], [7], [3], 1],
    [
      'periods within periods',
      [
        cell(10, years(2021, 2029)),
        cell(6, years(2021, 2024)),
        cell(6, years(2021)),
        cell(4, years(2025, 2029)),
      ],
      [6, 4],
      [],
      0,
    ],
    [
      'a period without a beginning, and one inside',
      [cell(10, { period: { from: null, to: 2029 } }), cell(4, years(2026))],
      [4],
      [6],
      1,
    ],
    [
      'a period without an end, and one inside',
      [cell(10, years(2026, null)), cell(4, years(2030)), cell(6, years(2031, null))],
      [4, 6],
      [],
      0,
    ],
    [
      'a period before one without an end',
      [cell(10, years(2026, null)), cell(4, years(2025))],
      [10, 4],
      [],
      0,
    ],
    ['nothing', [], [], [], 0],
    ['an unknown status and a total alone', [cell(10), cell(2, unknown)], [2], [8], 1],
    ['an unknown status alone', [cell(3, unknown), cell(2, { ...unknown, part: 'rent' })], [2], [1], 1],
    ['a total that was rounded', [cell(10.0000001), cell(4, hard), cell(6, soft)], [4, 6], [], 0],
    ['parts of "duur"', [cell(5, { part: 'rent' }), cell(6, { part: 'purchase' })], [5, 6], [], 0],
    [
      'an unknown status that is in hard and soft already',
      [cell(10), cell(7, hard), cell(3, soft), cell(2, unknown)],
      [7, 3],
      [],
      1,
    ],
    [
      'an unknown status beside them',
      [cell(12), cell(7, hard), cell(3, soft), cell(2, unknown)],
      [7, 3, 2],
      [],
      0,
    ],
  ])('%s', (_, figures, counted, rests, mismatches) => {
    const resolved = resolveTotals(figures);
    expect(homesOf(resolved.figures)).toEqual(counted);
    expect(homesOf(resolved.rests)).toEqual(rests);
    expect(resolved.mismatches).toHaveLength(mismatches);
  });

  it('keeps what a total has more as its rest, and says what differs', () => {
    const [hardTotal, year] = [cell(12, hard), cell(4, { ...hard, ...years(2026) })];
    expect(resolveTotals([hardTotal, year])).toEqual({
      figures: [year],
      rests: [cell(8, hard)],
      mismatches: [{ total: hardTotal, sum: 4 }],
    });
    const [period, inside] = [cell(12, years(2026, 2029)), cell(4, years(2026))];
    expect(resolveTotals([period, inside]).rests).toEqual([cell(8, years(2026, 2029))]);
    const [hardYears, softYears] = [
      cell(5, { ...hard, ...years(2026) }),
      cell(5, { ...soft, ...years(2026) }),
    ];
    const totals = [cell(7, years(2026)), cell(9, years(2027))];
    expect(resolveTotals([...totals, hardYears, softYears])).toEqual({
      figures: [hardYears, softYears],
      rests: [{ ...cell(6), period: null }],
      mismatches: [{ total: { ...totals[0], homes: 16 }, sum: 10 }],
    });
    const [total, more] = [cell(3), cell(4, years(2026))];
    expect(resolveTotals([total, more])).toEqual({
      figures: [total],
      rests: [],
      mismatches: [{ total, sum: 4 }],
    });
  });

  it('adds up to the total wherever there is one, whatever the parts', () => {
    const part = fc.record({
      homes: fc.integer({ min: 0, max: 100 }),
      status: fc.constantFrom('hard', 'soft'),
      year: fc.integer({ min: 2026, max: 2029 }),
    });
    const parts = fc.uniqueArray(part, { selector: ({ status, year }) => `${status}${year}`, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), parts, (total, some) => {
        const figures = [
          cell(total),
          ...some.map(({ homes, status, year }) => cell(homes, { status, ...years(year) })),
        ];
        const { figures: counted, rests, mismatches } = resolveTotals(figures);
        const sum = [...counted, ...rests].reduce((all, { homes }) => all + homes, 0);
        expect(sum).toBe(total);
        const ofParts = some.reduce((all, { homes }) => all + homes, 0);
        expect(mismatches.length > 0).toBe(some.length > 0 && ofParts !== total);
      }),
    );
  });

  it.each<[readonly (Period | null)[], boolean]>([
    [
      [
        { from: 2021, to: 2024 },
        { from: 2025, to: 2029 },
      ],
      false,
    ],
    [
      [
        { from: 2021, to: 2025 },
        { from: 2025, to: 2029 },
      ],
      true,
    ],
    [
      [
        { from: 2021, to: 2029 },
        { from: 2025, to: 2029 },
      ],
      false,
    ],
    [
      [
        { from: 2021, to: 2026 },
        { from: 2025, to: null },
      ],
      true,
    ],
    [[null, { from: 2021, to: 2024 }], false],
    [[null, null], false],
    [[], false],
    [
      [
        { from: 2025, to: 2029 },
        { from: 2021, to: 2024 },
      ],
      false,
    ],
    [
      [
        { from: 2024, to: 2029 },
        { from: 2021, to: 2024 },
      ],
      true,
    ],
    [
      [
        { from: null, to: 2024 },
        { from: 2024, to: 2029 },
      ],
      true,
    ],
    [
      [
        { from: null, to: 2023 },
        { from: 2024, to: null },
      ],
      false,
    ],
    [
      [
        { from: 2024, to: null },
        { from: null, to: 2023 },
      ],
      false,
    ],
  ])('%j overlap: %p', (periods, expected) => {
    expect(overlapping(periods)).toBe(expected);
  });
});
