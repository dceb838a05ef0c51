// SPDX-License-Identifier: EUPL-1.2

import type { NameModel, WorkbookModel } from '../ooxml/model';

/** A name of the workbook itself, whatever its capitals. */
export function workbookName({ names }: WorkbookModel, wanted: string): NameModel | null {
  const folded = wanted.toLowerCase();
  return names.find(({ name, scope }) => scope === null && name.toLowerCase() === folded) ?? null;
}

/** The text of a name that holds one rather than cells. */
export function nameText(workbook: WorkbookModel, name: string): string | null {
  return /^"(.*)"$/.exec(workbookName(workbook, name)?.formula ?? '')?.[1] ?? null;
}
