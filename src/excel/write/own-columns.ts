// SPDX-License-Identifier: EUPL-1.2

import { WriteRefused } from '../../core/plan/refusal';
import type { OwnedColumn, Ownership } from '../read/ownership';

/** The columns of ours in one table or under one header of plain cells, ready to be taken out. */
export interface OwnBlock {
  readonly cells: Excel.Range;
  /** The table with the range that it shrinks to, or null beside plain cells. */
  readonly table: { readonly item: Excel.Table; readonly rest: Excel.Range } | null;
}

interface Found {
  readonly owned: OwnedColumn;
  readonly sheet: Excel.Worksheet;
  readonly tables: Excel.TableScopedCollection;
  /** From the header to the end of what is used. */
  readonly formulas: Excel.Range;
}

/**
 * Finds the cells of our columns. In a table they are its last columns, so that it can shrink without moving a cell;
 * beside plain cells they run down from the header for as long as the formulas are ours.
 *
 * @throws WriteRefused `sheetProtected`, `columnsEnclosed`
 * @requires ExcelApi 1.9
 */
export async function findOwnColumns(
  context: Excel.RequestContext,
  { columns, sheets }: Ownership,
): Promise<readonly OwnBlock[]> {
  const { worksheets } = context.workbook;
  const found = [...columns.values()].map((owned): Found => {
    const sheet = worksheets.getItem(owned.sheetId).load('name,protection/protected');
    const header = sheet.getRangeByIndexes(owned.row, owned.column, 1, 1);
    const end = sheet.getUsedRange().getLastRow().getEntireRow();
    return {
      owned,
      sheet,
      tables: header.getTables(false).load('items/name'),
      formulas: header.getBoundingRect(end.getIntersection(header.getEntireColumn())).load('formulas'),
    };
  });
  const results = sheets.get('municipalities');
  const ours = results === undefined ? null : worksheets.getItem(results.id).tables.load('items/name');
  await context.sync();
  const locked = found.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) {
    throw new WriteRefused({ code: 'sheetProtected', data: { sheet: locked.sheet.name } });
  }
  const isPlain = ({ tables: { items } }: Found): boolean => items.length === 0;
  return [
    ...(await tableBlocks(
      context,
      found.filter((one) => !isPlain(one)),
    )),
    ...found.filter(isPlain).map((one) => plainBlock(one, ours?.items[0]?.name ?? null)),
  ];
}

/** Queues the taking out: the table shrinks, then the cells, which were empty before, are emptied. */
export function takeOut(blocks: readonly OwnBlock[]): void {
  for (const { cells, table } of blocks) {
    table?.item.resize(table.rest);
    cells.clear();
  }
}

async function tableBlocks(context: Excel.RequestContext, found: readonly Found[]): Promise<OwnBlock[]> {
  const tableOf = ({ tables }: Found): string => tables.items[0]?.name ?? '';
  const blocks = [...new Set(found.map(tableOf))].map((name) => {
    const item = context.workbook.tables.getItem(name);
    const range = item.getRange().load('columnIndex,columnCount,rowIndex,rowCount');
    return { item, name, range, members: found.filter((one) => tableOf(one) === name) };
  });
  await context.sync();
  return blocks.map(({ item, name, members, range }) => {
    const left = Math.min(...members.map(({ owned }) => owned.column));
    const isAtTheEnd = left + members.length === range.columnIndex + range.columnCount;
    if (!isAtTheEnd) {
      throw new WriteRefused({ code: 'columnsEnclosed', data: { table: name } });
    }
    const rest = range.getResizedRange(0, -members.length);
    const cells = range.worksheet.getRangeByIndexes(range.rowIndex, left, range.rowCount, members.length);
    return { cells, table: { item, rest } };
  });
}

/** @param table name of the table on our sheet that our formulas look in, or null when it is gone */
function plainBlock({ owned, sheet, formulas }: Found, table: string | null): OwnBlock {
  const [, ...below] = formulas.formulas as unknown[][];
  const end = below.findIndex(([content]) => !isOurs(content, table));
  const rows = 1 + (end === -1 ? below.length : end);
  return { cells: sheet.getRangeByIndexes(owned.row, owned.column, rows, 1), table: null };
}

function isOurs(content: unknown, table: string | null): boolean {
  return (
    typeof content === 'string' &&
    content.startsWith('=') &&
    content.includes(table === null ? '#REF!' : `${table}[`)
  );
}
