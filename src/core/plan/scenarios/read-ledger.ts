// SPDX-License-Identifier: EUPL-1.2

import { COUNTER_SEGMENTS, type ExchangeLine } from '../../exchange/exchange-line';
import type { Finding } from '../../finding/finding';
import { finding } from '../../finding/severity';
import type { MunicipalityRecord } from '../../programme/line';
import type { PlanTexts } from '../texts';
import { LEDGER_COLUMNS, MARKED_COLUMNS, type LedgerColumn } from './columns';
import { dateText } from './date-text';
import { chosenOf, entryText, invalidEntry, isEmpty, type Choices, type Entry } from './entry';
import { headersOf } from './headers';
import { municipalityIn } from './municipality-in';
import { tableIn, type SheetGrid } from './sheet-grid';
import type { ScenarioSheetTexts } from './texts';

/** A row of the ledger as it stands, and what it says; null when it is blank or cannot be read. */
export interface LedgerRow {
  readonly entries: Readonly<Record<LedgerColumn, Entry>>;
  readonly line: ExchangeLine | null;
}

export interface ReadLedger {
  readonly rows: readonly LedgerRow[];
  readonly findings: readonly Finding[];
}

/** What reading the sheets needs to know. */
export interface ReadingWords {
  readonly texts: ScenarioSheetTexts;
  readonly words: PlanTexts['words'];
}

/** The exchange ledger as the user typed it, from top to bottom (domain §6). */
export function readLedger(
  grid: SheetGrid,
  municipalities: readonly MunicipalityRecord[],
  words: ReadingWords,
): ReadLedger | null {
  const table = tableIn(grid, headersOf(words.texts.exchange.columns));
  if (table === null) return null;
  const findings: Finding[] = [];
  const rows = table.rows.map((entries): LedgerRow => {
    const line = isBlankLine(entries) ? null : readLine(entries, municipalities, words, findings);
    return { entries, line };
  });
  const lastFilled = rows.findLastIndex(({ entries }) =>
    LEDGER_COLUMNS.some((column) => !isEmpty(entries[column])),
  );
  return { rows: rows.slice(0, lastFilled + 1), findings };
}

function readLine(
  entries: LedgerRow['entries'],
  municipalities: readonly MunicipalityRecord[],
  { texts: { exchange }, words }: ReadingWords,
  findings: Finding[],
): ExchangeLine | null {
  const { columns, counters } = exchange;
  const wrong: Finding[] = [];
  const report = (column: LedgerColumn, expected: readonly string[]): void => {
    wrong.push(invalidEntry(columns[column].header, entries[column], expected));
  };
  const party = (column: 'from' | 'to'): string => {
    const found = municipalityIn(entries[column], municipalities);
    if (found === null) report(column, [...municipalities.map(({ name }) => name)]);
    return found?.code ?? '';
  };
  const consent = (column: 'consentFrom' | 'consentTo'): boolean => {
    if (isEmpty(entries[column])) return false;
    const chosen = chosenOf(entries[column], yesNo(words));
    if (chosen === null) report(column, [words.yes, words.no]);
    return chosen === 'yes';
  };
  const [from, to] = [party('from'), party('to')];
  const { value: homes } = entries.homes;
  if (typeof homes !== 'number' || !Number.isSafeInteger(homes) || homes <= 0) {
    report('homes', [exchange.homes]);
  }
  const counter = chosenOf(entries.counter, counters);
  if (counter === null)
    report(
      'counter',
      COUNTER_SEGMENTS.map((segment) => counters[segment]),
    );
  const agreed = { from: consent('consentFrom'), to: consent('consentTo') };
  findings.push(...wrong);
  if (wrong.length > 0 || typeof homes !== 'number' || counter === null) return null;
  return {
    from,
    to,
    homes,
    counter,
    consent: agreed,
    date: dateText(entries.date),
    note: isEmpty(entries.note) ? null : entryText(entries.note),
  };
}

/** Nothing that decides whether a line counts: a date or a note alone makes no line. */
export function isBlankLine(entries: LedgerRow['entries']): boolean {
  return MARKED_COLUMNS.every((column) => isEmpty(entries[column]));
}

/** Yes and no in the workbook's language. */
export function yesNo({ yes, no }: PlanTexts['words']): Choices<'yes' | 'no'> {
  return { yes, no };
}

/** What is the matter with a line, at the cell where it begins. */
export function ledgerFinding(row: LedgerRow, index: number, problem: ExchangeProblemOf): Finding {
  return finding('exchangeProblem', row.entries.from.place, { line: index + 1, problem });
}

type ExchangeProblemOf = Extract<Finding, { code: 'exchangeProblem' }>['data']['problem'];
