// SPDX-License-Identifier: EUPL-1.2

import { translateFormulaToR1C1 } from '@borgar/fx';
import type { Finding } from '../core/finding/finding';
import { formulaFindings, type FormulaColumn } from '../core/form/formula-findings';
import { hiddenFinding } from '../core/form/hidden-finding';
import { COUNT_FIELDS } from '../core/programme/field';
import type { ReadProgramme } from '../core/programme/read-rows';
import { isFormula, type Content, type SheetContent } from '../core/sheet/content';
import { cellReference } from '../ooxml/address';
import { cellKey, isCellError } from '../ooxml/model';
import type { SheetModel, WorkbookModel } from '../ooxml/model';
import { allSteps } from '../steps/steps';

/** What there is to say about a programme beside its values: hidden rows and columns, and the formulas behind it. */
export function seenInFile(
  { sheets }: WorkbookModel,
  contents: readonly SheetContent[],
  read: ReadProgramme,
): readonly Finding[] {
  const { source } = read;
  const sheet = sheets.find(({ name }) => name === source.sheet);
  const content = contents.find(({ name }) => name === source.sheet);
  if (sheet === undefined || content === undefined) return [];
  const hidden = <Line extends { readonly hidden: boolean }>(lines: ReadonlyMap<number, Line>) =>
    [...lines].flatMap(([line, { hidden: isHidden }]) => (isHidden ? [line] : []));
  const table = content.tables.find(({ name }) => name === source.table);
  return [
    ...hiddenFinding(read, {
      rows: hidden(sheet.rows),
      columns: hidden(sheet.columns),
      isFiltered: content.isFiltered || table?.isFiltered === true,
    }),
    ...allSteps(formulaFindings(content, source, formulaColumns(sheet, read))),
  ];
}

/** Columns of homes with a formula in them. */
function formulaColumns(sheet: SheetModel, { source }: ReadProgramme): readonly FormulaColumn[] {
  const { mapped, firstRow, rowCount } = source;
  return mapped
    .filter(({ meaning }) => COUNT_FIELDS.some((field) => field === meaning.field))
    .map(({ column, header }) => ({
      column,
      header,
      firstRow,
      cells: Array.from({ length: rowCount }, (_, index) => formulaOrValue(sheet, firstRow + index, column)),
    }))
    .filter(({ cells }) => cells.some(isFormula));
}

function formulaOrValue({ cells }: SheetModel, row: number, column: number): Content {
  const cell = cells.get(cellKey(row, column));
  if (cell === undefined) return null;
  const { formula, value } = cell;
  if (formula === null) return isCellError(value) ? { error: value.error } : value === '' ? null : value;
  try {
    return `=${translateFormulaToR1C1(formula, cellReference(row, column))}`;
  } catch {
    // Not a formula that can be taken apart: compared as it stands.
    return `=${formula}`;
  }
}
