// SPDX-License-Identifier: EUPL-1.2

import type { ColumnRole, SheetRole } from '../../core/plan/roles';
import type { Content } from '../../core/sheet/content';
import type { Area } from '../../core/sheet/address';
import { readWindows } from '../read/blocks';
import type { Window } from '../read/blocks';
import type { OwnedColumn, OwnedSheet, Ownership } from '../read/ownership';

/** A sheet of ours as it is now: what a failed write puts back. */
export interface PresentSheet extends OwnedSheet {
  /** Formulas and constants from A1. */
  readonly formulas: readonly (readonly Content[])[];
  readonly table: { readonly name: string; readonly area: Area } | null;
  readonly isProtected: boolean;
}

/** A column of ours in the user's table as it is now, its header included. */
export interface PresentColumn extends OwnedColumn {
  readonly formulas: readonly Content[];
}

/** Everything of ours that is in the workbook. */
export interface Present {
  readonly sheets: ReadonlyMap<SheetRole, PresentSheet>;
  readonly columns: ReadonlyMap<ColumnRole, PresentColumn>;
}

/**
 * Reads what is ours, and nothing of the user's: two requests, and more only for blocks of large sheets.
 *
 * @param rowsBelowHeader rows of data in the user's table
 * @requires ExcelApi 1.4
 */
export async function readPresent(
  context: Excel.RequestContext,
  ownership: Ownership,
  rowsBelowHeader: number,
): Promise<Present> {
  const sheets = [...ownership.sheets].map(([role, owned]) => {
    const sheet = context.workbook.worksheets.getItem(owned.id);
    return {
      role,
      owned,
      used: sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount'),
      protection: sheet.protection.load('protected'),
      tables: sheet.tables.load('items/name'),
    };
  });
  await context.sync();
  const tables = sheets.map(({ tables: { items } }) => {
    const table = items[0];
    return table === undefined
      ? null
      : { name: table.name, range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  const columns = [...ownership.columns];
  const contents = await readWindows(
    context,
    [
      ...sheets.map(({ owned, used }): Window => fromA1(owned.id, used)),
      ...columns.map(([, { sheetId, row, column }]): Window => ({
        sheetId,
        row,
        column,
        rows: rowsBelowHeader + 1,
        columns: 1,
      })),
    ],
    'formulas',
  );
  await context.sync();
  return {
    sheets: new Map(
      sheets.map(({ role, owned, protection }, index): [SheetRole, PresentSheet] => {
        const table = tables[index] ?? null;
        return [
          role,
          {
            ...owned,
            formulas: contents[index] ?? [],
            table: table === null ? null : { name: table.name, area: areaOf(table.range) },
            isProtected: protection.protected,
          },
        ];
      }),
    ),
    columns: new Map(
      columns.map(([role, owned], index): [ColumnRole, PresentColumn] => [
        role,
        { ...owned, formulas: (contents[sheets.length + index] ?? []).map(([content]) => content ?? null) },
      ]),
    ),
  };
}

/** From A1 to the end of what is used; one cell for an empty sheet. */
function fromA1(sheetId: string, used: Excel.Range): Window {
  return used.isNullObject
    ? { sheetId, row: 0, column: 0, rows: 1, columns: 1 }
    : {
        sheetId,
        row: 0,
        column: 0,
        rows: used.rowIndex + used.rowCount,
        columns: used.columnIndex + used.columnCount,
      };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
