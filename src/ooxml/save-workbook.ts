// SPDX-License-Identifier: EUPL-1.2
import { emptySheet } from './empty-sheet';
import type { SheetModel } from './model';
import type { OpenWorkbook, Origin, SheetOrigin } from './open-workbook';
import { addContentType, ContentType } from './package/content-types';
import type { Package } from './package/package';
import { addRelationship, relationshipsOf, removeRelationship } from './package/relationships';
import { removePart } from './package/remove-part';
import { writeZip } from './package/zip';
import { sheetSnapshot } from './snapshot';
import { emptySharedStrings, emptyWorksheet } from './templates';
import type { SaveContext } from './write/context';
import { ensurePart } from './write/ensure-part';
import { moveCells, movedSnapshot } from './write/moved/moved-cells';
import { removeOrphanCaches } from './write/orphan-caches';
import { patchCustomXml } from './write/custom-xml';
import { patchProperties } from './write/properties';
import { renamedSheets, renameSheetsElsewhere } from './write/renamed-sheets';
import { SharedStringWriter } from './write/shared-string-writer';
import { StylePart } from './write/style-part';
import { tabOrder } from './write/tabs';
import { patchWorkbookPart } from './write/workbook-part';
import { writeSheet } from './write/worksheet';

function removeSheets(
  pkg: Package,
  { workbookPart, tabs, sheets }: Origin,
  present: ReadonlySet<string>,
): boolean {
  const gone = tabs.filter(({ modelId }) => modelId !== null && !present.has(modelId));
  for (const { modelId, relationshipId } of gone) {
    removeRelationship(pkg, workbookPart, relationshipId);
    const part = sheets.get(modelId ?? '')?.part;
    if (part !== undefined) removePart(pkg, part);
  }
  if (gone.length > 0) removeOrphanCaches(pkg, workbookPart);
  return gone.length > 0;
}

function addSheet(
  pkg: Package,
  origin: Origin,
  namespace: string,
): { readonly id: string; readonly part: string } {
  const folder = origin.workbookPart.slice(0, origin.workbookPart.lastIndexOf('/') + 1);
  const part = pkg.freeName(`${folder}worksheets/sheet`, '.xml');
  pkg.write(part, emptyWorksheet(namespace, origin.relationshipBase));
  addContentType(pkg, part, ContentType.worksheet);
  const uri = `${origin.relationshipBase}worksheet`;
  return { part, id: addRelationship(pkg, origin.workbookPart, { uri, target: part }) };
}

/** The order in which cells were calculated is wrong once a formula came or went; Excel makes it anew. */
function removeCalculationChain(pkg: Package, workbookPart: string): void {
  for (const { id, type, target } of relationshipsOf(pkg, workbookPart)) {
    if (type !== 'calcChain') continue;
    removeRelationship(pkg, workbookPart, id);
    removePart(pkg, target);
  }
}

/** Writes every sheet, new ones included; returns the relationship ids of the new ones by sheet id. */
function writeSheets(
  { workbook, origin }: OpenWorkbook,
  namespace: string,
  context: SaveContext,
): ReadonlyMap<string, string> {
  const { snapshot } = origin;
  const added = new Map<string, string>();
  const originOf = (sheet: SheetModel): SheetOrigin => {
    const known = origin.sheets.get(sheet.id);
    if (known !== undefined) return known;
    const { id, part } = addSheet(context.package, origin, namespace);
    added.set(sheet.id, id);
    return { part, tableParts: new Map(), rowIndex: { rows: [], groups: [] } };
  };
  const isActiveChanged = snapshot.activeSheetId !== workbook.activeSheetId;
  for (const sheet of workbook.sheets) {
    const known = snapshot.sheets.get(sheet.id);
    const before = known
      ? movedSnapshot(known, sheet.shifts)
      : sheetSnapshot(emptySheet(sheet.id, sheet.name));
    const isActive = sheet.id === workbook.activeSheetId;
    const wasActive = sheet.id === snapshot.activeSheetId;
    const isSelected = isActiveChanged && (isActive || wasActive) ? isActive : null;
    writeSheet(originOf(sheet), before, sheet, isSelected, context);
  }
  return added;
}

/**
 * Writes the workbook as it is now. Parts of which nothing changed keep their bytes; within a changed part whatever
 * did not change keeps its characters. The open workbook stays as it is and can be saved again.
 *
 * @throws RangeError when a cell holds a number that is not finite.
 */
export function saveWorkbook(open: OpenWorkbook): Uint8Array {
  const { workbook, origin } = open;
  const { workbookPart } = origin;
  const pkg = origin.package.copy();
  const namespace = pkg.edit(workbookPart).namespace;
  const present = new Set(workbook.sheets.map(({ id }) => id));
  let formulasChanged = removeSheets(pkg, origin, present);

  const styles = new StylePart(pkg, origin, namespace);
  const strings = new SharedStringWriter(origin.strings);
  const moved = moveCells(pkg, origin, workbook, () => {
    strings.release();
  });
  formulasChanged ||= moved;
  const added = writeSheets(open, namespace, {
    package: pkg,
    isAsRead: (part) => pkg.bytes(part) === origin.package.bytes(part),
    relationshipBase: origin.relationshipBase,
    strings,
    styleIndex: (format) => styles.indexOf(format),
    differentialIndex: (format) => styles.differentialIndexOf(format),
    formulasChanged: () => {
      formulasChanged = true;
    },
  });

  renameSheetsElsewhere(pkg, renamedSheets(origin, workbook));
  styles.flush();
  if (strings.isChanged) {
    const part = ensurePart(pkg, origin, 'sharedStrings', emptySharedStrings(namespace));
    pkg.write(part, strings.result(pkg.edit(part)));
  }
  const tabs = tabOrder(origin.tabs, workbook.sheets);
  const editor = pkg.edit(workbookPart);
  pkg.write(workbookPart, patchWorkbookPart(editor, workbook, origin, tabs, added));
  patchProperties(pkg, origin, workbook);
  patchCustomXml(pkg, origin, workbook);
  if (formulasChanged) removeCalculationChain(pkg, workbookPart);
  return writeZip(pkg.entries);
}
