// SPDX-License-Identifier: EUPL-1.2

import type { AllocationKey } from '../../core/allocation/key';
import { compare, ONE } from '../../core/number/ratio';
import type { ScenarioEvaluation } from '../../core/scenario/evaluate';
import { insightsOf } from '../../core/scenario/insights';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { insightText } from '../../i18n/scenario-texts';
import { formatOf } from './format';
import { measureView } from './measure-view';
import type { MeasureView } from './measure-view';

/** What a variant comes to. */
export interface VariantView {
  readonly social: MeasureView;
  readonly affordable: MeasureView;
  /** In sentences: what is missing, which constraint binds, what share is needed, by which routes. */
  readonly insights: readonly string[];
}

/** A variant in a few words: where it starts, by which key, and what else is special about it. */
export function variantSummary(
  { name, ruleSet, base, allocation, caps, exchange }: ScenarioEvaluation['scenario'],
  workbookRules: string,
  dictionary: ScenarioDictionary,
): string {
  const { variants, scenario, plan } = dictionary;
  const { norm } = formatOf(dictionary);
  const keyName = (key: AllocationKey): string => scenario.keys[key];
  const isCapped = compare(caps.social, ONE) < 0 || compare(caps.affordable, ONE) < 0;
  return [
    variants.bases[base],
    ...(allocation === null
      ? [variants.notDistributed]
      : [
          // A variant that is called after its key need not say it twice.
          ...(name.toLowerCase() === keyName(allocation.key.key) ? [] : [keyName(allocation.key.key)]),
          variants.orders[allocation.order],
        ]),
    ...(isCapped ? [variants.capped(norm(caps.social), norm(caps.affordable))] : []),
    ...(exchange !== null ? [variants.withExchange] : []),
    ...(ruleSet.id === workbookRules ? [] : [plan.ruleSets[ruleSet.id] ?? ruleSet.id]),
  ].join(' · ');
}

/** @param index place of the variant, for who asks why */
export function variantView(
  evaluation: ScenarioEvaluation,
  index: number,
  dictionary: ScenarioDictionary,
): VariantView {
  const { scenario, after } = evaluation;
  const { region } = after;
  const { social, affordable } = scenario.ruleSet;
  const kind = {
    scenario: 'programme',
    isCovered: region.included > 0,
    subject: { kind: 'region' },
    subjectName: scenario.name,
    variant: index,
  } as const;
  return {
    social: measureView({ ...kind, measure: 'social' }, region.programme.social, social.value, dictionary),
    affordable: measureView(
      { ...kind, measure: 'affordable' },
      region.programme.affordable,
      affordable.value,
      dictionary,
    ),
    insights: insightsOf(evaluation).map((insight) => insightText(dictionary.scenario, insight)),
  };
}
