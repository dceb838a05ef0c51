// SPDX-License-Identifier: EUPL-1.2

import { FIGURE_KEYS } from '../../allocation/key';
import { toDouble } from '../../number/double';
import { compare, ONE, type Ratio } from '../../number/ratio';
import type { Division } from '../../region/apply-division';
import { RULE_SETS } from '../../rules/shipped';
import { scenario, type Scenario } from '../../scenario/scenario';
import { entryOf, NOTHING } from './entry';
import type { DefinitionEntries } from './read-definitions';
import type { ReadingWords } from './read-ledger';
import type { ScenarioSheetTexts } from './texts';

/**
 * A scenario as cells. A rule set that is none of those that come with the product is that of the parameter sheet.
 *
 * @param isWorkbookRules whether its rule set is that of the parameter sheet
 */
export function definitionEntries(
  { name, ruleSet, division, base, allocation, caps, exchange }: Scenario,
  { texts, words }: ReadingWords,
  isWorkbookRules: boolean,
): DefinitionEntries {
  const shipped = Object.values(RULE_SETS).find((one) => one === ruleSet && !isWorkbookRules);
  return {
    name: entryOf(name),
    ruleSet: entryOf(texts.ruleSets[shipped === undefined ? 'workbook' : idOf(shipped.id)]),
    division: entryOf(divisionWord(division, texts)),
    base: entryOf(texts.bases[base]),
    key: entryOf(texts.keys[allocation?.key.key ?? 'none']),
    order: allocation === null ? NOTHING : entryOf(texts.orders[allocation.order]),
    socialCap: capEntry(caps.social),
    affordableCap: capEntry(caps.affordable),
    exchange: entryOf(exchange === null ? words.no : words.yes),
  };
}

function idOf(id: string): keyof typeof RULE_SETS {
  return id as keyof typeof RULE_SETS;
}

/** All keys side by side, the normal view (domain §5): over the whole region, from the legal minimum. */
export function defaultScenarios({ keys }: ScenarioSheetTexts): readonly Scenario[] {
  return FIGURE_KEYS.map((key) =>
    scenario({
      name: capitalised(keys[key]),
      base: 'minimum',
      allocation: { key: { key }, order: 'regionWide' },
    }),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function divisionWord(division: Division, { divisions }: ScenarioSheetTexts): string {
  switch (division.kind) {
    case 'column':
      return division.header;
    case 'preset':
      return divisions[division.preset];
    default:
      return divisions[division.kind];
  }
}

function capEntry(cap: Ratio) {
  return compare(cap, ONE) === 0 ? NOTHING : entryOf(toDouble(cap));
}
