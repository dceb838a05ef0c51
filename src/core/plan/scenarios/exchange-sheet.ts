// SPDX-License-Identifier: EUPL-1.2

import type { Area } from '../../sheet/address';
import { cellAddress } from '../../sheet/address';
import { constant, EMPTY, formulaCell, rectangle, words } from '../cells';
import type { PlanInput } from '../input';
import { literalText } from '../literal-text';
import type { Look } from '../look';
import type { CellPlan, SheetPlan } from '../plan';
import { municipalityColumns } from '../regions/layout';
import { HEADER_HEIGHT, TITLE_HEIGHT } from '../row-height';
import { quoteText } from '../text';
import type { ValidationPlan, ValidationRule } from '../validation';
import { LEDGER_COLUMNS, MARKED_COLUMNS, type LedgerColumn } from './columns';
import { entryCell, NOTHING, type Entry } from './entry';
import { inputValidation } from './input-validation';
import { markFormula, markText } from './marks';
import { municipalityNames } from './municipality-names';
import type { ScenarioPlanInput } from './plan-input';
import { isBlankLine, type LedgerRow } from './read-ledger';

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows to fill in, blank ones included; Excel makes the table longer when somebody types below it. */
const ROWS = 20;

const INPUTS: Readonly<Record<LedgerColumn, { readonly look: Look; readonly width: number }>> = {
  from: { look: 'inputText', width: 24 },
  to: { look: 'inputText', width: 24 },
  homes: { look: 'input', width: 12 },
  counter: { look: 'inputText', width: 14 },
  consentFrom: { look: 'inputText', width: 13 },
  consentTo: { look: 'inputText', width: 13 },
  date: { look: 'inputDate', width: 12 },
  note: { look: 'inputText', width: 40 },
};
const STATUS = LEDGER_COLUMNS.length;
const VERDICT = STATUS + 1;
const MARK = STATUS + 2;
const WIDTHS = [...LEDGER_COLUMNS.map((column) => INPUTS[column].width), 34, 34, 30];

/** The exchange ledger (domain §6): what the user filled in, what a formula can say of it, and what the core said. */
export function exchangeSheet(input: PlanInput, plan: ScenarioPlanInput): SheetPlan {
  const { exchange: t } = plan.texts;
  const { ledger } = plan.book;
  const count = Math.max(ROWS, ledger.length);
  const rows = Array.from({ length: count }, (_, index) => lineCells(input, plan, index));
  const area = (column: number, columns: number): Area => ({ row: FIRST_ROW, column, rows: count, columns });
  const cells = rectangle([
    [constant(t.title)],
    [constant(t.subtitle)],
    [],
    [
      ...LEDGER_COLUMNS.map((column) => constant(t.columns[column].header)),
      ...[t.status, t.verdict, t.mark].map(constant),
    ],
    ...rows,
  ]);
  return {
    role: 'exchange',
    name: input.texts.sheets.exchange,
    cells,
    table: {
      name: plan.tables.exchange,
      area: { row: HEADER_ROW, column: 0, rows: count + 1, columns: WIDTHS.length },
    },
    names: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: 'title' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: 'subtitle' },
      { area: { row: HEADER_ROW, column: 0, rows: 1, columns: STATUS }, look: 'headerInput' },
      { area: { row: HEADER_ROW, column: STATUS, rows: 1, columns: 2 }, look: 'headerResult' },
      {
        area: { row: HEADER_ROW, column: LEDGER_COLUMNS.indexOf('homes'), rows: 1, columns: 1 },
        look: 'overNumbers',
      },
      { area: { row: HEADER_ROW, column: MARK, rows: 1, columns: 1 }, look: 'headerControl' },
      ...LEDGER_COLUMNS.map((column, index) => ({ area: area(index, 1), look: INPUTS[column].look })),
      { area: area(STATUS, 2), look: 'word' },
      { area: area(MARK, 1), look: 'mark' },
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      { row: HEADER_ROW, points: HEADER_HEIGHT },
    ],
    frozen: { rows: FIRST_ROW, columns: 0 },
    validations: validations(input, plan, (column) => area(column, 1)),
  };
}

function validations(
  input: PlanInput,
  { texts: { exchange: t } }: ScenarioPlanInput,
  areaOf: (column: number) => Area,
): ValidationPlan[] {
  const { yes, no } = input.texts.words;
  const names: ValidationRule = { kind: 'oneOfCells', reference: municipalityNames(input) };
  const rules: Readonly<Record<LedgerColumn, ValidationRule>> = {
    from: names,
    to: names,
    homes: { kind: 'wholeNumber', minimum: 1 },
    counter: { kind: 'oneOf', items: [t.counters.mid, t.counters.expensive] },
    consentFrom: { kind: 'oneOf', items: [yes, no] },
    consentTo: { kind: 'oneOf', items: [yes, no] },
    date: { kind: 'anything' },
    note: { kind: 'anything' },
  };
  return LEDGER_COLUMNS.map((column, index) =>
    inputValidation(areaOf(index), t.columns[column], rules[column]),
  );
}

function lineCells(input: PlanInput, plan: ScenarioPlanInput, index: number): (CellPlan | null)[] {
  const { ledger } = plan.book;
  const row: LedgerRow | undefined = ledger[index];
  const entry = (column: LedgerColumn): Entry => row?.entries[column] ?? NOTHING;
  const mark = row === undefined || isBlankLine(row.entries) ? '' : markOf(row);
  const at = FIRST_ROW + index;
  return [
    ...LEDGER_COLUMNS.map((column) => entryCell(entry(column))),
    formulaCell(statusFormula(input, plan, at), expectedStatus(input, plan, index)),
    constant(verdictOf(plan, index)),
    constant(mark),
  ];
}

function markOf({ entries }: LedgerRow): string | null {
  return markText(MARKED_COLUMNS.map((column) => entries[column].value));
}

function verdictOf({ book, evaluated, texts: { exchange: t } }: ScenarioPlanInput, index: number): string {
  const row = book.ledger[index];
  if (row === undefined || isBlankLine(row.entries)) return '';
  const counts = evaluated.counts[index] ?? false;
  const isCommentedOn = evaluated.findings.some(
    (found) => found.code === 'exchangeProblem' && found.data.line === index + 1,
  );
  if (!counts) return t.verdicts.doesNotCount;
  return isCommentedOn ? t.verdicts.countsWithWarning : t.verdicts.counts;
}

/** As far as a formula can tell by itself, and then what the core said, as long as the line is the same. */
function statusFormula(input: PlanInput, { texts: { exchange: t } }: ScenarioPlanInput, row: number): string {
  const { name, code } = municipalityColumns(input);
  const { yes } = input.texts.words;
  const cell = (column: LedgerColumn): string => `$${cellAddress(row, LEDGER_COLUMNS.indexOf(column))}`;
  const [from, to, homes] = [cell('from'), cell('to'), cell('homes')];
  const [verdict, mark] = [`$${cellAddress(row, VERDICT)}`, `$${cellAddress(row, MARK)}`];
  const live = markFormula(MARKED_COLUMNS.map(cell));
  const blank = `COUNTA(${cell('from')}:${cell('consentTo')})=0`;
  const isUnknown = (party: string): string =>
    `COUNTIF(${name},${literalText(party)})+COUNTIF(${code},${literalText(party)})=0`;
  const isWhole = `IF(ISNUMBER(${homes}),AND(${homes}>0,INT(${homes})=${homes}),${homes}<>${homes})`;
  const say = (text: string): string => quoteText(text);
  const { statuses } = t;
  return [
    `IF(${blank},IF(${mark}="","",${say(statuses.changed)})`,
    `IF(OR(${isUnknown(from)},${isUnknown(to)}),${say(statuses.unknown)}`,
    `IF(${from}=${to},${say(statuses.same)}`,
    `IF(NOT(${isWhole}),${say(statuses.notWhole)}`,
    `IF(OR(${cell('consentFrom')}<>${say(yes)},${cell('consentTo')}<>${say(yes)}),IF(${mark}=${live},${say(statuses.noConsent)},${say(statuses.changed)})`,
    `IF(${mark}=${live},${verdict},${say(statuses.changed)}))))))`,
  ].join(',');
}

/** Nothing is expected of a line that is read more leniently than Excel compares texts. */
function expectedStatus(input: PlanInput, plan: ScenarioPlanInput, index: number) {
  const { statuses } = plan.texts.exchange;
  const row = plan.book.ledger[index];
  if (row === undefined || isBlankLine(row.entries)) return EMPTY;
  const { line } = row;
  if (line === null || markOf(row) === null || !isVerbatim(input, row)) return null;
  if (line.from === line.to) return words(statuses.same);
  const isAgreed = line.consent.from && line.consent.to;
  return words(isAgreed ? verdictOf(plan, index) : statuses.noConsent);
}

/** Whether names and consent stand there as on our own sheets. */
function isVerbatim({ outcome, texts }: PlanInput, { entries }: LedgerRow): boolean {
  const names = outcome.municipalities.map(({ name }) => name);
  const said = [texts.words.yes, texts.words.no, null];
  return (
    [entries.from, entries.to].every(({ value }) => names.some((name) => name === value)) &&
    [entries.consentFrom, entries.consentTo].every(({ value }) => said.some((word) => word === value))
  );
}
