// SPDX-License-Identifier: EUPL-1.2

import type { Base } from '../../core/allocation/base';
import { NO_CAPS, type Caps } from '../../core/allocation/cap';
import type { AllocationOrder } from '../../core/allocation/distribution';
import { FIGURE_KEYS, type AllocationKey } from '../../core/allocation/key';
import type { ExchangeLine } from '../../core/exchange/exchange-line';
import type { Division } from '../../core/region/apply-division';
import type { DivisionPresetId } from '../../core/region/division-presets';
import type { RuleSet, ShippedRuleSetId } from '../../core/rules/rule-set';
import { DEFAULT_RULE_SET, RULE_SETS } from '../../core/rules/shipped';
import type { GivenScenarios, ScenarioBook } from '../../core/plan/scenarios/book';
import { isEmpty } from '../../core/plan/scenarios/entry';
import type { Scenario } from '../../core/scenario/scenario';

/** How a variant divides the region; a column by its header, so that it follows what the workbook says. */
export type DivisionChoice =
  | { readonly kind: 'workbook' | 'whole' | 'province' }
  | { readonly kind: 'preset'; readonly preset: DivisionPresetId }
  | { readonly kind: 'column'; readonly header: string };

/** A scenario as the user defines it: what belongs to the workbook is named, not copied. */
export interface Variant {
  /** Unlike that of any other. */
  readonly name: string;
  readonly ruleSet: 'workbook' | ShippedRuleSetId;
  readonly division: DivisionChoice;
  readonly base: Base;
  /** `none`: the remainder is not distributed. */
  readonly key: AllocationKey | 'none';
  readonly order: AllocationOrder;
  readonly caps: Caps;
  /** Whether the ledger counts. */
  readonly takesLedger: boolean;
}

/** All variants, and what they share: the user's own weights and the ledger that they can take in. */
export interface VariantSet {
  readonly variants: readonly Variant[];
  /** By code, for the key `manual`. */
  readonly weights: ReadonlyMap<string, number>;
  readonly ledger: readonly ExchangeLine[];
}

/** What a variant names and the workbook has. */
export interface VariantContext {
  readonly ruleSet: RuleSet;
  /** Null when no column has this header any more. */
  readonly columnDivision: (header: string) => Division | null;
}

/** A variant of one key: from the legal minimum, over the whole region at once. */
export function variantOf(name: string, given: Partial<Variant> = {}): Variant {
  return {
    name,
    ruleSet: 'workbook',
    division: { kind: 'workbook' },
    base: 'minimum',
    key: 'volume',
    order: 'regionWide',
    caps: NO_CAPS,
    takesLedger: false,
    ...given,
  };
}

/** What there is until the user changes it: all keys side by side, the normal view (domain §5), and no exchange. */
export function defaultVariants(nameOf: (key: AllocationKey) => string): VariantSet {
  return {
    variants: FIGURE_KEYS.map((key) => variantOf(nameOf(key), { key })),
    weights: new Map(),
    ledger: [],
  };
}

/** A line of the ledger that says who and how much; one that is still being filled in counts nowhere. */
export function isFilledIn({ from, to, homes }: ExchangeLine): boolean {
  return from !== '' && to !== '' && Number.isFinite(homes) && homes !== 0;
}

/** The scenario that a variant is in a workbook. A column that is gone divides nothing: everybody is in one region. */
export function scenarioOf(
  variant: Variant,
  { weights, ledger }: VariantSet,
  { ruleSet, columnDivision }: VariantContext,
): Scenario {
  const { name, division, base, key, order, caps, takesLedger } = variant;
  return {
    name,
    ruleSet: variant.ruleSet === 'workbook' ? ruleSet : RULE_SETS[variant.ruleSet],
    division: division.kind === 'column' ? (columnDivision(division.header) ?? { kind: 'whole' }) : division,
    base,
    allocation: key === 'none' ? null : { key: key === 'manual' ? { key, weights } : { key }, order },
    caps,
    exchange: takesLedger ? ledger.filter(isFilledIn) : null,
  };
}

/** A rule set that is none of those that come with the product stands for that of the workbook. */
const OF_THE_WORKBOOK: RuleSet = { ...DEFAULT_RULE_SET };

/** What the workbook is to say of scenarios: names of columns, and which rule sets are its own. */
export function givenScenarios(set: VariantSet): GivenScenarios {
  const context: VariantContext = {
    ruleSet: OF_THE_WORKBOOK,
    columnDivision: (header) => ({ kind: 'column', header, names: new Map() }),
  };
  return {
    definitions: set.variants.map((variant) => scenarioOf(variant, set, context)),
    ledger: set.ledger.filter(isFilledIn),
  };
}

/** The variants that a workbook says. */
export function variantsOf({ definitions, ledger, weights }: ScenarioBook, ruleSet: RuleSet): VariantSet {
  return {
    variants: definitions.flatMap(({ scenario }) =>
      scenario === null ? [] : [variantFrom(scenario, ruleSet)],
    ),
    weights: weights.weights,
    ledger: ledger.flatMap(({ line }) => line ?? []),
  };
}

/** Whether everything on the sheets was understood: what was not would be lost when it is written anew. */
export function isUnderstood({ definitions, ledger, isUnreadable }: ScenarioBook): boolean {
  return (
    !isUnreadable &&
    definitions.every(
      ({ scenario, entries }) => scenario !== null || Object.values(entries).every(isEmpty),
    ) &&
    ledger.every(({ line, entries }) => line !== null || Object.values(entries).every(isEmpty))
  );
}

function variantFrom(
  { name, ruleSet, division, base, allocation, caps, exchange }: Scenario,
  own: RuleSet,
): Variant {
  const shipped = Object.values(RULE_SETS).find((one) => one === ruleSet && one !== own);
  return {
    name,
    ruleSet: (shipped?.id as ShippedRuleSetId | undefined) ?? 'workbook',
    division,
    base,
    key: allocation?.key.key ?? 'none',
    order: allocation?.order ?? 'regionWide',
    caps,
    takesLedger: exchange !== null,
  };
}
