// SPDX-License-Identifier: EUPL-1.2

import { readBoolean, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { ensureWritable } from '../edit/editable';
import { activeSheet, selectionOf } from '../host';
import { NULL_OBJECT, rangeObject } from '../objects';
import { ApiError } from '../protocol/api-error';

/** The workbook itself, its protection and its run time. */
export const workbookClasses: Pick<Behaviours, 'Workbook' | 'WorkbookProtection' | 'Runtime'> = {
  Workbook: {
    nav: {
      Application: () => ({ type: 'Application' }),
      CustomXmlParts: () => ({ type: 'CustomXmlPartCollection' }),
      Names: () => ({ type: 'NamedItemCollection', sheet: null }),
      Properties: () => ({ type: 'DocumentProperties' }),
      Protection: () => ({ type: 'WorkbookProtection' }),
      Settings: () => ({ type: 'SettingCollection' }),
      Tables: () => ({ type: 'TableCollection', sheet: null }),
      Worksheets: () => ({ type: 'WorksheetCollection' }),
      _Runtime: () => ({ type: 'Runtime' }),
    },
    get: {
      Name: (_, host) => host.fileName,
      ReadOnly: (_, host) => host.readOnly,
      IsDirty: (_, host) => host.isDirty,
    },
    set: {
      IsDirty: (_, value, host) => {
        host.isDirty = readBoolean(value, 'isDirty');
      },
    },
    call: {
      GetSelectedRange: (_, __, host) => {
        const sheet = activeSheet(host);
        return rangeObject(sheet, selectionOf(host, sheet));
      },
      GetActiveCell: (_, __, host) => {
        const sheet = activeSheet(host);
        return rangeObject(sheet, { ...selectionOf(host, sheet), rows: 1, columns: 1 });
      },
      _RemoveReference: (_, [id], host) => {
        host.references.release(readText(id, 'reference'));
      },
      _RemoveAllReferences: (_, __, host) => {
        host.references.releaseAll();
      },
      _GetReferenceCount: (_, __, host) => host.references.count(),
      _GetRangeForEventByReferenceId: (_, [id], host) => host.references.resolve(readText(id, 'reference')),
      _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => {
        const reference = readText(id, 'reference');
        return host.references.has(reference) ? host.references.resolve(reference) : NULL_OBJECT;
      },
    },
  },
  WorkbookProtection: {
    get: { Protected: (_, host) => host.workbook.isStructureProtected },
    call: {
      Protect: (_, [password], host) => {
        refusePassword(password);
        ensureWritable(host);
        host.workbook.isStructureProtected = true;
        host.isDirty = true;
      },
      Unprotect: (_, [password], host) => {
        refusePassword(password);
        ensureWritable(host);
        host.workbook.isStructureProtected = false;
        host.isDirty = true;
      },
    },
  },
  Runtime: {
    get: { EnableEvents: (_, host) => host.events.enabled },
    set: {
      EnableEvents: (_, value, host) => {
        host.events.enabled = readBoolean(value, 'enableEvents');
      },
    },
  },
};

/** The host knows whether something is protected, not by which password. */
export function refusePassword(password: unknown): void {
  if (password !== null && password !== undefined && password !== '') {
    throw new ApiError('ApiNotFound', 'Passwords are not implemented by this host.');
  }
}
