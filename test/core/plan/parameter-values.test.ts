// SPDX-License-Identifier: EUPL-1.2

import type { Ratio } from '../../../src/core/number/ratio';
import { ratio } from '../../../src/core/number/ratio';
import { workbookSettings } from '../../../src/core/plan/parameter-values';
import type { ParameterContents, WorkbookSettings } from '../../../src/core/plan/parameter-values';
import type { ParameterCell } from '../../../src/core/plan/parameter-names';
import { COLUMN_ROLES } from '../../../src/core/plan/roles';
import { CBS_AVERAGE_2024 } from '../../../src/core/rules/national-average';
import type { RuleSet } from '../../../src/core/rules/rule-set';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import type { Content } from '../../../src/core/sheet/content';
import { nl } from '../../../src/i18n/nl';

const USER = { title: 'opgegeven door de gebruiker', date: null };
const NAMES = nl.plan.parameterNames;

/** The cells of a workbook as the product writes them for a rule set. */
function cellsOf(rules: RuleSet): Readonly<Record<ParameterCell, Content>> {
  const above = (share: Ratio): number => Number(share.numerator);
  const below = (share: Ratio): number => Number(share.denominator);
  const { affordable, social, mid, netNeed, strictMid, individualDuty } = rules;
  return {
    affordableNumerator: above(affordable.value),
    affordableDenominator: below(affordable.value),
    socialNumerator: above(social.value),
    socialDenominator: below(social.value),
    midNumerator: above(mid.value),
    midDenominator: below(mid.value),
    netNeedNumerator: above(netNeed.value),
    netNeedDenominator: below(netNeed.value),
    averageNumerator: CBS_AVERAGE_2024.socialStock,
    averageDenominator: CBS_AVERAGE_2024.stock,
    precisionNumerator: 0,
    precisionDenominator: 1,
    strictMid: Number(strictMid.value),
    individualDuty: Number(individualDuty.value),
    blankIsExpensive: 0,
    dutyColumn: 1,
    shortfallSocialColumn: 1,
    shortfallMidColumn: 1,
    shortfallAffordableColumn: 1,
    statusColumn: 1,
    years: null,
    statuses: null,
    statusSystem: null,
    priceYear: null,
    ruleSet: rules.id,
  };
}

function settingsOf(
  changes: Readonly<Partial<Record<ParameterCell, Content>>>,
  rules: RuleSet = RULE_SETS['wvrv-individueel'],
): WorkbookSettings {
  const cells = Object.entries({ ...cellsOf(rules), ...changes }).map(([cell, content]) => [
    cell,
    { content, place: { sheet: 'Wvrv Parameters', address: cell } },
  ]);
  return workbookSettings(Object.fromEntries(cells) as ParameterContents, nl.plan, USER);
}

const DEFAULT = RULE_SETS['wvrv-individueel'];

describe('settings of a workbook in which nothing was changed', () => {
  it.each(Object.values(RULE_SETS).map((rules) => [rules.id, rules] as const))(
    'are those of %s',
    (_, rules) => {
      const { settings, findings } = settingsOf({}, rules);
      expect(settings).toEqual({
        ruleSet: rules,
        nationalAverage: CBS_AVERAGE_2024,
        stockPrecision: null,
        counting: { years: null, statuses: null },
        reading: { statusSystem: null, priceYear: null },
        blankExpensive: 'unknown',
      });
      expect(findings).toEqual([]);
    },
  );

  it('are those of the default rule set when its name says nothing', () => {
    expect(settingsOf({ ruleSet: 'eigen' }).settings.ruleSet).toBe(DEFAULT);
    expect(settingsOf({ ruleSet: null }).settings.ruleSet).toBe(DEFAULT);
  });

  it('are the same when a share is written in other terms', () => {
    const { settings } = settingsOf({ affordableNumerator: 20, affordableDenominator: 30 });
    expect(settings.ruleSet).toBe(DEFAULT);
  });
});

describe('settings that the user changed', () => {
  it.each<[string, Partial<Record<ParameterCell, Content>>, Partial<Record<keyof RuleSet, unknown>>]>([
    [
      'a share',
      { affordableNumerator: 667, affordableDenominator: 1_000 },
      { affordable: ratio(667, 1_000) },
    ],
    ['more than', { strictMid: 1 }, { strictMid: true }],
    ['no own duty', { individualDuty: 0 }, { individualDuty: false }],
    [
      'several',
      { socialNumerator: 1, socialDenominator: 3, netNeedNumerator: 1, netNeedDenominator: 1 },
      { social: ratio(1, 3), netNeed: ratio(1) },
    ],
    ['a share of nothing', { midNumerator: 0 }, { mid: ratio(0) }],
  ])('%s: a rule set of their own, with them as the source of what they changed', (_, changes, expected) => {
    const { settings, findings } = settingsOf(changes);
    expect(findings).toEqual([]);
    const { ruleSet } = settings;
    expect(ruleSet.id).toBe('eigen');
    for (const parameter of [
      'affordable',
      'social',
      'mid',
      'netNeed',
      'strictMid',
      'individualDuty',
    ] as const) {
      expect(ruleSet[parameter]).toEqual(
        parameter in expected ? { value: expected[parameter], source: USER, note: null } : DEFAULT[parameter],
      );
    }
  });

  it('keep the sources of the shipped set they began with', () => {
    const { ruleSet } = settingsOf({ strictMid: 1 }, RULE_SETS['zuid-holland']).settings;
    expect(ruleSet.social).toBe(RULE_SETS['zuid-holland'].social);
    expect(ruleSet.id).toBe('eigen');
  });

  it('can be the average, as two counts', () => {
    const { settings } = settingsOf({ averageNumerator: 2_100_000, averageDenominator: 8_300_000 });
    expect(settings.nationalAverage).toEqual({
      socialStock: 2_100_000,
      stock: 8_300_000,
      counted: true,
      source: USER,
      proxy: false,
    });
  });

  it('can be the precision of the stock and what a blank cell for expensive means', () => {
    const { settings } = settingsOf({
      precisionNumerator: 1,
      precisionDenominator: 200,
      blankIsExpensive: 1,
    });
    expect(settings.stockPrecision).toEqual(ratio(1, 200));
    expect(settings.blankExpensive).toBe('expensive');
  });
});

describe('columns in the table of the user', () => {
  it('are those that are on', () => {
    expect(settingsOf({}).columns).toEqual(COLUMN_ROLES);
    expect(settingsOf({ dutyColumn: 0, shortfallMidColumn: 0 }).columns).toEqual([
      'shortfallSocial',
      'shortfallAffordable',
      'status',
    ]);
  });

  it('are all there in a workbook that does not say, which is no finding', () => {
    const { columns, findings } = workbookSettings(
      Object.fromEntries(
        Object.entries(cellsOf(DEFAULT))
          .filter(([cell]) => !cell.endsWith('Column'))
          .map(([cell, content]) => [cell, { content, place: null }]),
      ),
      nl.plan,
      USER,
    );
    expect(columns).toEqual(COLUMN_ROLES);
    expect(findings).toEqual([]);
  });
});

describe('settings that cannot be', () => {
  it.each<[string, Partial<Record<ParameterCell, Content>>, ParameterCell, string]>([
    ['a text', { socialNumerator: '3' }, 'socialNumerator', '3'],
    ['a blank cell', { socialNumerator: null }, 'socialNumerator', ''],
    ['an error', { socialDenominator: '#N/A' }, 'socialDenominator', '#N/A'],
    ['a fraction', { affordableNumerator: 66.7, affordableDenominator: 100 }, 'affordableNumerator', '66.7'],
    ['a negative number', { midNumerator: -2 }, 'midNumerator', '-2'],
    [
      'more than everything',
      { affordableNumerator: 3, affordableDenominator: 2 },
      'affordableNumerator',
      '3',
    ],
    ['a denominator of 0', { socialDenominator: 0 }, 'socialDenominator', '0'],
    ['nothing of nothing', { netNeedNumerator: 0, netNeedDenominator: 0 }, 'netNeedDenominator', '0'],
    ['a blank denominator', { midDenominator: null }, 'midDenominator', ''],
    ['a number that no double holds', { midDenominator: 1e17 }, 'midDenominator', '100000000000000000'],
    ['a switch of 2', { strictMid: 2 }, 'strictMid', '2'],
    ['a switch in words', { individualDuty: 'ja' }, 'individualDuty', 'ja'],
    ['a truth value', { blankIsExpensive: true }, 'blankIsExpensive', 'true'],
    ['an average of nothing', { averageDenominator: 0 }, 'averageDenominator', '0'],
    ['a column in words', { statusColumn: 'aan' }, 'statusColumn', 'aan'],
    ['a precision in words', { precisionNumerator: '0,5%' }, 'precisionNumerator', '0,5%'],
    [
      'more than all of the programme',
      { midNumerator: 5, midDenominator: 5, strictMid: 1 },
      'strictMid',
      '1',
    ],
  ])('%s: a finding at the cell, and the shipped figure counts', (_, changes, cell, text) => {
    const { settings, findings } = settingsOf(changes);
    expect(findings).toEqual([
      {
        code: 'invalidParameter',
        severity: 'error',
        place: { sheet: 'Wvrv Parameters', address: cell },
        data: { name: NAMES[cell], text },
      },
    ]);
    expect(settings.nationalAverage).toBe(CBS_AVERAGE_2024);
    expect(settings.stockPrecision).toBeNull();
    expect(settings.blankExpensive).toBe('unknown');
    expect(settings.ruleSet.strictMid.value).toBe(false);
  });

  it('leave the other changes as they are', () => {
    const { settings } = settingsOf({ midNumerator: 1, midDenominator: 1, strictMid: 1, individualDuty: 0 });
    expect(settings.ruleSet.mid.value).toEqual(ratio(1));
    expect(settings.ruleSet.individualDuty.value).toBe(false);
    const { ruleSet } = settingsOf({ socialDenominator: 0, strictMid: 1 }).settings;
    expect(ruleSet.social).toBe(DEFAULT.social);
    expect(ruleSet.strictMid.value).toBe(true);
  });

  it('can be names that were deleted: each is a finding without a place', () => {
    const { settings, findings } = workbookSettings({}, nl.plan, USER);
    expect(settings.ruleSet).toBe(DEFAULT);
    expect(findings).toHaveLength(9);
    expect(findings.every(({ place }) => place === null)).toBe(true);
  });
});
