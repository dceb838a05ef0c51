// SPDX-License-Identifier: EUPL-1.2
import { formulaInFile } from '../formula/file-form';
import type { NameModel, WorkbookModel } from '../model';
import type { Origin } from '../open-workbook';
import { definedNameElements } from '../read/workbook';
import type { AttributeValues } from '../xml/build';
import { editList } from '../xml/edit-list';
import type { XmlEditor } from '../xml/editor';
import { escapeText } from '../xml/escape';
import { WORKBOOK } from '../xml/sequences';
import { numeric } from '../xml/tree';
import type { Tab } from './tabs';

/** Attributes of a name that differ from what they were; all of them for a new one. */
function nameAttributes(before: NameModel | undefined, now: NameModel): AttributeValues {
  const attributes: Record<string, string | boolean | null> = {};
  if (before?.name !== now.name) attributes.name = now.name;
  if ((before?.comment ?? '') !== now.comment) attributes.comment = now.comment === '' ? null : now.comment;
  if ((before?.visible ?? true) !== now.visible) attributes.hidden = now.visible ? null : true;
  return attributes;
}

/**
 * Writes defined names. `localSheetId` counts tabs, so that every name of a sheet follows when tabs move; names of a
 * tab that is gone go with it.
 */
export function patchNames(
  editor: XmlEditor,
  workbook: WorkbookModel,
  origin: Origin,
  tabs: readonly Tab[],
): void {
  const elements = definedNameElements(editor.root);
  const present = new Set(workbook.names);
  const byElement = new Map([...origin.names].map(([name, i]) => [i, name]));
  const placeOfSheet = new Map(tabs.map(({ sheet }, place) => [sheet?.id ?? null, place]));
  const placeOfTab = new Map(tabs.map(({ index }, place) => [index, place]));
  const isHomeless = ({ scope }: NameModel): boolean => scope !== null && !placeOfSheet.has(scope);

  const removed = elements.filter((element, i) => {
    const tab = numeric(element, 'localSheetId');
    const place = tab === null ? undefined : placeOfTab.get(tab);
    const name = byElement.get(i);
    const isGone = name !== undefined && (!present.has(name) || isHomeless(name));
    // A name of a tab that never was must not become that of a new one in its place.
    const isTaken = tab !== null && (origin.tabs[tab] !== undefined || tab < tabs.length);
    if (isGone || (isTaken && place === undefined)) return true;

    const before = name === undefined ? undefined : origin.snapshot.names.get(name);
    if (tab !== null && place !== undefined && place !== tab)
      editor.setAttributes(element, { localSheetId: place });
    if (name === undefined || before === undefined) return false;
    editor.setAttributes(element, nameAttributes(before, name));
    if (before.formula !== name.formula) editor.setContent(element, escapeText(formulaInFile(name.formula)));
    return false;
  });
  const added = workbook.names
    .filter((name) => !origin.names.has(name) && !isHomeless(name))
    .map((name) => {
      const localSheetId = name.scope === null ? null : placeOfSheet.get(name.scope);
      const attributes = { ...nameAttributes(undefined, name), localSheetId };
      return editor.tag('definedName', attributes, escapeText(formulaInFile(name.formula)));
    });
  editList(editor, editor.root, { list: 'definedNames', removed, added, sequence: WORKBOOK, counted: false });
}
