// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { toDouble } from '../../../src/core/number/double';
import { ratio } from '../../../src/core/number/ratio';
import { needsInputSheet } from '../../../src/core/programme/needs-input-sheet';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import type { CalculationSettings } from '../../../src/core/outcome/settings';
import type { PlanInput } from '../../../src/core/plan/input';
import { pageOf } from '../../../src/core/plan/page';
import type { CellPlan, ChartPlan, SheetPlan, WritePlan } from '../../../src/core/plan/plan';
import type { ValidationPlan } from '../../../src/core/plan/validation';
import { canonicalFormula } from '../../../src/core/plan/reference';
import { COLUMN_ROLES } from '../../../src/core/plan/roles';
import { cellAddress, areaAddress } from '../../../src/core/sheet/address';
import type { Content, SheetContent } from '../../../src/core/sheet/content';
import type { Dictionary } from '../../../src/i18n/dictionary';
import { findingText } from '../../../src/i18n/languages';
import { nl } from '../../../src/i18n/nl';
import { readSheet, sheetOf, tableOf } from './sheet';

const EXAMPLE = path.resolve(__dirname, '../../../assets/data/mra-voorbeeld.csv');
const TEXT_COLUMNS = 4;

/** The example of the Amsterdam region as a table in A4, with a title above it and totals below. */
export function exampleSheet(): SheetContent {
  const [headers = [], ...rows] = Papa.parse<string[]>(readFileSync(EXAMPLE, 'utf8'), {
    skipEmptyLines: true,
  }).data;
  const contents = rows.map((row) =>
    row.map((field, column): Content => (column < TEXT_COLUMNS ? field : Number(field))),
  );
  const table = tableOf({
    name: 'Programma',
    header: { row: 3, column: 0 },
    columns: headers.length,
    dataRows: rows.length,
    hasTotals: true,
  });
  return sheetOf([['Woningbouwprogramma'], [], [], headers, ...contents, ['Totaal']], { tables: [table] });
}

/** What a plan for a sheet is made from, with all columns and, unless said otherwise, the defaults. */
export function planInput(
  sheet: SheetContent,
  settings: Partial<CalculationSettings> = { stockPrecision: ratio(1, 200) },
  dictionary: Dictionary = nl,
): PlanInput {
  const read = readSheet(sheet);
  const { programme, source, keys, findings } = read;
  const outcome = calculate(programme, calculationSettings(settings));
  return {
    outcome,
    source,
    keys,
    figures: needsInputSheet(read) ? read.figures : null,
    findings: [...findings, ...outcome.findings],
    accepted: [],
    findingWords: (found) => findingText(dictionary, found),
    texts: dictionary.plan,
    typed: { parameters: {}, grids: {} },
    columns: COLUMN_ROLES,
    columnsObstacle: null,
    version: '0.0.0',
    scenarios: null,
    writtenAt: '2026-01-01 00:00',
  };
}

/** Every cell of a plan with where it goes; those of the user's table on its own sheet. */
export function plannedCells(plan: WritePlan): readonly { readonly at: string; readonly cell: CellPlan }[] {
  const own = plan.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell === null ? [] : [{ at: `${name}!${cellAddress(row, column)}`, cell }],
      ),
    ),
  );
  const { columns } = plan;
  return columns.kind === 'skip'
    ? own
    : [
        ...own,
        ...columns.columns.flatMap(({ cells }, index) =>
          cells.map((cell, row) => ({
            at: `${columns.sheet}!${cellAddress(columns.firstRow + row, columns.freeColumn + index)}`,
            cell,
          })),
        ),
      ];
}

/**
 * A plan as a person can read it, with all cells; of wide sheets the headers with the first row of figures, and of
 * the regions the first subregion and the last row. Of tables in which every row is like the other the first row, and
 * then what each comes to.
 */
export function planText(plan: WritePlan): string {
  const { columns } = plan;
  return [
    `language ${plan.language}`,
    ...plan.sheets.flatMap((sheet) => ['', ...sheetText(sheet)]),
    '',
    ...(columns.kind === 'skip'
      ? [`columns: none, ${columns.reason}`]
      : [
          `columns in ${columns.sheet} (table ${columns.table ?? 'none'}) from ${cellAddress(columns.headerRow, columns.freeColumn)}, ${columns.rowCount} rows`,
          ...columns.columns.flatMap(({ header, cells, total, look, width }) => [
            `  ${header} (${look}, ${width} wide): ${cellText(cells[0] ?? null)}`,
            ...(total === null ? [] : [`    total =${total}`]),
          ]),
        ]),
    '',
  ].join('\n');
}

function sheetText(plan: SheetPlan): string[] {
  const { role, name, table, names, cells, frozen, looks, columnWidths, rowHeights } = plan;
  const { validations, conditions, charts } = plan;
  const { pagesWide, repeatedRows, repeatedColumns } = pageOf(plan);
  const isWide = role === 'municipalities' || role === 'regions';
  const headerRow = frozen.rows - 1;
  const isAlike = role === 'municipalities' || role === 'exchange' || role === 'agreements';
  const rows = isWide ? cells.slice(0, headerRow) : isAlike ? cells.slice(0, headerRow + 2) : cells;
  return [
    `sheet ${role}: ${name}, ${cells.length} rows × ${cells[0]?.length ?? 0} columns, frozen ${frozen.rows} × ${frozen.columns}`,
    `  printed ${pagesWide} wide, repeating ${repeatedRows} × ${repeatedColumns}`,
    `  widths ${columnWidths.join(' ')}`,
    `  heights ${rowHeights.map(({ row, points }) => `${row + 1}: ${points}`).join(', ')}`,
    ...looks.map(({ area, look }) => `  looks ${areaAddress(area)} ${look}`),
    ...(charts ?? []).map(chartText),
    ...(validations ?? []).map(validationText),
    ...(conditions ?? []).map(
      ({ area, word, look }) => `  ${look} ${areaAddress(area)} while ${JSON.stringify(word)}`,
    ),
    ...(table === null ? [] : [`  table ${table.name} ${areaAddress(table.area)}`]),
    ...names.map((one) => `  name ${one.name} ${cellAddress(one.row, one.column)}`),
    ...rows.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell === null ? [] : [`  ${cellAddress(row, column)} ${cellText(cell)}`],
      ),
    ),
    ...(isWide
      ? (cells[headerRow] ?? []).map(
          (header, column) => `  ${headerText(header)}: ${cellText(cells[headerRow + 1]?.[column] ?? null)}`,
        )
      : []),
    ...(isAlike ? cells.slice(headerRow + 1) : [])
      .filter((row) => row.some((cell) => cell?.kind === 'constant'))
      .map((row) => `  comes to ${row.map(valueText).join(' | ')}`),
    ...(role === 'regions' ? [...new Set([headerRow + 2, cells.length - 1])] : []).flatMap((row) =>
      (cells[row] ?? []).map((cell, column) => `  ${cellAddress(row, column)} ${cellText(cell)}`),
    ),
  ];
}

function chartText({ name, title, kind, source, place, series, numberFormat }: ChartPlan): string {
  const [from, on] = [source, place].map(areaAddress);
  const lines = series.map(({ color, isLine }) => `${color}${isLine === true ? ' line' : ''}`).join(', ');
  return `  chart ${name} "${title}" of ${kind} from ${from} on ${on}: ${lines}, ${numberFormat}`;
}

function validationText({ area, rule, title, prompt, error, ...rest }: ValidationPlan): string {
  const texts = error === prompt ? [title, prompt] : [title, prompt, error];
  const also = [
    ...(rest.isOptional === true ? ['blank'] : []),
    ...(rest.isOpen === true ? ['anything'] : []),
  ];
  return `  takes ${areaAddress(area)} ${[JSON.stringify(rule), ...also].join(' or ')} ${JSON.stringify(texts)}`;
}

function headerText(cell: CellPlan | null): string {
  return cell?.kind === 'constant' ? String(cell.value) : '';
}

function cellText(cell: CellPlan | null): string {
  if (cell?.kind !== 'formula') return valueText(cell);
  const formula = canonicalFormula(cell.formula);
  return cell.expected === null ? `=${formula}` : `=${formula}  →  ${valueText(cell)}`;
}

/** What a cell holds, or has to come to; a dash where the core has no figure for it. */
function valueText(cell: CellPlan | null): string {
  if (cell === null) return '(empty)';
  if (cell.kind === 'constant') return JSON.stringify(cell.value);
  const { expected } = cell;
  if (expected === null) return '-';
  if (expected.kind === 'empty') return '(empty)';
  return expected.kind === 'ratio' ? String(toDouble(expected.value)) : JSON.stringify(expected.value);
}
