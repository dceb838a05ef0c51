// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openWorkbook } from '../../../../src/ooxml/open-workbook';
import { createCalculation } from '../../../../src/workbench/host/formula/calculation';

const directory = resolve(__dirname, '../../../../../shared/workbooks');
const present = existsSync(directory);
if (!present) {
  console.warn(`Formulas of real workbooks are not recomputed: there is no ${directory}.`);
}

/** Files saved by Excel, with its values: how many formulas they have, and functions in them that are not imitated. */
(present ? it : it.skip).each([
  ['plancapaciteit_databewijst.xlsx', 1601, []],
  ['corpus/exceljs__integration_data_test-issue-877.xlsx', 89, []],
  ['corpus/exceljs__integration_data_test-issue-880.xlsx', 93, []],
  ['corpus/tafia__shared_formula_bench.xlsx', 100, []],
  ['corpus/tafia__errors.xlsx', 7, ['reference to another workbook', 'SQRT']],
])('recomputing %s gives what Excel saved', (file, formulas, notImitated) => {
  const { workbook } = openWorkbook(readFileSync(join(directory, file)));
  const cells = workbook.sheets.flatMap((sheet) => [...sheet.cells.values()]);
  const { changed, circular, unsupported } = createCalculation(workbook).recalculateAll();
  expect(cells.filter(({ formula }) => formula !== null)).toHaveLength(formulas);
  expect([...new Set(unsupported.map(({ functionName }) => functionName))]).toEqual(notImitated);
  expect(circular).toEqual([]);
  expect(changed).toEqual([]);
});
