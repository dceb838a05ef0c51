// SPDX-License-Identifier: EUPL-1.2
import { cellReference } from '../address';
import { isEqual } from '../equal';
import type { SheetModel } from '../model';
import type { SheetSnapshot } from '../snapshot';
import type { AttributeValues } from '../xml/build';
import type { XmlEditor } from '../xml/editor';
import { SHEET_VIEW, WORKSHEET } from '../xml/sequences';
import { child } from '../xml/tree';

function paneXml(editor: XmlEditor, { rows, columns }: SheetModel['frozen']): string | null {
  if (rows === 0 && columns === 0) return null;
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  return editor.tag('pane', {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: cellReference(rows, columns),
    activePane,
    state: 'frozen',
  });
}

/** Applies frozen panes, grid lines and whether the sheet is the one in front (null leaves that as it is). */
export function patchView(
  editor: XmlEditor,
  before: SheetSnapshot,
  now: SheetModel,
  isSelected: boolean | null,
): void {
  const attributes: Record<string, AttributeValues[string]> = {};
  const children: Record<string, string | null> = {};
  if (before.showGridlines !== now.showGridlines) attributes.showGridLines = now.showGridlines ? null : false;
  if (isSelected !== null) attributes.tabSelected = isSelected ? true : null;
  if (!isEqual(before.frozen, now.frozen)) {
    children.pane = paneXml(editor, now.frozen);
    children.selection = null; // selections name the panes that were
  }
  if (Object.keys(attributes).length === 0 && Object.keys(children).length === 0) return;
  const views = child(editor.root, 'sheetViews');
  const view = child(views, 'sheetView');
  if (view !== undefined) {
    editor.replace(view, editor.derive(view, attributes, children, SHEET_VIEW));
    return;
  }
  const xml = editor.tag('sheetView', { ...attributes, workbookViewId: 0 }, children.pane ?? '');
  if (views !== undefined) editor.append(views, xml);
  else editor.insertInOrder(editor.root, 'sheetViews', editor.tag('sheetViews', {}, xml), WORKSHEET);
}
