// SPDX-License-Identifier: EUPL-1.2

import { checkPackage } from '../../../src/ooxml/check/check-package';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import { createExcelHost } from '../../../src/workbench/node';
import type { ExcelHost } from '../../../src/workbench/node';
import { partDifferences, partText } from '../../support/parts';
import { describeRealWorkbooks, realWorkbook } from '../../support/workbooks';

const ROWS = [
  ['Gemeente', 'Sociaal', 'Norm'],
  ['Almere', 0.32, 0.3],
  ['Amsterdam', 0.38, 0.3],
];

async function withFigures(bytes?: Uint8Array): Promise<ExcelHost> {
  const host = createExcelHost(bytes);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Scenario');
    sheet.getRange('A1:C3').values = ROWS;
    await context.sync();
  });
  return host;
}

async function addChart(host: ExcelHost): Promise<void> {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scenario');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Aandelen';
    chart.title.text = 'Sociaal & norm';
    chart.legend.position = 'Bottom';
    chart.setPosition('E2', 'J20');
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = '0%';
    chart.series.getItemAt(0).format.fill.setSolidColor('#0B5C8A');
    const norm = chart.series.getItemAt(1);
    norm.chartType = 'Line';
    norm.format.line.color = '#9B2C2C';
    await context.sync();
  });
}

/** Everything that the API says of the charts on the sheet. */
async function said({ Excel }: ExcelHost, sheetName = 'Scenario') {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetName);
    charts.load('items/name,items/chartType,items/title/text,items/legend/position');
    await context.sync();
    const found = charts.items.map((chart) => ({
      chart,
      axis: chart.axes.valueAxis.load('minimum,numberFormat'),
      series: chart.series.load('items/chartType'),
    }));
    await context.sync();
    return found.map(({ chart, axis, series }) => ({
      name: chart.name,
      type: chart.chartType,
      title: chart.title.text,
      legend: chart.legend.position,
      axis: [axis.minimum, axis.numberFormat],
      series: series.items.map(({ chartType }) => chartType),
    }));
  });
}

const EXPECTED = [
  {
    name: 'Aandelen',
    type: 'ColumnClustered',
    title: 'Sociaal & norm',
    legend: 'Bottom',
    axis: [0, '0%'],
    series: ['ColumnClustered', 'Line'],
  },
];

describe('charts', () => {
  it('are what was asked, before and after they were in a file', async () => {
    const host = await withFigures();
    await addChart(host);
    expect(await said(host)).toEqual(EXPECTED);
    const bytes = host.save();
    expect(checkPackage(bytes)).toEqual([]);
    expect(openWorkbook(bytes).workbook.sheets.flatMap(({ charts }) => charts)[0]?.range).toEqual({
      row: 1,
      column: 4,
      rows: 19,
      columns: 6,
    });
    const again = createExcelHost(bytes);
    expect(await said(again)).toEqual(EXPECTED);
    expect(again.save()).toEqual(bytes);
  });

  it('follow renamed sheets and moved cells', async () => {
    const host = await withFigures();
    await addChart(host);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scenario');
      sheet.name = "Scenario's '26";
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    const [sheet] = openWorkbook(host.save()).workbook.sheets.filter(({ name }) => name.startsWith('Sc'));
    expect(sheet?.charts.map(({ range, series }) => ({ row: range.row, values: series[0]?.values }))).toEqual(
      [{ row: 2, values: "'Scenario''s ''26'!$B$3:$B$4" }],
    );
  });

  it('are gone with their parts when they are deleted', async () => {
    const host = await withFigures();
    const before = host.save();
    await addChart(host);
    const reopened = createExcelHost(host.save());
    await reopened.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Scenario');
      charts.getItem('Aandelen').delete();
      charts.getItemOrNullObject('Aandelen').delete();
      await context.sync();
    });
    const after = reopened.save();
    expect(checkPackage(after)).toEqual([]);
    const { added } = partDifferences(before, after);
    expect(added.filter((part) => part.includes('chart'))).toEqual([]);
    expect(await said(reopened)).toEqual([]);
  });

  it('need a sheet that is not protected, and cells', async () => {
    const host = await withFigures();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Scenario').protection.protect();
      await context.sync();
    });
    await expect(addChart(host)).rejects.toMatchObject({ code: 'AccessDenied' });
  });
});

describeRealWorkbooks('charts of the user', () => {
  it('are listed, and keep every character when another comes beside them', async () => {
    const bytes = realWorkbook('rich.xlsx');
    const host = createExcelHost(bytes);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const charts = sheet.charts.load('items/name');
      await context.sync();
      expect(charts.items).toHaveLength(1);
      sheet.charts.add('BarClustered', sheet.getRange('A3:B6'), 'Columns').name = 'Van ons';
      await context.sync();
    });
    const after = host.save();
    expect(checkPackage(after)).toEqual(checkPackage(bytes));
    expect(partText(after, 'xl/charts/chart1.xml')).toBe(partText(bytes, 'xl/charts/chart1.xml'));
    const [sheet] = openWorkbook(after).workbook.sheets.filter(({ name }) => name === 'Blad1');
    expect(sheet?.charts.map(({ name, isWhole }) => [name === 'Van ons', isWhole])).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});
