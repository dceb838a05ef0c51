// SPDX-License-Identifier: EUPL-1.2

import type { ChartPlan } from '../../core/plan/plan';
import { areaAddress, cellAddress } from '../../core/sheet/address';

/**
 * Makes a chart of ours, in place of the one that has its name. Other charts on the sheet are not touched.
 *
 * @requires ExcelApi 1.8
 */
export function putChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { name, title, kind, source, place, series, numberFormat } = plan;
  sheet.charts.getItemOrNullObject(name).delete();
  const type = kind === 'bars' ? 'BarClustered' : 'ColumnClustered';
  const chart = sheet.charts.add(type, sheet.getRange(areaAddress(source)), 'Columns');
  chart.name = name;
  chart.setPosition(
    cellAddress(place.row, place.column),
    cellAddress(place.row + place.rows - 1, place.column + place.columns - 1),
  );
  chart.title.text = title;
  if (series.length > 1) {
    chart.legend.position = 'Bottom';
  } else {
    chart.legend.visible = false;
  }
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = numberFormat;
  if (kind === 'bars') {
    // Bars begin at the bottom, a table at the top; the numbers stay at the bottom.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  series.forEach(({ color, isLine }, index) => {
    const one = chart.series.getItemAt(index);
    if (isLine === true) {
      one.chartType = 'Line';
      one.format.line.color = color;
    } else {
      one.format.fill.setSolidColor(color);
    }
  });
}
