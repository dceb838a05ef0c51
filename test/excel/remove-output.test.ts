// SPDX-License-Identifier: EUPL-1.2

import { WriteRefused } from '../../src/core/plan/refusal';
import { removeOutput } from '../../src/excel/write/remove-output';
import type { WorkbookModel } from '../../src/ooxml/model';
import { checkPackage } from '../../src/ooxml/check/check-package';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { exampleBytes, openInExcel, plainBytes, written } from '../support/add-in';
import type { LoggedHost } from '../support/add-in';

/** Contents and looks of every sheet, tables and names: all a user can tell the workbook by. */
function outline({ sheets, names }: WorkbookModel) {
  return {
    names,
    sheets: sheets.map(({ name, cells, tables, merges, frozen }) => ({
      name,
      tables,
      merges,
      frozen,
      cells: [...cells].filter(([, { value, formula }]) => value !== null || formula !== null),
    })),
  };
}

const reopened = (host: LoggedHost): WorkbookModel => openWorkbook(host.save()).workbook;

const PLAIN = plainBytes([
  [
    'Gemeentecode',
    'Gemeente',
    'Woningvoorraad',
    'DAEB-voorraad',
    'Programma',
    'Sociale huur',
    'Middensegment',
  ],
  ['GM0363', 'Amsterdam', 480_000, 190_000, 1_000, 300, 400],
  ['GM0394', 'Haarlemmermeer', 68_000, 15_000, 500, 140, 200],
]);

describe('removing what was written', () => {
  it.each([
    ['a table', exampleBytes(5)],
    ['plain cells', PLAIN],
  ])('leaves the workbook as it was before the first write: %s', async (_, bytes) => {
    const before = outline(openWorkbook(bytes).workbook);
    const host = openInExcel(bytes);
    await written();
    expect(outline(reopened(host))).not.toEqual(before);
    const removed = await removeOutput();
    expect(removed).toMatchObject({ columns: 5 });
    expect(removed.sheets).toHaveLength(5);
    expect(outline(reopened(host))).toEqual(before);
    expect(checkPackage(host.save())).toEqual([]);
  });

  it('does nothing to a workbook that has nothing of ours', async () => {
    const host = openInExcel(exampleBytes(5));
    const before = host.save();
    expect(await removeOutput()).toEqual({ sheets: [], columns: 0 });
    expect(Buffer.compare(host.save(), before)).toBe(0);
  });

  it('leaves what stands below our columns beside plain cells', async () => {
    const host = openInExcel(PLAIN);
    await written();
    host.editCell('Programma', 'I5', '=SUM(I2:I3)');
    host.editCell('Programma', 'H9', 'van mij');
    await removeOutput();
    const cells = reopened(host).sheets[0]?.cells;
    expect(cells?.get(4 * 16_384 + 8)?.formula).toBe('SUM(I2:I3)');
    expect(cells?.get(8 * 16_384 + 7)?.value).toBe('van mij');
    expect(cells?.get(16_384 + 8)?.value ?? null).toBeNull();
  });

  it('refuses when the sheet was protected, and removes nothing', async () => {
    const host = openInExcel(exampleBytes(5));
    await written();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    const before = outline(reopened(host));
    await expect(removeOutput()).rejects.toEqual(
      new WriteRefused({ code: 'sheetProtected', data: { sheet: before.sheets[0]?.name ?? '' } }),
    );
    expect(outline(reopened(host))).toEqual(before);
  });

  it('refuses to take columns out from between those of the user', async () => {
    const host = openInExcel(exampleBytes(5));
    await written();
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItemAt(0).columns.add(-1, undefined, 'Mijn notitie');
      await context.sync();
    });
    const before = outline(reopened(host));
    await expect(removeOutput()).rejects.toMatchObject({ refusal: { code: 'columnsEnclosed' } });
    expect(outline(reopened(host))).toEqual(before);
  });
});
