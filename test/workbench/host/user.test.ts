// SPDX-License-Identifier: EUPL-1.2

import { createExcelHost } from '../../../src/workbench/node';
import type { ExcelHost } from '../../../src/workbench/node';
import { displayText } from '../../../src/workbench/host/number-text';

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

describe('typing with Dutch settings', () => {
  it.each([
    ['1.234,5', 1234.5, '#,##0.00', '1.234,50'],
    ['1,5', 1.5, 'General', '1,5'],
    ['1.5', '1.5', 'General', '1.5'],
    ['12,5%', 0.125, '0.00%', '12,50%'],
    ['31-12-2025', 46_022, 'm/d/yyyy', '31-12-2025'],
    ['waar', true, 'General', 'WAAR'],
    ['TRUE', 'TRUE', 'General', 'TRUE'],
    ['#n/b', { error: '#N/A' }, 'General', '#N/B'],
    ["'1,5", '1,5', 'General', '1,5'],
  ])('%s is %p in the format %s and shows as %s', (text, value, numberFormat, shown) => {
    const host = createExcelHost();
    host.editCell('Sheet1', 'A1', text, 'nl-NL');
    const cell = host.workbook.sheets[0]?.cells.get(0);
    expect(cell?.value).toEqual(value);
    expect(cell?.format.numberFormat).toBe(numberFormat);
    expect(displayText(cell?.value ?? null, cell?.format.numberFormat ?? '', 'nl-NL')).toBe(shown);
  });

  it('the API goes on in English', async () => {
    const host = createExcelHost();
    host.editCell('Sheet1', 'A1', '92.353,5', 'nl-NL');
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('text,values');
      await context.sync();
      expect(range.values).toEqual([[92_353.5]]);
      expect(range.text).toEqual([['92,353.50']]);
    });
  });
});

describe('typing where a validation holds', () => {
  const MESSAGE = 'Een heel getal van 0 of meer';
  async function hostWithRule(rule: Excel.DataValidationRule, showAlert = true): Promise<ExcelHost> {
    const host = createExcelHost();
    await host.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      dataValidation.rule = rule;
      dataValidation.errorAlert = { showAlert, style: 'Stop', title: 'Teller', message: MESSAGE };
      await context.sync();
    });
    return host;
  }
  const wholeNumber = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } } as const;

  it.each(['-1', '1.5', 'x', '=1/3', 'TRUE'])('refuses %s with the words of the validation', async (text) => {
    const host = await hostWithRule(wholeNumber);
    expect(() => {
      host.editCell('Sheet1', 'A2', text);
    }).toThrow(`Teller: ${MESSAGE}`);
    expect(host.workbook.sheets[0]?.cells.size).toBe(0);
  });

  it.each(['12', '=5+7', ''])('takes %p', async (text) => {
    const host = await hostWithRule(wholeNumber);
    host.editCell('Sheet1', 'A2', text);
  });

  it('takes anything where the validation only advises', async () => {
    const host = await hostWithRule({ list: { inCellDropDown: true, source: 'ja,nee' } }, false);
    host.editCell('Sheet1', 'A2', 'misschien');
  });

  it('knows a formula that moves along: no value twice', async () => {
    const host = await hostWithRule({ custom: { formula: '=COUNTIF($A$1:$A$3,A1)=1' } });
    host.editCell('Sheet1', 'A1', 'a');
    host.editCell('Sheet1', 'A2', 'b');
    expect(() => {
      host.editCell('Sheet1', 'A3', 'a');
    }).toThrow(MESSAGE);
    host.editCell('Sheet1', 'A3', 'c');
    expect(host.workbook.sheets[0]?.cells.size).toBe(3);
  });
});
