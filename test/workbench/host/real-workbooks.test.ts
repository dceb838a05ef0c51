// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createExcelHost } from '../../../src/workbench/node';

const folder = resolve(__dirname, '../../../../shared/workbooks');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
if (files.length === 0) console.warn(`Real workbooks are skipped: ${folder} has none.`);

(files.length > 0 ? describe : describe.skip)('a real workbook', () => {
  it.each(files)(
    '%s: everything the API shows can be loaded, and nothing changes by looking',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const host = createExcelHost(bytes, { fileName: name });
      const shown = await host.Excel.run(async (context) => {
        const { worksheets, names, tables } = context.workbook;
        worksheets.load();
        names.load('items/name,items/formula,items/visible,items/scope');
        tables.load();
        await context.sync();
        let cells = 0;
        for (const sheet of worksheets.items) {
          sheet.protection.load('protected');
          const used = sheet
            .getUsedRangeOrNullObject(true)
            .load('values,text,formulas,valueTypes,numberFormat');
          const looks = used.format.load('columnWidth,font/bold,fill/color,borders/items/style');
          await context.sync();
          if (used.isNullObject) continue;
          expect(used.text.length).toBe(used.values.length);
          expect(looks.font.bold).not.toBeUndefined();
          cells += used.values.flat().filter((value) => value !== '').length;
        }
        return { sheets: worksheets.items.length, cells };
      });
      expect(shown.sheets).toBe(host.workbook.sheets.length);
      expect(shown.cells).toBeGreaterThan(0);
      expect(createExcelHost(host.save()).workbook).toEqual(host.workbook);
    },
  );
});
