// SPDX-License-Identifier: EUPL-1.2

import { createExcelHost } from '../../../src/workbench/node';
import type { ExcelHost } from '../../../src/workbench/node';

/** A host with a table `T` over A1:B3 and a list of what its sheet and tables tell. */
async function hostWithTable(): Promise<{ host: ExcelHost; told: string[] }> {
  const host = createExcelHost();
  const told: string[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['naam', 'aantal'],
      ['A', 1],
      ['B', '=B2*2'],
    ];
    sheet.tables.add('A1:B3', true).name = 'Tabel';
    sheet.onChanged.add((event) => {
      told.push(`sheet ${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    sheet.tables.onChanged.add((event) => {
      told.push(`table ${event.address}`);
      return Promise.resolve();
    });
    sheet.onCalculated.add(() => {
      told.push('calculated');
      return Promise.resolve();
    });
    await context.sync();
  });
  return { host, told };
}

async function tableAddress({ Excel }: ExcelHost): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Tabel').getRange().load('address');
    await context.sync();
    return range.address;
  });
}

describe('typing in a cell', () => {
  it('recalculates, and tells that it was not the add-in', async () => {
    const { host, told } = await hostWithTable();
    host.editCell('Sheet1', 'B2', '5');
    await new Promise(setImmediate);
    expect(host.workbook.sheets[0]?.cells.get(2 * 16_384 + 1)?.value).toBe(10);
    expect(told).toEqual(['sheet B2 Unknown', 'table B2', 'calculated']);
  });

  it.each([
    ['below', 'A4', 'Sheet1!A1:B4'],
    ['beside', 'C2', 'Sheet1!A1:C3'],
    ['elsewhere', 'D5', 'Sheet1!A1:B3'],
    ['at the corner', 'C4', 'Sheet1!A1:B3'],
  ])('%s a table: it becomes %s → %s', async (_, cell, expected) => {
    const { host } = await hostWithTable();
    host.editCell('Sheet1', cell, 'x');
    expect(await tableAddress(host)).toBe(expected);
  });

  it('the API does not extend a table', async () => {
    const { host } = await hostWithTable();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A4').values = [['x']];
      await context.sync();
    });
    expect(await tableAddress(host)).toBe('Sheet1!A1:B3');
  });

  it('fails like the API does', () => {
    const host = createExcelHost();
    expect(() => {
      host.editCell('Sheet1', 'A1', '=SUM(');
    }).toThrow('invalid');
    expect(() => {
      host.editCell('Nergens', 'A1', '1');
    }).toThrow('Nergens');
    expect(() => {
      host.editCell('Sheet1', 'A1:A2', '1');
    }).toThrow('one cell');
  });
});
