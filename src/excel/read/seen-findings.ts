// SPDX-License-Identifier: EUPL-1.2

import { formulaFindings } from '../../core/form/formula-findings';
import { hiddenFinding } from '../../core/form/hidden-finding';
import type { Finding } from '../../core/finding/finding';
import type { ReadProgramme } from '../../core/programme/read-rows';
import type { SheetContent } from '../../core/sheet/content';
import { inTurns } from '../../steps/in-turns';
import { readFormulaColumns } from './formula-columns';
import { readHiddenLines } from './hidden-lines';

/**
 * What there is to say about a programme beside its values: rows and columns that nobody sees, and the formulas behind
 * its figures.
 *
 * @param area the cells of the programme, with `rowHidden` and `columnHidden`
 * @requires ExcelApi 1.2
 */
export async function seenFindings(
  context: Excel.RequestContext,
  sheet: SheetContent & { readonly id: string },
  read: ReadProgramme,
  area: Excel.Range,
  goOn?: () => void,
): Promise<readonly Finding[]> {
  const hidden = await hiddenFindings(context, sheet, read, area);
  const formulas = await readFormulaColumns(context, sheet.id, read.source);
  return [...hidden, ...(await inTurns(formulaFindings(sheet, read.source, formulas), goOn))];
}

/** Null stands for "some of them"; which ones is asked only then. */
async function hiddenFindings(
  context: Excel.RequestContext,
  sheet: SheetContent & { readonly id: string },
  read: ReadProgramme,
  area: Excel.Range,
): Promise<readonly Finding[]> {
  const areHidden: readonly (boolean | null)[] = [area.rowHidden, area.columnHidden];
  if (areHidden.every((isHidden) => isHidden === false)) return [];
  const { firstRow, rowCount, firstColumn, columnCount, table } = read.source;
  const lines = await readHiddenLines(context, sheet.id, {
    row: firstRow,
    column: firstColumn,
    rows: Math.max(1, rowCount),
    columns: columnCount,
  });
  const isFiltered = sheet.isFiltered || sheet.tables.some((one) => one.name === table && one.isFiltered);
  return hiddenFinding(read, { ...lines, isFiltered });
}
