// SPDX-License-Identifier: EUPL-1.2

import type { ExchangeLine } from '../../exchange/exchange-line';
import type { Finding } from '../../finding/finding';
import { finding } from '../../finding/severity';
import type { CalculationSettings } from '../../outcome/settings';
import type { Programme } from '../../programme/line';
import type { Agreement } from '../../region/agreement';
import { evaluateInSteps, type ScenarioEvaluation } from '../../scenario/evaluate';
import { scenario, type Scenario } from '../../scenario/scenario';
import type { Steps } from '../../../steps/steps';
import type { BookRole } from '../roles';
import { entryOf, entryText, NOTHING, type Entry } from './entry';
import { defaultScenarios, definitionEntries } from './definition-entries';
import { ledgerEntries } from './ledger-entries';
import { readAgreements, type AgreementRow } from './read-agreements';
import { readChosen } from './read-chosen';
import {
  definitionsOf,
  readDefinitions,
  type DefinitionContext,
  type DefinitionRow,
} from './read-definitions';
import { ledgerFinding, readLedger, type LedgerRow } from './read-ledger';
import { NO_WEIGHTS, readWeights, type ReadWeights } from './read-weights';
import type { SheetGrid } from './sheet-grid';

/** What the sheets that the user fills in hold; a sheet that is not there is absent. */
export type BookGrids = Readonly<Partial<Record<BookRole, SheetGrid>>>;

/** What was chosen outside the workbook: it takes the place of what the sheets say. */
export interface GivenScenarios {
  /** One with an exchange takes in the whole ledger. */
  readonly definitions?: readonly Scenario[];
  readonly ledger?: readonly ExchangeLine[];
  /** Name of the scenario that the charts show. */
  readonly chosen?: string;
}

/** Scenarios, exchange and agreements as the workbook says them. */
export interface ScenarioBook {
  readonly definitions: readonly DefinitionRow[];
  readonly ledger: readonly LedgerRow[];
  readonly agreements: readonly AgreementRow[];
  readonly weights: ReadWeights;
  readonly chosen: Entry;
  readonly findings: readonly Finding[];
  /** Whether a sheet lost its headers: nothing is written then, so that nothing typed is lost. */
  readonly isUnreadable: boolean;
}

export interface BookContext extends Omit<DefinitionContext, 'ledger' | 'weights'> {
  readonly programme: Programme;
  readonly regionName: string;
  /** Whether a sheet without headers is one that an interrupted write had not filled yet. */
  readonly isInterrupted: boolean;
}

/** Reads the sheets; what is not there yet has its default: all keys side by side, no exchange, no agreements. */
export function readBook(grids: BookGrids, given: GivenScenarios, context: BookContext): ScenarioBook {
  const { programme, texts, ruleSet, regionName, isInterrupted } = context;
  const { municipalities } = programme;
  const lost: Finding[] = [];
  const sheet = <Read>(role: BookRole, read: (grid: SheetGrid) => Read | null): Read | null => {
    const grid = grids[role];
    const found = grid === undefined ? null : read(grid);
    if (grid !== undefined && found === null && !isInterrupted) {
      lost.push(finding('sheetUnreadable', { sheet: grid.name, address: null }, { sheet: grid.name }));
    }
    return found;
  };
  const ledger =
    given.ledger === undefined
      ? (sheet('exchange', (grid) => readLedger(grid, municipalities, context)) ?? { rows: [], findings: [] })
      : { rows: ledgerEntries(given.ledger, municipalities, context), findings: [] };
  const agreements = sheet('agreements', (grid) => readAgreements(grid, municipalities, texts, regionName));
  const weights = givenWeights(given) ?? sheetWeights(grids, municipalities, context);
  const definitionContext: DefinitionContext = {
    ...context,
    ledger: ledger.rows.flatMap(({ line }) => line ?? []),
    weights: weights.weights,
  };
  const entriesOf = (one: Scenario) => definitionEntries(one, context, one.ruleSet === ruleSet);
  const defaults = defaultScenarios(texts).map((one) => entriesOf({ ...one, ruleSet }));
  const definitions =
    given.definitions === undefined
      ? (sheet('scenarios', (grid) => readDefinitions(grid, definitionContext)) ??
        definitionsOf(defaults, definitionContext))
      : definitionsOf(given.definitions.map(entriesOf), definitionContext);
  return {
    definitions: definitions.rows,
    ledger: ledger.rows,
    agreements: agreements?.rows ?? [],
    weights,
    chosen: chosenEntry(given, grids, definitions.rows, context),
    findings: [
      ...lost,
      ...definitions.findings,
      ...ledger.findings,
      ...(agreements?.findings ?? []),
      ...weights.findings,
    ],
    isUnreadable: lost.length > 0,
  };
}

/** What was agreed, for the settings of the calculation. */
export function agreementsOf({ agreements }: ScenarioBook): readonly Agreement[] {
  return agreements.flatMap(({ agreement }) => agreement ?? []);
}

/** What the scenarios come to, and what is the matter with the lines of the ledger. */
export interface EvaluatedBook {
  /** In the order of the sheet; those that could not be read are not among them. */
  readonly evaluations: readonly ScenarioEvaluation[];
  /** By row of the ledger: whether the line counts in the scenarios that take it in; null for no line. */
  readonly counts: readonly (boolean | null)[];
  readonly findings: readonly Finding[];
}

/**
 * Evaluates the scenarios of a book. Its ledger is held against the first scenario that takes it in, or else against
 * the submitted programme. In steps, since there may be many.
 */
export function* evaluateBook(
  { definitions, ledger }: ScenarioBook,
  programme: Programme,
  settings: CalculationSettings,
): Steps<EvaluatedBook> {
  const scenarios = definitions.flatMap((row) => row.scenario ?? []);
  const evaluations: ScenarioEvaluation[] = [];
  for (const one of scenarios) evaluations.push(yield* evaluateInSteps(programme, one, settings));
  const lines = ledger.flatMap(({ line }) => line ?? []);
  const judged =
    lines.length === 0
      ? null
      : (evaluations.find((one) => one.scenario.exchange !== null) ??
        (yield* evaluateInSteps(
          programme,
          scenario({ name: '', ruleSet: settings.ruleSet, exchange: lines }),
          settings,
        )));
  const outcomes = [...(judged?.exchange.lines ?? [])];
  const findings: Finding[] = [];
  const counts = ledger.map((row, index) => {
    const outcome = row.line === null ? undefined : outcomes.shift();
    if (outcome === undefined) return null;
    findings.push(...outcome.problems.map((problem) => ledgerFinding(row, index, problem)));
    return outcome.counts;
  });
  return { evaluations, counts, findings };
}

function sheetWeights(
  { scenarios }: BookGrids,
  municipalities: Programme['municipalities'],
  { texts }: BookContext,
): ReadWeights {
  return scenarios === undefined ? NO_WEIGHTS : readWeights(scenarios, municipalities, texts);
}

function givenWeights({ definitions = [] }: GivenScenarios): ReadWeights | null {
  for (const { allocation } of definitions) {
    if (allocation?.key.key !== 'manual') continue;
    const { weights } = allocation.key;
    const entries = new Map([...weights].map(([code, weight]) => [code, entryOf(weight)]));
    return { entries, weights, findings: [] };
  }
  return null;
}

/** The scenario that the charts show: the one that was chosen, or else the first. */
function chosenEntry(
  given: GivenScenarios,
  { scenarios }: BookGrids,
  rows: readonly DefinitionRow[],
  { texts }: BookContext,
): Entry {
  if (given.chosen !== undefined) return entryOf(given.chosen);
  const chosen = scenarios === undefined ? null : readChosen(scenarios, texts);
  if (chosen !== null && rows.some((row) => row.scenario?.name === entryText(chosen))) return chosen;
  const first = rows.find((row) => row.scenario !== null)?.scenario;
  return first === null || first === undefined ? NOTHING : entryOf(first.name);
}
