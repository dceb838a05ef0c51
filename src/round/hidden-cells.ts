// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../core/finding/finding';
import { finding } from '../core/finding/severity';
import type { ReadSource } from '../core/programme/source';
import type { WorkbookModel } from '../ooxml/model';

/** Says that some rows or columns of the programme are hidden: they count. */
export function hiddenCells({ sheets }: WorkbookModel, source: ReadSource): readonly Finding[] {
  const sheet = sheets.find(({ name }) => name === source.sheet);
  if (sheet === undefined) return [];
  const { headerRow, firstRow, rowCount, firstColumn, columnCount } = source;
  const isWithin = (place: number, first: number, last: number): boolean => place >= first && place <= last;
  const isHidden =
    [...sheet.rows].some(
      ([row, { hidden }]) => hidden && isWithin(row, headerRow, firstRow + rowCount - 1),
    ) ||
    [...sheet.columns].some(
      ([column, { hidden }]) => hidden && isWithin(column, firstColumn, firstColumn + columnCount - 1),
    );
  const place = { sheet: source.sheet, address: null };
  return isHidden ? [finding('hiddenCells', place, { sheet: source.sheet })] : [];
}
