// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { checkPackage } from '../../../src/ooxml/check/check-package';
import type { SheetModel, WorkbookModel } from '../../../src/ooxml/model';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import { createExcelHost } from '../../../src/workbench/node';
import type { ExcelHost } from '../../../src/workbench/node';
import { describeWithLibreOffice, recalculatedByLibreOffice } from '../../support/libreoffice';
import { partText } from '../../support/parts';
import { describeRealWorkbooks, realWorkbook, realWorkbookNames } from '../../support/workbooks';

/** What Excel, or this host, may answer instead of shifting cells. */
const REFUSALS = [
  'AccessDenied',
  'ApiNotFound',
  'InsertDeleteConflict',
  'InvalidOperation',
  'MergedRangeConflict',
  'PivotTableRangeConflict',
];
const SHEET_1 = 'xl/worksheets/sheet1.xml';

async function onSheet(
  { Excel }: ExcelHost,
  name: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}

/** Code of the error that Excel gives, or null. */
async function refusal(work: Promise<void>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

/** What a file must give back of a sheet. */
function contentOf(sheet: SheetModel): unknown {
  const { cells, rows, columns, merges, hyperlinks, frozen, autoFilter, tables, objects } = sheet;
  const filled = [...cells].filter(([, cell]) => cell.value !== null || cell.formula !== null);
  return {
    cells: filled
      .sort(([a], [b]) => a - b)
      .map(([key, { value, formula, array }]) => [key, value, formula, array]),
    rows: [...rows]
      .filter(([, { height, hidden }]) => height !== null || hidden)
      .map(([row, { height, hidden }]) => [row, height, hidden])
      .sort(),
    columns: [...columns].map(([column, { width, hidden }]) => [column, width, hidden]).sort(),
    merges: merges.map((merge) => JSON.stringify(merge)).sort(),
    hyperlinks: hyperlinks.map((link) => JSON.stringify(link)).sort(),
    frozen,
    autoFilter,
    tables,
    // How far a drawing reaches is a matter of its edges, which only the file has.
    objects: objects.filter(({ kind }) => kind !== 'drawing'),
  };
}

function contentOfAll({ sheets, names }: WorkbookModel): unknown {
  return { sheets: sheets.map(contentOf), names };
}

/** Saves, and expects a sound file that says what the host does. */
function saved(host: ExcelHost): Uint8Array {
  const bytes = host.save();
  expect(checkPackage(bytes)).toEqual([]);
  expect(contentOfAll(openWorkbook(bytes).workbook)).toEqual(contentOfAll(host.workbook));
  return bytes;
}

describeRealWorkbooks('a workbook full of what only the file holds', () => {
  it('takes along what is about rows that move', async () => {
    const host = createExcelHost(realWorkbook('rich.xlsx'));
    await onSheet(host, 'Blad1', (sheet) => {
      sheet.getRange('6:7').insert('Down');
    });
    const bytes = saved(host);
    const sheet = partText(bytes, SHEET_1);
    expect(sheet).toContain('<conditionalFormatting sqref="A4:A10"');
    expect(sheet).toContain('sqref="F13"><formula1>Groepen</formula1>');
    expect(sheet).toContain('<xm:sqref>E4:E10</xm:sqref>');
    expect(sheet).toContain('<row r="23" outlineLevel="1"');
    expect(partText(bytes, 'xl/charts/chart1.xml')).toContain('<c:f>Blad1!$E$4:$E$10</c:f>');
    expect(partText(bytes, 'xl/drawings/drawing1.xml')).toContain('<xdr:row>18</xdr:row>');
    expect(partText(bytes, 'xl/tables/table1.xml')).toContain('ref="A3:F11"');
  });

  it('lets a note go with its cell, and takes it away with it', async () => {
    const host = createExcelHost(realWorkbook('rich.xlsx'));
    await onSheet(host, 'Blad1', (sheet) => {
      sheet.getRange('1:1').insert('Down');
    });
    expect(partText(saved(host), 'xl/comments1.xml')).toContain('ref="B5"');
    expect(partText(host.save(), 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>4</x:Row>');
    await onSheet(host, 'Blad1', (sheet) => {
      sheet.getRange('B:B').delete('Left');
    });
    expect(partText(saved(host), 'xl/comments1.xml')).not.toContain('<comment ');
    expect(partText(host.save(), 'xl/drawings/vmlDrawing1.vml')).not.toContain('<v:shape ');
  });

  const small = realWorkbookNames().filter((name) => openable(realWorkbook(name)));
  it.each(small.map((name) => [name]))('%s holds together', async (name) => {
    const bytes = realWorkbook(name);
    const host = createExcelHost(bytes);
    for (const { name: sheet } of host.workbook.sheets) {
      const shifts: ((range: Excel.Worksheet) => void)[] = [
        (own) => void own.getRange('2:3').insert('Down'),
        (own) => void own.getRange('B:B').insert('Right'),
        (own) => void own.getRange('A4:C4').insert('Down'),
        (own) => {
          own.getRange('5:5').delete('Up');
        },
        (own) => {
          own.getRange('C:C').delete('Left');
        },
      ];
      for (const shift of shifts) {
        const code = await refusal(onSheet(host, sheet, shift));
        expect([...REFUSALS, null]).toContain(code);
      }
    }
    const before = checkPackage(bytes).length;
    const after = host.save();
    expect(checkPackage(after).length).toBeLessThanOrEqual(before);
    expect(contentOfAll(openWorkbook(after).workbook)).toEqual(contentOfAll(host.workbook));
  });
});

/** Larger ones take long and show nothing more. */
function openable(bytes: Uint8Array): boolean {
  if (bytes.length > 50_000) return false;
  try {
    openWorkbook(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A table of three rows with totals and a calculated column, things beside and below it, and formulas about it. */
async function example(): Promise<ExcelHost> {
  const host = createExcelHost();
  await onSheet(host, 'Sheet1', (sheet, context) => {
    sheet.getRange('B2:D5').formulas = [
      ['Code', 'Aantal', 'Dubbel'],
      ['a', 10, ''],
      ['b', 20, ''],
      ['c', 30, ''],
    ];
    const table = sheet.tables.add('B2:D5', true);
    table.name = 'Lijst';
    sheet.getRange('D3').formulas = [['=[@Aantal]*2+C3']];
    table.showTotals = true;
    sheet.getRange('B9').values = [['eronder']];
    sheet.getRange('F3').values = [['ernaast']];
    sheet.getRange('H1:H4').formulas = [
      ['=SUM(C3:C5)'],
      ['=SUM(Lijst[Dubbel])'],
      ['=C4*2'],
      ['=SUM(Lijst[[Code]:[Dubbel]])'],
    ];
    context.workbook.names.add('Tweede', sheet.getRange('C4'));
    context.workbook.worksheets.add('Ander').getRange('A1').formulas = [['=Sheet1!C5&Tweede']];
    sheet.getRange('B11:C12').merge();
    sheet.freezePanes.freezeRows(2);
  });
  return host;
}

async function formulasOf({ Excel }: ExcelHost, sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

describe('inserting and deleting', () => {
  it('a row in the middle of a table', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      sheet.tables.getItem('Lijst').rows.add(1);
      sheet.getRange('B4:C4').values = [['nieuw', 5]];
    });
    expect(await formulasOf(host, 'Sheet1', 'B2:D7')).toEqual([
      ['Code', 'Aantal', 'Dubbel'],
      ['a', 10, '=Lijst[@Aantal]*2+C3'],
      ['nieuw', 5, '=Lijst[@Aantal]*2+C4'],
      ['b', 20, '=Lijst[@Aantal]*2+C5'],
      ['c', 30, '=Lijst[@Aantal]*2+C6'],
      ['Total', '', '=SUBTOTAL(109,Lijst[Dubbel])'],
    ]);
    expect(await formulasOf(host, 'Sheet1', 'H1:H3')).toEqual([
      ['=SUM(C3:C6)'],
      ['=SUM(Lijst[Dubbel])'],
      ['=C5*2'],
    ]);
    expect(await formulasOf(host, 'Ander', 'A1')).toEqual([['=Sheet1!C6&Tweede']]);
    expect(host.workbook.names[0]?.formula).toBe('Sheet1!$C$5');
    expect(await formulasOf(host, 'Sheet1', 'B10')).toEqual([['eronder']]);
    expect(await formulasOf(host, 'Sheet1', 'F3')).toEqual([['ernaast']]);
    saved(host);
  });

  it('the first and the last row of a table', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      const { rows } = sheet.tables.getItem('Lijst');
      rows.add(0, [['eerste', 1, '']]);
      rows.add(-1, [['laatste', 2, '']]);
    });
    expect((await formulasOf(host, 'Sheet1', 'B2:B8')).flat()).toEqual([
      'Code',
      'eerste',
      'a',
      'b',
      'c',
      'laatste',
      'Total',
    ]);
    await onSheet(host, 'Sheet1', (sheet) => {
      const { rows } = sheet.tables.getItem('Lijst');
      rows.getItemAt(4).delete();
      rows.getItemAt(0).delete();
      rows.getItemAt(1).delete();
    });
    expect((await formulasOf(host, 'Sheet1', 'B2:B5')).flat()).toEqual(['Code', 'a', 'c', 'Total']);
    saved(host);
  });

  it('the only row of a table is emptied', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      for (let row = 0; row < 3; row++) sheet.tables.getItem('Lijst').rows.getItemAt(0).delete();
    });
    expect(await formulasOf(host, 'Sheet1', 'B2:D4')).toEqual([
      ['Code', 'Aantal', 'Dubbel'],
      ['', '', ''],
      ['Total', '', '=SUBTOTAL(109,Lijst[Dubbel])'],
    ]);
    saved(host);
  });

  it('a column of a table, with the formulas about it', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      sheet.tables.getItem('Lijst').columns.getItem('Code').delete();
    });
    expect(await formulasOf(host, 'Sheet1', 'B2:C3')).toEqual([
      ['Aantal', 'Dubbel'],
      [10, '=Lijst[@Aantal]*2+B3'],
    ]);
    // What stood beside the table moved along with its rows, and nothing else did.
    expect(await formulasOf(host, 'Sheet1', 'E3')).toEqual([['ernaast']]);
    expect(await formulasOf(host, 'Sheet1', 'H1')).toEqual([['=SUM(B3:B5)']]);
    expect(await formulasOf(host, 'Sheet1', 'G4')).toEqual([['=SUM(Lijst[[Aantal]:[Dubbel]])']]);
    await onSheet(host, 'Sheet1', (sheet) => {
      sheet.tables.getItem('Lijst').columns.getItem('Dubbel').delete();
    });
    expect(await formulasOf(host, 'Sheet1', 'F2')).toEqual([['=SUM(#REF!)']]);
    expect(await formulasOf(host, 'Sheet1', 'F4')).toEqual([['=SUM(Lijst[Aantal])']]);
    saved(host);
  });

  it('a column inside a table', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      const { columns } = sheet.tables.getItem('Lijst');
      columns.add(0, [['Nr'], [1], [2], [3], ['']]);
      columns.add(2, undefined, 'Leeg');
    });
    expect(await formulasOf(host, 'Sheet1', 'B2:F3')).toEqual([
      ['Nr', 'Code', 'Leeg', 'Aantal', 'Dubbel'],
      [1, 'a', '', 10, '=Lijst[@Aantal]*2+E3'],
    ]);
    saved(host);
  });

  it('whole rows and columns, with what a sheet says of them', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      sheet.getRange('B:B').format.columnWidth = 200;
      sheet.getRange('12:12').format.rowHeight = 40;
      sheet.getRange('A1').getEntireRow().insert('Down');
      sheet.getRange('B4').getEntireColumn().insert('Right');
      sheet.getRange('A1:A2').getEntireRow().insert('Down');
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet?.frozen).toEqual({ rows: 5, columns: 0 });
    expect(sheet?.tables[0]?.range).toEqual({ row: 4, column: 2, rows: 5, columns: 3 });
    expect(sheet?.merges).toEqual([{ row: 13, column: 2, rows: 2, columns: 2 }]);
    expect(sheet?.rows.get(14)?.height).toBe(40);
    expect(sheet?.columns.get(2)?.width).toBeCloseTo(38, 0);
    expect(sheet?.columns.get(1)?.width).toBeUndefined();
    saved(host);
  });

  it('new cells look like those before them, in a table like its data', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      sheet.getRange('B2:D2').format.fill.color = '#FF0000';
      sheet.getRange('B3:D3').format.fill.color = '#00FF00';
      sheet.getRange('A20').format.font.bold = true;
      sheet.tables.getItem('Lijst').rows.add(0);
      sheet.getRange('A22').insert('Down');
    });
    const looks = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const fill = sheet.getRange('B3').format.fill.load('color');
      const font = sheet.getRange('A22').format.font.load('bold');
      await context.sync();
      return [fill.color, font.bold];
    });
    expect(looks).toEqual(['#00FF00', false]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['tear a table', (sheet) => void sheet.getRange('C3').insert('Down'), 'InsertDeleteConflict'],
    ['tear a table sideways', (sheet) => void sheet.getRange('A4').insert('Right'), 'InsertDeleteConflict'],
    ['tear merged cells', (sheet) => void sheet.getRange('C8').insert('Down'), 'MergedRangeConflict'],
    [
      'take the headers of a table',
      (sheet) => {
        sheet.getRange('2:2').delete('Up');
      },
      'InsertDeleteConflict',
    ],
    [
      'take all rows of a table',
      (sheet) => {
        sheet.getRange('3:5').delete('Up');
      },
      'InsertDeleteConflict',
    ],
    [
      'push content off the sheet',
      (sheet) => {
        sheet.getRange('F1048576').values = [['x']];
        sheet.getRange('F1').insert('Down');
      },
      'NonBlankCellOffSheet',
    ],
    [
      'move whole rows to the right',
      (sheet) => void sheet.getRange('2:2').insert('Right'),
      'InvalidArgument',
    ],
  ])('cannot %s', async (_, work, code) => {
    const host = await example();
    const before = contentOfAll(host.workbook);
    expect(await refusal(onSheet(host, 'Sheet1', work))).toBe(code);
    if (code !== 'NonBlankCellOffSheet') {
      expect(contentOfAll(host.workbook)).toEqual(before);
    }
  });

  it('a table at the last column of the sheet gets no column beside it', async () => {
    const host = await example();
    await onSheet(host, 'Ander', (sheet) => {
      sheet.tables.add('XFC1:XFD3', false).name = 'Rand';
    });
    const before = contentOfAll(host.workbook);
    const widening = onSheet(host, 'Ander', (sheet) => void sheet.tables.getItem('Rand').columns.add());
    expect(await refusal(widening)).toBe('NonBlankCellOffSheet');
    expect(contentOfAll(host.workbook)).toEqual(before);
  });

  it('a table goes with all of its cells', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      sheet.getRange('2:7').delete('Up');
    });
    expect(host.workbook.sheets[0]?.tables).toEqual([]);
    expect(await formulasOf(host, 'Sheet1', 'H1')).toEqual([['=SUM(#REF!)']]);
    expect(host.workbook.names[0]?.formula).toBe('Sheet1!#REF!');
    expect(await formulasOf(host, 'Ander', 'A1')).toEqual([['=Sheet1!#REF!&Tweede']]);
    saved(host);
  });

  it('conditions of a filter go with their columns, into the file and back', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      const { columns } = sheet.tables.getItem('Lijst');
      columns.getItem('Aantal').filter.applyCustomFilter('>10', '<=30', 'And');
      columns.getItem('Code').filter.applyValuesFilter(['b', 'c', '']);
      columns.add(0, undefined, 'Nieuw');
      sheet.getRange('A:A').delete('Left');
    });
    expect(host.workbook.sheets[0]?.tables[0]?.filters).toEqual([
      { column: 2, kind: 'custom', criteria: ['>10', '<=30'], both: true },
      { column: 1, kind: 'values', values: ['b', 'c'], blank: true },
    ]);
    const bytes = host.save();
    expect(checkPackage(bytes)).toEqual([]);
    expect(partText(bytes, 'xl/tables/table1.xml')).toContain(
      '<autoFilter ref="A2:D5"><filterColumn colId="1"><filters blank="1"><filter val="b"/><filter val="c"/></filters>' +
        '</filterColumn><filterColumn colId="2"><customFilters and="1"><customFilter operator="greaterThan" val="10"/>' +
        '<customFilter operator="lessThanOrEqual" val="30"/></customFilters></filterColumn></autoFilter>',
    );
    const again = openWorkbook(bytes).workbook.sheets[0];
    expect([again?.tables[0]?.filtered, again?.rows.get(2)?.hidden]).toEqual([true, true]);
  });

  it('ranges that an add-in holds follow their cells', async () => {
    const { Excel } = await example();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [held, lost] = [sheet.getRange('B9'), sheet.getRange('A1')];
      await context.sync();
      const room = sheet.getRange('4:4').insert('Down').load('address');
      sheet.getRange('1:1').delete('Up');
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values, room.address]).toEqual(['Sheet1!B9', [['eronder']], 'Sheet1!4:4']);
      lost.load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });
});

/** Something a user could do, at some place. */
interface Deed {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly whole: boolean;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('insert', 'delete'),
  axis: fc.constantFrom('row', 'column'),
  row: fc.nat(13),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
  whole: fc.boolean(),
});

async function perform(host: ExcelHost, deeds: readonly Deed[]): Promise<void> {
  for (const { kind, axis, row, column, rows, columns, whole } of deeds) {
    const work = onSheet(host, 'Sheet1', (sheet) => {
      const cells = sheet.getRangeByIndexes(row, column, rows, columns);
      const lines = axis === 'row' ? cells.getEntireRow() : cells.getEntireColumn();
      const range = whole ? lines : cells;
      if (kind === 'insert') range.insert(axis === 'row' ? 'Down' : 'Right');
      else range.delete(axis === 'row' ? 'Up' : 'Left');
    });
    expect([...REFUSALS, null]).toContain(await refusal(work));
  }
}

it('whatever is inserted and deleted, the file says what the host does', async () => {
  const start = (await example()).save();
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
      const host = createExcelHost(start);
      await perform(host, deeds);
      saved(host);
    }),
    { numRuns: 60 },
  );
});

describeWithLibreOffice('values after cells moved', () => {
  it('are those that LibreOffice computes from the file', async () => {
    const host = await example();
    await onSheet(host, 'Sheet1', (sheet) => {
      sheet.getRange('4:5').insert('Down');
      sheet.getRange('A:A').delete('Left');
      sheet.tables.getItem('Lijst').rows.getItemAt(0).delete();
      sheet.getRange('F1').insert('Down');
    });
    const judged = recalculatedByLibreOffice(saved(host));
    const values = ({ sheets }: WorkbookModel): unknown =>
      sheets.map(({ cells }) =>
        [...cells]
          .filter(([, { formula }]) => formula !== null)
          .sort(([a], [b]) => a - b)
          .map(([key, { value }]) => [key, value]),
      );
    expect(values(host.workbook)).toEqual(values(judged));
  });
});
