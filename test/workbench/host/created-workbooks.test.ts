// SPDX-License-Identifier: EUPL-1.2

import { openCopy } from '../../../src/excel/open-copy';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import { createExcelHost } from '../../../src/workbench/node';
import { exampleBytes, openInExcel } from '../../support/add-in';
import { contents } from '../../support/contents';

describe('a workbook that the add-in opens besides the present one', () => {
  it('is the file that was handed over, and the open workbook stays as it is', async () => {
    const opened: (Uint8Array | null)[] = [];
    const host = openInExcel(exampleBytes(2), { onOpened: (file) => opened.push(file) });
    const before = host.save();
    const file = exampleBytes(3);
    await openCopy(file);
    expect(opened).toEqual([file]);
    expect(contents(openWorkbook(host.save()).workbook)).toEqual(contents(openWorkbook(before).workbook));
  });

  it('can be an empty one, opened later than it was made', async () => {
    const opened: (Uint8Array | null)[] = [];
    const { Excel } = createExcelHost(undefined, { onOpened: (file) => opened.push(file) });
    await Excel.run(async (context) => {
      // Not in the declarations: only `Excel.createWorkbook` is.
      const application = context.workbook.application as unknown as {
        createWorkbook(): { open(): void };
      };
      const created = application.createWorkbook();
      await context.sync();
      expect(opened).toEqual([]);
      created.open();
      await context.sync();
    });
    expect(opened).toEqual([null]);
  });

  it.each([
    ['no base64', '%%%'],
    ['no workbook', btoa('geen werkmap')],
  ])('is refused when it is %s', async (_, text) => {
    const { Excel } = createExcelHost();
    await expect(Excel.createWorkbook(text)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
