// SPDX-License-Identifier: EUPL-1.2

import { PLAIN_AXES } from '../../../ooxml/chart';
import type { ChartModel, ChartSeriesModel, ChartSeriesType } from '../../../ooxml/chart';
import type { Rect, SheetModel } from '../../../ooxml/model';
import { cellKey } from '../../../ooxml/model';
import { absoluteRectText, quoteSheet } from '../address';
import type { Host } from '../host';
import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/api-error';
import { ensureSheetEditable } from './editable';

/** A new chart stands here until it is put somewhere. */
const FIRST_PLACE: Rect = { row: 1, column: 1, rows: 15, columns: 8 };

/** The chart with this id. @throws ApiError ItemNotFound once it was deleted */
export function chartById(sheet: SheetModel, id: string): ChartModel {
  const found = sheet.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound('this chart was deleted');
  return found;
}

/**
 * Makes a chart of a block of cells: texts above and left of the figures are names and categories.
 *
 * @throws ApiError AccessDenied; InvalidArgument for a block without figures
 */
export function addChart(
  host: Host,
  sheet: SheetModel,
  type: ChartSeriesType,
  source: { readonly sheet: SheetModel; readonly rect: Rect },
  seriesBy: 'Columns' | 'Rows' | 'Auto',
): ChartModel {
  ensureSheetEditable(host, sheet);
  const series = seriesOf(type, source.sheet, source.rect, seriesBy);
  if (series.length === 0) throw invalidArgument('the source has no figures');
  const [only] = series;
  const chart: ChartModel = {
    id: freeChartId(host),
    name: freeName(sheet),
    range: FIRST_PLACE,
    // Excel names a chart of one series after it.
    title: series.length === 1 && typeof only?.name === 'string' ? titleOf(source) : 'Chart Title',
    legend: series.length === 1 ? null : 'Bottom',
    axes: PLAIN_AXES,
    series,
    part: null,
    isWhole: true,
  };
  sheet.charts = [...sheet.charts, chart];
  host.isDirty = true;
  return chart;
}

/** Changes a chart; from then on it is written from the model. @throws ApiError AccessDenied, ApiNotFound */
export function changeChart(
  host: Host,
  sheet: SheetModel,
  id: string,
  change: (chart: ChartModel) => Partial<ChartModel>,
): void {
  ensureSheetEditable(host, sheet);
  const chart = chartById(sheet, id);
  if (!chart.isWhole) throw apiNotFound('Chart', 'of this kind can only be deleted in this host.');
  const changed = { ...chart, ...change(chart), part: null };
  sheet.charts = sheet.charts.map((one) => (one === chart ? changed : one));
  host.isDirty = true;
}

/** Takes a chart out. @throws ApiError AccessDenied */
export function deleteChart(host: Host, sheet: SheetModel, id: string): void {
  ensureSheetEditable(host, sheet);
  const chart = chartById(sheet, id);
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  host.isDirty = true;
}

/** An identity that no chart has. */
export function freeChartId(host: Host): string {
  return `{00000000-0002-0000-${host.nextId().toString(16).padStart(4, '0')}-000000000000}`;
}

function freeName({ charts }: SheetModel): string {
  for (let number = charts.length + 1; ; number += 1) {
    const name = `Chart ${number}`;
    if (charts.every((chart) => chart.name !== name)) return name;
  }
}

function titleOf({ sheet, rect }: { readonly sheet: SheetModel; readonly rect: Rect }): string {
  const cell = sheet.cells.get(cellKey(rect.row, rect.column + rect.columns - 1));
  return typeof cell?.value === 'string' ? cell.value : '';
}

function seriesOf(
  type: ChartSeriesType,
  sheet: SheetModel,
  rect: Rect,
  seriesBy: 'Columns' | 'Rows' | 'Auto',
): readonly ChartSeriesModel[] {
  if (seriesBy === 'Rows' || (seriesBy === 'Auto' && rect.columns > rect.rows)) {
    throw apiNotFound('ChartCollection.add', 'makes no series of rows in this host.');
  }
  const isText = (row: number, column: number): boolean => {
    const value = sheet.cells.get(cellKey(rect.row + row, rect.column + column))?.value ?? null;
    return value === null || typeof value === 'string';
  };
  const rows = Array.from({ length: rect.rows }, (_, row) => row);
  const columns = Array.from({ length: rect.columns }, (_, column) => column);
  const headerRows = columns.slice(1).every((column) => isText(0, column)) && rect.rows > 1 ? 1 : 0;
  const categoryColumns = rows.slice(headerRows).every((row) => isText(row, 0)) && rect.columns > 1 ? 1 : 0;
  const part = (row: number, column: number, count: number): string =>
    `${quoteSheet(sheet.name)}!${absoluteRectText({
      row: rect.row + row,
      column: rect.column + column,
      rows: count,
      columns: 1,
    })}`;
  const count = rect.rows - headerRows;
  return columns.slice(categoryColumns).map((column) => ({
    type,
    name: headerRows === 0 ? null : part(0, column, 1),
    categories: categoryColumns === 0 ? null : part(headerRows, 0, count),
    values: part(headerRows, column, count),
    color: null,
  }));
}
