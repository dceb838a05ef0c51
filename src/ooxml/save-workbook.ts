// SPDX-License-Identifier: EUPL-1.2
import { emptySheet } from './empty-sheet';
import type { CellFormat, SheetModel } from './model';
import type { OpenWorkbook, Origin, SheetOrigin } from './open-workbook';
import { addContentType, ContentType } from './package/content-types';
import type { Package } from './package/package';
import { addRelationship, relationshipsOf, removeRelationship } from './package/relationships';
import { removePart } from './package/remove-part';
import { writeZip } from './package/zip';
import { sheetSnapshot } from './snapshot';
import { StyleWriter } from './styles/style-writer';
import { emptySharedStrings, emptyStyles, emptyWorksheet } from './templates';
import type { SaveContext } from './write/context';
import { SharedStringWriter } from './write/shared-string-writer';
import { tabOrder } from './write/tabs';
import { patchWorkbookPart } from './write/workbook-part';
import { writeSheet } from './write/worksheet';

/** Part of a kind the workbook has at most one of; made from a template when it has none. */
function ensurePart(
  pkg: Package,
  origin: Origin,
  existing: string | null,
  kind: 'styles' | 'sharedStrings',
  template: string,
): string {
  if (existing !== null) return existing;
  const part = `xl/${kind}.xml`;
  pkg.write(part, template);
  addContentType(pkg, part, ContentType[kind]);
  addRelationship(pkg, origin.workbookPart, { uri: origin.relationshipBase + kind, target: part });
  return part;
}

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

/**
 * Writes the workbook as it is now. Parts of which nothing changed keep their bytes; within a changed part whatever
 * did not change keeps its characters. The open workbook stays as it is and can be saved again.
 *
 * @throws RangeError when a cell holds a number that is not finite.
 */
export function saveWorkbook({ workbook, origin }: OpenWorkbook): Uint8Array {
  const pkg = origin.package.copy();
  const { snapshot, workbookPart } = origin;
  const root = pkg.xml(workbookPart);
  const prefix = root.qname.includes(':') ? `:${root.qname.split(':')[0] ?? ''}` : '';
  const namespace = root.attributes[`xmlns${prefix}`] ?? '';

  const present = new Set(workbook.sheets.map(({ id }) => id));
  let formulasChanged = removeSheets(pkg, origin, present);

  const strings = new SharedStringWriter(origin.strings);
  let styles: { readonly part: string; readonly writer: StyleWriter } | undefined;
  const styleIndex = (format: CellFormat): number => {
    if (format === origin.formats[format.source]) return format.source;
    if (styles === undefined) {
      const part = ensurePart(pkg, origin, origin.stylesPart, 'styles', emptyStyles(namespace));
      styles = { part, writer: new StyleWriter(pkg.edit(part), origin.formats) };
    }
    return styles.writer.indexOf(format);
  };
  const context: SaveContext = {
    package: pkg,
    relationshipBase: origin.relationshipBase,
    strings,
    styleIndex,
    formulasChanged: () => {
      formulasChanged = true;
    },
  };

  const newRelationshipIds = new Map<string, string>();
  const originOf = (sheet: SheetModel): SheetOrigin => {
    const known = origin.sheets.get(sheet.id);
    if (known !== undefined) return known;
    const { id, part } = addSheet(pkg, origin, namespace);
    newRelationshipIds.set(sheet.id, id);
    return { part, tableParts: new Map() };
  };
  const isActiveChanged = snapshot.activeSheetId !== workbook.activeSheetId;
  for (const sheet of workbook.sheets) {
    const before = snapshot.sheets.get(sheet.id) ?? sheetSnapshot(emptySheet(sheet.id, sheet.name));
    const isActive = sheet.id === workbook.activeSheetId;
    const wasActive = sheet.id === snapshot.activeSheetId;
    const isSelected = isActiveChanged && (isActive || wasActive) ? isActive : null;
    writeSheet(originOf(sheet), before, sheet, isSelected, context);
  }

  if (styles !== undefined) pkg.write(styles.part, styles.writer.result());
  if (strings.isChanged) {
    const template = emptySharedStrings(namespace);
    const part = ensurePart(pkg, origin, origin.sharedStringsPart, 'sharedStrings', template);
    pkg.write(part, strings.result(pkg.edit(part)));
  }
  const tabs = tabOrder(origin.tabs, workbook.sheets);
  const editor = pkg.edit(workbookPart);
  pkg.write(workbookPart, patchWorkbookPart(editor, workbook, origin, tabs, newRelationshipIds));
  if (formulasChanged) removeCalculationChain(pkg, workbookPart);
  return writeZip(pkg.entries);
}
