// SPDX-License-Identifier: EUPL-1.2
import type { WorkbookModel } from '../../../../src/ooxml/model';
import { normaliseFormula } from '../../../../src/workbench/host/formula/normalise';
import { FormulaSyntaxError } from '../../../../src/workbench/host/formula/syntax';
import { addName, addTable, at, fill, workbookOf } from './workbook';

function example(): WorkbookModel {
  const workbook = workbookOf('Blad1', "Scenario's '26");
  fill(workbook, 'Blad1', 'A1', [['Code', 'Aantal [stuks] #1', 'Duur @ nu']]);
  addTable(workbook, 'Blad1', 'Programma', { row: 0, column: 0, rows: 3, columns: 3 }, false);
  addName(workbook, 'NormAandeel', '0.3');
  return workbook;
}

it.each([
  ['=sum( a1 , $b$2:c3 )', 'SUM( A1 , $B$2:C3 )'],
  ['sum(a:a,2:3)', 'SUM(A:A,2:3)'],
  ['=c3:a1', 'A1:C3'],
  ['=if(true,"Tekst ""x""",#n/a)', 'IF(TRUE,"Tekst ""x""",#N/A)'],
  ["='scenario''s ''26'!a1", "'Scenario''s ''26'!A1"],
  ['=normaandeel*onbekend', 'NormAandeel*onbekend'],
  ['=rows(programma)', 'ROWS(Programma)'],
  ['=[@code]', 'Programma[@Code]'],
  ['=programma[[#this row],[code]]', 'Programma[@Code]'],
  ["=[@[aantal '[stuks'] '#1]]", "Programma[@[Aantal '[stuks'] '#1]]"],
  ["=SUM(programma[duur '@ nu])", "SUM(Programma[Duur '@ nu])"],
  ['=SUM([@])', 'SUM(Programma[@])'],
  [
    "=SUM(programma[[#data],[#totals],[code]:[duur '@ nu]])",
    "SUM(Programma[[#Data],[#Totals],[Code]:[Duur '@ nu]])",
  ],
  ['=bestaatniet(1)', 'BESTAATNIET(1)'],
  ['=+a1', '+A1'],
  ['= a1 ', 'A1'],
  ['={1,2;3,"a"}', '{1,2;3,"a"}'],
  ['=Blad1!#REF!', '#REF!'],
])('%s is kept as %s', (typed, kept) => {
  const workbook = example();
  const place = at(workbook, 'Blad1', 'B2');
  expect(normaliseFormula(typed, place, workbook)).toBe(kept);
  expect(normaliseFormula(kept, place, workbook)).toBe(kept);
});

it.each([
  '=SUM(A1',
  '=A1)',
  '=1 2',
  '="open',
  '=A1+',
  '=',
  '={1,2;3}',
  '={A1}',
  '=Blad9!A1',
  '=[Boek.xlsx]Blad1!A1',
  '=Elders[Code]',
  '=Programma[Weg]',
  '=Programma[[#Nergens],[Code]]',
  '=IF()',
  '=ROUND(1)',
  '=NOT(1,2)',
  `=${'1+'.repeat(4100)}1`,
])('%s is refused', (typed) => {
  const workbook = example();
  expect(() => normaliseFormula(typed, at(workbook, 'Blad1', 'B2'), workbook)).toThrow(FormulaSyntaxError);
});

test('a reference without a table is refused outside tables', () => {
  const workbook = example();
  expect(() => normaliseFormula('=[@Code]', at(workbook, 'Blad1', 'F9'), workbook)).toThrow(
    FormulaSyntaxError,
  );
});
