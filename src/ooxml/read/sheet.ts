// SPDX-License-Identifier: EUPL-1.2
import { parseRange } from '../address';
import { MAX_COLUMNS, MAX_ROWS, SHEET_PERMISSIONS } from '../model';
import { STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from '../empty-sheet';
import { FileError } from '../file-error';
import type { ColumnModel, Hyperlink, Rect, SheetModel, SheetVisibility } from '../model';
import type { Package } from '../package/package';
import { byId, relationshipsOf } from '../package/relationships';
import type { Relationship, RelationshipsById } from '../package/relationships';
import type { Steps } from '../../steps/steps';
import { readColor } from '../styles/color';
import { child, childrenOf, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { CellReader } from './cells';
import type { CellContext } from './cells';
import { readConditionalFormats } from './conditional-formats';
import type { ConditionalContext } from './conditional-formats';
import { readDataValidations } from './data-validations';
import { readPageLayout } from './page-layout';
import { rootInSteps, rootOf } from './root';
import { readCharts } from './charts';
import { readObjects } from './objects';
import { RowIndexer } from './row-index';
import type { RowIndex } from './row-index';
import { isFiltering, readTable } from './table';

/** What the workbook part says about a sheet. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
}

export interface SheetContext extends Omit<CellContext, 'part'>, ConditionalContext {}

/** Runs of columns that together are this many times the sheet's width lie over each other. */
const MAX_COLUMN_COVER = 4;

/** A sheet, where its tables are in the package, by table id, and its rows in its part. */
export interface ReadSheet {
  readonly sheet: SheetModel;
  readonly tableParts: ReadonlyMap<number, Relationship>;
  readonly rowIndex: RowIndex;
}

/** @throws FileError `damaged` when the same columns are described over and over. */
function readColumns(
  root: XmlElement,
  defaultWidth: number,
  context: SheetContext,
  part: string,
): Map<number, ColumnModel> {
  const columns = new Map<number, ColumnModel>();
  let covered = 0;
  for (const element of childrenOf(child(root, 'cols'), 'col')) {
    const first = Math.max(1, Math.trunc(numeric(element, 'min') ?? 1));
    const last = Math.min(Math.trunc(numeric(element, 'max') ?? first), MAX_COLUMNS);
    const style = numeric(element, 'style');
    const width = numeric(element, 'width');
    const isDefault = width === defaultWidth && !flag(element, 'customWidth');
    const model: ColumnModel = {
      width: isDefault ? null : width,
      hidden: flag(element, 'hidden'),
      format: style === null ? null : (context.formats[style] ?? null),
    };
    covered += Math.max(0, last - first + 1);
    if (covered > MAX_COLUMNS * MAX_COLUMN_COVER) throw new FileError('damaged', { part, detail: 'cols' });
    for (let column = first; column <= last; column += 1) columns.set(column - 1, model);
  }
  return columns;
}

function readFrozen(view: XmlElement | undefined): SheetModel['frozen'] {
  const pane = child(view, 'pane');
  const state = pane?.attributes.state;
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  const count = (name: string, maximum: number): number =>
    Math.min(maximum, Math.max(0, Math.trunc(numeric(pane, name) ?? 0)));
  return { rows: count('ySplit', MAX_ROWS - 1), columns: count('xSplit', MAX_COLUMNS - 1) };
}

/** Hyperlink of an element; null when its range is none. */
export function readHyperlink(element: XmlElement, relationships: RelationshipsById): Hyperlink | null {
  const range = parseRange(element.attributes.ref ?? '');
  if (range === null) return null;
  const { location, tooltip } = element.attributes;
  const relationship = relationships.get(element.attributes['r:id'] ?? '');
  return {
    range,
    address: relationship?.target ?? null,
    documentReference: location ?? null,
    screenTip: tooltip ?? null,
  };
}

/** Notes of a sheet; a conversation is in the list of notes too, for programs that know no conversations. */
function countComments(pkg: Package, relationships: RelationshipsById): number {
  return [...relationships.values()]
    .filter(({ type, external, target }) => type === 'comments' && !external && pkg.has(target))
    .map(({ target }) => childrenOf(child(pkg.xml(target), 'commentList'), 'comment').length)
    .reduce((sum, count) => sum + count, 0);
}

/** The file says what is locked: most things unless it says otherwise, objects and scenarios only when it says so. */
function readPermissions(protection: XmlElement | undefined): SheetModel['permissions'] {
  if (!flag(protection, 'sheet')) return [];
  return SHEET_PERMISSIONS.filter(
    (name) => !flag(protection, name, name !== 'objects' && name !== 'scenarios'),
  );
}

function isRect(rect: Rect | null): rect is Rect {
  return rect !== null;
}

/**
 * Reads one worksheet part with its tables and hyperlinks, in steps.
 *
 * @throws FileError `missingPart`, `malformedXml`, `damaged`.
 */
export function* readSheet(pkg: Package, entry: SheetEntry, context: SheetContext): Steps<ReadSheet> {
  const { id, name, visibility, part } = entry;
  const reader = new CellReader({ ...context, part });
  const indexer = new RowIndexer();
  const root = yield* rootInSteps(pkg, part, 'worksheet', {
    within: 'sheetData',
    onChild: (row) => {
      reader.readRow(row);
      indexer.add(row);
    },
  });
  reader.finish();

  const relationships = byId(relationshipsOf(pkg, part));
  const tableParts = new Map<number, Relationship>();
  const reading = new Set<string>();
  const tables = childrenOf(child(root, 'tableParts'), 'tablePart').flatMap((element) => {
    const relationship = relationships.get(element.attributes['r:id'] ?? '');
    if (relationship === undefined) return [];
    // One part is one table; a second mention of it would be two tables that cannot both be written.
    if (reading.has(relationship.target)) throw new FileError('damaged', { part, detail: 'tableParts' });
    reading.add(relationship.target);
    const external = relationshipsOf(pkg, relationship.target).some(({ type }) => type === 'queryTable');
    const table = readTable(rootOf(pkg, relationship.target, 'table'), relationship.target, external);
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
    columns: readColumns(root, defaultColumnWidth, context, part),
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
    dataValidations: readDataValidations(root),
    conditionalFormats: readConditionalFormats(root, context),
    pageLayout: readPageLayout(root),
    commentCount: countComments(pkg, relationships),
    isProtected: flag(child(root, 'sheetProtection'), 'sheet'),
    permissions: readPermissions(child(root, 'sheetProtection')),
    autoFilter: filterRange === null ? null : { range: filterRange, filtered: isFiltering(autoFilter) },
    objects: readObjects(pkg, [...relationships.values()], reader.dataTables),
    charts: readCharts(pkg, [...relationships.values()]),
    shifts: [],
  };
  const { rows, groups } = indexer;
  return { sheet, tableParts, rowIndex: { rows, groups } };
}
