// SPDX-License-Identifier: EUPL-1.2
import { parseRange } from '../address';
import { MAX_COLUMNS } from '../model';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../empty-sheet';
import type { ColumnModel, Hyperlink, Rect, SheetModel, SheetVisibility } from '../model';
import type { Package } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { readColor } from '../styles/color';
import type { Palette } from '../styles/color';
import { child, childrenOf, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { CellReader } from './cells';
import type { CellContext } from './cells';
import { readObjects } from './objects';
import { isFiltering, readTable } from './table';

/** What the workbook part says about a sheet. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
}

export interface SheetContext extends Omit<CellContext, 'part'> {
  readonly palette: Palette;
}

/** A sheet and where its tables are in the package, by table id. */
export interface ReadSheet {
  readonly sheet: SheetModel;
  readonly tableParts: ReadonlyMap<number, Relationship>;
}

function readColumns(
  root: XmlElement,
  defaultWidth: number,
  context: SheetContext,
): Map<number, ColumnModel> {
  const columns = new Map<number, ColumnModel>();
  for (const element of childrenOf(child(root, 'cols'), 'col')) {
    const first = Math.max(1, numeric(element, 'min') ?? 1);
    const last = Math.min(numeric(element, 'max') ?? first, MAX_COLUMNS);
    const style = numeric(element, 'style');
    const width = numeric(element, 'width');
    const isDefault = width === defaultWidth && !flag(element, 'customWidth');
    const model: ColumnModel = {
      width: isDefault ? null : width,
      hidden: flag(element, 'hidden'),
      format: style === null ? null : (context.formats[style] ?? null),
    };
    for (let column = first; column <= last; column += 1) columns.set(column - 1, model);
  }
  return columns;
}

function readFrozen(view: XmlElement | undefined): SheetModel['frozen'] {
  const pane = child(view, 'pane');
  const state = pane?.attributes.state;
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  return { rows: numeric(pane, 'ySplit') ?? 0, columns: numeric(pane, 'xSplit') ?? 0 };
}

/** Hyperlink of an element; null when its range is none. */
export function readHyperlink(element: XmlElement, relationships: readonly Relationship[]): Hyperlink | null {
  const range = parseRange(element.attributes.ref ?? '');
  if (range === null) return null;
  const { location, tooltip } = element.attributes;
  const relationship = relationships.find(({ id }) => id === element.attributes['r:id']);
  return {
    range,
    address: relationship?.target ?? null,
    documentReference: location ?? null,
    screenTip: tooltip ?? null,
  };
}

function isRect(rect: Rect | null): rect is Rect {
  return rect !== null;
}

/**
 * Reads one worksheet part with its tables and hyperlinks.
 *
 * @throws FileError `missingPart`, `malformedXml`, `damaged`.
 */
export function readSheet(pkg: Package, entry: SheetEntry, context: SheetContext): ReadSheet {
  const { id, name, visibility, part } = entry;
  const reader = new CellReader({ ...context, part });
  const root = pkg.xml(part, {
    within: 'sheetData',
    onChild: (row) => {
      reader.readRow(row);
    },
  });
  reader.finish();

  const relationships = relationshipsOf(pkg, part);
  const tableParts = new Map<number, Relationship>();
  const tables = childrenOf(child(root, 'tableParts'), 'tablePart').flatMap((element) => {
    const relationship = relationships.find((candidate) => candidate.id === element.attributes['r:id']);
    if (relationship === undefined) return [];
    const external = relationshipsOf(pkg, relationship.target).some(({ type }) => type === 'queryTable');
    const table = readTable(pkg.xml(relationship.target), relationship.target, external);
    tableParts.set(table.id, relationship);
    return [table];
  });

  const view = child(child(root, 'sheetViews'), 'sheetView');
  const formatPr = child(root, 'sheetFormatPr');
  const autoFilter = child(root, 'autoFilter');
  const filterRange = parseRange(autoFilter?.attributes.ref ?? '');
  const defaultColumnWidth = numeric(formatPr, 'defaultColWidth') ?? STANDARD_COLUMN_WIDTH;
  const sheet: SheetModel = {
    id,
    name,
    visibility,
    tabColor: readColor(child(child(root, 'sheetPr'), 'tabColor'), context.palette, ''),
    cells: reader.cells,
    columns: readColumns(root, defaultColumnWidth, context),
    rows: reader.rows,
    defaultColumnWidth,
    defaultRowHeight: numeric(formatPr, 'defaultRowHeight') ?? STANDARD_ROW_HEIGHT,
    frozen: readFrozen(view),
    showGridlines: flag(view, 'showGridLines', true),
    tables,
    merges: childrenOf(child(root, 'mergeCells'), 'mergeCell')
      .map(({ attributes }) => parseRange(attributes.ref ?? ''))
      .filter(isRect),
    hyperlinks: childrenOf(child(root, 'hyperlinks'), 'hyperlink')
      .map((element) => readHyperlink(element, relationships))
      .filter((hyperlink) => hyperlink !== null),
    isProtected: flag(child(root, 'sheetProtection'), 'sheet'),
    autoFilter: filterRange === null ? null : { range: filterRange, filtered: isFiltering(autoFilter) },
    objects: readObjects(pkg, relationships, reader.dataTables),
    shifts: [],
  };
  return { sheet, tableParts };
}
