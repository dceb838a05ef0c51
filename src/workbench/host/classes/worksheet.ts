// SPDX-License-Identifier: EUPL-1.2

import type { SheetVisibility } from '../../../ooxml/model';
import {
  readBoolean,
  readChoice,
  readInteger,
  readNumber,
  readOptionalBoolean,
  readOptionalText,
  readText,
} from '../arguments';
import type { Behaviours } from '../behaviour';
import { readColor } from '../color';
import { MAX_COLUMN_WIDTH } from '../edit/dimensions';
import { copySheet } from '../edit/copy-sheet';
import { ensureSheetEditable, ensureWritable } from '../edit/editable';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../edit/sheets';
import { usedRect, WHOLE_SHEET } from '../grid';
import type { Host } from '../host';
import { isObjectOf, NULL_OBJECT, rangeObject } from '../objects';
import type { AnyObject, ObjectOf } from '../objects';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { checkedRange, resolveAddress } from '../resolve-address';
import { addresses } from '../edit/content';
import { settleCalculation } from '../settle';
import { sheets, worksheet } from './worksheet-collection';

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

export const worksheetClasses: Pick<Behaviours, 'Worksheet'> = {
  Worksheet: {
    id: ({ sheet }) => sheet.id,
    nav: {
      AutoFilter: ({ sheet }) => ({ type: 'AutoFilter', sheet, table: null }),
      Charts: ({ sheet }) => ({ type: 'ChartCollection', sheet }),
      FreezePanes: ({ sheet }) => ({ type: 'WorksheetFreezePanes', sheet }),
      Names: ({ sheet }) => ({ type: 'NamedItemCollection', sheet }),
      PageLayout: ({ sheet }) => ({ type: 'PageLayout', sheet }),
      Protection: ({ sheet }) => ({ type: 'WorksheetProtection', sheet }),
      Tables: ({ sheet }) => ({ type: 'TableCollection', sheet }),
    },
    get: {
      Id: ({ sheet }) => sheet.id,
      Name: ({ sheet }) => sheet.name,
      Position: ({ sheet }, host) => host.workbook.sheets.indexOf(sheet),
      Visibility: ({ sheet }) => sheet.visibility,
      TabColor: ({ sheet }) => sheet.tabColor,
      ShowGridlines: ({ sheet }) => sheet.showGridlines,
      StandardWidth: ({ sheet }) => sheet.defaultColumnWidth,
      StandardHeight: ({ sheet }) => sheet.defaultRowHeight,
    },
    set: {
      Name: ({ sheet }, value, host) => {
        renameSheet(host, sheet, readText(value, 'name'));
      },
      Position: ({ sheet }, value, host) => {
        moveSheet(host, sheet, readInteger(value, 'position'));
      },
      Visibility: ({ sheet }, value, host) => {
        setVisibility(host, sheet, readChoice(value, 'visibility', VISIBILITIES));
      },
      TabColor: ({ sheet }, value, host) => {
        ensureWritable(host);
        sheet.tabColor = value === '' ? '' : readColor(value, 'tabColor');
        host.isDirty = true;
      },
      // The library sends showGridlines under this name.
      Gridlines: ({ sheet }, value, host) => {
        ensureWritable(host);
        sheet.showGridlines = readBoolean(value, 'showGridlines');
        host.isDirty = true;
      },
      StandardWidth: ({ sheet }, value, host) => {
        ensureSheetEditable(host, sheet);
        sheet.defaultColumnWidth = readNumber(value, 'standardWidth', 0, MAX_COLUMN_WIDTH);
        host.isDirty = true;
      },
    },
    call: {
      Activate: ({ sheet }, _, host) => {
        activateSheet(host, sheet);
      },
      Calculate: ({ sheet }, [markAllDirty], host) => {
        if (readOptionalBoolean(markAllDirty, 'markAllDirty', false)) {
          const used = usedRect(sheet, WHOLE_SHEET, true);
          if (used) host.calculation.changed(addresses(sheet, used));
        }
        settleCalculation(host);
      },
      Copy: ({ sheet }, [positionType, relativeTo], host) =>
        worksheet(copySheet(host, sheet, copyPlace(host, positionType, relativeTo))),
      // How the library finds the copy back in a later request.
      _GetAnotherWorksheetById: (_, [id], host) =>
        worksheet(host.workbook.sheets.find((each) => each.id === readText(id, 'id'))),
      Delete: ({ sheet }, _, host) => {
        deleteSheet(host, sheet);
      },
      GetRange: ({ sheet }, [address], host) => {
        const text = readOptionalText(address, 'address');
        return text === null || text === ''
          ? rangeObject(sheet, WHOLE_SHEET)
          : resolveAddress(host, sheet, text);
      },
      GetRangeByIndexes: ({ sheet }, [row, column, rows, columns]) =>
        checkedRange(sheet, {
          row: readInteger(row, 'startRow'),
          column: readInteger(column, 'startColumn'),
          rows: readInteger(rows, 'rowCount'),
          columns: readInteger(columns, 'columnCount'),
        }),
      GetCell: ({ sheet }, [row, column]) =>
        checkedRange(sheet, {
          row: readInteger(row, 'row'),
          column: readInteger(column, 'column'),
          rows: 1,
          columns: 1,
        }),
      // Of an empty sheet the used range is its first cell.
      GetUsedRange: ({ sheet }, [valuesOnly]) =>
        rangeObject(sheet, usedOf(sheet, valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: ({ sheet }, [valuesOnly]) => {
        const used = usedOf(sheet, valuesOnly);
        return used ? rangeObject(sheet, used) : NULL_OBJECT;
      },
      GetNext: (object, [visibleOnly], host) => ensureFound(beside(object, 1, visibleOnly, host)),
      GetNextOrNullObject: (object, [visibleOnly], host) => beside(object, 1, visibleOnly, host),
      GetPrevious: (object, [visibleOnly], host) => ensureFound(beside(object, -1, visibleOnly, host)),
      GetPreviousOrNullObject: (object, [visibleOnly], host) => beside(object, -1, visibleOnly, host),
    },
  },
};

const COPY_PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Where a copy comes among the sheets; at the end when nothing is said. */
function copyPlace({ workbook: { sheets: all } }: Host, positionType: unknown, relativeTo: unknown): number {
  const place = positionType === null ? 'None' : readChoice(positionType, 'positionType', COPY_PLACES);
  if (place === 'Beginning') return 0;
  if (place !== 'Before' && place !== 'After') return all.length;
  if (!isObjectOf(relativeTo, 'Worksheet')) throw invalidArgument('relativeTo must be a worksheet');
  return all.indexOf(relativeTo.sheet) + Number(place === 'After');
}

function usedOf(sheet: ObjectOf<'Worksheet'>['sheet'], valuesOnly: unknown): ReturnType<typeof usedRect> {
  return usedRect(sheet, WHOLE_SHEET, readOptionalBoolean(valuesOnly, 'valuesOnly', false));
}

function beside({ sheet }: ObjectOf<'Worksheet'>, step: 1 | -1, visibleOnly: unknown, host: Host): AnyObject {
  const among = new Set(sheets(host, visibleOnly));
  const all = host.workbook.sheets;
  for (let at = all.indexOf(sheet) + step; at >= 0 && at < all.length; at += step) {
    const candidate = all[at];
    if (candidate && among.has(candidate)) return worksheet(candidate);
  }
  return NULL_OBJECT;
}

function ensureFound(object: AnyObject): AnyObject {
  if (object.type === 'Null') throw itemNotFound('there is no such worksheet beside this one');
  return object;
}
