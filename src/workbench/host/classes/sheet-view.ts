// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { Rect, SheetModel, SheetPermission } from '../../../ooxml/model';
import { readNumber, readOptionalBoolean } from '../arguments';
import type { Behaviours } from '../behaviour';
import { ensureWritable } from '../edit/editable';
import { EventType, WORKBOOK_TARGET } from '../events';
import type { Host } from '../host';
import { NULL_OBJECT, rangeObject } from '../objects';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/api-error';
import { readRange } from '../resolve-address';
import { refusePassword } from './workbook';

/** What a sheet has besides cells: protection, frozen panes. */
export const sheetViewClasses: Pick<Behaviours, 'WorksheetProtection' | 'WorksheetFreezePanes'> = {
  WorksheetProtection: {
    get: {
      Protected: ({ sheet }) => sheet.isProtected,
      Options: ({ sheet }) =>
        Object.fromEntries(
          Object.entries(OPTIONS).map(([option, permission]) => [
            option,
            sheet.permissions.includes(permission),
          ]),
        ),
    },
    call: {
      Protect: ({ sheet }, [options, password], host) => {
        refusePassword(password);
        if (sheet.isProtected) throw invalidOperation(`sheet ${sheet.name} is protected already`);
        setProtected(host, sheet, true, readPermissions(options));
      },
      Unprotect: ({ sheet }, [password], host) => {
        refusePassword(password);
        setProtected(host, sheet, false, []);
      },
    },
  },
  WorksheetFreezePanes: {
    call: {
      FreezeAt: ({ sheet }, [frozenRange], host) => {
        const { rect } = readRange(host, sheet, frozenRange, 'frozenRange');
        const rows = rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows;
        freeze(host, sheet, rows, rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns);
      },
      FreezeRows: ({ sheet }, [count], host) => {
        freeze(host, sheet, readNumber(count ?? 1, 'count', 1, MAX_ROWS), 0);
      },
      FreezeColumns: ({ sheet }, [count], host) => {
        freeze(host, sheet, 0, readNumber(count ?? 1, 'count', 1, MAX_COLUMNS));
      },
      Unfreeze: ({ sheet }, _, host) => {
        freeze(host, sheet, 0, 0);
      },
      GetLocation: ({ sheet }) => {
        const rect = frozenRect(sheet);
        if (!rect) throw itemNotFound('nothing is frozen');
        return rangeObject(sheet, rect);
      },
      GetLocationOrNullObject: ({ sheet }) => {
        const rect = frozenRect(sheet);
        return rect ? rangeObject(sheet, rect) : NULL_OBJECT;
      },
    },
  },
};

/** What the API calls each permission. */
const OPTIONS: Readonly<Record<string, SheetPermission>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

function readPermissions(options: unknown): readonly SheetPermission[] {
  if (options === null || options === undefined) return [];
  if (typeof options !== 'object') throw invalidArgument('options is an object');
  return Object.entries(options).flatMap(([option, value]) => {
    const permission = OPTIONS[option];
    if (permission === undefined) {
      // Which cells can be selected is nothing that this host shows.
      if (option === 'selectionMode') return [];
      throw invalidArgument(`there is no option ${option}`);
    }
    return readOptionalBoolean(value, option, false) ? [permission] : [];
  });
}

function setProtected(
  host: Host,
  sheet: SheetModel,
  isProtected: boolean,
  permissions: readonly SheetPermission[],
): void {
  ensureWritable(host);
  sheet.permissions = permissions;
  if (sheet.isProtected === isProtected) return;
  sheet.isProtected = isProtected;
  host.isDirty = true;
  host.events.fire(EventType.worksheetProtectionChanged, [sheet.id, WORKBOOK_TARGET], () => ({
    isProtected,
    worksheetId: sheet.id,
    source: 'Local',
  }));
}

function freeze(host: Host, sheet: SheetModel, rows: number, columns: number): void {
  ensureWritable(host);
  sheet.frozen = { rows, columns };
  host.isDirty = true;
}

/** Frozen cells: the rows, the columns, or the corner of both. */
function frozenRect({ frozen }: SheetModel): Rect | null {
  if (frozen.rows === 0 && frozen.columns === 0) return null;
  return { row: 0, column: 0, rows: frozen.rows || MAX_ROWS, columns: frozen.columns || MAX_COLUMNS };
}
