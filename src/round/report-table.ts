// SPDX-License-Identifier: EUPL-1.2

import type { CellFormat, CellValue, SheetModel } from '../ooxml/model';
import { newTable } from '../ooxml/new-table';
import { put, setHeight, setWidths, wrappedHeight, type Styles } from './paper';

/** Row of the headers, counted from zero, below a title and what the sheet is. */
export const REPORT_HEADER = 3;
const HEADER_HEIGHT = 33;

/** Longest text that a cell holds. */
const LONGEST = 32_767;

/** A column of a report. */
export interface ReportColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly kind: 'text' | 'count' | 'difference';
}

/**
 * Puts rows below headers, as an Excel table that can be filtered.
 *
 * @param id no other table of the workbook has it
 * @param nothing what is said when there are no rows
 * @param isTotalled numbers of homes are added up below
 */
export function fillReport(
  sheet: SheetModel,
  styles: Styles,
  {
    id,
    name,
    columns,
    rows,
    nothing,
    total = null,
  }: {
    readonly id: number;
    readonly name: string;
    readonly columns: readonly ReportColumn[];
    readonly rows: readonly (readonly CellValue[])[];
    readonly nothing: string;
    readonly total?: string | null;
  },
): void {
  setWidths(
    sheet,
    columns.map(({ width }) => width),
  );
  if (rows.length === 0) {
    put(sheet, [REPORT_HEADER, 0], nothing, styles.text);
    return;
  }
  columns.forEach(({ header, kind }, column) => {
    put(sheet, [REPORT_HEADER, column], header, kind === 'text' ? styles.header : styles.numberHeader);
  });
  setHeight(sheet, REPORT_HEADER, HEADER_HEIGHT);
  rows.forEach((cells, index) => {
    const row = REPORT_HEADER + 1 + index;
    columns.forEach(({ kind }, column) => {
      const value = cells[column] ?? null;
      if (value !== null) put(sheet, [row, column], clipped(value), lookOf(kind, styles));
    });
    const height = heightOf(cells, columns);
    if (height !== null) setHeight(sheet, row, height);
  });
  const headers = columns.map(({ header }) => header);
  const around = total === null ? 1 : 2;
  const range = { row: REPORT_HEADER, column: 0, rows: rows.length + around, columns: columns.length };
  const table = newTable(id, name, range, headers);
  sheet.tables.push(table);
  sheet.frozen = { rows: REPORT_HEADER + 1, columns: 2 };
  if (total === null) return;
  const last = REPORT_HEADER + 1 + rows.length;
  table.showTotals = true;
  put(sheet, [last, 0], total, styles.total);
  columns.forEach(({ header, kind }, column) => {
    const model = table.columns[column];
    if (model === undefined) return;
    if (column === 0) model.totalsLabel = total;
    if (kind !== 'count') return;
    model.totalsFunction = 'Sum';
    const sum = rows.reduce((all, cells) => all + Number(cells[column] ?? 0), 0);
    put(sheet, [last, column], sum, styles.total, `SUBTOTAL(109,${name}[${header}])`);
  });
}

function lookOf(kind: ReportColumn['kind'], styles: Styles): CellFormat {
  return kind === 'text' ? styles.wrapped : styles[kind];
}

function clipped(value: CellValue): CellValue {
  return typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
}

/** Null where a row of one line will do. */
function heightOf(cells: readonly CellValue[], columns: readonly ReportColumn[]): number | null {
  const heights = cells.map((cell, column) =>
    typeof cell === 'string' ? wrappedHeight(cell, (columns[column]?.width ?? 1) * 1.05) : 0,
  );
  const height = Math.max(0, ...heights);
  return height > ONE_LINE ? height : null;
}

const ONE_LINE = 18;
