// SPDX-License-Identifier: EUPL-1.2

import { createWorkbook } from '../../../src/ooxml/create-workbook';
import { cellKey } from '../../../src/ooxml/model';
import type { TableModel } from '../../../src/ooxml/model';
import { saveWorkbook } from '../../../src/ooxml/save-workbook';
import { createExcelHost } from '../../../src/workbench/node';
import type { ExcelHost } from '../../../src/workbench/node';

async function onFirstSheet({ Excel }: ExcelHost, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

function firstTable(host: ExcelHost): TableModel | undefined {
  return host.workbook.sheets[0]?.tables[0];
}

/** What the API does not show but the file holds. */
describe('the workbook behind the API', () => {
  it('a totals row that is written says so per column', async () => {
    const host = createExcelHost();
    await onFirstSheet(host, (sheet) => {
      sheet.getRange('A1:D2').values = [
        ['naam', 'n', 'm', 'k'],
        ['A', 1, 2, 3],
      ];
      const table = sheet.tables.add('A1:D2', true);
      table.name = 'Tabel';
      table.showTotals = true;
      sheet.getRange('A3:D3').formulas = [['Totaal', '=SUBTOTAL(109,[n])', '=SUM([m])*2', '']];
    });
    expect(firstTable(host)?.columns).toMatchObject([
      { totalsFunction: 'None', totalsLabel: 'Totaal' },
      { totalsFunction: 'Sum', totalsLabel: null },
      { totalsFunction: 'Custom', totalsLabel: null },
      { totalsFunction: 'None', totalsLabel: null },
    ]);
  });

  it('a column filled with one formula is a calculated column, until values replace it', async () => {
    const host = createExcelHost();
    await onFirstSheet(host, (sheet) => {
      sheet.getRange('A1:B3').values = [
        ['n', 'm'],
        [1, ''],
        [2, ''],
      ];
      sheet.tables.add('A1:B3', true).name = 'Tabel';
      sheet.getRange('B2').formulas = [['=[@n]+A2']];
    });
    expect(firstTable(host)?.columns[1]?.calculatedFormula).toBe('Tabel[@n]+A2');
    await onFirstSheet(host, (sheet) => {
      sheet.getRange('B2:B3').values = [[1], [2]];
    });
    expect(firstTable(host)?.columns[1]?.calculatedFormula).toBeNull();
  });

  it('a part of an array formula cannot be changed, the whole can', async () => {
    const open = createWorkbook({ sheetName: 'Sheet1' });
    const format = open.workbook.defaultFormat;
    const array = { row: 0, column: 0, rows: 2, columns: 1 };
    open.workbook.sheets[0]?.cells.set(cellKey(0, 0), { value: 2, formula: '{1;2}*2', array, format });
    open.workbook.sheets[0]?.cells.set(cellKey(1, 0), { value: 4, formula: null, format });
    const host = createExcelHost(saveWorkbook(open));
    const part = onFirstSheet(host, (sheet) => {
      sheet.getRange('A2').values = [[9]];
    });
    await expect(part).rejects.toMatchObject({ code: 'InvalidOperation' });
    await onFirstSheet(host, (sheet) => {
      sheet.getRange('A1:A2').values = [[7], [9]];
    });
    await onFirstSheet(host, (sheet) => {
      sheet.getRange('A2').values = [[8]];
    });
    expect(host.workbook.sheets[0]?.cells.get(cellKey(1, 0))?.value).toBe(8);
  });

  it('whole columns that are frozen freeze no rows', async () => {
    const host = createExcelHost();
    await onFirstSheet(host, (sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A:B'));
    });
    expect(host.workbook.sheets[0]?.frozen).toEqual({ rows: 0, columns: 2 });
  });

  it('equal looks are one object, however many cells have them', async () => {
    const host = createExcelHost();
    await onFirstSheet(host, (sheet) => {
      sheet.getRange('A1:B50').format.font.bold = true;
    });
    const formats = new Set([...(host.workbook.sheets[0]?.cells.values() ?? [])].map((cell) => cell.format));
    expect(formats.size).toBe(1);
  });
});
