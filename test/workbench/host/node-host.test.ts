// SPDX-License-Identifier: EUPL-1.2
import { createExcelHost } from '../../../src/workbench/node';
test('x', async () => {
  const { Excel } = createExcelHost();
  const v = await Excel.run(async (context) => { const r = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2'); r.values = [[1,2],[3,'=A1+1']]; r.load('values'); await context.sync(); return r.values; });
  expect(v).toEqual([[1,2],[3,2]]);
});
