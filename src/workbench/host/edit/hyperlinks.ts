// SPDX-License-Identifier: EUPL-1.2

import type { CellFormat, Hyperlink, Rect, SheetModel } from '../../../ooxml/model';
import { readOptionalText } from '../arguments';
import { cellAt, intersection, sameRect } from '../grid';
import type { Host } from '../host';
import { displayText } from '../number-text';
import { invalidArgument } from '../protocol/api-error';
import { writeContent } from './content';
import { ensureCellsEditable, ensureSheetEditable } from './editable';
import { setFormats } from './formats';
import { reportFormatChange } from './report-change';

/** Colour of links in the Office theme. */
const LINK_COLOR = '#0563C1';

/** `Excel.RangeHyperlink` of the first cell, or null; null also when the cells of the range differ. */
export function getHyperlink(host: Host, sheet: SheetModel, rect: Rect): object | null {
  const touching = sheet.hyperlinks.filter((link) => intersection(link.range, rect));
  const link = touching.at(-1);
  if (!link) return null;
  const shared = intersection(link.range, rect);
  if (!shared || !sameRect(shared, rect)) return null;
  const cell = cellAt(host.workbook, sheet, rect.row, rect.column);
  return {
    ...(link.address !== null && { address: link.address }),
    ...(link.documentReference !== null && { documentReference: link.documentReference }),
    ...(link.screenTip !== null && { screenTip: link.screenTip }),
    textToDisplay: displayText(cell.value, cell.format.numberFormat),
  };
}

/**
 * Links the cells to an address or to a place in the workbook, underlined and in the colour of links as Excel does. A
 * text to display is written to the cells; an empty cell shows the target.
 *
 * @throws ApiError InvalidArgument without a target or with two
 */
export function setHyperlink(host: Host, sheet: SheetModel, rect: Rect, value: unknown): void {
  const link = readHyperlink(rect, value);
  const text = readOptionalText(field(value, 'textToDisplay'), 'textToDisplay');
  ensureSheetEditable(host, sheet, 'insertHyperlinks');
  ensureCellsEditable(host, sheet, rect);
  removeLinks(sheet, rect);
  sheet.hyperlinks.push(link);
  const first = cellAt(host.workbook, sheet, rect.row, rect.column);
  const shown = text ?? (first.value === null ? (link.address ?? link.documentReference) : null);
  // The apostrophe keeps a text that looks like a formula or a number what it is.
  if (shown !== null) writeContent(host, sheet, rect, () => `'${shown}`);
  setFormats(host, sheet, rect, withLinkFont);
  reportFormatChange(host, sheet, rect);
}

/** Removes links; the font of links goes back to the default one. */
export function clearHyperlinks(host: Host, sheet: SheetModel, rect: Rect): void {
  ensureCellsEditable(host, sheet, rect);
  const touched = sheet.hyperlinks.flatMap((link) => intersection(link.range, rect) ?? []);
  removeLinks(sheet, rect);
  const { color } = host.workbook.defaultFormat.font;
  for (const cells of touched) {
    setFormats(host, sheet, cells, (format) => ({
      ...format,
      font: { ...format.font, color, underline: 'None' },
    }));
  }
}

function withLinkFont(format: CellFormat): CellFormat {
  return { ...format, font: { ...format.font, color: LINK_COLOR, underline: 'Single' } };
}

function readHyperlink(range: Rect, value: unknown): Hyperlink {
  const address = readOptionalText(field(value, 'address'), 'address');
  const documentReference = readOptionalText(field(value, 'documentReference'), 'documentReference');
  if ((address === null) === (documentReference === null)) {
    throw invalidArgument('a hyperlink has an address or a documentReference');
  }
  const screenTip = readOptionalText(field(value, 'screenTip'), 'screenTip');
  return { range, address, documentReference, screenTip };
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) throw invalidArgument('a hyperlink is an object');
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** A link on more cells keeps those outside the range. */
function removeLinks(sheet: SheetModel, rect: Rect): void {
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    remainder(link.range, rect).map((range) => ({ ...link, range })),
  );
}

/** The up to four rectangles that are left of `whole` without `part`. */
function remainder(whole: Rect, part: Rect): readonly Rect[] {
  const hole = intersection(whole, part);
  if (!hole) return [whole];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  return [
    { ...whole, rows: hole.row - whole.row },
    { ...whole, row: below, rows: whole.row + whole.rows - below },
    { ...hole, column: whole.column, columns: hole.column - whole.column },
    { ...hole, column: right, columns: whole.column + whole.columns - right },
  ].filter((each) => each.rows > 0 && each.columns > 0);
}
