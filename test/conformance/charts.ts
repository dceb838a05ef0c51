// SPDX-License-Identifier: EUPL-1.2

import { equal, onNewSheet } from './script';
import type { Script } from './script';

const FIGURES = [
  ['Gebied', 'Aandeel', 'Norm'],
  ['Noord', 0.32, 0.3],
  ['Zuid', 0.28, 0.3],
];

export const chartScripts: readonly Script[] = [
  {
    name: 'a block of columns is a series each; one of them can be a line; the chart is found by its name',
    requires: 'ExcelApi 1.8',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:C3').values = FIGURES;
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'Aandelen';
      chart.title.text = 'Aandeel en norm';
      chart.setPosition('E2', 'J16');
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.minimum = 0;
      chart.series.getItemAt(1).chartType = 'Line';
      await context.sync();
      const found = sheet.charts.getItem('Aandelen').load('name,title/text,legend/position');
      const series = found.series.load('items/chartType');
      const axis = found.axes.valueAxis.load('minimum');
      await context.sync();
      equal([found.title.text, found.legend.position, axis.minimum], ['Aandeel en norm', 'Bottom', 0]);
      equal(
        series.items.map(({ chartType }) => chartType),
        ['ColumnClustered', 'Line'],
      );
    }),
  },
  {
    name: 'a chart that is not there can be deleted without harm, one that is there goes',
    requires: 'ExcelApi 1.4',
    run: onNewSheet(async (context, sheet) => {
      sheet.getRange('A1:C3').values = FIGURES;
      sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns').name = 'Staven';
      sheet.charts.getItemOrNullObject('Bestaat niet').delete();
      await context.sync();
      sheet.charts.getItemOrNullObject('Staven').delete();
      const count = sheet.charts.getCount();
      await context.sync();
      equal(count.value, 0);
    }),
  },
];
