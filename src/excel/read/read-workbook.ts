// SPDX-License-Identifier: EUPL-1.2

import type { Content, SheetContent, TableContent } from '../../core/sheet/content';
import type { ConsideredSheet } from '../../core/form/considered';
import { HEADER_SEARCH_ROWS } from '../../core/form/header-search';
import type { Mapping } from '../../core/form/mapping';
import type { ReadProgramme } from '../../core/programme/read-rows';
import { copiedFrom, isMark, SHEET_ROLES } from '../../core/plan/roles';
import type { SheetRole } from '../../core/plan/roles';
import type { Finding } from '../../core/finding/finding';
import { READ_AS_FOUND, type ReadingSettings } from '../../core/programme/reading-settings';
import type { ProgrammeSource } from '../../core/programme/source';
import { recallMapping, type Memory } from '../../memory/memory';
import { inTurns } from '../../steps/in-turns';
import { askMemory, askMemoryParts, readMemory } from '../memory/memory';
import { readWindows } from './blocks';
import type { Window } from './blocks';
import { readOwnership } from './ownership';
import type { Ownership } from './ownership';

/** The workbook as the calculation needs it. */
export interface WorkbookReading {
  readonly ownership: Ownership;
  /** What the user decided about it before. */
  readonly memory: Memory;
  /** Names of all sheets, in the order of their tabs. */
  readonly sheetNames: readonly string[];
  /** Name of the table on our sheet of municipalities, which the user may have changed; null when there is none. */
  readonly municipalityTable: string | null;
  /** The same of our sheet of figures. */
  readonly inputTable: string | null;
  /** The same of every sheet of ours that has one. */
  readonly tableNames: ReadonlyMap<SheetRole, string>;
  /** Which column was taken for what; null when there is no programme. */
  readonly mapping: Mapping | null;
  /** The workbook itself says so: nothing was recognised. */
  readonly isMappingKept: boolean;
  /** Every sheet of the user's, with why it was or was not read. */
  readonly considered: readonly ConsideredSheet[];
  /** The first rows of those sheets. */
  readonly heads: readonly SheetContent[];
  /** The sheet that the programme is on, whole; null when there is no programme. */
  readonly sheet: SheetContent | null;
  /** Null when no programme was found; then `findings` says so. */
  readonly read: ReadProgramme | null;
  readonly findings: readonly Finding[];
}

/** A sheet before its cells are read. */
interface SheetOutline extends Omit<SheetContent, 'rows'> {
  readonly id: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Reads the programme from the open workbook: four requests, and one more for each block of a large sheet. Sheets
 * of our own are never taken for a programme.
 *
 * @param given which column is what; null for what the workbook remembers, or else to recognise it
 * @param settingsOf what the user decided about reading, in a workbook of which it is known what is ours
 * @param goOn asked between two turns of a long reading; what it throws ends it
 *
 * @requires ExcelApi 1.9
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  given: Mapping | null = null,
  settingsOf: (ownership: Ownership) => Promise<ReadingSettings> = () => Promise.resolve(READ_AS_FOUND),
  goOn?: () => void,
): Promise<WorkbookReading> {
  const [{ findProgramme, readInSteps }, { seenFindings }] = await Promise.all([
    import('../../core/form/reading'),
    import('./seen-findings'),
  ]);
  const application = context.workbook.application.load('calculationMode');
  const memoryParts = askMemoryParts(context);
  const ownership = await readOwnership(context);
  const remembered = askMemory(memoryParts);
  if (application.calculationMode === 'Manual') {
    // What the user's formulas show may be old. The mode stays the user's.
    application.calculate('Recalculate');
  }
  const settings = await settingsOf(ownership);
  const outlines = await readOutlines(context);
  const remembers = await readMemory(remembered.map(({ value }) => value));
  const ours = new Set([...[...ownership.sheets.values()].map(({ id }) => id), ...ownership.strays]);
  const { mapping: kept, memory } = recallMapping(remembers);
  const frozen = new Set(ownership.rounds.values());
  const users = outlines.filter(({ id, name }) => !ours.has(id) && !frozen.has(name) && !isMark(name));
  const heads = await readSheets(
    context,
    users.map((outline) => ({ outline, rows: headRows(outline) })),
  );
  const {
    source,
    stockSource,
    sheets: chosenNames,
    mapping,
    considered,
    findings,
  } = findProgramme(heads, given ?? kept);
  const wanted = new Set([...chosenNames, ...(stockSource === null ? [] : [stockSource.sheet])]);
  const chosen = [...wanted].flatMap((name) => users.find((outline) => outline.name === name) ?? []);
  const sheetNames = outlines.map(({ name }) => name);
  const tableOn = (role: SheetRole): string | null =>
    outlines.find(({ id }) => id === ownership.sheets.get(role)?.id)?.tables[0]?.name ?? null;
  const workbook = {
    ownership,
    memory,
    sheetNames,
    municipalityTable: tableOn('municipalities'),
    inputTable: tableOn('input'),
    tableNames: new Map(
      SHEET_ROLES.flatMap((role): [SheetRole, string][] => {
        const name = tableOn(role);
        return name === null ? [] : [[role, name]];
      }),
    ),
    mapping,
    isMappingKept: given === null && kept !== null,
    considered,
    heads,
  };
  if (source === null) {
    return { ...workbook, sheet: null, read: null, findings };
  }
  const [first] = chosen;
  const area = first === undefined ? null : areaOf(context, first, source).load('rowHidden,columnHidden');
  const whole = await readSheets(
    context,
    chosen.map((outline) => ({ outline, rows: outline.rowCount })),
  );
  const reading = readInSteps(whole, source, stockSource, mapping?.rows ?? null, settings);
  const read = await inTurns(reading, goOn);
  const [sheet = null] = whole;
  const seen =
    first === undefined || sheet === null || read === null || area === null
      ? []
      : await seenFindings(context, { ...sheet, id: first.id }, read, area, goOn);
  return { ...workbook, sheet, read, findings: [...findings, ...seen, ...(read?.findings ?? [])] };
}

/** The cells of the programme, as far as they are known before its rows are read. */
function areaOf(
  context: Excel.RequestContext,
  { id, origin, rowCount }: SheetOutline,
  { headerRow, firstColumn, columnCount, table, rowCount: tableRows }: ProgrammeSource,
): Excel.Range {
  const rows = table === null ? origin.row + rowCount - headerRow : tableRows + 1;
  return context.workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(headerRow, firstColumn, Math.max(1, rows), columnCount);
}

async function readOutlines(context: Excel.RequestContext): Promise<SheetOutline[]> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = context.workbook.tables.load(
    'items/id,items/name,items/showHeaders,items/showTotals,items/showFilterButton',
  );
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    protection: sheet.protection.load('protected'),
    names: sheet.names.load('items/name'),
    filter: sheet.autoFilter.load('isDataFiltered'),
  }));
  const tableRanges = tables.items.map((table) => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id'),
    // Without buttons there is no filter, and some versions of Excel have no object for it either.
    filter: table.showFilterButton ? table.autoFilter.load('isDataFiltered') : null,
  }));
  await context.sync();
  return sheets.map(({ sheet, used, protection, names, filter }) => ({
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === 'Visible',
    isProtected: protection.protected,
    copyOf: copiedFrom(names.items.map(({ name }) => name)),
    isFiltered: filter.isDataFiltered,
    origin: used.isNullObject ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex },
    rowCount: used.isNullObject ? 0 : used.rowCount,
    columnCount: used.isNullObject ? 0 : used.columnCount,
    tables: tableRanges
      .filter(({ range }) => range.worksheet.id === sheet.id)
      .map(({ table, range, filter: tableFilter }) =>
        outlineOf(table, range, tableFilter?.isDataFiltered ?? false),
      ),
  }));
}

function outlineOf(table: Excel.Table, range: Excel.Range, isFiltered: boolean): TableContent {
  const around = Number(table.showHeaders) + Number(table.showTotals);
  return {
    name: table.name,
    header: table.showHeaders ? { row: range.rowIndex, column: range.columnIndex } : null,
    columns: range.columnCount,
    dataRows: range.rowCount - around,
    hasTotals: table.showTotals,
    isFiltered,
  };
}

/** As many rows as headers are looked for in, and as the headers of tables further down need. */
function headRows({ origin, rowCount, tables }: SheetOutline): number {
  const tableHeaders = tables.map(({ header }) => (header === null ? 0 : header.row - origin.row + 1));
  return Math.min(rowCount, Math.max(HEADER_SEARCH_ROWS, ...tableHeaders));
}

async function readSheets(
  context: Excel.RequestContext,
  asked: readonly { outline: SheetOutline; rows: number }[],
): Promise<SheetContent[]> {
  const filled = asked.filter(({ rows }) => rows > 0);
  const windows: Window[] = filled.map(({ outline, rows }) => ({
    sheetId: outline.id,
    row: outline.origin.row,
    column: outline.origin.column,
    rows,
    columns: outline.columnCount,
  }));
  const contents = await readWindows(context, windows);
  const byId = new Map<string, Content[][]>(
    filled.map(({ outline }, index) => [outline.id, contents[index] ?? []]),
  );
  return asked.map(({ outline }) => ({ ...outline, rows: byId.get(outline.id) ?? [] }));
}
