// SPDX-License-Identifier: EUPL-1.2

import { createExcelHost } from '../../../src/workbench/node';
import type { ExcelHost } from '../../../src/workbench/node';

type SheetWork = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

async function run({ Excel }: ExcelHost, work: SheetWork): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

/** Real members of Excel's API beyond this host: each must fail by its own name, none may pass silently. */
const beyond: readonly (readonly [string, SheetWork])[] = [
  ['Range.style', (sheet) => (sheet.getRange('A1').style = 'Good')],
  [
    'Filter.applyTopItemsFilter',
    (sheet) => {
      const table = sheet.tables.add('A1:B2', false);
      table.columns.getItemAt(0).filter.applyTopItemsFilter(3);
    },
  ],
  ['ChartCollection.add', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B2'))],
  ['ShapeCollection', (sheet) => sheet.shapes.load('items/name')],
  ['DataValidation.getInvalidCells', (sheet) => sheet.getRange('A1').dataValidation.getInvalidCells()],
  ['ConditionalFormatCollection.add', (sheet) => sheet.getRange('A1').conditionalFormats.add('IconSet')],
  [
    'Workbook.save',
    (_, context) => {
      context.workbook.save();
    },
  ],
  ['Worksheet._RegisterSingleClickedEvent', (sheet) => sheet.onSingleClicked.add(() => Promise.resolve())],
];

describe('APIs this host does not implement', () => {
  it.each(beyond)('%s answers ApiNotFound and says so', async (name, work) => {
    const failure = run(createExcelHost(), work);
    await expect(failure).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: name },
      message: expect.stringMatching(/does not (implement|know)/) as unknown,
    });
  });

  it('getting an object of such a class is free, as it is in Excel', async () => {
    await expect(run(createExcelHost(), (sheet) => sheet.charts)).resolves.toBeUndefined();
  });
});

const newer: readonly (readonly [string, string, SheetWork])[] = [
  [
    '1.12',
    'Table.resize',
    (sheet) => {
      sheet.tables.getItemAt(0).resize('A1:B3');
    },
  ],
  ['1.6', 'Worksheet.getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(0, 0, 1, 1).load('values')],
  ['1.6', 'Worksheet.tabColor', (sheet) => (sheet.tabColor = '#FF0000')],
  [
    '1.6',
    'Worksheet.freezePanes',
    (sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
  ],
  ['1.8', 'RangeFont.strikethrough', (sheet) => sheet.getRange('A1').format.font.load('strikethrough')],
  ['1.3', 'NamedItemCollection.add', (_, context) => context.workbook.names.add('x_1', '=1')],
];

describe('requirement sets above the ceiling', () => {
  async function hostWithTable(requirementSet: string): Promise<ExcelHost> {
    const host = createExcelHost(undefined, { requirementSet });
    await run(host, (sheet) => {
      sheet.getRange('A1:A2').values = [['a'], [1]];
      sheet.tables.add('A1:A2', true);
    });
    return host;
  }

  it.each(newer)('with ExcelApi %s, %s answers ApiNotFound', async (set, name, work) => {
    await expect(run(await hostWithTable(set), work)).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: name },
    });
    await expect(run(await hostWithTable('1.15'), work)).resolves.toBeUndefined();
  });

  it('loading everything leaves out what is newer', async () => {
    const { Excel } = createExcelHost(undefined, { requirementSet: '1.6' });
    const sheet = await Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load();
      await context.sync();
      return active.toJSON();
    });
    expect(sheet.name).toBe('Sheet1');
    expect(sheet).not.toHaveProperty('tabColor');
  });
});

describe('retrieve (QueryAsJson)', () => {
  it('answers with the names of JavaScript', async () => {
    const host = createExcelHost();
    const result = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet() as unknown as {
        retrieve(select: string): object;
      };
      const retrieved = sheet.retrieve('name,tables/items/name,protection/protected');
      await context.sync();
      return JSON.parse(JSON.stringify(retrieved)) as unknown;
    });
    expect(result).toEqual({ name: 'Sheet1', tables: [], protection: { protected: false } });
  });
});
