// SPDX-License-Identifier: EUPL-1.2

import type { SheetModel } from '../../../ooxml/model';
import { readOptionalBoolean, readOptionalText, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { addSheet } from '../edit/sheets';
import { sameText } from '../edit/valid-names';
import { activeSheet } from '../host';
import type { Host } from '../host';
import { NULL_OBJECT } from '../objects';
import type { ObjectOf } from '../objects';
import { itemNotFound } from '../protocol/api-error';

export const worksheetCollectionClasses: Pick<Behaviours, 'WorksheetCollection'> = {
  WorksheetCollection: {
    items: (_, host) => host.workbook.sheets.map(worksheet),
    index: (_, key, host) => worksheet(sheetByKey(host, key)),
    call: {
      Add: (_, [name], host) => worksheet(addSheet(host, readOptionalText(name, 'name'))),
      GetActiveWorksheet: (_, __, host) => worksheet(activeSheet(host)),
      GetCount: (_, [visibleOnly], host) => sheets(host, visibleOnly).length,
      GetFirst: (_, [visibleOnly], host) => worksheet(sheets(host, visibleOnly)[0]),
      GetLast: (_, [visibleOnly], host) => worksheet(sheets(host, visibleOnly).at(-1)),
      GetItemOrNullObject: (_, [key], host) => {
        const found = findSheet(host, readText(key, 'key'));
        return found ? worksheet(found) : NULL_OBJECT;
      },
    },
  },
};

export function worksheet(sheet: SheetModel | undefined): ObjectOf<'Worksheet'> {
  if (!sheet) throw itemNotFound('worksheet');
  return { type: 'Worksheet', sheet };
}

/** All sheets, or those whose tab shows. */
export function sheets(host: Host, visibleOnly: unknown): readonly SheetModel[] {
  const all = host.workbook.sheets;
  const isLimited = readOptionalBoolean(visibleOnly, 'visibleOnly', false);
  return isLimited ? all.filter((sheet) => sheet.visibility === 'Visible') : all;
}

/** Sheet with that id or name; names without regard to case. */
function findSheet(host: Host, key: string): SheetModel | undefined {
  const { sheets: all } = host.workbook;
  return all.find((sheet) => sheet.id === key) ?? all.find((sheet) => sameText(sheet.name, key));
}

function sheetByKey(host: Host, key: unknown): SheetModel {
  const text = readText(key, 'key');
  const found = findSheet(host, text);
  if (!found) throw itemNotFound(`worksheet ${text}`);
  return found;
}
