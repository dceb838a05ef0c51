// SPDX-License-Identifier: EUPL-1.2

import { parseStructRef, stringifyTokens, tokenize, tokenTypes } from '@borgar/fx';
import type { Token } from '@borgar/fx';
import type { SheetModel, TableModel, WorkbookModel } from '../../../ooxml/model';
import { splitSheet } from '../address';
import { sameText } from './valid-names';

const LOST = '#REF!';

/** New text of a reference, or the same text when nothing was lost. */
type Replace = (reference: Token, holder: TableModel | null) => string;

/** A sheet was deleted: references to its cells become `#REF!A1`, as Excel writes them. */
export function loseSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  const lostTables = sheet.tables.map((table) => table.name);
  replaceReferences(workbook, (token) => {
    const { sheet: named, rest } = splitSheet(token.value);
    if (named !== null) return sameText(named, sheet.name) ? `${LOST}${rest}` : token.value;
    return lostTables.some((name) => isOfTable(token, name)) ? LOST : token.value;
  });
}

/** A table was deleted: structured references to it become `#REF!`. */
export function loseTable(workbook: WorkbookModel, table: TableModel): void {
  replaceReferences(workbook, (token) => (isOfTable(token, table.name) ? LOST : token.value));
}

/** Columns left a table: structured references that name one of them become `#REF!`. */
export function loseColumns(workbook: WorkbookModel, table: TableModel, columns: readonly string[]): void {
  replaceReferences(workbook, (token, holder) => {
    const reference = token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
    if (!reference) return token.value;
    const isOwn = (reference.table ?? '') === '' && holder === table;
    if (!isOwn && !isOfTable(token, table.name)) return token.value;
    const named = reference.columns ?? [];
    return named.some((name) => columns.some((lost) => sameText(lost, name))) ? LOST : token.value;
  });
}

function isOfTable(token: Token, table: string): boolean {
  if (token.type === tokenTypes.REF_NAMED) return sameText(token.value, table);
  if (token.type !== tokenTypes.REF_STRUCT) return false;
  return sameText(parseStructRef(token.value)?.table ?? '', table);
}

/** Goes through every formula of cells, names and calculated columns. */
export function replaceReferences(workbook: WorkbookModel, replace: Replace): void {
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const formula = replaceIn(cell.formula, replace, null);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculatedFormula === null) continue;
        column.calculatedFormula = replaceIn(column.calculatedFormula, replace, table);
      }
    }
  }
  for (const name of workbook.names) name.formula = replaceIn(name.formula, replace, null);
}

const REFERENCES: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
]);

function replaceIn(formula: string, replace: Replace, holder: TableModel | null): string {
  let isChanged = false;
  const tokens = tokenize(formula).map((token) => {
    if (!REFERENCES.has(token.type)) return token;
    const value = replace(token, holder);
    isChanged ||= value !== token.value;
    return { ...token, value };
  });
  return isChanged ? stringifyTokens(tokens) : formula;
}
