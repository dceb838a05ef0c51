// SPDX-License-Identifier: EUPL-1.2
import { checkPackage } from '../../src/ooxml/check/check-package';
import { emptySheet } from '../../src/ooxml/empty-sheet';
import { cellKey } from '../../src/ooxml/model';
import type { SheetModel } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { partDifferences, partText } from '../support/parts';
import { addTable, constant } from '../support/table';
import { describeRealWorkbooks, realWorkbook } from '../support/workbooks';

const SHEET_1 = 'xl/worksheets/sheet1.xml';
/** Lists the sheets once more; what is no longer right goes. */
const TITLES = 'docProps/app.xml';
/** What every new sheet changes: its listing in the workbook and the package. */
const LISTINGS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'];

function sheetOf(sheets: readonly SheetModel[], name: string): SheetModel {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

/** Opens, edits and saves `rich.xlsx`. */
function editRich(edit: (sheets: SheetModel[], open: ReturnType<typeof openWorkbook>) => void): {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
} {
  const before = realWorkbook('rich.xlsx');
  const open = openWorkbook(before);
  edit(open.workbook.sheets, open);
  return { before, after: saveWorkbook(open) };
}

describeRealWorkbooks('an edited workbook', () => {
  it('changes only the sheet when a number changes, and there only the number', () => {
    const { before, after } = editRich((sheets) => {
      const { cells } = sheetOf(sheets, 'Blad1');
      const cell = cells.get(cellKey(3, 3));
      if (cell !== undefined) cells.set(cellKey(3, 3), { ...cell, value: 9.75 });
    });
    expect(partDifferences(before, after)).toEqual({ added: [], changed: [SHEET_1], removed: [] });
    const expected = partText(before, SHEET_1).replace(
      '<c r="D4" s="3"><v>2.5</v></c>',
      '<c r="D4" s="3"><v>9.75</v></c>',
    );
    expect(partText(after, SHEET_1)).toBe(expected);
    expect(expected).toContain('9.75');
  });

  it('changes only the result when a formula was recalculated', () => {
    const { before, after } = editRich((sheets) => {
      const { cells } = sheetOf(sheets, 'Blad1');
      const cell = cells.get(cellKey(1, 7));
      if (cell !== undefined) cells.set(cellKey(1, 7), { ...cell, value: 12 });
    });
    const cellIn = (bytes: Uint8Array): string | undefined =>
      /<c r="H2".*?<\/c>/.exec(partText(bytes, SHEET_1))?.[0];
    expect(cellIn(before)).toContain('cm="1" t="str"');
    expect(cellIn(after)).toBe(cellIn(before)?.replace(' t="str"', '').replace('<v>Plant</v>', '<v>12</v>'));
  });

  it('adds a sheet with a table without touching other sheets', () => {
    const { before, after } = editRich((sheets, { workbook }) => {
      const sheet = emptySheet('new', "Scenario's '26");
      const bold = { ...workbook.defaultFormat, font: { ...workbook.defaultFormat.font, bold: true } };
      addTable(sheet, bold, { id: 2, name: 'Nieuw', columns: ['Aantal [stuks] #1'] }, [[1]]);
      sheets.push(sheet);
    });
    expect(partDifferences(before, after)).toEqual({
      added: ['xl/tables/table2.xml', 'xl/worksheets/_rels/sheet4.xml.rels', 'xl/worksheets/sheet4.xml'],
      changed: [...LISTINGS, TITLES, 'xl/sharedStrings.xml', 'xl/styles.xml'].sort(),
      removed: [],
    });
    expect(checkPackage(after)).toEqual([]);
    expect(partText(after, 'xl/workbook.xml')).toContain(`name="Scenario's '26"`);
  });

  it('does the same in a workbook with pivot tables and slicers', () => {
    const before = realWorkbook('pivot.xlsx');
    const open = openWorkbook(before);
    const sheet = emptySheet('new', 'Wvrv');
    addTable(sheet, open.workbook.defaultFormat, { id: 7, name: 'Wvrv_1', columns: ['a', 'b'] }, [[1, 2]]);
    open.workbook.sheets.push(sheet);
    const after = saveWorkbook(open);
    expect(partDifferences(before, after)).toEqual({
      added: ['xl/tables/table2.xml', 'xl/worksheets/_rels/sheet3.xml.rels', 'xl/worksheets/sheet3.xml'],
      changed: [...LISTINGS, 'xl/sharedStrings.xml'].sort(),
      removed: [],
    });
    expect(checkPackage(after)).toEqual([]);
  });

  it('extends a table by a calculated column', () => {
    const { before, after } = editRich((sheets) => {
      const sheet = sheetOf(sheets, 'Blad1');
      const [table] = sheet.tables;
      if (table === undefined) throw new Error('no table');
      const { row, column, rows, columns } = table.range;
      const format = sheet.cells.get(cellKey(row, column))?.format;
      if (format === undefined) throw new Error('no header');
      const place = column + columns;
      table.range = { ...table.range, columns: columns + 1 };
      const formula = 'Regels[@Aantal]+1';
      table.columns.push({
        id: 7,
        name: 'Wvrv tekort',
        calculatedFormula: formula,
        totalsFunction: 'Sum',
        totalsLabel: null,
      });
      sheet.cells.set(cellKey(row, place), constant('Wvrv tekort', format));
      for (let i = 1; i < rows - 1; i += 1)
        sheet.cells.set(cellKey(row + i, place), { value: i, formula, format });
      const total = 'SUBTOTAL(109,Regels[Wvrv tekort])';
      sheet.cells.set(cellKey(row + rows - 1, place), { value: 15, formula: total, format });
    });
    const part = 'xl/tables/table1.xml';
    expect(partDifferences(before, after).changed).toEqual(['xl/sharedStrings.xml', part, SHEET_1].sort());
    expect(partText(after, part)).toBe(
      partText(before, part)
        .replace('ref="A3:F9"', 'ref="A3:G9"')
        .replace('ref="A3:F8"', 'ref="A3:G8"')
        .replace('count="6"', 'count="7"')
        .replace(
          '</tableColumns>',
          '<tableColumn id="7" name="Wvrv tekort" totalsRowFunction="sum"><calculatedColumnFormula>' +
            'Regels[[#This Row],[Aantal]]+1</calculatedColumnFormula></tableColumn></tableColumns>',
        ),
    );
    expect(partText(after, SHEET_1)).toContain('<f>Regels[[#This Row],[Aantal]]+1</f>');
    expect(checkPackage(after)).toEqual([]);
  });

  it('renumbers the names of sheets when a sheet moves, and drops those of a sheet that goes', () => {
    const moved = editRich((sheets) => {
      sheets.reverse();
    });
    const names = partText(moved.after, 'xl/workbook.xml');
    expect(names).toContain('<definedName name="Lokaal" localSheetId="2">');
    expect(names).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">');
    expect(names).toContain('activeTab="2"');
    expect(partDifferences(moved.before, moved.after).changed).toEqual([TITLES, 'xl/workbook.xml']);

    const deleted = editRich((sheets, open) => {
      sheets.shift();
      open.workbook.activeSheetId = sheets[0]?.id ?? '';
    });
    const { removed } = partDifferences(deleted.before, deleted.after);
    expect(removed).toEqual([
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/tables/table1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const left = partText(deleted.after, 'xl/workbook.xml');
    expect(left).not.toContain('Lokaal');
    expect(left).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">');
    expect(checkPackage(deleted.after)).toEqual([]);
  });

  it('lets charts and pivot tables follow a sheet that is renamed', () => {
    const { before, after } = editRich((sheets) => {
      sheetOf(sheets, 'Blad1').name = "Scenario's '26";
    });
    const chart = 'xl/charts/chart1.xml';
    expect(partText(before, chart)).toContain('<c:f>Blad1!$');
    expect(partText(after, chart)).toBe(partText(before, chart).replaceAll('Blad1!', "'Scenario''s ''26'!"));
    expect(partDifferences(before, after).changed).toEqual([TITLES, chart, 'xl/workbook.xml', SHEET_1]);
    expect(partText(before, SHEET_1)).toContain('<xm:f>Blad1!C4:E4</xm:f>');
    expect(partText(after, SHEET_1)).toContain("<xm:f>'Scenario''s ''26'!C4:E4</xm:f>");

    const open = openWorkbook(realWorkbook('pivot.xlsx'));
    sheetOf(open.workbook.sheets, 'Sheet1').name = 'Bron';
    const renamed = saveWorkbook(open);
    expect(partText(renamed, 'xl/pivotCache/pivotCacheDefinition1.xml')).toMatch(
      /<worksheetSource [^>]*sheet="Bron"/,
    );
    expect(checkPackage(renamed)).toEqual([]);
  });

  it('removes the caches of pivot tables and slicers along with their sheet', () => {
    const before = realWorkbook('pivot.xlsx');
    const without = (name: string): Uint8Array => {
      const open = openWorkbook(before);
      open.workbook.sheets = open.workbook.sheets.filter((sheet) => sheet.name !== name);
      open.workbook.activeSheetId = open.workbook.sheets[0]?.id ?? '';
      const after = saveWorkbook(open);
      expect(checkPackage(after)).toEqual([]);
      return after;
    };
    const pivotless = without('Piv');
    const { removed } = partDifferences(before, pivotless);
    expect(removed).toContain('xl/pivotTables/pivotTable1.xml');
    expect(removed).toContain('xl/pivotCache/pivotCacheDefinition1.xml');
    expect(partText(pivotless, 'xl/workbook.xml')).not.toContain('pivotCache');

    const slicerless = without('Sheet1');
    expect(partDifferences(before, slicerless).removed).toContain('xl/slicerCaches/slicerCache1.xml');
    expect(partText(slicerless, 'xl/workbook.xml')).not.toContain('slicerCache');
  });

  it('saves the same bytes twice', () => {
    const open = openWorkbook(realWorkbook('rich.xlsx'));
    open.workbook.sheets.push(emptySheet('new', 'Nieuw'));
    expect(Buffer.compare(saveWorkbook(open), saveWorkbook(open))).toBe(0);
  });
});
