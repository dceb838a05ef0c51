// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import { columnMark } from '../../core/plan/roles';
import { readOwnership } from '../read/ownership';
import type { Ownership } from '../read/ownership';
import { holdColumn } from './hold';
import { readColumns } from './present';

/**
 * Takes away what an interrupted write left that cannot be built on: sheets it had made and not marked, and columns
 * that it had marked and that had not become part of the table.
 *
 * @returns what is ours after that
 * @requires ExcelApi 1.9
 */
export async function sweep(
  context: Excel.RequestContext,
  { programme }: WritePlan,
  ownership: Ownership,
): Promise<Ownership> {
  const { worksheets, names } = context.workbook;
  const inProgramme = [...ownership.columns].filter(
    ([, { sheet, row }]) => sheet === programme.sheet && row === programme.area.row,
  );
  const columns = programme.table === null ? [] : await readColumns(context, inProgramme, () => 0);
  const loose = [...columns].filter(([, { table }]) => table === null);
  for (const [role, column] of loose) {
    holdColumn(context, role, column);
  }
  for (const [role, { sheetId, row, column }] of loose) {
    worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).clear('Contents');
    names.getItem(columnMark(role)).delete();
  }
  for (const name of ownership.strayNames) {
    names.getItem(name).delete();
  }
  for (const id of ownership.strays) {
    worksheets.getItem(id).delete();
  }
  await context.sync();
  return readOwnership(context);
}
