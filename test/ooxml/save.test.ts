// SPDX-License-Identifier: EUPL-1.2
import { parseCell } from '../../src/ooxml/address';
import { checkPackage } from '../../src/ooxml/check/check-package';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { emptySheet } from '../../src/ooxml/empty-sheet';
import { cellKey } from '../../src/ooxml/model';
import type { Cell, SheetModel, WorkbookModel } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { readZip } from '../../src/ooxml/package/zip';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { partText } from '../support/parts';
import { addTable } from '../support/table';
import { withParts, withText, workbookWithSheet } from '../support/package';

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Opens a file, edits its first sheet and saves it. */
function edited(bytes: Uint8Array, edit: (sheet: SheetModel, workbook: WorkbookModel) => void): Uint8Array {
  const open = openWorkbook(bytes);
  const [sheet] = open.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  edit(sheet, open.workbook);
  return saveWorkbook(open);
}

/** Replaces members of a cell; one that is not there begins empty. */
function put({ cells }: SheetModel, reference: string, content: Partial<Cell>): void {
  const place = parseCell(reference);
  if (place === null) throw new Error(reference);
  const key = cellKey(place.row, place.column);
  const format = openWorkbook(saveWorkbook(createWorkbook())).workbook.defaultFormat;
  cells.set(key, { value: null, formula: null, format, ...cells.get(key), ...content });
}

function sheetData(bytes: Uint8Array): string {
  return /<sheetData.*<\/sheetData>|<sheetData\/>/s.exec(partText(bytes, SHEET))?.[0] ?? '';
}

function dataAfter(rows: string, edit: (sheet: SheetModel) => void, strings = ''): string {
  return sheetData(edited(workbookWithSheet(`<sheetData>${rows}</sheetData>`, strings), edit));
}

describe('cells', () => {
  it('come in order, new rows among the old ones', () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="9"/>';
    const data = dataAfter(rows, (sheet) => {
      for (const reference of ['E2', 'A2', 'C2', 'A10', 'B5', 'A1', 'A5'])
        put(sheet, reference, { value: 0 });
    });
    expect([...data.matchAll(/ r="(\w+)"/g)].map(([, reference]) => reference)).toEqual(
      '1 A1 2 A2 B2 C2 D2 E2 5 A5 B5 9 10 A10'.split(' '),
    );
  });

  it('keep attributes and children we do not know', () => {
    const rows =
      '<row r="1" custom="x" spans="1:1"><c r="A1" ph="1" vm="2"><v>1</v><extLst/></c>\n<!-- n --></row>';
    expect(
      dataAfter(rows, (sheet) => {
        put(sheet, 'A1', { value: 2 });
      }),
    ).toBe(
      '<sheetData><row r="1" custom="x" spans="1:1"><c r="A1" ph="1"><v>2</v><extLst/></c>\n<!-- n --></row></sheetData>',
    );
  });

  it('widen the hint of a row that does not reach them', () => {
    const rows = '<row r="1" spans="2:3"><c r="B1"><v>1</v></c></row>';
    expect(
      dataAfter(rows, (sheet) => {
        put(sheet, 'E1', { value: 2 });
      }),
    ).toContain('spans="2:5"');
  });

  it('get the place that was implied when a neighbour comes between', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(
      dataAfter(rows, (sheet) => {
        put(sheet, 'D1', { value: 9 });
      }),
    ).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>9</v></c></row><row r="2"><c><v>3</v></c></row></sheetData>',
    );
  });

  it('are removed with what they held', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    const saved = edited(workbookWithSheet(`<sheetData>${rows}</sheetData>`), ({ cells }) => {
      cells.delete(0);
    });
    expect(sheetData(saved)).toBe('<sheetData><row r="1"><c r="B1"><v>2</v></c></row></sheetData>');
    expect(partText(saved, SHEET)).toContain('<dimension ref="B1"/>');
  });

  it('keep a rich text when only their looks change', () => {
    const strings = '<si><r><t>a</t></r><r><t>b</t></r></si>';
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const data = dataAfter(
      rows,
      (sheet) => {
        const [cell] = sheet.cells.values();
        if (cell !== undefined) put(sheet, 'A1', { format: { ...cell.format, wrapText: true } });
        put(sheet, 'B1', { value: 'ab' });
      },
      strings,
    );
    expect(data).toBe(
      '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>',
    );
  });

  it('count their references to the string table', () => {
    const bytes = withText(
      workbookWithSheet(
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>',
        '<si><t>x</t></si>',
      ),
      'xl/sharedStrings.xml',
      (text) => text.replace('<sst ', '<sst count="2" uniqueCount="1" '),
    );
    const saved = edited(bytes, (sheet) => {
      put(sheet, 'A1', { value: 1 });
      put(sheet, 'C1', { value: 'x' });
      put(sheet, 'D1', { value: ' y\r' });
    });
    expect(partText(saved, 'xl/sharedStrings.xml')).toMatch(
      /count="3" uniqueCount="2".*<t xml:space="preserve"> y_x000D_<\/t>/,
    );
  });

  it.each([NaN, Infinity])('refuse %d', (value) => {
    expect(() =>
      dataAfter('', (sheet) => {
        put(sheet, 'A1', { value });
      }),
    ).toThrow(RangeError);
  });

  it('say #VALUE! for errors the file has no word for', () => {
    expect(
      dataAfter('', (sheet) => {
        put(sheet, 'A1', { value: { error: '#SPILL!' } });
      }),
    ).toContain('<c r="A1" t="e"><v>#VALUE!</v></c>');
  });
});

describe('formulas', () => {
  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';

  it('that shared a text get their own when the cell that has it changes', () => {
    expect(
      dataAfter(shared, (sheet) => {
        put(sheet, 'A1', { value: 1, formula: null });
      }),
    ).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><f>B3*2</f><v>6</v></c></row></sheetData>',
    );
  });

  it('stay shared when another cell of the group changes', () => {
    expect(
      dataAfter(shared, (sheet) => {
        put(sheet, 'A2', { formula: 'B9', value: 0 });
      }),
    ).toBe(`<sheetData>${shared.replace('<f t="shared" si="0"/><v>4</v>', '<f>B9</f><v>0</v>')}</sheetData>`);
  });

  it('of a data table stay when it was recalculated', () => {
    const rows = '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>1</v></c></row>';
    expect(
      dataAfter(rows, (sheet) => {
        put(sheet, 'A1', { value: 5 });
      }),
    ).toContain('<f t="dataTable" ref="A1:A2" r1="C1"/><v>5</v>');
  });

  it('over a range are written with it', () => {
    const array = { row: 0, column: 0, rows: 2, columns: 1 };
    const data = dataAfter('', (sheet) => {
      put(sheet, 'A1', { value: 1, formula: 'SORT(B1:B2)', array });
    });
    expect(data).toContain('<f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)</f>');
  });

  describe('and the order they were calculated in', () => {
    const cell = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>';
    const listed = withText(
      workbookWithSheet(`<sheetData>${cell}</sheetData>`),
      'xl/_rels/workbook.xml.rels',
      (text) =>
        text.replace(
          '</Relationships>',
          `<Relationship Id="rIdC" Type="${RELATIONSHIP}/calcChain" Target="calcChain.xml"/></Relationships>`,
        ),
    );
    const typed = withText(listed, '[Content_Types].xml', (text) =>
      text.replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>'),
    );
    const bytes = withParts(typed, { 'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>' });

    it.each<[string, boolean, Partial<Cell>, string]>([
      ['stays when a text changes', true, { formula: 'B2' }, 'A1'],
      ['stays when a result changes', true, { value: 8 }, 'A1'],
      ['goes when a formula comes', false, { formula: 'B2' }, 'A2'],
      ['goes when a formula goes', false, { formula: null }, 'A1'],
    ])('%s', (_, stays, content, reference) => {
      const saved = edited(bytes, (sheet) => {
        put(sheet, reference, content);
      });
      expect(readZip(saved).has('xl/calcChain.xml')).toBe(stays);
      expect(checkPackage(saved)).toEqual([]);
    });
  });
});

describe('the sheet', () => {
  function after(content: string, edit: (sheet: SheetModel, workbook: WorkbookModel) => void): string {
    return partText(edited(workbookWithSheet(content), edit), SHEET);
  }
  const hidden = { width: null, hidden: true, format: null };

  it('splits a run of columns of which one changes', () => {
    const cols =
      '<cols><col min="2" max="5" width="12" customWidth="1" outlineLevel="1"/></cols><sheetData/>';
    expect(
      after(cols, ({ columns }) => {
        columns.set(2, { width: 30, hidden: false, format: null });
      }),
    ).toContain(
      '<cols><col min="2" max="2" width="12" customWidth="1" outlineLevel="1"/>' +
        '<col min="3" max="3" width="30" customWidth="1" outlineLevel="1"/>' +
        '<col min="4" max="5" width="12" customWidth="1" outlineLevel="1"/></cols>',
    );
  });

  it('joins new columns that look the same, in their place', () => {
    const cols = '<cols><col min="5" max="5" width="12" customWidth="1"/></cols><sheetData/>';
    const text = after(cols, ({ columns }) => {
      for (const column of [0, 1, 8]) columns.set(column, hidden);
    });
    expect(text).toContain(
      '<cols><col min="1" max="2" width="9.140625" hidden="1"/><col min="5" max="5" width="12" customWidth="1"/>' +
        '<col min="9" max="9" width="9.140625" hidden="1"/></cols>',
    );
  });

  it('sets and clears heights of rows', () => {
    const rows = '<sheetData><row r="1" ht="30" customHeight="1" x="1"/><row r="2" hidden="1"/></sheetData>';
    const text = after(rows, (sheet) => {
      sheet.rows.delete(0);
      sheet.rows.set(1, { height: 20, hidden: false, format: null });
      sheet.rows.set(3, { height: null, hidden: true, format: null });
    });
    expect(text).toContain(
      '<sheetData><row r="1" x="1"/><row r="2" ht="20" customHeight="1"/><row r="4" hidden="1"/></sheetData>',
    );
  });

  it('freezes, unfreezes, hides grid lines and gets a colour', () => {
    const frozen = edited(workbookWithSheet('<sheetData/>'), (sheet) => {
      sheet.frozen = { rows: 1, columns: 2 };
      sheet.showGridlines = false;
      sheet.tabColor = '#FF0000';
    });
    expect(partText(frozen, SHEET)).toContain(
      '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0" showGridLines="0">' +
        '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    );
    const back = edited(frozen, (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
      sheet.showGridlines = true;
      sheet.tabColor = '';
    });
    expect(partText(back, SHEET)).toContain(
      '<sheetPr/><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    );
  });

  it('forgets selections in panes that are no more', () => {
    const pane = '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>';
    const bytes = withText(workbookWithSheet('<sheetData/>'), SHEET, (text) =>
      text.replace(
        '<sheetView workbookViewId="0"/>',
        `<sheetView workbookViewId="0">${pane}<selection pane="bottomLeft" sqref="A9"/><extLst/></sheetView>`,
      ),
    );
    const saved = edited(bytes, (sheet) => {
      expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
      sheet.frozen = { rows: 0, columns: 0 };
    });
    expect(partText(saved, SHEET)).toContain('<sheetView workbookViewId="0"><extLst/></sheetView>');
  });

  it('changes merged cells, protection and its filter in the schema’s order', () => {
    const rest = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
    const range = { row: 4, column: 0, rows: 3, columns: 2 };
    const text = after(`<sheetData/>${rest}`, (sheet) => {
      sheet.merges = [
        { row: 1, column: 0, rows: 1, columns: 2 },
        { row: 7, column: 7, rows: 2, columns: 1 },
      ];
      sheet.isProtected = true;
      sheet.autoFilter = { range, filtered: false };
    });
    expect(text).toContain(
      '<sheetData/><sheetProtection sheet="1" objects="1" scenarios="1"/><autoFilter ref="A5:B7"/>' +
        '<mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="H8:H9"/></mergeCells>',
    );
  });

  it('replaces a hyperlink with its relationship and keeps the others', () => {
    const links =
      '<sheetData/><hyperlinks><hyperlink ref="A1" r:id="rId1" display="x"/><hyperlink ref="A2" r:id="rId2"/></hyperlinks>';
    const target = (id: string): string =>
      `<Relationship Id="${id}" Type="${RELATIONSHIP}/hyperlink" Target="https://example.org/${id}" TargetMode="External"/>`;
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const bytes = withParts(workbookWithSheet(links), {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${namespace}">${target('rId1')}${target('rId2')}</Relationships>`,
    });
    const range = { row: 5, column: 0, rows: 1, columns: 1 };
    const saved = edited(bytes, (sheet) => {
      expect(sheet.hyperlinks.map(({ address }) => address)).toEqual([
        'https://example.org/rId1',
        'https://example.org/rId2',
      ]);
      sheet.hyperlinks.splice(1, 1, {
        range,
        address: null,
        documentReference: "'a b'!A1",
        screenTip: 'tip',
      });
    });
    expect(partText(saved, SHEET)).toContain(
      `<hyperlinks><hyperlink ref="A1" r:id="rId1" display="x"/><hyperlink ref="A6" location="'a b'!A1" tooltip="tip"/></hyperlinks>`,
    );
    expect(partText(saved, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('rId2');
    expect(checkPackage(saved)).toEqual([]);
  });
});

describe('tables', () => {
  const TABLE = 'xl/tables/table1.xml';
  const format = createWorkbook().workbook.defaultFormat;

  function withTable(): Uint8Array {
    return edited(saveWorkbook(createWorkbook()), (sheet) => {
      addTable(sheet, format, { id: 1, name: 'T', columns: ['a', 'b', 'c'] }, [[1, 2, 3]]);
    });
  }

  it('go with everything that was theirs', () => {
    const saved = edited(withTable(), (sheet) => {
      sheet.tables = [];
    });
    expect([...readZip(saved).keys()].filter((part) => /table|sheet1\.xml\.rels/.test(part))).toEqual([]);
    expect(partText(saved, SHEET)).not.toContain('tableParts');
    expect(checkPackage(saved)).toEqual([]);
  });

  it('take the conditions of their filter along with the column', () => {
    const filtered = withText(withTable(), TABLE, (text) =>
      text.replace(
        /<autoFilter ref="A1:C2"\/>/,
        '<autoFilter ref="A1:C2"><filterColumn colId="0"><filters/></filterColumn><filterColumn colId="2"><filters blank="1"/></filterColumn></autoFilter>' +
          '<sortState ref="A2:C2"/>',
      ),
    );
    const saved = edited(filtered, (sheet) => {
      const [table] = sheet.tables;
      if (table === undefined) throw new Error('no table');
      expect(table.filtered).toBe(true);
      table.columns.shift();
      table.range = { row: 0, column: 1, rows: 2, columns: 2 };
    });
    expect(partText(saved, TABLE)).toContain(
      '<autoFilter ref="B1:C2"><filterColumn colId="1"><filters blank="1"/></filterColumn></autoFilter><tableColumns count="2">',
    );
    expect(checkPackage(saved)).toEqual([]);
  });

  it('write line breaks in a name as Excel does', () => {
    const saved = edited(withTable(), (sheet) => {
      const column = sheet.tables[0]?.columns[0];
      if (column !== undefined) column.name = 'a\nb';
      put(sheet, 'A1', { value: 'a\nb' });
    });
    expect(partText(saved, TABLE)).toContain('name="a_x000a_b"');
    expect(checkPackage(saved)).toEqual([]);
  });
});

describe('the workbook part', () => {
  const WORKBOOK = 'xl/workbook.xml';

  it('keeps what it says about a name beyond the model', () => {
    const bytes = withText(saveWorkbook(createWorkbook()), WORKBOOK, (text) =>
      text.replace(
        '</workbook>',
        '<definedNames><definedName name="Oud" xlm="1">1</definedName><definedName name="Weg">2</definedName></definedNames><calcPr calcId="9" calcMode="manual"/></workbook>',
      ),
    );
    const saved = edited(bytes, (_, workbook) => {
      const [name] = workbook.names;
      if (name === undefined) throw new Error('no name');
      name.name = 'Nieuw';
      name.formula = 'IFNA(1,2)';
      name.visible = false;
      workbook.names.pop();
      expect(workbook.calculationMode).toBe('Manual');
      workbook.calculationMode = 'Automatic';
      workbook.isStructureProtected = true;
    });
    expect(partText(saved, WORKBOOK)).toContain(
      '<definedNames><definedName name="Nieuw" xlm="1" hidden="1">_xlfn.IFNA(1,2)</definedName></definedNames><calcPr calcId="9"/>',
    );
    expect(partText(saved, WORKBOOK)).toContain('<workbookProtection lockStructure="1"/><bookViews>');
  });
});

describe('names of a tab that never was', () => {
  it('do not become those of a new sheet in its place', () => {
    const empty = saveWorkbook(createWorkbook());
    const list = '<definedNames><definedName name="Lokaal" localSheetId="1">1</definedName></definedNames>';
    const bytes = withText(empty, 'xl/workbook.xml', (text) => text.replace('</sheets>', `</sheets>${list}`));
    const open = openWorkbook(bytes);
    expect(open.workbook.names).toEqual([]);
    open.workbook.sheets.push(emptySheet('new', 'Nieuw'));
    expect(openWorkbook(saveWorkbook(open)).workbook.names).toEqual([]);
  });
});
