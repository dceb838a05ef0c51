// SPDX-License-Identifier: EUPL-1.2

import type { Rect, SheetModel, WorkbookModel } from '../../ooxml/model';
import type { SortField } from './edit/sort';
import { createEvents } from './events';
import type { Events } from './events';
import { createPendingCalculation } from './pending-calculation';
import type { PendingCalculation } from './pending-calculation';
import { createReferences } from './references';
import type { References } from './references';

/** Who is at work: the add-in through a batch, or the user at the sheet. Events tell (ExcelApi 1.14). */
type Actor = 'addIn' | 'user';

/** State of an open workbook beyond what is saved in it. */
export interface Host {
  readonly workbook: WorkbookModel;
  /** File name, as `workbook.name`. */
  readonly fileName: string;
  /** Newest requirement set offered, such as "1.15". */
  readonly ceiling: string;
  readOnly: boolean;
  readonly openWorkbook: HostSettings['openWorkbook'];
  readonly calculation: PendingCalculation;
  readonly references: References;
  readonly events: Events;
  /** Settings of the add-in: kept for the life of the host, never written to the file. */
  readonly settings: Map<string, unknown>;
  /** How tables were last sorted, by table id. */
  readonly sorts: Map<number, { readonly fields: readonly SortField[]; readonly matchCase: boolean }>;
  /** Selected cells per sheet id; a sheet without an entry has A1 selected. */
  readonly selection: Map<string, Rect>;
  /** Workbooks that the add-in made and may open, by id; null is an empty one. */
  readonly createdWorkbooks: Map<string, Uint8Array | null>;
  /** Ranges of the array formulas that were in the file, by sheet id; the API here makes no new ones. */
  readonly arrays: Map<string, readonly Rect[]>;
  /** Numbers that are unique for the life of the host: ids of tables and sheets. */
  readonly nextId: () => number;
  actor: Actor;
  isDirty: boolean;
}

export interface HostSettings {
  readonly fileName: string;
  readonly ceiling: string;
  readonly readOnly: boolean;
  /** Opens another workbook in a window of its own, from its file; null is an empty one. */
  readonly openWorkbook: (file: Uint8Array | null) => void;
}

/** Opens a workbook model in a host. The model is changed in place. */
export function createHost(workbook: WorkbookModel, settings: HostSettings): Host {
  let lastId = Math.max(0, ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)));
  return {
    workbook,
    ...settings,
    calculation: createPendingCalculation(workbook),
    references: createReferences(),
    events: createEvents(),
    settings: new Map(),
    sorts: new Map(),
    selection: new Map(),
    createdWorkbooks: new Map(),
    arrays: new Map(workbook.sheets.map((sheet) => [sheet.id, arraysOf(sheet)])),
    nextId: () => ++lastId,
    actor: 'addIn',
    isDirty: false,
  };
}

export function activeSheet(host: Host): SheetModel {
  const { sheets, activeSheetId } = host.workbook;
  const found = sheets.find((sheet) => sheet.id === activeSheetId) ?? sheets[0];
  if (!found) throw new Error('A workbook always has a sheet.');
  return found;
}

export function selectionOf(host: Host, sheet: SheetModel): Rect {
  return host.selection.get(sheet.id) ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

function arraysOf(sheet: SheetModel): readonly Rect[] {
  const arrays: Rect[] = [];
  sheet.cells.forEach(({ array }) => {
    if (array) arrays.push(array);
  });
  return arrays;
}
