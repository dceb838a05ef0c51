// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { Rect, SheetModel } from '../../../ooxml/model';
import { writeContent } from '../../host/edit/content';
import type { ContentAt } from '../../host/edit/content';
import { fillFormula } from '../../host/edit/relative-formula';
import { selectRange } from '../../host/edit/selection';
import { cellAt, intersection, usedRect, WHOLE_SHEET } from '../../host/grid';
import type { Host } from '../../host/host';
import { displayText } from '../../host/number-text';
import { API_LOCALE } from '../../host/user-locale';
import type { UserLocale } from '../../host/user-locale';
import { editText } from './edit-text';

/** Copied cells: as text for other programs, and with their formulas for this one. */
export interface CopiedBlock {
  readonly text: string;
  readonly rect: Rect;
  /** What would be written through the API, row by row. */
  readonly contents: readonly (readonly string[])[];
}

/** Copies what the cells show, with tabs and line ends between them. Whole rows and columns: as far as used. */
export function copyBlock(
  host: Host,
  sheet: SheetModel,
  selection: Rect,
  locale: UserLocale,
): CopiedBlock | null {
  const used = usedRect(sheet, WHOLE_SHEET, true);
  const isWhole = selection.rows === MAX_ROWS || selection.columns === MAX_COLUMNS;
  const rect = isWhole ? used && intersection(selection, used) : selection;
  if (!rect) return null;
  const cells = Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (_, column) =>
      cellAt(host.workbook, sheet, rect.row + row, rect.column + column),
    ),
  );
  return {
    rect,
    text: cells
      .map((row) =>
        row.map((cell) => quoted(displayText(cell.value, cell.format.numberFormat, locale))).join('\t'),
      )
      .join('\r\n'),
    contents: cells.map((row) => row.map((cell) => editText(cell, API_LOCALE))),
  };
}

/**
 * Pastes at the corner of the selection. A block that was copied here brings its formulas, moved along; any other text
 * is read as if typed. One cell fills a selection of more.
 *
 * @throws ApiError as writing to a range does
 */
export function pasteBlock(
  host: Host,
  sheet: SheetModel,
  at: Rect,
  text: string,
  own: CopiedBlock | null,
  locale: UserLocale,
): void {
  const isOwn = own !== null && lines(own.text) === lines(text);
  const contents = isOwn ? own.contents : parseBlock(text);
  const isFill = contents.length === 1 && contents[0]?.length === 1;
  const rect: Rect = isFill
    ? at
    : { ...at, rows: contents.length, columns: Math.max(1, ...contents.map((row) => row.length)) };
  const contentAt: ContentAt = (row, column) => {
    const [fromRow, fromColumn] = isFill ? [0, 0] : [row, column];
    const content = contents[fromRow]?.[fromColumn];
    if (!isOwn || content?.startsWith('=') !== true) return content;
    return `=${fillFormula(
      content.slice(1),
      own.rect.row + fromRow,
      own.rect.column + fromColumn,
      rect.row + row,
      rect.column + column,
    )}`;
  };
  writeContent(host, sheet, rect, contentAt, isOwn ? API_LOCALE : locale);
  selectRange(host, sheet, rect);
}

/** Rows and columns of a pasted text; a field in quotes may hold tabs and line ends. */
function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
  const source = lines(text).replace(/\n$/, '');
  for (let match = field.exec(source); match; match = field.exec(source)) {
    const [, inQuotes, plain = '', end] = match;
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function lines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
