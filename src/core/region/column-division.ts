// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammeSource, SourceKey } from '../programme/source';
import { contentAt, contentText, type SheetContent } from '../sheet/content';
import { foldText } from '../sheet/fold-text';
import type { Division } from './apply-division';

/** Headers of the programme's table, in their order: any of them can divide the region. */
export function divisionHeaders(sheet: SheetContent, source: ProgrammeSource): readonly string[] {
  return headerCells(sheet, source).map(({ header }) => header);
}

/**
 * The division that a column of the workbook makes: its texts by municipality. A municipality with a blank cell is in
 * no subregion.
 *
 * @param keys where the municipalities stand
 * @returns null when no column has this header; capitals, spaces and accents make no difference
 */
export function columnDivision(
  sheet: SheetContent,
  source: ProgrammeSource,
  keys: readonly SourceKey[],
  header: string,
): Division | null {
  const found = headerCells(sheet, source).find((one) => foldText(one.header) === foldText(header));
  if (found === undefined) return null;
  const { column } = found;
  const contents = new Map(keys.map(({ code, row }) => [code, contentAt(sheet, row, column)]));
  const names = new Map(
    [...contents].flatMap(([code, content]): [string, string][] => {
      const text = contentText(content).trim();
      return text === '' ? [] : [[code, text]];
    }),
  );
  const place = { column, header: contentText(contentAt(sheet, source.headerRow, column)), contents };
  return { kind: 'column', header: found.header, names, place };
}

function headerCells(
  sheet: SheetContent,
  { headerRow, firstColumn, columnCount }: ProgrammeSource,
): readonly { readonly header: string; readonly column: number }[] {
  return Array.from({ length: columnCount }, (_, index) => firstColumn + index).flatMap((column) => {
    const header = contentText(contentAt(sheet, headerRow, column)).trim();
    return header === '' ? [] : [{ header, column }];
  });
}
