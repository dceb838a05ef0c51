// SPDX-License-Identifier: EUPL-1.2
import type { SheetModel } from '../model';
import type { Origin } from '../open-workbook';
import type { XmlEditor } from '../xml/editor';
import { child, childrenOf, numeric } from '../xml/tree';
import { relationshipIdName } from './relationship-prefix';

/** A tab as it will be: one of the file (by its index there), a new sheet, or both for a sheet that stays. */
export interface Tab {
  readonly index: number | null;
  readonly sheet: SheetModel | null;
}

/**
 * Tabs in their new order. Tabs the model does not hold (chart sheets) keep their place after the sheet that stood
 * before them.
 */
export function tabOrder(origin: Origin['tabs'], sheets: readonly SheetModel[]): readonly Tab[] {
  const present = new Set(sheets.map(({ id }) => id));
  const order: Tab[] = sheets.map((sheet) => {
    const index = origin.findIndex(({ modelId }) => modelId === sheet.id);
    return { index: index < 0 ? null : index, sheet };
  });
  origin.forEach(({ modelId }, index) => {
    if (modelId !== null) return;
    const before = origin
      .slice(0, index)
      .findLastIndex((tab) => tab.modelId === null || present.has(tab.modelId));
    const place = order.findIndex((tab) => tab.index === before) + 1;
    order.splice(before < 0 ? 0 : place, 0, { index, sheet: null });
  });
  return order;
}

function stateOf({ visibility }: SheetModel): string | null {
  return { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' }[visibility];
}

/** Writes names, visibility, order, new and deleted tabs. */
export function patchTabs(
  editor: XmlEditor,
  origin: Origin,
  tabs: readonly Tab[],
  newRelationshipIds: ReadonlyMap<string, string>,
): void {
  const list = child(editor.root, 'sheets');
  if (list === undefined) return;
  const elements = childrenOf(list, 'sheet');
  let sheetId = Math.max(0, ...elements.map((element) => numeric(element, 'sheetId') ?? 0));

  const changed = (sheet: SheetModel, index: number): Record<string, string | null> => {
    const tab = origin.tabs[index];
    const attributes: Record<string, string | null> = {};
    if (tab?.name !== sheet.name) attributes.name = sheet.name;
    if (tab?.visibility !== sheet.visibility) attributes.state = stateOf(sheet);
    return attributes;
  };
  const newTab = (sheet: SheetModel): string => {
    sheetId += 1;
    const id = relationshipIdName(editor, origin.relationshipBase);
    const attributes = { name: sheet.name, sheetId, state: stateOf(sheet) };
    return editor.tag('sheet', { ...attributes, [id]: newRelationshipIds.get(sheet.id) });
  };

  const kept = tabs.map(({ index }) => index).filter((index) => index !== null);
  const firstNew = tabs.findIndex(({ index }) => index === null);
  const isOrderKept =
    kept.every((index, i) => i === 0 || index > (kept[i - 1] ?? 0)) &&
    (firstNew < 0 || firstNew === kept.length);
  if (isOrderKept) {
    elements.forEach((element, index) => {
      const tab = tabs.find((candidate) => candidate.index === index);
      if (tab === undefined) editor.remove(element);
      else if (tab.sheet !== null) editor.setAttributes(element, changed(tab.sheet, index));
    });
    for (const { index, sheet } of tabs)
      if (index === null && sheet !== null) editor.append(list, newTab(sheet));
    return;
  }
  const xml = tabs.map(({ index, sheet }) => {
    const element = index === null ? undefined : elements[index];
    if (element === undefined || index === null) return sheet === null ? '' : newTab(sheet);
    return sheet === null ? editor.source(element) : editor.derive(element, changed(sheet, index));
  });
  editor.setContent(list, xml.join(''));
}
