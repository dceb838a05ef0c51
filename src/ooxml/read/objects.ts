// SPDX-License-Identifier: EUPL-1.2
import { parseRange } from '../address';
import type { Rect, SheetObject } from '../model';
import type { Package } from '../package/package';
import type { Relationship } from '../package/relationships';
import type { XmlElement } from '../xml/tree';
import { child } from '../xml/tree';

/** Corner of a drawing's anchor: the cell it is in. */
function corner(
  anchor: XmlElement,
  name: 'from' | 'to',
): { readonly row: number; readonly column: number } | null {
  const element = child(anchor, name);
  const row = Number(child(element, 'row')?.text ?? NaN);
  const column = Number(child(element, 'col')?.text ?? NaN);
  return Number.isInteger(row) && Number.isInteger(column) ? { row, column } : null;
}

/** Cells under a drawing; none for one that stands at a place of the sheet, whatever cells are there. */
export function anchoredRange(anchor: XmlElement): Rect | null {
  const from = corner(anchor, 'from');
  const to = corner(anchor, 'to') ?? from;
  if (from === null || to === null) return null;
  return {
    ...from,
    rows: Math.max(1, to.row - from.row + 1),
    columns: Math.max(1, to.column - from.column + 1),
  };
}

/** Anchors stand side by side, or as alternatives for older programs one level down. */
export function anchorsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((nested) => (child(nested, 'from') ? [nested] : anchorsIn(nested)));
}

function objectsOf(kind: SheetObject['kind'], ranges: readonly (Rect | null)[]): readonly SheetObject[] {
  return ranges.flatMap((range) => (range === null ? [] : [{ kind, range }]));
}

/** What lies on a sheet that only the file holds, by the parts its own part leads to. */
export function readObjects(
  pkg: Package,
  relationships: readonly Relationship[],
  dataTables: readonly Rect[],
): readonly SheetObject[] {
  const found = [...objectsOf('dataTable', dataTables)];
  for (const { type, target, external } of relationships) {
    if (external || !pkg.has(target)) continue;
    if (type === 'drawing')
      found.push(...objectsOf('drawing', anchorsIn(pkg.xml(target)).map(anchoredRange)));
    if (type === 'pivotTable') {
      const location = child(pkg.xml(target), 'location')?.attributes.ref ?? '';
      found.push(...objectsOf('pivotTable', [parseRange(location)]));
    }
    if (type === 'tableSingleCells') {
      const cells = pkg.xml(target).children.map(({ attributes }) => parseRange(attributes.r ?? ''));
      found.push(...objectsOf('xmlMap', cells));
    }
  }
  return found;
}
