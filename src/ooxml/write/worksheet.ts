// SPDX-License-Identifier: EUPL-1.2
import { rangeReference } from '../address';
import { isEqual } from '../equal';
import { SHEET_PERMISSIONS } from '../model';
import { indexRows } from '../read/row-index';
import type { SheetModel } from '../model';
import type { SheetOrigin } from '../open-workbook';
import type { SheetSnapshot } from '../snapshot';
import { editList } from '../xml/edit-list';
import type { XmlEditor } from '../xml/editor';
import { WORKSHEET } from '../xml/sequences';
import { child, childrenOf } from '../xml/tree';
import { parseChangedRows } from './changed-rows';
import { areChartsChanged, patchCharts } from './charts';
import { patchColumns } from './columns';
import { patchConditionalFormats } from './conditional-formats';
import type { SaveContext } from './context';
import { patchDataValidations } from './data-validations';
import { dimensionOf, hasSamePlaces } from './dimension';
import { filterColumnsXml } from './filter-columns';
import { patchHyperlinks } from './hyperlinks';
import { patchPageLayout } from './page-layout';
import { hasRowChanges, rowChanges } from './row-changes';
import { patchSheetData } from './sheet-data';
import { patchSheetProperties } from './sheet-properties';
import { isTableListChanged, patchTableList, patchTableParts } from './tables';
import { patchView } from './view';

/** Members of a sheet that its own part does not hold, or that are compared apart. */
type ElsewhereMember =
  | 'id'
  | 'name'
  | 'visibility'
  | 'cells'
  | 'rows'
  | 'tables'
  | 'objects'
  | 'charts'
  | 'shifts'
  | 'commentCount';

function ownProperties(sheet: SheetSnapshot): Omit<SheetSnapshot, ElsewhereMember> {
  const { columns, defaultColumnWidth, defaultRowHeight, frozen, showGridlines } = sheet;
  const { tabColor, merges, hyperlinks, isProtected, permissions, autoFilter } = sheet;
  const { dataValidations, conditionalFormats, pageLayout } = sheet;
  return {
    columns,
    defaultColumnWidth,
    defaultRowHeight,
    dataValidations,
    conditionalFormats,
    pageLayout,
    frozen,
    showGridlines,
    tabColor,
    merges,
    hyperlinks,
    isProtected,
    permissions,
    autoFilter,
  };
}

function isPropertyChanged(before: SheetSnapshot, now: SheetModel): boolean {
  const [old, present] = [ownProperties(before), ownProperties(now)];
  return !isEqual({ ...old, columns: [...old.columns] }, { ...present, columns: [...present.columns] });
}

function patchDefaultSizes(editor: XmlEditor, before: SheetSnapshot, now: SheetModel): void {
  const attributes: Record<string, number | boolean> = {};
  if (before.defaultColumnWidth !== now.defaultColumnWidth)
    attributes.defaultColWidth = now.defaultColumnWidth;
  if (before.defaultRowHeight !== now.defaultRowHeight) {
    attributes.defaultRowHeight = now.defaultRowHeight;
    attributes.customHeight = true;
  }
  if (Object.keys(attributes).length === 0) return;
  const element = child(editor.root, 'sheetFormatPr');
  if (element !== undefined) editor.setAttributes(element, attributes);
  else {
    const xml = editor.tag('sheetFormatPr', { defaultRowHeight: now.defaultRowHeight, ...attributes });
    editor.insertInOrder(editor.root, 'sheetFormatPr', xml, WORKSHEET);
  }
}

function patchMerges(editor: XmlEditor, before: SheetSnapshot, now: SheetModel): void {
  if (isEqual(before.merges, now.merges)) return;
  const left = new Set(now.merges.map(rangeReference));
  const removed = childrenOf(child(editor.root, 'mergeCells'), 'mergeCell').filter(
    ({ attributes }) => !left.delete(attributes.ref ?? ''),
  );
  const added = [...left].map((ref) => editor.tag('mergeCell', { ref }));
  editList(editor, editor.root, { list: 'mergeCells', removed, added, sequence: WORKSHEET, counted: true });
}

function patchProtection(editor: XmlEditor, before: SheetSnapshot, now: SheetModel): void {
  if (before.isProtected === now.isProtected && isEqual(before.permissions, now.permissions)) return;
  const element = child(editor.root, 'sheetProtection');
  if (element !== undefined) editor.remove(element);
  if (!now.isProtected) return;
  const locks = SHEET_PERMISSIONS.map((name) => {
    const isLocked = !now.permissions.includes(name);
    const isLockedUnsaid = name !== 'objects' && name !== 'scenarios';
    return [name, isLocked === isLockedUnsaid ? null : isLocked] as const;
  });
  const xml = editor.tag('sheetProtection', { sheet: true, ...Object.fromEntries(locks) });
  editor.insertInOrder(editor.root, 'sheetProtection', xml, WORKSHEET);
}

function patchAutoFilter(editor: XmlEditor, before: SheetSnapshot, now: SheetModel): void {
  if (isEqual(before.autoFilter, now.autoFilter)) return;
  const element = child(editor.root, 'autoFilter');
  if (now.autoFilter === null) {
    if (element !== undefined) editor.remove(element);
    return;
  }
  const ref = rangeReference(now.autoFilter.range);
  const { filters = null } = now.autoFilter;
  const xml = editor.tag('autoFilter', { ref }, filterColumnsXml(editor, filters ?? []) ?? '');
  if (element === undefined) {
    editor.insertInOrder(editor.root, 'autoFilter', xml, WORKSHEET);
  } else if (filters !== null) {
    editor.replace(element, xml);
  } else if (before.autoFilter?.filtered === true && !now.autoFilter.filtered) {
    editor.replace(element, editor.tag('autoFilter', { ref }));
  } else editor.setAttributes(element, { ref });
}

function patchDimension(editor: XmlEditor, before: SheetSnapshot, now: SheetModel): void {
  const element = child(editor.root, 'dimension');
  if (element !== undefined && !hasSamePlaces(before.cells, now.cells)) {
    editor.setAttributes(element, { ref: dimensionOf(now) });
  }
}

/**
 * Writes what changed in a sheet to its part and to the parts of its tables.
 *
 * @param isSelected whether the sheet is now the one in front; null when that did not change.
 */
export function writeSheet(
  { part, tableParts, rowIndex }: SheetOrigin,
  before: SheetSnapshot,
  now: SheetModel,
  isSelected: boolean | null,
  context: SaveContext,
): void {
  const { package: pkg } = context;
  patchTableParts(tableParts, before, now, context);
  const changes = rowChanges(before, now);
  const isChanged =
    hasRowChanges(changes) ||
    isPropertyChanged(before, now) ||
    isTableListChanged(before, now) ||
    areChartsChanged(before, now) ||
    isSelected !== null;
  if (!isChanged) return;

  const text = pkg.text(part);
  // A part that has no rows has none either once cells moved.
  const isIndexed = rowIndex.rows.length === 0 || context.isAsRead(part);
  const parsed = parseChangedRows(text, isIndexed ? rowIndex : indexRows(text), changes, now);
  const { editor } = parsed;
  patchSheetProperties(editor, before, now);
  patchDimension(editor, before, now);
  patchView(editor, before, now, isSelected);
  patchDefaultSizes(editor, before, now);
  patchColumns(editor, before, now, context.styleIndex);
  patchSheetData(parsed, before, now, context);
  patchProtection(editor, before, now);
  patchAutoFilter(editor, before, now);
  patchMerges(editor, before, now);
  patchConditionalFormats(editor, before, now, context);
  patchDataValidations(editor, before, now);
  patchPageLayout(editor, before, now);
  patchHyperlinks(editor, part, before, now, context);
  patchCharts(editor, part, before, now, context);
  if (isTableListChanged(before, now)) patchTableList(editor, part, tableParts, now, context);
  pkg.write(part, editor.result());
}
