// SPDX-License-Identifier: EUPL-1.2

import { CellMap } from '../../../ooxml/cell-map';
import type { SheetModel, SheetObject, TableModel } from '../../../ooxml/model';
import { parseRect } from '../address';
import { EventType, WORKBOOK_TARGET } from '../events';
import { refersToSheet, renameOn } from '../formula/rename';
import { sameRect } from '../grid';
import type { Host } from '../host';
import { ApiError } from '../protocol/api-error';
import { settleCalculation } from '../settle';
import { freeChartId } from './charts';
import { ensureStructureEditable } from './editable';
import { freeSheetId } from './sheets';
import { MAX_SHEET_NAME, sameText } from './valid-names';

/**
 * Copies a sheet with its tables and names. The copy's tables get names of their own, and so does every name of the
 * workbook that refers to cells of the sheet: on the copy there is one of the same name, for the copy's cells. Formulas
 * of the copy that refer to the sheet or its tables refer to the copy and its tables.
 *
 * @param index place of the copy among the sheets, counted from zero
 * @throws ApiError AccessDenied when the structure is protected; ApiNotFound when something that only the file holds
 *   would not come along
 */
export function copySheet(host: Host, source: SheetModel, index: number): SheetModel {
  ensureStructureEditable(host);
  ensureImitated(source);
  settleCalculation(host);
  const { workbook } = host;
  const copy: SheetModel = {
    ...source,
    id: freeSheetId(host),
    name: copyName(host, source.name),
    cells: new CellMap(source.cells),
    columns: new Map(source.columns),
    rows: new Map(source.rows),
    tables: source.tables.map((table) => copyTable(host, table)),
    merges: [...source.merges],
    hyperlinks: [...source.hyperlinks],
    dataValidations: [...source.dataValidations],
    conditionalFormats: [...source.conditionalFormats],
    charts: source.charts.map((chart) => ({ ...chart, id: freeChartId(host), part: null })),
    objects: [],
    shifts: [],
  };
  workbook.sheets.splice(index, 0, copy);
  host.arrays.set(copy.id, host.arrays.get(source.id) ?? []);
  copyNames(host, source, copy);
  renameOn(workbook, copy, { kind: 'sheet', from: source.name, to: copy.name });
  source.tables.forEach(({ name }, place) => {
    renameOn(workbook, copy, { kind: 'table', from: name, to: copy.tables[place]?.name ?? name });
  });
  host.isDirty = true;
  host.calculation.structureChanged();
  host.events.fire(EventType.worksheetAdded, [WORKBOOK_TARGET], () => ({
    worksheetId: copy.id,
    source: 'Local',
  }));
  return copy;
}

/** What only the part of the sheet in the file holds cannot be written for another sheet. */
function ensureImitated(sheet: SheetModel): void {
  const isChart = ({ range }: SheetObject): boolean =>
    sheet.charts.some((chart) => sameRect(chart.range, range));
  const filters = [...sheet.tables, ...(sheet.autoFilter === null ? [] : [sheet.autoFilter])];
  const holds: readonly (readonly [boolean, string])[] = [
    [!sheet.objects.every(isChart), 'drawings or pivot tables'],
    [sheet.charts.some(({ isWhole }) => !isWhole), 'such charts'],
    [sheet.commentCount > 0, 'notes'],
    [sheet.conditionalFormats.some(({ rule }) => rule.kind === 'other'), 'such conditional formats'],
    [sheet.tables.some(({ external }) => external), 'a table that is the result of a query'],
    [
      filters.some(({ filtered, filters: conditions }) => filtered && (conditions ?? null) === null),
      'a filter that came with the file',
    ],
  ];
  const found = holds.find(([isHeld]) => isHeld);
  if (found) throw new ApiError('ApiNotFound', `This host does not copy a sheet with ${found[1]}.`);
}

/** `Blad (2)`, or the first number that is free; a long name is cut off to make room for it. */
function copyName(host: Host, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const candidate = base.slice(0, MAX_SHEET_NAME - end.length) + end;
    if (!host.workbook.sheets.some((sheet) => sameText(sheet.name, candidate))) return candidate;
  }
}

/** The table's own name with a number behind it that makes it unique. */
function copyTable(host: Host, table: TableModel): TableModel {
  const { sheets, names } = host.workbook;
  const taken = [...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name);
  let id: number;
  let name: string;
  do {
    id = host.nextId();
    name = `${table.name}${id}`;
    // `Tab` and 3 would be a cell.
    if (parseRect(name) !== null) name = `${table.name}_${id}`;
  } while (taken.some((other) => sameText(other, name)));
  return { ...table, id, name, columns: table.columns.map((column) => ({ ...column })) };
}

/** Names of the sheet, and twins of those names of the workbook that refer to its cells. */
function copyNames({ workbook }: Host, source: SheetModel, copy: SheetModel): void {
  const own = workbook.names.filter(({ scope }) => scope === source.id);
  const general = workbook.names.filter(
    ({ scope, name, formula }) =>
      scope === null &&
      refersToSheet(formula, source.name) &&
      !own.some((other) => sameText(other.name, name)),
  );
  workbook.names.push(...[...own, ...general].map((name) => ({ ...name, scope: copy.id })));
}
