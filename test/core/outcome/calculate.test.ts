// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import type { Finding } from '../../../src/core/finding/finding';
import { plus, ratio, times, ZERO } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { outcomeJson } from '../../../src/core/outcome/outcome-json';
import { calculationSettings } from '../../../src/core/outcome/settings';
import type { Programme, ProgrammeLine } from '../../../src/core/programme/line';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { anyRows, anyRuleSet } from '../support/arbitrary';
import { programmeOf, rowOfClass, type Row } from '../support/rows';

function jsonOf(programme: Programme, settings = calculationSettings()): ReturnType<typeof outcomeJson> {
  return outcomeJson(calculate(programme, settings), ({ code }: Finding) => `text of ${code}`);
}

describe('calculate', () => {
  it('does not depend on the order of rows or lines', () => {
    const shuffled = anyRows({ max: 8 }).chain((rows) => {
      const { municipalities, lines } = programmeOf(rows);
      const all = { minLength: municipalities.length, maxLength: municipalities.length };
      const allLines = { minLength: lines.length, maxLength: lines.length };
      return fc.record({
        programme: fc.constant({ municipalities, lines }),
        other: fc.record({
          municipalities: fc.shuffledSubarray([...municipalities], all),
          lines: fc.shuffledSubarray([...lines], allLines),
        }),
      });
    });
    const sortedJson = (programme: Programme): unknown => {
      const { municipalities, subregions, region, findings, ...rest } = jsonOf(programme);
      const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1);
      const group = (one: typeof region): unknown => ({
        ...one,
        contributions: [...one.contributions].sort(byCode),
      });
      return {
        ...rest,
        provinces: [],
        municipalities: [...municipalities].sort(byCode),
        subregions: subregions.map(group),
        region: group(region),
        findings: findings.map((one) => JSON.stringify(one)).sort(),
      };
    };
    fc.assert(
      fc.property(shuffled, ({ programme, other }) => {
        expect(sortedJson(other)).toEqual(sortedJson(programme));
      }),
    );
  });

  it('adds lines: splitting a line in two changes nothing', () => {
    const split = (line: ProgrammeLine): readonly ProgrammeLine[] => {
      const half = Math.floor(line.homes / 2);
      return [
        { ...line, homes: half, status: 'hard' },
        { ...line, homes: line.homes - half, status: 'soft' },
      ];
    };
    fc.assert(
      fc.property(anyRows({ max: 5 }), (rows) => {
        const programme = programmeOf(rows);
        const inTwo = { ...programme, lines: programme.lines.flatMap(split) };
        expect(jsonOf(inTwo)).toEqual(jsonOf(programme));
      }),
    );
  });

  it('gives subregions at least as much to make up as their region', () => {
    fc.assert(
      fc.property(anyRows({ max: 8 }), anyRuleSet, (rows, ruleSet) => {
        const { subregions, region } = calculate(programmeOf(rows), calculationSettings({ ruleSet }));
        for (const scenario of ['programme', 'minimum'] as const) {
          for (const measure of ['social', 'affordable'] as const) {
            const together = subregions.reduce((sum, one) => sum + one[scenario][measure].shortfall, 0);
            expect(together).toBeGreaterThanOrEqual(region[scenario][measure].shortfall);
          }
        }
      }),
    );
  });

  it("has contributions that add up to the region's balance", () => {
    fc.assert(
      fc.property(anyRows({ max: 8 }), anyRuleSet, (rows, ruleSet) => {
        const { sums, contributions } = calculate(programmeOf(rows), calculationSettings({ ruleSet })).region;
        const sum = contributions.map(({ programme }) => programme.social).reduce(plus, ZERO);
        expect(plus(sum, times(ruleSet.social.value, ratio(sums.total)))).toEqual(ratio(sums.social));
      }),
    );
  });

  it('counts the years and statuses of the settings', () => {
    const programme = programmeOf([
      rowOfClass('low', { code: 'A', total: 10, socialRent: 4, mid: 3, expensive: 3 }),
    ]);
    const later = programme.lines.map((line) => ({ ...line, year: 2031, homes: line.homes * 10 }));
    const both = {
      ...programme,
      lines: [...programme.lines.map((line) => ({ ...line, year: 2026 })), ...later],
    };
    const counting = { years: [2026], statuses: null };
    expect(calculate(both, calculationSettings({ counting })).region.sums.total).toBe(10);
    expect(calculate(both, calculationSettings()).region.sums.total).toBe(110);
  });

  it('reads a blank duur as the settings say', () => {
    const rows = [rowOfClass('low', { code: 'A', total: 10, socialRent: 2, mid: 3 })];
    const unknown = calculate(programmeOf(rows), calculationSettings());
    expect(unknown.municipalities).toMatchObject([
      { status: 'undecided', figures: { expensive: null, unknown: 5 } },
    ]);
    const expensive = calculate(programmeOf(rows), calculationSettings({ blankExpensive: 'expensive' }));
    expect(expensive.municipalities).toMatchObject([
      { status: 'short', figures: { expensive: 5, unknown: 0 } },
    ]);
    expect(expensive.findings).toEqual([]);
  });

  it('shows the fair part instead of a duty where there is none', () => {
    const rows = [rowOfClass('low', { code: 'A', total: 10, socialRent: 2, mid: 3, expensive: 5 })];
    const settings = calculationSettings({ ruleSet: RULE_SETS['wvrv-regionaal'] });
    expect(calculate(programmeOf(rows), settings).municipalities).toMatchObject([
      {
        status: 'noDuty',
        required: { social: null, mid: null, affordable: 7 },
        balance: { social: null, mid: null, affordable: { shortfall: 2 } },
        fairPart: { social: 3, affordable: 7 },
      },
    ]);
  });

  it('of nothing is empty', () => {
    const { municipalities, subregions, region, findings } = calculate(
      programmeOf([]),
      calculationSettings(),
    );
    expect([municipalities, subregions, findings]).toEqual([[], [], []]);
    expect(region).toMatchObject({ included: 0, expected: 0, shareHigh: null });
  });
});

describe('outcomeJson', () => {
  const rows: readonly Row[] = [
    rowOfClass('low', { code: 'A', subregion: 'Noord', total: 10, socialRent: 2, mid: 3 }),
    rowOfClass('high', { code: 'B', total: 10, mid: 3 }),
  ];

  it('is plain data that survives being written and read', () => {
    const json = jsonOf(programmeOf(rows));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json.schema).toBe('wvrv-outcome/1');
  });

  it('carries the rule set exactly and the average with its source', () => {
    const { ruleSet, nationalAverage } = jsonOf(programmeOf(rows));
    expect(ruleSet).toMatchObject({
      id: 'wvrv-individueel',
      affordable: { value: 2 / 3, numerator: 2, denominator: 3 },
      social: { value: 0.3, numerator: 3, denominator: 10 },
      strictMid: false,
      individualDuty: true,
    });
    expect(nationalAverage).toMatchObject({ socialStock: 2_320_570, stock: 8_204_049, proxy: true });
    expect(nationalAverage.share).toBe(2_320_570 / 8_204_049);
  });

  it('gives each finding with its place and a text', () => {
    expect(jsonOf(programmeOf(rows)).findings[0]).toEqual({
      code: 'expensiveUnknown',
      severity: 'remark',
      sheet: null,
      address: null,
      message: 'text of expensiveUnknown',
      data: { code: 'A', name: 'A', unknown: 5 },
    });
  });

  it("takes the reader's findings along", () => {
    const outcome = calculate(programmeOf(rows), calculationSettings());
    const read: Finding = {
      code: 'missingStock',
      severity: 'error',
      place: { sheet: 'Blad1', address: 'A1' },
      data: {},
    };
    const { findings } = outcomeJson(outcome, ({ code }) => code, [read, ...outcome.findings]);
    expect(findings).toHaveLength(outcome.findings.length + 1);
    expect(findings[0]).toMatchObject({ code: 'missingStock', sheet: 'Blad1', address: 'A1' });
  });

  it('has only what was read of an incomplete municipality', () => {
    const incomplete = jsonOf(programmeOf(rows)).municipalities[1];
    expect(Object.keys(incomplete ?? {}).sort()).toEqual([
      'code',
      'complete',
      'input',
      'name',
      'province',
      'subregion',
    ]);
    expect(incomplete).toMatchObject({ complete: false, input: { total: 10, socialRent: null, mid: 3 } });
  });
});
