// SPDX-License-Identifier: EUPL-1.2

import type { ChartModel, ChartSeriesType } from '../../../ooxml/chart';
import type { CellValue, WorkbookModel } from '../../../ooxml/model';
import { cellKey } from '../../../ooxml/model';
import { parseRect, splitSheet } from '../../host/address';
import { sameText } from '../../host/edit/valid-names';

/** One series as it is drawn. */
export interface DrawnSeries {
  readonly name: string;
  readonly type: ChartSeriesType;
  readonly color: string;
  /** null where a cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** What a chart shows now, from the cells that it refers to. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly minimum: number;
  readonly maximum: number;
  /** Where the value axis has a line and a number. */
  readonly ticks: readonly number[];
}

/** Of series that have no colour of their own. */
const COLORS = ['#0B5C8A', '#9AA5B1', '#1B6E53', '#8A4B08', '#5B3E96'];

export function chartData(workbook: WorkbookModel, { series, axes }: ChartModel): ChartData {
  const drawn = series.map((one, index): DrawnSeries => {
    const [name = null] = one.name === null ? [] : valuesAt(workbook, one.name);
    return {
      name: textOf(name),
      type: one.type,
      color: one.color ?? COLORS[index % COLORS.length] ?? '#000000',
      values: valuesAt(workbook, one.values).map((value) => (typeof value === 'number' ? value : null)),
    };
  });
  const categories = series[0]?.categories ?? null;
  const numbers = drawn.flatMap(({ values }) => values.filter((value) => value !== null));
  const minimum = axes.minimum ?? Math.min(0, ...numbers);
  const highest = axes.maximum ?? Math.max(0, ...numbers);
  const step = roundStep((highest - minimum) / 5);
  const count = Math.max(1, Math.ceil((highest - minimum) / step - 1e-9));
  return {
    categories: categories === null ? [] : valuesAt(workbook, categories).map(textOf),
    series: drawn,
    minimum,
    maximum: axes.maximum ?? minimum + count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => minimum + index * step),
  };
}

/** 1, 2 or 5 times a power of ten, at least as large as what is asked. @example roundStep(0.07) // 0.1 */
export function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** Values of a block of cells, row by row; none when the reference leads nowhere. */
function valuesAt(workbook: WorkbookModel, reference: string): readonly CellValue[] {
  const { sheet: name, rest } = splitSheet(reference);
  const sheet = workbook.sheets.find((one) => name !== null && sameText(one.name, name));
  const rect = parseRect(rest);
  if (!sheet || !rect) return [];
  return Array.from({ length: rect.rows * rect.columns }, (_, index) => {
    const row = rect.row + Math.floor(index / rect.columns);
    return sheet.cells.get(cellKey(row, rect.column + (index % rect.columns)))?.value ?? null;
  });
}
