// SPDX-License-Identifier: EUPL-1.2

import { emptySheet } from '../../../ooxml/empty-sheet';
import type { SheetModel, SheetVisibility } from '../../../ooxml/model';
import { EventType, WORKBOOK_TARGET } from '../events';
import { removeEverywhere, renameEverywhere } from '../formula/rename';
import { activeSheet } from '../host';
import type { Host } from '../host';
import { invalidArgument, invalidOperation } from '../protocol/api-error';
import { ensureStructureEditable } from './editable';
import { checkSheetName, sameText } from './valid-names';

/**
 * Adds a sheet at the end; without a name it gets the first free `Sheet1`, `Sheet2` and so on.
 *
 * @throws ApiError ItemAlreadyExists, InvalidArgument, AccessDenied
 */
export function addSheet(host: Host, name: string | null): SheetModel {
  ensureStructureEditable(host);
  const { workbook } = host;
  if (name !== null) checkSheetName(workbook, name, null);
  const sheet = emptySheet(freeSheetId(host), name ?? freeName(host));
  workbook.sheets.push(sheet);
  host.isDirty = true;
  host.calculation.structureChanged();
  host.events.fire(EventType.worksheetAdded, [WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    source: 'Local',
  }));
  return sheet;
}

/** An identity that no sheet has. */
export function freeSheetId(host: Host): string {
  const taken = new Set(host.workbook.sheets.map((sheet) => sheet.id));
  let id: string;
  do id = `{00000000-0001-0000-${host.nextId().toString(16).padStart(4, '0')}-000000000000}`;
  while (taken.has(id));
  return id;
}

function freeName(host: Host): string {
  for (let number = host.workbook.sheets.length; ; number++) {
    const name = `Sheet${number}`;
    if (!host.workbook.sheets.some((sheet) => sameText(sheet.name, name))) return name;
  }
}

/** Renames a sheet; every formula and name follows. */
export function renameSheet(host: Host, sheet: SheetModel, name: string): void {
  ensureStructureEditable(host);
  checkSheetName(host.workbook, name, sheet.id);
  const from = sheet.name;
  if (from === name) return;
  renameEverywhere(host.workbook, { kind: 'sheet', from, to: name });
  sheet.name = name;
  host.isDirty = true;
  host.calculation.structureChanged();
  host.events.fire(EventType.worksheetNameChanged, [sheet.id, WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    nameBefore: from,
    nameAfter: name,
    source: 'Local',
  }));
}

/** Deletes a sheet with its tables and own names; what referred to it becomes #REF!. */
export function deleteSheet(host: Host, sheet: SheetModel): void {
  ensureStructureEditable(host);
  ensureAnotherVisible(host, sheet);
  const { workbook } = host;
  if (activeSheet(host) === sheet) activateSheet(host, neighbour(host, sheet));
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  for (const table of sheet.tables) removeEverywhere(workbook, { kind: 'table', name: table.name });
  removeEverywhere(workbook, { kind: 'sheet', name: sheet.name });
  host.isDirty = true;
  host.selection.delete(sheet.id);
  host.calculation.referencesLost();
  host.events.fire(EventType.worksheetDeleted, [WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    source: 'Local',
  }));
}

/** Moves a sheet to a place in the tab order, counted from zero. */
export function moveSheet(host: Host, sheet: SheetModel, position: number): void {
  ensureStructureEditable(host);
  const { sheets } = host.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument(`there is no position ${position}`);
  const from = sheets.indexOf(sheet);
  if (from === position) return;
  sheets.splice(from, 1);
  sheets.splice(position, 0, sheet);
  host.isDirty = true;
  host.events.fire(EventType.worksheetMoved, [WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    positionBefore: from,
    positionAfter: position,
    source: 'Local',
  }));
}

export function setVisibility(host: Host, sheet: SheetModel, visibility: SheetVisibility): void {
  ensureStructureEditable(host);
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== 'Visible') {
    ensureAnotherVisible(host, sheet);
    if (activeSheet(host) === sheet) activateSheet(host, neighbour(host, sheet));
  }
  sheet.visibility = visibility;
  host.isDirty = true;
  host.events.fire(EventType.worksheetVisibilityChanged, [sheet.id, WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
    visibilityBefore: before,
    visibilityAfter: visibility,
    source: 'Local',
  }));
}

/** Shows a sheet. @throws ApiError InvalidOperation for a hidden one */
export function activateSheet(host: Host, sheet: SheetModel): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation(`sheet ${sheet.name} is hidden`);
  const before = activeSheet(host);
  if (before === sheet) return;
  host.workbook.activeSheetId = sheet.id;
  host.events.fire(EventType.worksheetDeactivated, [before.id, WORKBOOK_TARGET], () => ({
    worksheetId: before.id,
  }));
  host.events.fire(EventType.worksheetActivated, [sheet.id, WORKBOOK_TARGET], () => ({
    worksheetId: sheet.id,
  }));
}

function ensureAnotherVisible(host: Host, sheet: SheetModel): void {
  const others = host.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  if (others.length === 0) throw invalidOperation('a workbook has at least one visible sheet');
}

/** The sheet that shows when `sheet` goes: the next visible one, else the one before. */
function neighbour(host: Host, sheet: SheetModel): SheetModel {
  const { sheets } = host.workbook;
  const at = sheets.indexOf(sheet);
  const visible = (other: SheetModel): boolean => other !== sheet && other.visibility === 'Visible';
  const found = sheets.slice(at + 1).find(visible) ?? sheets.slice(0, at).reverse().find(visible);
  if (!found) throw invalidOperation('a workbook has at least one visible sheet');
  return found;
}
