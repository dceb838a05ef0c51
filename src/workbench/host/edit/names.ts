// SPDX-License-Identifier: EUPL-1.2

import type { NameModel, Rect, SheetModel } from '../../../ooxml/model';
import { absoluteRectText, parseRect, quoteSheet, splitSheet } from '../address';
import { createNormalise } from '../formula/normalise';
import { activeSheet } from '../host';
import type { Host } from '../host';
import { invalidArgument } from '../protocol/api-error';
import { checkedFormula } from './content';
import { ensureWritable } from './editable';
import { checkNameSyntax, ensureNameFree } from './valid-names';

/** What a new name stands for: cells, or the text of a formula with its equals sign. */
export type NameTarget = { readonly sheet: SheetModel; readonly rect: Rect } | string;

/**
 * Adds a name to the workbook (`scope` null) or to a sheet.
 *
 * @throws ApiError InvalidArgument for a name or formula that Excel refuses; ItemAlreadyExists
 */
export function addName(
  host: Host,
  scope: SheetModel | null,
  name: string,
  target: NameTarget,
  comment: string,
): NameModel {
  ensureWritable(host);
  checkNameSyntax(name);
  ensureNameFree(host.workbook, name, scope?.id ?? null);
  const formula = typeof target === 'string' ? nameFormula(host, scope, target) : referenceTo(target);
  const added: NameModel = { name, scope: scope?.id ?? null, formula, visible: true, comment };
  host.workbook.names.push(added);
  changed(host);
  return added;
}

/** Gives a name another formula. @throws ApiError InvalidArgument */
export function setNameFormula(host: Host, name: NameModel, formula: string): void {
  ensureWritable(host);
  const scope = host.workbook.sheets.find((sheet) => sheet.id === name.scope) ?? null;
  name.formula = nameFormula(host, scope, formula);
  changed(host);
}

export function deleteName(host: Host, name: NameModel): void {
  ensureWritable(host);
  host.workbook.names.splice(host.workbook.names.indexOf(name), 1);
  changed(host);
}

function changed(host: Host): void {
  host.isDirty = true;
  host.calculation.structureChanged();
}

/** Formula of a name for cells. @example "'Wvrv Parameters'!$B$2" */
function referenceTo({ sheet, rect }: { readonly sheet: SheetModel; readonly rect: Rect }): string {
  return `${quoteSheet(sheet.name)}!${absoluteRectText(rect)}`;
}

/** A cell address without a sheet is on the sheet that shows, as in Excel's Name Manager. */
function nameFormula(host: Host, scope: SheetModel | null, text: string): string {
  if (!text.startsWith('=') || text.length === 1)
    throw invalidArgument('the formula of a name starts with =');
  const formula = text.slice(1);
  const sheet = scope ?? activeSheet(host);
  const plain = parseRect(formula);
  if (plain) return `${quoteSheet(sheet.name)}!${formula.toUpperCase()}`;
  return checkedFormula(formula, { sheetId: sheet.id, row: 0, column: 0 }, createNormalise(host.workbook));
}

/** Cells that a name stands for, or null when it is a constant, a calculation or a lost reference. */
export function nameTarget(
  host: Host,
  name: NameModel,
): { readonly sheet: SheetModel; readonly rect: Rect } | null {
  const { sheet: sheetName, rest } = splitSheet(name.formula);
  const rect = parseRect(rest);
  const sheet = host.workbook.sheets.find((each) => each.name.toLowerCase() === sheetName?.toLowerCase());
  return sheet && rect ? { sheet, rect } : null;
}
