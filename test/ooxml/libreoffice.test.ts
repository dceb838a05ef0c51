// SPDX-License-Identifier: EUPL-1.2
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { emptySheet } from '../../src/ooxml/empty-sheet';
import { cellKey } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { describeWithLibreOffice, sheetsInLibreOffice } from '../support/libreoffice';
import { addTable, constant } from '../support/table';
import { describeRealWorkbooks, realWorkbook } from '../support/workbooks';

const TITLE = "Scenario's '26";
const COLUMN = 'Aantal [stuks] #1';

/** A workbook with awkward names; the cached result of each formula is wrong on purpose. */
function awkwardWorkbook(): Uint8Array {
  const open = createWorkbook({ sheetName: 'Blad1' });
  const { workbook } = open;
  const format = workbook.defaultFormat;
  const [first] = workbook.sheets;
  const sheet = emptySheet('new', TITLE);
  workbook.sheets.push(sheet);
  const table = addTable(sheet, format, { id: 1, name: 'Programma', columns: ['Naam', COLUMN, 'Dubbel'] }, [
    [' =1+1', 10, null],
    ['_x0041_ "&<>', 25.5, null],
    ['regel 1\nregel 2', 7, null],
  ]);
  const doubled = `Programma[@[Aantal '[stuks'] '#1]]*2`;
  const last = table.columns.at(-1);
  if (last !== undefined) last.calculatedFormula = doubled;
  [1, 2, 3].forEach((row) => sheet.cells.set(cellKey(row, 2), { value: -1, formula: doubled, format }));
  workbook.names.push({
    name: '_Wvrv.total',
    scope: null,
    formula: `'Scenario''s ''26'!$B$2:$B$4`,
    visible: false,
    comment: '',
  });
  const formulas = [
    `SUM(Programma[Aantal '[stuks'] '#1])`,
    `SUM(_Wvrv.total)`,
    `'Scenario''s ''26'!A3`,
    `IFNA(MATCH("x",Programma[Naam],0),"geen & wel")`,
    `Programma[[#Headers],[Dubbel]]`,
  ];
  formulas.forEach((formula, row) => first?.cells.set(cellKey(row, 0), { value: -1, formula, format }));
  first?.cells.set(cellKey(5, 0), constant(true, format));
  first?.cells.set(cellKey(6, 0), constant({ error: '#N/A' }, format));
  return saveWorkbook(open);
}

describeWithLibreOffice('what LibreOffice sees', () => {
  it('are the cached values when it trusts the file', () => {
    const sheets = sheetsInLibreOffice(awkwardWorkbook(), 'never');
    expect([...sheets.keys()].sort()).toEqual(['Blad1', TITLE]);
    expect(sheets.get('Blad1')?.map(([value]) => value)).toEqual([
      '-1',
      '-1',
      '-1',
      '-1',
      '-1',
      'TRUE',
      '#N/A',
    ]);
    expect(sheets.get(TITLE)).toEqual([
      ['Naam', COLUMN, 'Dubbel'],
      [' =1+1', '10', '-1'],
      ['_x0041_ "&<>', '25.5', '-1'],
      ['regel 1\nregel 2', '7', '-1'],
    ]);
  });

  it('are the formulas we wrote when it computes them', () => {
    const sheets = sheetsInLibreOffice(awkwardWorkbook(), 'always');
    expect(sheets.get('Blad1')?.map(([value]) => value)).toEqual([
      '42.5',
      '42.5',
      '_x0041_ "&<>',
      'geen & wel',
      'Dubbel',
      'TRUE',
      '#N/A',
    ]);
    expect(sheets.get(TITLE)?.map((row) => row[2])).toEqual(['Dubbel', '20', '51', '14']);
  });

  describeRealWorkbooks('in an edited workbook', () => {
    it.each(['rich.xlsx', 'pivot.xlsx', 'plancapaciteit_databewijst.xlsx'])(
      '%s: nothing else changed',
      (name) => {
        const bytes = realWorkbook(name);
        const open = openWorkbook(bytes);
        const { defaultFormat, sheets } = open.workbook;
        sheets[0]?.cells.set(cellKey(300, 0), constant('toegevoegd', defaultFormat));
        const sheet = emptySheet('new', 'Wvrv Gemeenten');
        addTable(sheet, defaultFormat, { id: 901, name: 'WvrvGemeenten', columns: ['a'] }, [[1]]);
        sheets.push(sheet);

        const before = sheetsInLibreOffice(bytes, 'never');
        const after = new Map(sheetsInLibreOffice(saveWorkbook(open), 'never'));
        expect(after.get('Wvrv Gemeenten')).toEqual([['a'], ['1']]);
        after.delete('Wvrv Gemeenten');
        const edited = sheets[0]?.name ?? '';
        expect(after.get(edited)?.[300]?.[0]).toBe('toegevoegd');
        const filled = (rows: readonly (readonly string[])[] = []): readonly string[] =>
          rows
            .map((row) => row.join('|').replace(/\|+$/, ''))
            .slice(0, 300)
            .filter((row) => row !== '');
        expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
        for (const [title, rows] of before)
          expect([title, filled(after.get(title))]).toEqual([title, filled(rows)]);
      },
    );
  });
});
