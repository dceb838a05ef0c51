// SPDX-License-Identifier: EUPL-1.2
import type { CalculationMode, WorkbookModel } from '../model';
import type { Origin } from '../open-workbook';
import { readActiveTab } from '../read/workbook';
import type { XmlEditor } from '../xml/editor';
import { WORKBOOK } from '../xml/sequences';
import { child, numeric } from '../xml/tree';
import { patchNames } from './names';
import { patchTabs } from './tabs';
import type { Tab } from './tabs';

const MODES: Readonly<Record<CalculationMode, string | null>> = {
  Automatic: null,
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
};

/** Sets attributes of a child that may not be there yet. */
function setOn(
  editor: XmlEditor,
  name: string,
  attributes: Readonly<Record<string, string | boolean | null>>,
): void {
  const element = child(editor.root, name);
  if (element !== undefined) editor.setAttributes(element, attributes);
  else editor.insertInOrder(editor.root, name, editor.tag(name, attributes), WORKBOOK);
}

/** Place of the tab in front: the sheet the model says, or else (a chart sheet, say) the tab that was. */
function activePlace(
  workbook: WorkbookModel,
  { snapshot }: Origin,
  tabs: readonly Tab[],
  was: number,
): number {
  const isSame = snapshot.activeSheetId === workbook.activeSheetId;
  return tabs.findIndex(({ index, sheet }) =>
    isSame ? index === was : sheet?.id === workbook.activeSheetId,
  );
}

function patchActiveTab(
  editor: XmlEditor,
  workbook: WorkbookModel,
  origin: Origin,
  tabs: readonly Tab[],
): void {
  const was = readActiveTab(editor.root);
  const active = Math.max(0, activePlace(workbook, origin, tabs, was));
  const view = child(child(editor.root, 'bookViews'), 'workbookView');
  if (view === undefined) {
    if (active === was) return;
    const xml = editor.tag('workbookView', { activeTab: active });
    editor.insertInOrder(editor.root, 'bookViews', editor.tag('bookViews', {}, xml), WORKBOOK);
    return;
  }
  if (active !== was && origin.tabs[was] !== undefined) editor.setAttributes(view, { activeTab: active });
  const firstSheet = numeric(view, 'firstSheet') ?? 0;
  if (firstSheet >= tabs.length && tabs.length < origin.tabs.length)
    editor.setAttributes(view, { firstSheet: null });
}

/** Text of the workbook part with tabs, names, calculation mode and protection as they are now. */
export function patchWorkbookPart(
  editor: XmlEditor,
  workbook: WorkbookModel,
  origin: Origin,
  tabs: readonly Tab[],
  newRelationshipIds: ReadonlyMap<string, string>,
): string {
  const { snapshot } = origin;
  patchTabs(editor, origin, tabs, newRelationshipIds);
  patchNames(editor, workbook, origin, tabs);
  patchActiveTab(editor, workbook, origin, tabs);
  if (snapshot.calculationMode !== workbook.calculationMode) {
    setOn(editor, 'calcPr', { calcMode: MODES[workbook.calculationMode] });
  }
  if (snapshot.isStructureProtected !== workbook.isStructureProtected) {
    setOn(editor, 'workbookProtection', { lockStructure: workbook.isStructureProtected ? true : null });
  }
  return editor.result();
}
