// SPDX-License-Identifier: EUPL-1.2
import { cellKey } from '../../src/ooxml/model';
import type { Cell, CellFormat, SheetModel, TableModel } from '../../src/ooxml/model';
import { newTable } from '../../src/ooxml/new-table';

/** A constant cell. */
export function constant(value: Cell['value'], format: CellFormat): Cell {
  return { value, formula: null, format };
}

/** Adds a table at A1 with a header and the given rows below it. */
export function addTable(
  sheet: SheetModel,
  format: CellFormat,
  options: { readonly id: number; readonly name: string; readonly columns: readonly string[] },
  rows: readonly (readonly Cell['value'][])[],
): TableModel {
  const { id, name, columns } = options;
  [columns, ...rows].forEach((values, row) => {
    values.forEach((value, column) => {
      sheet.cells.set(cellKey(row, column), constant(value, format));
    });
  });
  const range = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  const table = newTable(id, name, range, columns);
  sheet.tables.push(table);
  return table;
}
