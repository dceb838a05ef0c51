// SPDX-License-Identifier: EUPL-1.2

import type { Rect, SheetModel } from '../../../ooxml/model';
import { rectText } from '../address';
import { EventType, WORKBOOK_TARGET } from '../events';
import { sameRect } from '../grid';
import { selectionOf } from '../host';
import type { Host } from '../host';
import { activateSheet } from './sheets';

/** Shows the sheet and selects cells on it. @throws ApiError InvalidOperation when the sheet is hidden */
export function selectRange(host: Host, sheet: SheetModel, rect: Rect): void {
  activateSheet(host, sheet);
  const isSame = sameRect(selectionOf(host, sheet), rect);
  host.selection.set(sheet.id, rect);
  if (isSame) return;
  host.events.fire(EventType.worksheetSelectionChanged, [sheet.id, WORKBOOK_TARGET], () => ({
    address: rectText(rect),
    worksheetId: sheet.id,
  }));
  host.events.fire(EventType.documentSelectionChanged, [''], () => ({}));
}
