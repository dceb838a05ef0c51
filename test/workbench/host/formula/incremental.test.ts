// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check';
import type { CellValue } from '../../../../src/ooxml/model';
import type { CellAddress } from '../../../../src/workbench/host/formula/calculation';
import { createCalculation } from '../../../../src/workbench/host/formula/calculation';
import type { Content } from './workbook';
import { addName, put, workbookOf } from './workbook';

const SIZE = 5;

const address = fc.record({
  sheetId: fc.constantFrom('1', '2'),
  row: fc.nat(SIZE - 1),
  column: fc.nat(SIZE - 1),
});
const reference = fc
  .tuple(fc.constantFrom('', 'Blad1!', 'Blad2!'), fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(([sheet, row, column]) => `${sheet}${'ABCDE'.charAt(column)}${row + 1}`);
const range = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(
    ([row, column, bottom, right]) =>
      `${'ABCDE'.charAt(Math.min(column, right))}${Math.min(row, bottom) + 1}:` +
      `${'ABCDE'.charAt(Math.max(column, right))}${Math.max(row, bottom) + 1}`,
  );
const formula = fc.oneof(
  fc
    .tuple(reference, fc.constantFrom('+', '-', '*', '&', '<'), reference)
    .map((parts) => `=${parts.join('')}`),
  range.map((text) => `=SUM(${text})`),
  range.map((text) => `=COUNTIF(${text},">1")`),
  fc.tuple(reference, reference).map(([test, other]) => `=IF(${test},${other},Norm)`),
  fc.constantFrom('=SUM(C:C)', '=MATCH(1,A1:A5,0)', '=SUM(A1:INDEX(A1:A5,B1))', '=OFFSET(A1,1,1)'),
);
const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 3, arbitrary: formula },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'x', true, '2') },
);
const edits = fc.array(fc.array(fc.tuple(address, content), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

type Edit = readonly [CellAddress, Content];

function emptyWorkbook() {
  const workbook = workbookOf('Blad1', 'Blad2');
  addName(workbook, 'Norm', 'Blad2!$B$2');
  return workbook;
}

function valuesOf(
  workbook: ReturnType<typeof emptyWorkbook>,
): readonly (readonly [string, number, CellValue])[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].sort(([a], [b]) => a - b).map(([key, cell]) => [sheet.name, key, cell.value] as const),
  );
}

test('recalculating edit by edit gives what recalculating everything gives', () => {
  fc.assert(
    fc.property(edits, (batches: readonly (readonly Edit[])[]) => {
      const stepwise = emptyWorkbook();
      const calculation = createCalculation(stepwise);
      for (const batch of batches) {
        batch.forEach(([place, value]) => {
          put(stepwise, place, value);
        });
        calculation.recalculate(batch.map(([place]) => place));
      }
      const atOnce = emptyWorkbook();
      batches.flat().forEach(([place, value]) => {
        put(atOnce, place, value);
      });
      createCalculation(atOnce).recalculateAll();
      expect(valuesOf(stepwise)).toEqual(valuesOf(atOnce));
    }),
    { numRuns: 300 },
  );
});
