// SPDX-License-Identifier: EUPL-1.2

import { cellKey } from '../../../ooxml/model';
import type { Rect, SheetModel, TableColumnModel, TableModel, TotalsFunction } from '../../../ooxml/model';
import { intersection } from '../grid';
import { totalsRect } from './table-parts';

/** Function numbers of SUBTOTAL that leave hidden rows out, as Excel writes them in a totals row. */
const SUBTOTAL: Readonly<Record<number, TotalsFunction>> = {
  101: 'Average',
  102: 'CountNumbers',
  103: 'Count',
  104: 'Max',
  105: 'Min',
  107: 'StdDev',
  109: 'Sum',
  110: 'Var',
};

/** After cells of the totals row were written: what each column says about its total follows the cell. */
export function readTotals(sheet: SheetModel, table: TableModel, written: Rect): void {
  const totals = totalsRect(table);
  const touched = totals && intersection(totals, written);
  if (!touched) return;
  for (let column = touched.column; column < touched.column + touched.columns; column++) {
    const model = table.columns[column - table.range.column];
    if (!model) continue;
    const cell = sheet.cells.get(cellKey(touched.row, column));
    const formula = cell?.formula ?? null;
    model.totalsFunction = formula === null ? 'None' : totalsFunction(formula, table, model);
    model.totalsLabel = formula === null && typeof cell?.value === 'string' ? cell.value : null;
  }
}

function totalsFunction(formula: string, table: TableModel, column: TableColumnModel): TotalsFunction {
  const found = /^SUBTOTAL\((\d+),\s*(.*)\)$/is.exec(formula);
  const own = [`[${column.name}]`, `${table.name}[${column.name}]`];
  if (!found || !own.includes(found[2] ?? '')) return 'Custom';
  return SUBTOTAL[Number(found[1])] ?? 'Custom';
}
