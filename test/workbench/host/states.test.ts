// SPDX-License-Identifier: EUPL-1.2

import { openWorkbook } from '../../../src/ooxml/open-workbook';
import { createExcelHost } from '../../../src/workbench/node';
import type { ExcelHost } from '../../../src/workbench/node';

async function write({ Excel }: ExcelHost): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
    await context.sync();
  });
}

describe('states in which Excel refuses', () => {
  it.each<[string, (host: ExcelHost, on: boolean) => void, string]>([
    ['editing a cell', (host, on) => (host.cellEditMode = on), 'InvalidOperationInCellEditMode'],
    ['busy', (host, on) => (host.isBusy = on), 'HostBusy'],
    ['read-only', (host, on) => (host.isReadOnly = on), 'AccessDenied'],
  ])('%s: every change fails by its code, and works again afterwards', async (_, set, code) => {
    const host = createExcelHost();
    set(host, true);
    await expect(write(host)).rejects.toMatchObject({ code });
    expect(host.workbook.sheets[0]?.cells.size).toBe(0);
    set(host, false);
    await write(host);
    expect(host.workbook.sheets[0]?.cells.size).toBe(1);
  });

  it('a protected structure refuses sheets and lets cells be', async () => {
    const host = createExcelHost();
    await host.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await write(host);
    const works: ((sheets: Excel.WorksheetCollection) => unknown)[] = [
      (sheets) => sheets.add('Nieuw'),
      (sheets) => (sheets.getFirst().name = 'Anders'),
      (sheets) => (sheets.getFirst().visibility = 'Hidden'),
    ];
    for (const work of works) {
      const attempt = host.Excel.run(async (context) => {
        work(context.workbook.worksheets);
        await context.sync();
      });
      await expect(attempt).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });

  it('permissions of a protected sheet are in the file', async () => {
    const host = createExcelHost();
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect({ allowSort: true, allowAutoFilter: true, allowEditObjects: true });
      await context.sync();
    });
    const [sheet] = openWorkbook(host.save()).workbook.sheets;
    expect([sheet?.isProtected, [...(sheet?.permissions ?? [])].sort()]).toEqual([
      true,
      ['autoFilter', 'objects', 'sort'],
    ]);
  });
});
