// SPDX-License-Identifier: EUPL-1.2
import type { SheetModel } from '../model';
import type { SheetSnapshot } from '../snapshot';
import { argb } from '../styles/color';
import type { XmlEditor } from '../xml/editor';
import { SHEET_PR, WORKSHEET } from '../xml/sequences';
import { child } from '../xml/tree';

/** Applies the colour of the tab and whether the sheet is fitted to pages: both are in one element. */
export function patchSheetProperties(editor: XmlEditor, before: SheetSnapshot, now: SheetModel): void {
  const element = child(editor.root, 'sheetPr');
  const children: Record<string, string | null> = {};
  if (before.tabColor !== now.tabColor) {
    children.tabColor = now.tabColor === '' ? null : editor.tag('tabColor', { rgb: argb(now.tabColor) });
  }
  const isFitted = now.pageLayout.fit !== null;
  if ((before.pageLayout.fit !== null) !== isFitted) {
    const setUp = child(element, 'pageSetUpPr');
    const attributes = { fitToPage: isFitted ? true : null };
    children.pageSetUpPr =
      setUp === undefined ? editor.tag('pageSetUpPr', attributes) : editor.derive(setUp, attributes);
  }
  if (Object.keys(children).length === 0) return;
  if (element !== undefined) {
    editor.replace(element, editor.derive(element, {}, children, SHEET_PR));
    return;
  }
  const content = SHEET_PR.map((name) => children[name] ?? '').join('');
  if (content !== '')
    editor.insertInOrder(editor.root, 'sheetPr', editor.tag('sheetPr', {}, content), WORKSHEET);
}
