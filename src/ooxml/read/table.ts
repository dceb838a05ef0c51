// SPDX-License-Identifier: EUPL-1.2
import { parseRange } from '../address';
import { totalsFunction } from '../enumerations';
import { FileError } from '../file-error';
import { formulaOnScreen } from '../formula/file-form';
import type { TableColumnModel, TableModel } from '../model';
import { decodeXString } from '../xml/escape';
import { child, childrenOf, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** A filter that hides something: a column with conditions, not one that only hides its button. */
export function isFiltering(autoFilter: XmlElement | undefined): boolean {
  return childrenOf(autoFilter, 'filterColumn').some((column) => column.children.length > 0);
}

function readColumn(element: XmlElement): TableColumnModel {
  const formula = child(element, 'calculatedColumnFormula');
  const { name = '', totalsRowFunction, totalsRowLabel } = element.attributes;
  return {
    id: numeric(element, 'id') ?? 0,
    name: decodeXString(name),
    calculatedFormula: formula === undefined ? null : formulaOnScreen(formula.text),
    totalsFunction: totalsFunction.ofFile(totalsRowFunction),
    totalsLabel: totalsRowLabel === undefined ? null : decodeXString(totalsRowLabel),
  };
}

/**
 * Table of a table part.
 *
 * @param external rows come from a query or connection (the part has such a relationship).
 * @throws FileError `damaged` when the range is none.
 */
export function readTable(root: XmlElement, part: string, external: boolean): TableModel {
  const { ref = '', displayName, name = '', tableType } = root.attributes;
  const range = parseRange(ref);
  if (range === null) throw new FileError('damaged', { part, detail: `ref ${ref}` });
  const style = child(root, 'tableStyleInfo');
  const autoFilter = child(root, 'autoFilter');
  return {
    id: numeric(root, 'id') ?? 0,
    name: displayName ?? name,
    range,
    showHeaders: (numeric(root, 'headerRowCount') ?? 1) > 0,
    showTotals: (numeric(root, 'totalsRowCount') ?? 0) > 0,
    style: style?.attributes.name ?? null,
    showBandedRows: flag(style, 'showRowStripes'),
    showBandedColumns: flag(style, 'showColumnStripes'),
    highlightFirstColumn: flag(style, 'showFirstColumn'),
    highlightLastColumn: flag(style, 'showLastColumn'),
    showFilterButton: autoFilter !== undefined,
    filtered: isFiltering(autoFilter),
    filters: null,
    external: external || (tableType !== undefined && tableType !== 'worksheet'),
    columns: childrenOf(child(root, 'tableColumns'), 'tableColumn').map(readColumn),
  };
}
