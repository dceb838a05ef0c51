// SPDX-License-Identifier: EUPL-1.2

import type { AcceptedFinding } from '../finding/acceptance';
import type { Finding, Severity } from '../finding/finding';
import { cellAddress, sheetPrefix } from '../sheet/address';
import { eachInSteps, mapInSteps, type Steps } from '../../steps/steps';
import { constant, formulaCell, homes, linkCell, rectangle, words } from './cells';
import type { PlanInput } from './input';
import type { MunicipalityColumn } from './municipalities/columns';
import { sourceColumn } from './municipalities/cell-reader';
import type { CellPlan, RowHeight, SheetPlan } from './plan';
import { REGION_COLUMN_ORDER } from './regions/columns';
import type { RegionColumn } from './regions/columns';
import { municipalityColumns, REGION_ROW, regionRows } from './regions/layout';
import { TITLE_HEIGHT, wrappedHeight, wrappedHeights } from './row-height';
import { quoteText } from './text';

/** Words for a finding in the workbook's language. */
export type FindingWords = (finding: Finding) => {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
};

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'remark'];
const CONTROLS_HEADER_ROW = 4;
const FIRST_CONTROL_ROW = CONTROLS_HEADER_ROW + 1;
const WIDTH = 5;
/** Characters. */
const WIDTHS = [14, 20, 60, 50, 50];

/** A difference that has to be 0, as a formula that stays live. */
interface Control {
  readonly label: string;
  readonly formula: string;
}

/** Findings of reading with links to their cells, and controls as live formulas (domain §3 and §4). */
export function* checksSheet(input: PlanInput): Steps<SheetPlan> {
  const { texts } = input;
  const t = texts.checks;
  const controls = controlsOf(input);
  const findings = sorted(input.findings);
  const findingsRow = FIRST_CONTROL_ROW + controls.length + 1;
  const firstFindingRow = findingsRow + 2;
  const rows = Math.max(1, findings.length);
  const { accepted } = input;
  const acceptedRow = firstFindingRow + rows + 1;
  const firstAcceptedRow = acceptedRow + 2;
  const { severity, place, what, why, todo } = t.findingHeaders;
  const top = rectangle([
    [constant(t.title)],
    [constant(t.subtitle)],
    [],
    [constant(t.controls)],
    [constant(t.controlHeaders.verdict), constant(t.controlHeaders.value), constant(t.controlHeaders.what)],
    ...controls.map((control, index) => controlRow(control, FIRST_CONTROL_ROW + index, input)),
    [],
    [constant(t.findings)],
    [severity, place, what, why, todo].map(constant),
  ]);
  const none = [null, null, constant(t.noFindings), null, null];
  const open = yield* mapInSteps(findings, (found) => findingRow(found, input));
  const below =
    accepted.length === 0
      ? []
      : rectangle([
          [],
          [constant(t.accepted)],
          [severity, place, what, t.acceptedHeaders.reason, t.acceptedHeaders.date].map(constant),
          ...accepted.map((one) => acceptedFindingRow(one, input)),
        ]);
  const cells = [...top, ...(open.length === 0 ? [none] : open), ...below];
  const heights: RowHeight[] = [];
  yield* eachInSteps(open, (row, index) => {
    heights.push(...wrappedHeight(row, firstFindingRow + index, WIDTHS));
  });
  return {
    role: 'checks',
    name: texts.sheets.checks,
    cells,
    table: null,
    names: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: 'title' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: 'subtitle' },
      { area: { row: CONTROLS_HEADER_ROW - 1, column: 0, rows: 1, columns: 1 }, look: 'heading' },
      { area: { row: CONTROLS_HEADER_ROW, column: 0, rows: 1, columns: WIDTH }, look: 'headerControl' },
      { area: { row: CONTROLS_HEADER_ROW, column: 1, rows: 1, columns: 1 }, look: 'overNumbers' },
      { area: { row: CONTROLS_HEADER_ROW, column: 2, rows: 1, columns: 1 }, look: 'overWords' },
      { area: { row: FIRST_CONTROL_ROW, column: 0, rows: controls.length, columns: 1 }, look: 'label' },
      { area: { row: FIRST_CONTROL_ROW, column: 1, rows: controls.length, columns: 1 }, look: 'control' },
      { area: { row: FIRST_CONTROL_ROW, column: 2, rows: controls.length, columns: 1 }, look: 'word' },
      { area: { row: findingsRow, column: 0, rows: 1, columns: 1 }, look: 'heading' },
      { area: { row: findingsRow + 1, column: 0, rows: 1, columns: WIDTH }, look: 'headerResult' },
      { area: { row: findingsRow + 1, column: 2, rows: 1, columns: 3 }, look: 'overWords' },
      { area: { row: firstFindingRow, column: 0, rows, columns: 1 }, look: 'label' },
      { area: { row: firstFindingRow, column: 1, rows, columns: 1 }, look: 'link' },
      { area: { row: firstFindingRow, column: 2, rows, columns: 3 }, look: 'wrapped' },
      ...acceptedLooks(acceptedRow, accepted.length),
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      ...heights,
      ...wrappedHeights(cells, { first: firstAcceptedRow, count: accepted.length }, WIDTHS),
    ],
    frozen: { rows: 0, columns: 0 },
  };
}

function controlRow({ label, formula }: Control, row: number, { texts }: PlanInput): (CellPlan | null)[] {
  const { good, look } = texts.checks;
  const value = cellAddress(row, 1);
  return [
    formulaCell(`IF(${value}=0,${quoteText(good)},${quoteText(look)})`, words(good)),
    formulaCell(formula, homes(0)),
    constant(label),
  ];
}

function controlsOf(input: PlanInput): readonly Control[] {
  const { texts } = input;
  const m = municipalityColumns(input);
  return [
    ...sumControls(input),
    { label: texts.checks.notFound, formula: `SUMPRODUCT(--(${m.sourceRow}=""))-${notFoundNow(input)}` },
    ...newRowsControl(input, m.code),
    { label: texts.checks.changed, formula: `COUNTIF(${m.changed},${quoteText(texts.words.yes)})` },
  ];
}

/** Σ of the subregions, and of those without one, is the region: Σ over municipalities too, in another way. */
function sumControls(input: PlanInput): readonly Control[] {
  const { texts } = input;
  const m = municipalityColumns(input);
  const rows = regionRows(input);
  const isDivided = rows.length > 1;
  const controls: readonly (readonly [keyof typeof texts.checks.sums, RegionColumn, MunicipalityColumn])[] = [
    ['total', 'total', 'total'],
    ['social', 'social', 'socialRent'],
    ['affordable', 'affordable', 'affordable'],
    ['minimumSocial', 'minimumSocial', 'minimumSocial'],
    ['minimumAffordable', 'minimumAffordable', 'minimumAffordable'],
  ];
  return controls.map(([label, regionColumn, municipalityColumn]) => {
    const column = REGION_COLUMN_ORDER.indexOf(regionColumn);
    const sheet = sheetPrefix(texts.sheets.regions);
    const region = sheet + cellAddress(REGION_ROW, column);
    const parts = isDivided
      ? `SUM(${sheet}${cellAddress(REGION_ROW + 1, column)}:${cellAddress(REGION_ROW + rows.length - 1, column)})`
      : `SUMPRODUCT(${m.complete},${m[municipalityColumn]})`;
    return { label: texts.checks.sums[label], formula: `${parts}-${region}` };
  });
}

/** A municipality with two rows is not found once when it is written either; only what changes after that counts. */
function notFoundNow({ keys }: PlanInput): number {
  return keys.filter(({ occurrences }) => occurrences !== 1).length;
}

/**
 * Rows of the user's table against those that were read; only where one column has all the keys. Cells are counted
 * that hold a number or a text, not those of a formula that gives nothing.
 */
function newRowsControl({ source, keys, texts }: PlanInput, code: string): readonly Control[] {
  const fields = new Set(keys.map(({ field }) => field));
  const [field] = fields;
  const column = field === undefined || fields.size > 1 ? null : sourceColumn(source, field);
  if (column === null || source.table === null || source.form !== 'municipalities') {
    return [];
  }
  const others = source.keyCellCount - keys.length;
  return [
    {
      label: texts.checks.newRows,
      formula: `COUNT(${column})+COUNTIF(${column},"?*")-COUNTA(${code})-${others}`,
    },
  ];
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITY_ORDER.flatMap((severity) => findings.filter((found) => found.severity === severity));
}

function findingRow(found: Finding, { texts, findingWords }: PlanInput): (CellPlan | null)[] {
  const { what, why, todo } = findingWords(found);
  const [severity, ...rest] = [texts.checks.severities[found.severity], what, why, todo].map(constant);
  return [severity ?? null, placeCell(found), ...rest];
}

/** What was accepted stands apart, with why and since when. */
function acceptedFindingRow(
  { finding, acceptance }: AcceptedFinding,
  { texts, findingWords }: PlanInput,
): (CellPlan | null)[] {
  const [severity, ...rest] = [
    texts.checks.severities[finding.severity],
    findingWords(finding).what,
    acceptance.reason,
    acceptance.date,
  ].map(constant);
  return [severity ?? null, placeCell(finding), ...rest];
}

function acceptedLooks(row: number, count: number): SheetPlan['looks'] {
  if (count === 0) return [];
  return [
    { area: { row, column: 0, rows: 1, columns: 1 }, look: 'heading' },
    { area: { row: row + 1, column: 0, rows: 1, columns: WIDTH }, look: 'headerResult' },
    { area: { row: row + 1, column: 2, rows: 1, columns: 3 }, look: 'overWords' },
    { area: { row: row + 2, column: 0, rows: count, columns: 1 }, look: 'label' },
    { area: { row: row + 2, column: 1, rows: count, columns: 1 }, look: 'link' },
    { area: { row: row + 2, column: 2, rows: count, columns: 3 }, look: 'wrapped' },
  ];
}

/** The place as a link; its text is the address. */
function placeCell({ place }: Finding): CellPlan | null {
  if (place === null) return null;
  return linkCell(place, place.address === null ? place.sheet : `${place.sheet}!${place.address}`);
}
