// SPDX-License-Identifier: EUPL-1.2

import { openWorkbook } from '../../src/ooxml/open-workbook';
import { createExcelHost } from '../../src/workbench/node';
import { chartData, roundStep } from '../../src/workbench/page/grid/chart-data';

describe('what a chart shows', () => {
  it('is what the cells say, with blanks as nothing and round numbers beside the axis', async () => {
    const host = createExcelHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [
        ['', 'Sociaal', 'Norm'],
        ['Noord', 0.38, 0.3],
        ['Zuid', '', 0.3],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
      chart.series.getItemAt(1).chartType = 'Line';
      chart.series.getItemAt(1).format.line.color = '#9B2C2C';
      await context.sync();
    });
    const { workbook } = openWorkbook(host.save());
    const chart = workbook.sheets.flatMap(({ charts }) => charts)[0];
    if (chart === undefined) throw new Error('There is no chart');
    const data = chartData(workbook, chart);
    expect(data.categories).toEqual(['Noord', 'Zuid']);
    expect(data.series.map(({ name, type, values }) => [name, type, values])).toEqual([
      ['Sociaal', 'ColumnClustered', [0.38, null]],
      ['Norm', 'Line', [0.3, 0.3]],
    ]);
    expect(data.series[1]?.color).toBe('#9B2C2C');
    expect(data.maximum).toBeCloseTo(0.4);
    expect(data.ticks.map((tick) => tick.toFixed(1))).toEqual(['0.0', '0.1', '0.2', '0.3', '0.4']);
  });

  it.each([
    [0.07, 0.1],
    [0.2, 0.2],
    [370, 500],
    [1, 1],
    [6, 10],
    [0, 1],
  ])('steps of at least %p are %p', (least, step) => {
    expect(roundStep(least)).toBeCloseTo(step);
  });
});
