// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from 'react';
import { columnDivision } from '../../core/region/column-division';
import { scenario } from '../../core/scenario/scenario';
import type { ScenarioEvaluation } from '../../core/scenario/evaluate';
import type { Scenario } from '../../core/scenario/scenario';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import type { Calculated } from '../state/pane-state';
import { defaultVariants, isUnderstood, scenarioOf, variantsOf } from '../state/variants';
import type { VariantSet } from '../state/variants';
import { useEvaluations } from './use-evaluations';

interface Workbook {
  readonly result: NonNullable<Calculated['result']>;
  readonly read: NonNullable<Calculated['reading']['read']>;
  readonly sheet: NonNullable<Calculated['reading']['sheet']>;
}

/** The variants that count now, and what they come to. */
interface Variants {
  readonly set: VariantSet;
  /** In the order of the variants. */
  readonly scenarios: readonly Scenario[];
  /** The same; null for one whose turn has not come. */
  readonly evaluations: readonly (ScenarioEvaluation | null)[];
  /** Where the ledger is judged: the first variant that takes it in (`name`), or else the submitted programme. */
  readonly judged: { readonly name: string | null; readonly evaluation: ScenarioEvaluation } | null;
  /** Whether all that the workbook says of them could be read. */
  readonly isUnderstood: boolean;
}

/** @param chosen what the user changed in the pane; null is what the workbook says, or else every key */
export function useVariants(
  { result, read, sheet }: Workbook,
  chosen: VariantSet | undefined,
  dictionary: ScenarioDictionary,
): Variants {
  const { settings } = result.outcome;
  const book = result.scenarios?.book;
  const set = useMemo((): VariantSet => {
    if (chosen !== undefined) return chosen;
    if (book !== undefined) return variantsOf(book, settings.ruleSet);
    return defaultVariants((key) => capitalised(dictionary.scenario.keys[key]));
  }, [chosen, book, settings, dictionary]);
  const scenarios = useMemo(() => {
    const context = {
      ruleSet: settings.ruleSet,
      columnDivision: (header: string) => columnDivision(sheet, read.source, read.keys, header),
    };
    return set.variants.map((variant) => scenarioOf(variant, set, context));
  }, [set, settings, sheet, read]);
  /** Nothing is agreed in it: what everybody submitted is what they can exchange from. */
  const submitted = useMemo(() => scenario({ name: '', ruleSet: settings.ruleSet }), [settings]);
  const all = useMemo(() => [...scenarios, submitted], [scenarios, submitted]);
  const evaluations = useEvaluations(read.programme, settings, all);
  const taking = set.variants.findIndex(({ takesLedger }) => takesLedger);
  const evaluation = evaluations[taking < 0 ? scenarios.length : taking] ?? null;
  return {
    set,
    scenarios,
    evaluations: evaluations.slice(0, scenarios.length),
    judged: evaluation === null ? null : { name: set.variants[taking]?.name ?? null, evaluation },
    isUnderstood: book === undefined || isUnderstood(book),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
