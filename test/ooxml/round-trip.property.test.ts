// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { checkPackage } from '../../src/ooxml/check/check-package';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { emptySheet } from '../../src/ooxml/empty-sheet';
import { cellKey } from '../../src/ooxml/model';
import type { Cell, CellFormat, SheetModel, TableModel, WorkbookModel } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import type { OpenWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { addTable } from '../support/table';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '=1+1',
    "'x",
    '_x000D_',
    'a\r\nb',
    'Aantal [stuks] #1',
    '<&>"',
    '🏠',
    '\u0001',
    '1.234',
  ),
);
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map((error) => ({ error }) as const),
);
const formula = fc.constantFrom(
  'A1+1',
  'SUM(A1:B2)',
  "'Scenario''s ''26'!B2&\"<x>\"",
  'XLOOKUP(1,A:A,B:B)',
  "T[@[Aantal '[stuks'] '#1]]",
  'IF(A1>0,"ja & nee","")',
);
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).toUpperCase().padStart(6, '0')}`);
const look = fc.record({
  numberFormat: fc.constantFrom('General', '0.0%', '#,##0', '"€ "0.00', 'm/d/yyyy', '@', 'd-m-yyyy'),
  bold: fc.boolean(),
  size: fc.constantFrom(8, 11, 14.5),
  underline: fc.constantFrom('None' as const, 'Single' as const, 'DoubleAccountant' as const),
  color,
  fill: fc.option(color),
  line: fc.constantFrom('None' as const, 'Continuous' as const, 'Double' as const),
  horizontal: fc.constantFrom('General' as const, 'CenterAcrossSelection' as const, 'Right' as const),
  vertical: fc.constantFrom('Bottom' as const, 'Top' as const),
  wrapText: fc.boolean(),
  indent: fc.nat(3),
  locked: fc.boolean(),
  quotePrefix: fc.boolean(),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

function formatOf(
  base: CellFormat,
  { bold, size, underline, color: fontColor, line, ...rest }: Look,
): CellFormat {
  const weight = line === 'Double' ? 'Thick' : 'Thin';
  const edge = { style: line, weight, color: line === 'None' ? '#000000' : fontColor } as const;
  const font = { ...base.font, bold, size, underline, color: fontColor };
  return { ...base, ...rest, font, border: { ...base.border, top: edge, left: edge } };
}

const sheetName = fc.constantFrom("Scenario's '26", 'Wvrv & Co', 'Ünï 🏠', 'blad "2"', 'x<y>');
const columnName = fc.constantFrom('Aantal [stuks] #1', "it's @home", 'a\nb', 'N', 'Ü', '<x>', '_x0041_');
const edit = fc.record({
  cells: fc.array(
    fc.record({
      row: fc.nat(40),
      column: fc.nat(30),
      value,
      formula: fc.option(formula),
      look: fc.option(look),
    }),
    { maxLength: 25 },
  ),
  deleted: fc.array(fc.record({ row: fc.nat(40), column: fc.nat(30) }), { maxLength: 6 }),
  widths: fc.array(
    fc.record({ column: fc.nat(20), width: fc.option(fc.constantFrom(5, 20.5)), hidden: fc.boolean() }),
  ),
  heights: fc.array(
    fc.record({ row: fc.nat(50), height: fc.option(fc.constantFrom(30, 12.5)), hidden: fc.boolean() }),
  ),
  newSheet: fc.option(
    fc.record({
      name: sheetName,
      columns: fc.uniqueArray(columnName, { minLength: 1, selector: (s) => s.toLowerCase() }),
    }),
  ),
  frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
  showGridlines: fc.boolean(),
  tabColor: fc.oneof(color, fc.constant('')),
  names: fc.uniqueArray(fc.constantFrom('_Wvrv.x', 'Naam', 'ALFA'), { selector: (name) => name }),
  visibility: fc.constantFrom('Visible' as const, 'VeryHidden' as const),
  reverse: fc.boolean(),
  table: fc.record({
    rename: fc.boolean(),
    widen: fc.boolean(),
    totals: fc.boolean(),
    style: fc.constantFrom('TableStyleLight1', null),
  }),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function editCells(sheet: SheetModel, base: CellFormat, { cells, deleted }: Edit): void {
  for (const { row, column, look: looks, ...content } of cells) {
    const format = looks === null ? base : formatOf(base, looks);
    sheet.cells.set(cellKey(row, column), { ...content, format });
  }
  for (const { row, column } of deleted) sheet.cells.delete(cellKey(row, column));
}

function editSizes(sheet: SheetModel, { widths, heights }: Edit): void {
  for (const { column, width, hidden } of widths) sheet.columns.set(column, { width, hidden, format: null });
  for (const { row, height, hidden } of heights) {
    if (height === null && !hidden) sheet.rows.delete(row);
    else sheet.rows.set(row, { height, hidden, format: null });
  }
}

/** Widens a table by a calculated column, renames its first, gives it totals. */
function editTable(
  table: TableModel,
  cells: SheetModel['cells'],
  format: CellFormat,
  { table: changes }: Edit,
): void {
  const { row, column, columns, rows } = table.range;
  const put = (
    atRow: number,
    atColumn: number,
    content: Cell['value'],
    formulaText: string | null = null,
  ): void => {
    cells.set(cellKey(atRow, atColumn), { value: content, formula: formulaText, format });
  };
  const [first] = table.columns;
  if (changes.rename && first !== undefined) {
    first.name = `Andere naam ${table.id}`;
    put(row, column, first.name);
  }
  if (changes.widen && !table.columns.some(({ name }) => name === 'Nieuwe [kolom]')) {
    const calculatedFormula = `${table.name}[@[Nieuwe '[kolom']]]+1`;
    const id = Math.max(...table.columns.map((existing) => existing.id)) + 1;
    table.columns.push({
      id,
      name: 'Nieuwe [kolom]',
      calculatedFormula,
      totalsFunction: 'None',
      totalsLabel: null,
    });
    table.range = { ...table.range, columns: columns + 1 };
    put(row, column + columns, 'Nieuwe [kolom]');
    put(row + 1, column + columns, 2, calculatedFormula);
  }
  if (changes.totals && !table.showTotals && first !== undefined) {
    table.showTotals = true;
    table.range = { ...table.range, rows: rows + 1 };
    Object.assign(first, { totalsFunction: 'Custom' });
    put(row + rows, column, 5, 'SUM(A1:A2)*2');
  }
  table.style = changes.style;
  table.showBandedRows = changes.totals;
  table.showFilterButton = changes.rename;
}

/** Makes the edits; what is made a second time replaces the first. */
function apply({ workbook }: OpenWorkbook, changes: Edit, step: number): void {
  const { defaultFormat } = workbook;
  for (const { tables, cells } of workbook.sheets)
    for (const table of tables) editTable(table, cells, defaultFormat, changes);
  const sheet = workbook.sheets.find(({ tables }) => tables.length === 0);
  if (sheet === undefined) throw new Error('no sheet');
  editCells(sheet, defaultFormat, changes);
  editSizes(sheet, changes);
  sheet.frozen = changes.frozen;
  sheet.showGridlines = changes.showGridlines;
  sheet.tabColor = changes.tabColor;
  workbook.names = changes.names.map((name, i) => ({
    name,
    scope: i === 1 ? sheet.id : null,
    formula: "'Scenario''s ''26'!$A$1",
    visible: i === 0,
    comment: i === 2 ? 'a "b"' : '',
  }));
  if (changes.newSheet !== null && !workbook.sheets.some(({ name }) => name === changes.newSheet?.name)) {
    const added = emptySheet(`new ${step}`, changes.newSheet.name);
    added.visibility = changes.visibility;
    const { columns } = changes.newSheet;
    addTable(added, defaultFormat, { id: 100 + step, name: `T${step}`, columns }, [columns.map(() => 1)]);
    workbook.sheets.push(added);
  }
  if (changes.reverse) workbook.sheets.reverse();
}

/** What must survive a save: the model without identities (`source`, sheet ids). */
function essence(workbook: WorkbookModel): unknown {
  const nameOf = (id: string | null): string | null =>
    workbook.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  const look = ({ source, ...format }: CellFormat): unknown => ({ ...format, source: typeof source });
  const cell = ([key, { format, ...content }]: [number, Cell]): unknown => [key, content, look(format)];
  const byKey = ([a]: [number, unknown], [b]: [number, unknown]): number => a - b;
  return {
    sheets: workbook.sheets.map(({ id, cells, rows, columns, ...sheet }) => ({
      ...sheet,
      isKnown: id !== '',
      cells: [...cells].sort(byKey).map(cell),
      rows: [...rows].sort(byKey),
      columns: [...columns].sort(byKey).filter(([, { width, hidden }]) => width !== null || hidden),
    })),
    names: workbook.names
      .map(({ scope, ...name }) => ({ ...name, scope: nameOf(scope) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    active: nameOf(workbook.activeSheetId),
  };
}

describe('any edit', () => {
  it('is read back as it was made, in a new workbook and again in the saved one', () => {
    fc.assert(
      fc.property(edit, edit, (first, second) => {
        const open = createWorkbook();
        apply(open, first, 1);
        const saved = saveWorkbook(open);
        expect(checkPackage(saved)).toEqual([]);
        const again = openWorkbook(saved);
        expect(essence(again.workbook)).toEqual(essence(open.workbook));

        apply(again, second, 2);
        const savedAgain = saveWorkbook(again);
        expect(checkPackage(savedAgain)).toEqual([]);
        expect(essence(openWorkbook(savedAgain).workbook)).toEqual(essence(again.workbook));
      }),
      { numRuns: 60 },
    );
  });
});
