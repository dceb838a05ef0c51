// SPDX-License-Identifier: EUPL-1.2

import { calculate } from '../../../src/core/outcome/calculate';
import { outcomeJson } from '../../../src/core/outcome/outcome-json';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { customRuleSet } from '../../../src/core/rules/custom';
import type { RuleSet } from '../../../src/core/rules/rule-set';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { describeWithData, readAverage, readExpected, readProgramme } from '../support/shared-data';

const INDIVIDUAL = RULE_SETS['wvrv-individueel'];
const STRICT = customRuleSet(INDIVIDUAL, { strictMid: true }, { title: 'meer dan 40 %', date: null });

/** Of the expected members, each leaf that differs: what was expected and what came. Exactly (===), null is null. */
function differences(expected: unknown, actual: unknown, at = ''): readonly string[] {
  if (typeof expected === 'object' && expected !== null) {
    const found = (actual ?? {}) as Record<string, unknown>;
    return Object.entries(expected).flatMap(([key, value]) => differences(value, found[key], `${at}.${key}`));
  }
  return expected === actual ? [] : [`${at}: expected ${String(expected)}, got ${String(actual)}`];
}

interface Ordered {
  readonly subregions: readonly { readonly name: string }[];
  readonly distributions: readonly { readonly key: string; readonly order: string; readonly base: string }[];
}

/** Subregions are compared by name, distributions by what they are: their order is ours. */
function byName(outcome: unknown): unknown {
  const { subregions, distributions, ...rest } = outcome as Ordered;
  return {
    ...rest,
    subregions: Object.fromEntries(subregions.map((one) => [one.name, one])),
    distributions: Object.fromEntries(
      distributions.map((one) => [`${one.key} ${one.order} ${one.base}`, one]),
    ),
  };
}

/** Only complete municipalities take part in a distribution. */
function completeCodes(municipalities: readonly unknown[]): readonly string[] {
  return (municipalities as readonly { code: string; complete: boolean }[])
    .filter(({ complete }) => complete)
    .map(({ code }) => code);
}

function leaves(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, member) => sum + leaves(member), 0)
    : 1;
}

describeWithData('outcomes that were calculated independently', () => {
  it.each<[string, string, string, RuleSet]>([
    ['mra-voorbeeld.verwacht.json', 'mra-voorbeeld.csv', 'landelijk-gemiddelde.json', INDIVIDUAL],
    ...(['wvrv-individueel', 'wvrv-regionaal', 'zuid-holland'] as const).map(
      (id): [string, string, string, RuleSet] => [
        `lastig-voorbeeld.${id}.verwacht.json`,
        'lastig-voorbeeld.csv',
        'lastig-landelijk.json',
        RULE_SETS[id],
      ],
    ),
    ['lastig-voorbeeld.strict.verwacht.json', 'lastig-voorbeeld.csv', 'lastig-landelijk.json', STRICT],
  ])('%s to the last member', (expectedFile, programmeFile, averageFile, ruleSet) => {
    const settings = calculationSettings({ ruleSet, nationalAverage: readAverage(averageFile) });
    const outcome = outcomeJson(calculate(readProgramme(programmeFile), settings), ({ code }) => code);
    const expected = readExpected(expectedFile) as Record<string, unknown>;
    const municipalities = expected.municipalities as readonly unknown[];

    expect(outcome.municipalities).toHaveLength(municipalities.length);
    expect(outcome.subregions).toHaveLength((expected.subregions as readonly unknown[]).length);
    expect(outcome.distributions).toHaveLength((expected.distributions as readonly unknown[]).length);
    expect(leaves(expected)).toBeGreaterThan(25 * municipalities.length);
    expect(differences(byName(expected), byName(outcome))).toEqual([]);
    expect(outcome.distributions.map(({ extra }) => Object.keys(extra))).toEqual(
      outcome.distributions.map(() => completeCodes(municipalities)),
    );
  });
});
