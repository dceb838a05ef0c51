// SPDX-License-Identifier: EUPL-1.2

import { parseStructRef, tokenTypes } from '@borgar/fx';
import type { SheetModel, TableModel } from '../../../ooxml/model';
import { EventType, WORKBOOK_TARGET } from '../events';
import { rewriteFormulas } from '../formula/rewrite';
import type { Host } from '../host';
import { ApiError } from '../protocol/api-error';
import { ensureSheetEditable } from './editable';
import { sameText } from './valid-names';

/**
 * Turns a table into plain cells. Excel rewrites structured references as cell addresses; this host refuses when there
 * are any.
 *
 * @throws ApiError ApiNotFound when a formula refers to the table
 */
export function convertToRange(host: Host, sheet: SheetModel, table: TableModel): void {
  ensureSheetEditable(host, sheet);
  ensureNotReferred(host, table);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  host.isDirty = true;
  host.calculation.structureChanged();
  host.events.fire(EventType.tableDeleted, [sheet.id, WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    tableId: String(table.id),
    tableName: table.name,
    source: 'Local',
  }));
}

function ensureNotReferred(host: Host, table: TableModel): void {
  const name = table.name.toLowerCase();
  rewriteFormulas(
    host.workbook,
    (text) => text.toLowerCase().includes(name),
    (token) => {
      const referred =
        token.type === tokenTypes.REF_STRUCT ? (parseStructRef(token.value)?.table ?? '') : token.value;
      if (sameText(referred, table.name)) {
        throw new ApiError('ApiNotFound', 'This host does not rewrite structured references as addresses.');
      }
      return token.value;
    },
  );
}
