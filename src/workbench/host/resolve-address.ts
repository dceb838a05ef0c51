// SPDX-License-Identifier: EUPL-1.2

import type { Rect, SheetModel } from '../../ooxml/model';
import { parseRect, splitSheet } from './address';
import { nameTarget } from './edit/names';
import { bodyRect } from './edit/table-parts';
import { sameText } from './edit/valid-names';
import { isInsideGrid } from './grid';
import type { Host } from './host';
import { isObjectOf, rangeObject } from './objects';
import type { RangeObject } from './objects';
import { invalidArgument } from './protocol/api-error';

/** A range object for cells that exist. @throws ApiError InvalidArgument outside the grid */
export function checkedRange(sheet: SheetModel, rect: Rect): RangeObject {
  if (!isInsideGrid(rect)) throw invalidArgument('the range lies outside the sheet');
  return rangeObject(sheet, rect);
}

/**
 * Cells for `A1:B2`, `Blad!A1`, a name or the name of a table (its data), seen from a sheet. A name of that sheet goes
 * before one of the workbook.
 *
 * @throws ApiError InvalidArgument when it is none of these, or lies on another sheet
 */
export function resolveAddress(host: Host, sheet: SheetModel, text: string): RangeObject {
  const found = resolveAnywhere(host, sheet, text);
  if (found.sheet !== sheet) throw invalidArgument(`${text} is not on sheet ${sheet.name}`);
  return found;
}

/** The same, also on another sheet than the one it is seen from. */
function resolveAnywhere(host: Host, from: SheetModel, text: string): RangeObject {
  const { sheets, names } = host.workbook;
  const { sheet: sheetName, rest } = splitSheet(text);
  const sheet = sheetName === null ? from : sheets.find((each) => sameText(each.name, sheetName));
  if (!sheet) throw invalidArgument(`there is no sheet for ${text}`);
  const rect = parseRect(rest);
  if (rect) return rangeObject(sheet, rect);
  const named = names.filter((each) => sameText(each.name, rest));
  const name = named.find((each) => each.scope === sheet.id) ?? named.find((each) => each.scope === null);
  const target = name && nameTarget(host, name);
  if (target) return rangeObject(target.sheet, target.rect);
  for (const holder of sheets) {
    const table = holder.tables.find((each) => sameText(each.name, rest));
    if (table) return rangeObject(holder, bodyRect(table));
  }
  throw invalidArgument(`${text} is no address or name of cells`);
}

/** A parameter that takes a Range object or an address. */
export function readRange(host: Host, from: SheetModel, value: unknown, parameter: string): RangeObject {
  if (isObjectOf(value, 'Range')) return value;
  if (typeof value === 'string') return resolveAnywhere(host, from, value);
  throw invalidArgument(`${parameter} must be a range or an address`);
}
