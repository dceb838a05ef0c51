// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { checkPackage } from '../../../src/ooxml/check/check-package';
import { createExcelHost } from '../../../src/workbench/node';
import type { ExcelHost } from '../../../src/workbench/node';

/** Everything of the first sheet that the API shows. */
async function look({ Excel }: ExcelHost): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load('name,tabColor,showGridlines');
    const range = sheet.getRange('A1:F8').load('values,formulas,numberFormat');
    const tables = sheet.tables.load('items/name,items/style,items/showTotals');
    const names = context.workbook.names.load('items/name,items/formula,items/visible,items/comment');
    await context.sync();
    for (const table of tables.items) table.columns.load('items/name');
    await context.sync();
    const columns = tables.items.map((table) => table.columns.items.map(({ name }) => name));
    return { sheet, range, tables, names, columns };
  }).then((seen) => JSON.parse(JSON.stringify(seen)) as unknown);
}

describe('save', () => {
  it('keeps what was done through the API', async () => {
    const host = createExcelHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = "Scenario's '26";
      sheet.tabColor = '#123456';
      sheet.showGridlines = false;
      sheet.getRange('A1:C3').values = [
        ['Gemeente', 'Aantal [stuks] #1', 'Tekort'],
        ['A', 10, ''],
        ["'007", 20, ''],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'Programma';
      table.style = 'TableStyleLight9';
      sheet.getRange('C2').formulas = [["=[@[Aantal '[stuks'] '#1]]*2"]];
      table.showTotals = true;
      sheet.getRange('E1').formulas = [['=SUM(Programma[Tekort])']];
      sheet.getRange('E1').numberFormat = [['0.0%']];
      sheet.getRange('F1').hyperlink = { documentReference: "'Scenario''s ''26'!A1", textToDisplay: 'terug' };
      context.workbook.names.add('_Wvrv.municipalities', sheet.getRange('A1'), 'van ons').visible = false;
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    });
    const bytes = host.save();
    expect(checkPackage(bytes)).toEqual([]);
    const seen = await look(host);
    expect(await look(createExcelHost(bytes))).toEqual(seen);
    expect(seen).toMatchObject({
      range: {
        values: expect.arrayContaining([
          ['Gemeente', 'Aantal [stuks] #1', 'Tekort', '', 60, 'terug'],
          ['Total', '', 60, '', '', ''],
        ]) as unknown,
      },
      columns: [['Gemeente', 'Aantal [stuks] #1', 'Tekort']],
    });
  });

  it('keeps any values and looks', async () => {
    const value = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    const color = fc
      .integer({ min: 0, max: 0xffffff })
      .map((number) => `#${number.toString(16).padStart(6, '0')}`);
    const edits = fc.array(fc.tuple(fc.nat(7), fc.nat(5), value, color), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const host = createExcelHost();
        await host.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          for (const [row, column, content, fill] of list) {
            const cell = sheet.getCell(row, column);
            // An apostrophe keeps a text from being taken for a formula.
            cell.values = [[typeof content === 'string' ? `'${content}` : content]];
            cell.format.fill.color = fill;
          }
          await context.sync();
        });
        const again = createExcelHost(host.save());
        expect(await look(again)).toEqual(await look(host));
      }),
      { numRuns: 25 },
    );
  });
});
