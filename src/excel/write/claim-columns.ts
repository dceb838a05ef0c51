// SPDX-License-Identifier: EUPL-1.2

import { columnMark } from '../../core/plan/roles';
import { areaAddress } from '../../core/sheet/address';
import type { Content } from '../../core/sheet/content';
import { formerLooksText } from '../former-looks';
import { holdLastColumn, holdProgramme } from './hold';
import type { ProgrammePlace } from './hold';
import { cellsInUse, newArea } from './new-columns';
import type { ColumnsToWrite, NewColumn } from './new-columns';
import { commonFormat } from './number-formats';

/**
 * Makes cells right of the programme ours: marks and headers, and the table grows over them. The same request says
 * what they held just before. When the user was quicker and filled one, they are given back.
 *
 * @throws WriteRefused `cellsInUse`
 * @requires ExcelApi 1.13
 */
export async function claimColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  place: ProgrammePlace,
  added: readonly NewColumn[],
): Promise<void> {
  if (added.length === 0) {
    return;
  }
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const table = place.tableId === null ? null : sheet.tables.getItem(place.tableId);
  const area = newArea(columns, added.length);
  holdProgramme(context, place);
  if (table !== null) {
    holdLastColumn(table, sheet, place.area);
  }
  const found = sheet.getRange(areaAddress(area)).load('formulas');
  // Fixed before the headers are there: Excel may make a table grow over what is written beside it.
  const grown = table?.getRange().getResizedRange(0, added.length).load('address');
  for (const column of added) {
    markColumn(context, sheet, columns, column);
  }
  if (grown !== undefined) {
    table?.resize(grown);
  }
  await context.sync();
  const formulas = found.formulas as Content[][];
  if (formulas.some((line) => line.some((content) => content !== ''))) {
    if (table !== null) {
      table.resize(areaAddress(place.area));
    }
    added.forEach(({ plan, column }, index) => {
      const header = sheet.getRangeByIndexes(columns.headerRow, column, 1, 1);
      header.formulas = [[formulas[0]?.[index] ?? '']];
      context.workbook.names.getItem(columnMark(plan.role)).delete();
    });
    await context.sync();
    throw cellsInUse(columns, area);
  }
}

/** The hidden name that says whose a column is and how its place looked before, and its header. */
function markColumn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: ColumnsToWrite,
  { plan, column, width, before }: NewColumn,
): void {
  const header = sheet.getRangeByIndexes(columns.headerRow, column, 1, 1);
  const former = {
    width: width === null ? null : before.width,
    header: before.numberFormats[0] ?? null,
    body: commonFormat(before.numberFormats.slice(1)),
  };
  context.workbook.names.add(columnMark(plan.role), header, formerLooksText(former)).visible = false;
  header.values = [[plan.header]];
}
