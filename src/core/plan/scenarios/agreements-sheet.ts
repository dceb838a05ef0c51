// SPDX-License-Identifier: EUPL-1.2

import type { AgreementOutcome } from '../../region/agreement';
import type { Area } from '../../sheet/address';
import { cellAddress } from '../../sheet/address';
import { constant, EMPTY, formulaCell, homes, rectangle } from '../cells';
import type { PlanInput } from '../input';
import { literalText } from '../literal-text';
import type { Look } from '../look';
import type { MunicipalityColumn } from '../municipalities/columns';
import type { CellPlan, SheetPlan } from '../plan';
import { municipalityColumns } from '../regions/layout';
import { HEADER_HEIGHT, TITLE_HEIGHT } from '../row-height';
import { quoteText } from '../text';
import type { ValidationPlan, ValidationRule } from '../validation';
import { AGREEMENT_COLUMNS, type AgreementColumn } from './columns';
import { entryCell, NOTHING } from './entry';
import { inputValidation } from './input-validation';
import type { ScenarioPlanInput } from './plan-input';
import { AGREED, AGREEMENT_KINDS } from './read-agreements';

const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** Rows to fill in, blank ones included. */
const ROWS = 20;

const INPUTS: Readonly<Record<AgreementColumn, { readonly look: Look; readonly width: number }>> = {
  kind: { look: 'inputText', width: 13 },
  name: { look: 'inputText', width: 26 },
  total: { look: 'input', width: 13 },
  social: { look: 'input', width: 13 },
  mid: { look: 'input', width: 13 },
  affordable: { look: 'input', width: 13 },
  source: { look: 'inputText', width: 26 },
  date: { look: 'inputDate', width: 12 },
};
const FIRST_PROGRAMME = AGREEMENT_COLUMNS.length;
const FIRST_SHORTFALL = FIRST_PROGRAMME + AGREED.length;
const WIDTHS = [...AGREEMENT_COLUMNS.map((column) => INPUTS[column].width), ...Array<number>(8).fill(13)];

/** Column with one row per municipality that holds what was agreed on. */
const SUMMED: Readonly<Record<(typeof AGREED)[number], MunicipalityColumn>> = {
  total: 'total',
  social: 'socialRent',
  mid: 'mid',
  affordable: 'affordable',
};

/** Agreements beside the law (domain §4), with the programme and what it is short, as live formulas. */
export function agreementsSheet(input: PlanInput, plan: ScenarioPlanInput): SheetPlan {
  const { agreements: t } = plan.texts;
  const rows = plan.book.agreements;
  const count = Math.max(ROWS, rows.length);
  const outcomes = [...input.outcome.agreements];
  const lines = Array.from({ length: count }, (_, index): (CellPlan | null)[] => {
    const row = rows[index];
    const outcome = (row?.agreement ?? null) === null ? null : (outcomes.shift() ?? null);
    const isUnread = row !== undefined && row.agreement === null;
    return [
      ...AGREEMENT_COLUMNS.map((column) => entryCell(row?.entries[column] ?? NOTHING)),
      ...figureCells(input, plan, FIRST_ROW + index, isUnread ? 'unread' : outcome),
    ];
  });
  const area = (column: number, columns: number): Area => ({ row: FIRST_ROW, column, rows: count, columns });
  const header = (column: number, columns: number): Area => ({ row: HEADER_ROW, column, rows: 1, columns });
  return {
    role: 'agreements',
    name: input.texts.sheets.agreements,
    cells: rectangle([
      [constant(t.title)],
      [constant(t.subtitle)],
      [],
      [
        ...AGREEMENT_COLUMNS.map((column) => constant(t.columns[column].header)),
        ...AGREED.map((measure) => constant(t.programme[measure])),
        ...AGREED.map((measure) => constant(t.shortfall[measure])),
      ],
      ...lines,
    ]),
    table: {
      name: plan.tables.agreements,
      area: { row: HEADER_ROW, column: 0, rows: count + 1, columns: WIDTHS.length },
    },
    names: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: 'title' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: 'subtitle' },
      { area: header(0, FIRST_PROGRAMME), look: 'headerInput' },
      { area: header(FIRST_PROGRAMME, AGREED.length), look: 'headerDuty' },
      { area: header(FIRST_SHORTFALL, AGREED.length), look: 'headerResult' },
      { area: header(FIRST_PROGRAMME, 2 * AGREED.length), look: 'overNumbers' },
      { area: header(AGREEMENT_COLUMNS.indexOf('total'), AGREED.length), look: 'overNumbers' },
      ...AGREEMENT_COLUMNS.map((column, index) => ({ area: area(index, 1), look: INPUTS[column].look })),
      { area: area(FIRST_PROGRAMME, AGREED.length), look: 'count' },
      { area: area(FIRST_SHORTFALL, AGREED.length), look: 'shortfall' },
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      { row: HEADER_ROW, points: HEADER_HEIGHT },
    ],
    frozen: { rows: FIRST_ROW, columns: 2 },
    validations: validations(plan, (column) => area(column, 1)),
  };
}

function validations(
  { texts: { agreements: t } }: ScenarioPlanInput,
  areaOf: (column: number) => Area,
): ValidationPlan[] {
  const anything: ValidationRule = { kind: 'anything' };
  const count: ValidationRule = { kind: 'wholeNumber', minimum: 0 };
  const rules: Readonly<Record<AgreementColumn, ValidationRule>> = {
    kind: { kind: 'oneOf', items: AGREEMENT_KINDS.map((kind) => t.kinds[kind]) },
    name: anything,
    total: count,
    social: count,
    mid: count,
    affordable: count,
    source: anything,
    date: anything,
  };
  return AGREEMENT_COLUMNS.map((column, index) =>
    inputValidation(areaOf(index), t.columns[column], rules[column]),
  );
}

/** Sums over the complete municipalities that the agreement binds, and what they are short of it. */
function figureCells(
  input: PlanInput,
  { texts: { agreements: t } }: ScenarioPlanInput,
  row: number,
  outcome: AgreementOutcome | 'unread' | null,
): CellPlan[] {
  const m = municipalityColumns(input);
  const cell = (column: AgreementColumn): string => `$${cellAddress(row, AGREEMENT_COLUMNS.indexOf(column))}`;
  const name = `"="&${literalText(cell('name'))}`;
  const isKind = (kind: keyof typeof t.kinds): string => `${cell('kind')}=${quoteText(t.kinds[kind])}`;
  const byKind = (of: (criteria: string) => string): string =>
    `IF(${isKind('municipality')},${of(`,${m.name},${name}`)}+${of(`,${m.code},${name}`)},IF(${isKind('subregion')},${of(`,${m.subregion},${name}`)},IF(${isKind('region')},${of('')},0)))`;
  const count = byKind((criteria) => `COUNTIFS(${m.complete},1${criteria})`);
  const programme = AGREED.map((measure): CellPlan => {
    const sum = byKind((criteria) => `SUMIFS(${m[SUMMED[measure]]},${m.complete},1${criteria})`);
    return formulaCell(`IF(${count}=0,"",${sum})`, expectedSum(measure, outcome));
  });
  const shortfall = AGREED.map((measure, index): CellPlan => {
    const have = `$${cellAddress(row, FIRST_PROGRAMME + index)}`;
    const agreed = cell(measure);
    const formula = `IF(AND(ISNUMBER(${agreed}),ISNUMBER(${have})),MAX(0,${agreed}-${have}),"")`;
    return formulaCell(formula, expectedShortfall(measure, outcome));
  });
  return [...programme, ...shortfall];
}

function expectedSum(measure: (typeof AGREED)[number], outcome: AgreementOutcome | 'unread' | null) {
  if (outcome === 'unread') return null;
  return outcome === null || outcome.included === 0 ? EMPTY : homes(outcome.sums[measure]);
}

function expectedShortfall(measure: (typeof AGREED)[number], outcome: AgreementOutcome | 'unread' | null) {
  if (outcome === 'unread') return null;
  return homes(outcome?.balance[measure]?.shortfall ?? null);
}
