// SPDX-License-Identifier: EUPL-1.2
import { formulaOnScreen } from '../formula/file-form';
import type { CalculationMode, NameModel, SheetVisibility } from '../model';
import { child, childrenOf, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** A tab as the workbook part lists it; chart sheets and others without cells included. */
export interface TabEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
}

const VISIBILITIES: Readonly<Partial<Record<string, SheetVisibility>>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

const CALCULATION_MODES: Readonly<Partial<Record<string, CalculationMode>>> = {
  manual: 'Manual',
  autoNoTable: 'AutomaticExceptTables',
};

/** Tabs in order. */
export function readTabs(root: XmlElement): readonly TabEntry[] {
  return childrenOf(child(root, 'sheets'), 'sheet').map((element) => ({
    name: element.attributes.name ?? '',
    sheetId: numeric(element, 'sheetId') ?? 0,
    visibility: VISIBILITIES[element.attributes.state ?? ''] ?? 'Visible',
    relationshipId: element.attributes['r:id'] ?? '',
  }));
}

/** Elements of the defined names, in order. */
export function definedNameElements(root: XmlElement): readonly XmlElement[] {
  return childrenOf(child(root, 'definedNames'), 'definedName');
}

/**
 * A defined name; undefined when it belongs to a tab that has no cells or does not exist.
 *
 * @param sheetIds id of the sheet on each tab, null where the tab has no cells.
 */
export function readName(element: XmlElement, sheetIds: readonly (string | null)[]): NameModel | undefined {
  const tab = numeric(element, 'localSheetId');
  const scope = tab === null ? null : sheetIds[tab];
  if (tab !== null && typeof scope !== 'string') return undefined;
  return {
    name: element.attributes.name ?? '',
    scope: scope ?? null,
    formula: formulaOnScreen(element.text),
    visible: !flag(element, 'hidden'),
    comment: element.attributes.comment ?? '',
  };
}

export function readCalculationMode(root: XmlElement): CalculationMode {
  return CALCULATION_MODES[child(root, 'calcPr')?.attributes.calcMode ?? ''] ?? 'Automatic';
}

/** Index of the tab that is in front. */
export function readActiveTab(root: XmlElement): number {
  return numeric(child(child(root, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
}

export function readDate1904(root: XmlElement): boolean {
  return flag(child(root, 'workbookPr'), 'date1904');
}

export function readStructureProtected(root: XmlElement): boolean {
  return flag(child(root, 'workbookProtection'), 'lockStructure');
}
