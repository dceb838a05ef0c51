// SPDX-License-Identifier: EUPL-1.2

import { BASES } from '../../allocation/base';
import { ORDERS } from '../../allocation/distribution';
import { FIGURE_KEYS } from '../../allocation/key';
import type { ExchangeLine } from '../../exchange/exchange-line';
import type { Finding } from '../../finding/finding';
import { finding } from '../../finding/severity';
import { parseShare } from '../../number/parse-share';
import { ONE, type Ratio } from '../../number/ratio';
import type { Division } from '../../region/apply-division';
import type { RuleSet } from '../../rules/rule-set';
import { RULE_SETS } from '../../rules/shipped';
import { scenario, type Scenario } from '../../scenario/scenario';
import { foldText } from '../../sheet/fold-text';
import { DEFINITION_COLUMNS, isPreset, type DefinitionColumn } from './columns';
import { chosenOf, entryText, invalidEntry, isEmpty, type Choices, type Entry } from './entry';
import { headersOf } from './headers';
import { yesNo, type ReadingWords } from './read-ledger';
import { tableIn, type SheetGrid } from './sheet-grid';

export type DefinitionEntries = Readonly<Record<DefinitionColumn, Entry>>;

/** A scenario as it stands, and what it says; null when it is blank or cannot be read. */
export interface DefinitionRow {
  readonly entries: DefinitionEntries;
  readonly scenario: Scenario | null;
}

export interface ReadDefinitions {
  readonly rows: readonly DefinitionRow[];
  readonly findings: readonly Finding[];
}

/** What a row of cells cannot say by itself. */
export interface DefinitionContext extends ReadingWords {
  /** Of the parameter sheet. */
  readonly ruleSet: RuleSet;
  /** Division by a column of the workbook; null when there is no such column. */
  readonly columnDivision: (header: string) => Division | null;
  /** Headers that there are. */
  readonly headers: readonly string[];
  /** Lines that a scenario with exchange takes in. */
  readonly ledger: readonly ExchangeLine[];
  /** The user's own weights, by municipality code. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * The scenarios as the user typed them (domain §7). A blank cell has its default; anything else that is not one of
 * the choices is a finding, and the scenario is not calculated.
 */
export function readDefinitions(grid: SheetGrid, context: DefinitionContext): ReadDefinitions | null {
  const table = tableIn(grid, headersOf(context.texts.scenarios.columns));
  if (table === null) return null;
  const end = table.rows.findIndex(
    ({ name }) => foldText(entryText(name)) === foldText(context.texts.scenarios.results),
  );
  const entries = end < 0 ? table.rows : table.rows.slice(0, end);
  const lastFilled = entries.findLastIndex((row) => !isBlankRow(row));
  return definitionsOf(entries.slice(0, lastFilled + 1), context);
}

/** The same from cells that are not on a sheet yet. */
export function definitionsOf(
  rows: readonly DefinitionEntries[],
  context: DefinitionContext,
): ReadDefinitions {
  const findings: Finding[] = [];
  const taken = new Set<string>();
  return {
    rows: rows.map((entries): DefinitionRow => {
      const read = isBlankRow(entries) ? null : readDefinition(entries, context, findings);
      if (read === null) return { entries, scenario: null };
      const key = read.name.toLowerCase();
      if (taken.has(key)) {
        findings.push(finding('scenarioNameTwice', entries.name.place, { name: read.name }));
        return { entries, scenario: null };
      }
      taken.add(key);
      return { entries, scenario: read };
    }),
    findings,
  };
}

/** Excel fills a formula down a whole column of a table, so caps alone make no scenario. */
function isBlankRow(entries: DefinitionEntries): boolean {
  const said = DEFINITION_COLUMNS.filter((column) => column !== 'socialCap' && column !== 'affordableCap');
  return said.every((column) => isEmpty(entries[column]));
}

function readDefinition(
  entries: DefinitionEntries,
  context: DefinitionContext,
  findings: Finding[],
): Scenario | null {
  const { texts, words, ruleSet, ledger, weights } = context;
  const wrong: Finding[] = [];
  const report = (column: DefinitionColumn, expected: readonly string[]): null => {
    wrong.push(invalidEntry(texts.scenarios.columns[column].header, entries[column], expected));
    return null;
  };
  const choose = <Value extends string>(
    column: DefinitionColumn,
    choices: Choices<Value>,
    values: readonly Value[],
    otherwise: Value,
  ): Value => {
    if (isEmpty(entries[column])) return otherwise;
    const chosen = chosenOf(entries[column], choices);
    if (chosen === null)
      report(
        column,
        values.map((value) => choices[value]),
      );
    return chosen ?? otherwise;
  };
  const name = entryText(entries.name);
  if (name === '') report('name', [texts.scenarios.columns.name.header]);
  const ruleSetIds = ['workbook', ...(Object.keys(RULE_SETS) as (keyof typeof RULE_SETS)[])] as const;
  const rules = choose('ruleSet', texts.ruleSets, ruleSetIds, 'workbook');
  const key = choose('key', texts.keys, [...FIGURE_KEYS, 'manual', 'none'], 'none');
  const order = choose('order', texts.orders, ORDERS, 'regionWide');
  const base = choose('base', texts.bases, BASES, 'minimum');
  const withExchange = choose('exchange', yesNo(words), ['yes', 'no'], 'no') === 'yes';
  const division = readDivision(entries.division, context) ?? report('division', divisionWords(context));
  const caps = {
    social: readCap(entries.socialCap) ?? report('socialCap', [texts.share]),
    affordable: readCap(entries.affordableCap) ?? report('affordableCap', [texts.share]),
  };
  findings.push(...wrong);
  if (wrong.length > 0 || division === null || caps.social === null || caps.affordable === null) return null;
  return scenario({
    name,
    ruleSet: rules === 'workbook' ? ruleSet : RULE_SETS[rules],
    division,
    base,
    allocation: key === 'none' ? null : { key: key === 'manual' ? { key, weights } : { key }, order },
    caps: { social: caps.social, affordable: caps.affordable },
    exchange: withExchange ? ledger : null,
  });
}

function readDivision(entry: Entry, { texts, columnDivision }: DefinitionContext): Division | null {
  if (isEmpty(entry)) return { kind: 'workbook' };
  const chosen = chosenOf(entry, texts.divisions);
  if (chosen === null) return columnDivision(entryText(entry));
  return isPreset(chosen) ? { kind: 'preset', preset: chosen } : { kind: chosen };
}

function divisionWords({ texts, headers }: DefinitionContext): readonly string[] {
  return [...Object.values(texts.divisions), ...headers];
}

/** No cap is a cap of everything. */
function readCap(entry: Entry): Ratio | null {
  if (isEmpty(entry)) return ONE;
  return typeof entry.value === 'boolean' ? null : parseShare(entryText(entry));
}
