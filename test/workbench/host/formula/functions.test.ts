// SPDX-License-Identifier: EUPL-1.2
import type { CellValue, ErrorCode } from '../../../../src/ooxml/model';
import { createCalculation } from '../../../../src/workbench/host/formula/calculation';
import { addTable, cellAt, fill, workbookOf } from './workbook';

const error = (code: ErrorCode): CellValue => ({ error: code });

/** Result of a formula in D2 of the first sheet, beside a small table in A1:B4. */
function resultOf(formula: string): CellValue | undefined {
  const workbook = workbookOf('Blad1', 'Blad2');
  fill(workbook, 'Blad1', 'A1', [
    ['Code', 'Aantal'],
    ['a', 10],
    ['b', '5'],
    ['c', null],
  ]);
  addTable(workbook, 'Blad1', 'T', { row: 0, column: 0, rows: 4, columns: 2 }, false);
  fill(workbook, 'Blad1', 'D2', [[formula]]);
  fill(workbook, 'Blad2', 'A1', [
    [1, 2, 3],
    [error('#REF!'), error('#N/A')],
    ['', true],
  ]);
  createCalculation(workbook).recalculateAll();
  return cellAt(workbook, 'Blad1', 'D2')?.value;
}

it.each<[string, CellValue]>([
  // Structured references
  ['=T[@Aantal]', 10],
  ['=T[[#This Row],[Aantal]]*2', 20],
  ['=COUNTA(T[@])', 2],
  ['=SUM(T[[#Headers],[Aantal]])', 0],
  ['=SUM(T[#Totals])', error('#REF!')],
  ['=COUNTA(T[[#All],[Code]])', 4],
  ['=COUNTA(T[[#Data],[#Totals],[Code]])', 3],
  ['=COUNTA(T)', 5],
  // Implicit intersection
  ['=@A1:A4', 'a'],
  ['=@Blad2!A1:A3', error('#REF!')],
  ['=@Blad2!A1:C1', error('#VALUE!')],
  ['=@T[Code]', 'a'],
  // Errors: the first in the order of the arguments
  ['=Blad2!B2+Blad2!A2', error('#N/A')],
  ['=SUM(1/0,Blad2!A2)', error('#DIV/0!')],
  ['=IF(Blad2!A2,1,1/0)', error('#REF!')],
  ['=ROUND(1/0,Blad2!B2)', error('#DIV/0!')],
  ['=LEFT(Blad2!B2,1/0)', error('#N/A')],
  ['=INDEX(T,1/0,1)', error('#DIV/0!')],
  ['=VLOOKUP(Blad2!B2,T,2,FALSE)', error('#N/A')],
  ['=COUNT(1/0)', 0],
  ['=COUNTA(1/0)', 1],
  ['=VLOOKUP("b",T,0,FALSE)', error('#VALUE!')],
  ['=VLOOKUP("weg",T,0,FALSE)', error('#N/A')],
  // Blank cells
  ['=B4', 0],
  ['=B4&"|"', '|'],
  ['=B4=""', true],
  ['=IF(B4,1,2)', 2],
  ['=INDEX(T,3,2)', 0],
  ['=VLOOKUP("c",T,2,FALSE)', 0],
  ['=MATCH(B4,{1,0},0)', 2],
  // Arrays inside a formula
  ['=SUM({1;2}*{10,20})', 90],
  ['=SUMPRODUCT(({1,2,3}>1)*{1,2,3})', 5],
  ['=SUM(IF({1,0,1},{1,2,4}))', 5],
  ['=SUM(IFERROR({1,"x",4}*1,10))', 15],
  ['=SUM(LEN({"ab","cde"}))', 5],
  ['=INDEX({1,2;3,4},2,2)', 4],
  ['=SUM(INDEX({1,2;3,4},0,2))', 6],
  ['=SUM({1,2,3}+{1,2})', error('#N/A')],
  ['=ISNA(SUM({1,2,3}+{1,2}))', true],
  ['=SUMPRODUCT(COUNTIF(T[Code],{"a","z","c"}))', 2],
  // References as results
  ['=SUM(A2:INDEX(B2:B4,2))', 10],
  ['=SUM(IF(TRUE,B2:B4))', 10],
  ['=ROW(INDEX(A1:A9,5))', 5],
  ['=SUM(B2:B4 A2:C2)', 10],
  ['=SUM(A2 B2)', error('#NULL!')],
  ['=COUNTA((A2:A3,A4))', 3],
  ['=SUM(Blad2!A1:Blad2!C1)', 6],
  ['=SUM(Blad2!A1:Blad2!C1 Blad2!B1:Blad2!B3)', 2],
  // Whole columns and rows
  ['=COUNTIF(A:A,"")', 1048576 - 4],
  ['=SUMPRODUCT((Blad2!C:C="")*1)', 1048576 - 1],
  ['=SUM(Blad2!1:1)', 6],
  ['=ROWS(A:A)+COLUMNS(1:1)', 1048576 + 16384],
  // Texts
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=TEXT(TRUE,"0")', 'TRUE'],
  ['=TEXT(0.5,"")', ''],
  ['=VALUE(TRUE)', error('#VALUE!')],
  ['=SUBSTITUTE("aaa","a","$&")', '$&$&$&'],
  ['=REPT("a",2)', error('#NAME?')],
  ['=HYPERLINK("#Blad1!A1",B4)', 0],
  // Numbers at their limits
  ['=1E+308*10', error('#NUM!')],
  ['=ROUNDUP(5,-400)', error('#NUM!')],
  ['=0*-1', 0],
  ['=50%^2', 0.25],
  ['=-2^2', 4],
  ['=MATCH(2,{1,2,2,3})', 3],
  ['=MATCH("b",{"a";"B";"c"},1)', 2],
  ['=MATCH(2,{1,"x",2})', 3],
])('%s is %p', (formula, expected) => {
  expect(Object.is(resultOf(formula), -0)).toBe(false);
  expect(resultOf(formula)).toEqual(expected);
});

it.each([
  ['=T[@Aantal]', 5, { error: '#VALUE!' }],
  ['=T[@Aantal]', 3, '5'],
])('%s in row %d is %p', (formula, row, expected) => {
  const workbook = workbookOf('Blad1');
  fill(workbook, 'Blad1', 'A1', [['Aantal'], [10], ['5'], [1]]);
  addTable(workbook, 'Blad1', 'T', { row: 0, column: 0, rows: 4, columns: 1 }, false);
  fill(workbook, 'Blad1', `D${row}`, [[formula]]);
  createCalculation(workbook).recalculateAll();
  expect(cellAt(workbook, 'Blad1', `D${row}`)?.value).toEqual(expected);
});
