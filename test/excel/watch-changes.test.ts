// SPDX-License-Identifier: EUPL-1.2

import { ExcelFailure } from '../../src/excel/run';
import { goTo } from '../../src/excel/go-to';
import { watchChanges } from '../../src/excel/watch-changes';
import { watchNames } from '../../src/excel/watch-names';
import { exampleBytes, openInExcel, written } from '../support/add-in';
import type { LoggedHost } from '../support/add-in';

/** Events arrive after the call that caused them. */
const arrived = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('watching the workbook', () => {
  it('tells of what the user types, and not of formulas and values that were written by the add-in', async () => {
    const host = openInExcel(exampleBytes(3));
    let changes = 0;
    await watchChanges(() => {
      changes += 1;
    });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A50').values = [['eigen']];
      await context.sync();
    });
    await arrived();
    expect(changes).toBe(0);
    host.editCell('Programma', 'H5', '12');
    await arrived();
    expect(changes).toBe(1);
    host.editCell('Toelichting', 'A1', 'anders');
    await arrived();
    expect(changes).toBe(2);
  });
});

describe('watching names', () => {
  async function rename(host: LoggedHost, change: (workbook: Excel.Workbook) => void): Promise<void> {
    await host.Excel.run(async (context) => {
      change(context.workbook);
      await context.sync();
    });
  }

  it.each<[string, (workbook: Excel.Workbook) => void, number]>([
    ['a sheet', ({ worksheets }) => (worksheets.getItem('Programma').name = 'Plannen'), 1],
    ['a table', ({ tables }) => (tables.getItemAt(0).name = 'Plannen'), 1],
    ['nothing: a sheet that is new', ({ worksheets }) => worksheets.add('Nieuw'), 0],
    [
      'nothing: a sheet that is gone',
      ({ worksheets }) => {
        worksheets.getItem('Toelichting').delete();
      },
      0,
    ],
  ])('tells of %s, once', async (_, change, expected) => {
    const host = openInExcel(exampleBytes(3));
    let renames = 0;
    const compare = await watchNames(() => (renames += 1));
    await rename(host, change);
    await compare();
    expect(renames).toBe(expected);
    await compare();
    expect(renames).toBe(expected);
  });

  it('compares them when another sheet comes to the front', async () => {
    const host = openInExcel(exampleBytes(3));
    let renames = 0;
    await watchNames(() => (renames += 1));
    await rename(host, ({ worksheets }) => (worksheets.getItem('Programma').name = 'Plannen'));
    await rename(host, ({ worksheets }) => {
      worksheets.getItem('Toelichting').activate();
    });
    await arrived();
    expect(renames).toBe(1);
  });

  it('does not mind that Excel cannot answer now', async () => {
    const host = openInExcel(exampleBytes(3));
    let renames = 0;
    const compare = await watchNames(() => (renames += 1));
    await rename(host, ({ worksheets }) => (worksheets.getItem('Programma').name = 'Plannen'));
    host.cellEditMode = true;
    await compare();
    expect(renames).toBe(0);
    host.cellEditMode = false;
    await compare();
    expect(renames).toBe(1);
  });
});

describe('going to a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    const host = openInExcel(exampleBytes(3));
    await written();
    await goTo({ sheet: 'Wvrv Gemeenten', address: 'C7' });
    const place = await host.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(place).toBe("'Wvrv Gemeenten'!C7");
  });

  it('says so when the sheet is gone', async () => {
    openInExcel(exampleBytes(3));
    const gone = goTo({ sheet: 'Verdwenen', address: 'A1' });
    await expect(gone).rejects.toBeInstanceOf(ExcelFailure);
    await expect(gone).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
