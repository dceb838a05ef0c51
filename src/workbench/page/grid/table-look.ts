// SPDX-License-Identifier: EUPL-1.2

import type { SheetModel, TableModel } from '../../../ooxml/model';

/** What a table's style adds to a cell. */
export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  /** A line below the cell, as `#RRGGBB`. */
  readonly line: string | null;
}

/** Dark text and the six accents of the Office theme, in the order of the numbers of Excel's table styles. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const STRIPE_TINT = 0.8;
const HEADER_TEXT = '#FFFFFF';

/** Excel has 21 light, 28 medium and 11 dark styles; the first and last sevens of each look alike but for lines. */
const FILLED_HEADER_FROM_LIGHT = 8;

/** Looks of a cell in a table, or null outside of one. */
export function tableLook(sheet: SheetModel, row: number, column: number): TableLook | null {
  const table = sheet.tables.find(({ range }) => {
    const down = row - range.row;
    const right = column - range.column;
    return down >= 0 && down < range.rows && right >= 0 && right < range.columns;
  });
  if (!table?.style) return null;
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!style) return null;
  const number = Number(style[2]);
  const accent = ACCENTS[(number - 1) % ACCENTS.length] ?? ACCENTS[0];
  const hasFilledHeader = style[1] !== 'Light' || number >= FILLED_HEADER_FROM_LIGHT;
  return partLook(table, row, column, accent, hasFilledHeader);
}

function partLook(
  table: TableModel,
  row: number,
  column: number,
  accent: string,
  hasFilledHeader: boolean,
): TableLook {
  const { range } = table;
  if (table.showHeaders && row === range.row) {
    return hasFilledHeader
      ? { fill: accent, color: HEADER_TEXT, bold: true, line: null }
      : { fill: null, color: null, bold: true, line: accent };
  }
  const isLast = row === range.row + range.rows - 1;
  const isTotals = table.showTotals && isLast;
  const dataRow = row - range.row - (table.showHeaders ? 1 : 0);
  const isStripe = table.showBandedRows && !isTotals && dataRow % 2 === 0;
  const bold =
    isTotals ||
    (table.highlightFirstColumn && column === range.column) ||
    (table.highlightLastColumn && column === range.column + range.columns - 1);
  return { fill: isStripe ? tint(accent) : null, color: null, bold, line: isLast ? accent : null };
}

/** The colour mixed with white. */
function tint(color: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * STRIPE_TINT));
  return `rgb(${mixed.join(' ')})`;
}
