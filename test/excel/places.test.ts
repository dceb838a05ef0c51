// SPDX-License-Identifier: EUPL-1.2

import { COLUMN_ROLES } from '../../src/core/plan/roles';
import type { ColumnRole } from '../../src/core/plan/roles';
import { removeOutput } from '../../src/excel/write/remove-output';
import { checkPackage } from '../../src/ooxml/check/check-package';
import type { SheetModel, WorkbookModel } from '../../src/ooxml/model';
import { cellKey } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { calculated, openInExcel, written } from '../support/add-in';
import type { LoggedHost } from '../support/add-in';
import {
  addSheetTo,
  formatFreeCells,
  placedProgramme,
  PROGRAMME_HEADERS,
  PROGRAMME_ROWS,
  putRows,
} from '../support/programme-place';
import type { ProgrammePlacement } from '../support/programme-place';
import { usersPart } from '../support/users-part';

const OUR_HEADERS = [
  'Wvrv opdracht',
  'Wvrv tekort sociaal',
  'Wvrv tekort midden',
  'Wvrv tekort betaalbaar',
  'Wvrv status',
];

function sheetOf(host: LoggedHost, name: string): SheetModel {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** Texts of a row from a column on, to the first cell without one. */
function textsFrom(sheet: SheetModel, row: number, column: number): string[] {
  const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
  return typeof value === 'string' ? [value, ...textsFrom(sheet, row, column + 1)] : [];
}

/** The file as the user has changed it meanwhile, in whatever way. */
function edited(bytes: Uint8Array, edit: (workbook: WorkbookModel) => void): Uint8Array {
  const open = openWorkbook(bytes);
  edit(open.workbook);
  return saveWorkbook(open);
}

/** Writes, and fails when anything of the user's is another than before. */
async function writeAndCompare(host: LoggedHost, request: Parameters<typeof written>[0] = {}) {
  const before = openWorkbook(host.save()).workbook;
  const applied = await written(request);
  const bytes = host.save();
  const after = openWorkbook(bytes).workbook;
  expect(usersPart(after, before)).toEqual(usersPart(before, after));
  expect(checkPackage(bytes)).toEqual([]);
  return applied;
}

async function writesNothingMore(host: LoggedHost): Promise<void> {
  const before = host.save();
  const { changes } = await written({ writtenAt: '2027-01-01 00:00' });
  expect([...changes.sheets, ...changes.columns].filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
  expect(Buffer.compare(host.save(), before)).toBe(0);
}

/** Cells with what somebody typed or formatted in them: of a formula the value can follow from other sheets. */
function typedCells({ cells }: SheetModel) {
  return [...cells].map(([key, { value, formula, format }]) => ({
    key,
    formula,
    value: formula === null ? value : null,
    format,
  }));
}

/** As a user does it: each to before all others. */
async function copySheets({ Excel }: LoggedHost, names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).copy('Beginning');
    await context.sync();
  });
}

const CORNER = { row: 2, column: 1 };
const FREE = CORNER.column + PROGRAMME_HEADERS.length;

const ODD_HEADERS = PROGRAMME_HEADERS.map((header) => (header === 'Sociale huur' ? 'Sociale\nhuur' : header));

describe('a programme at any place', () => {
  it.each<readonly [string, ProgrammePlacement]>([
    ['a table', {}],
    ['a table with a totals row', { hasTotals: true }],
    ['plain cells', { table: null }],
    ['plain cells with a total below them', { table: null, hasTotals: true }],
    ['a sheet with an apostrophe', { sheet: "Scenario's '26" }],
    ['plain cells on a sheet with an apostrophe', { sheet: "Scenario's '26", table: null }],
    [
      'headers with brackets, hashes, line feeds and spaces at the end',
      {
        headers: [...ODD_HEADERS, 'Aantal [stuks] #1', "'s-Gravenhage @ huis ", 'regel\neen'],
        rows: PROGRAMME_ROWS.slice(0, 4).map((row) => [...row, 1, 'x', null]),
      },
    ],
    ['cells formatted as text', { also: formatFreeCells }],
    [
      'a hidden sheet beside it',
      { also: (workbook) => (addSheetTo(workbook, 'Verborgen').visibility = 'VeryHidden') },
    ],
  ])('gets columns and sheets, and keeps what it was: %s', async (_, placement) => {
    const host = openInExcel(placedProgramme(placement));
    const { changes, compared } = await writeAndCompare(host);
    expect(changes.columns.map(({ kind }) => kind)).toEqual(OUR_HEADERS.map(() => 'new'));
    expect(compared).toBeGreaterThan(100);
    const free = CORNER.column + (placement.headers ?? PROGRAMME_HEADERS).length;
    const sheet = sheetOf(host, placement.sheet ?? 'Blad');
    expect(textsFrom(sheet, CORNER.row, free)).toEqual(OUR_HEADERS);
    const duties = [1, 2, 3, 4].map((row) => sheet.cells.get(cellKey(CORNER.row + row, free))?.value);
    expect(duties.every((duty) => typeof duty === 'string' && duty.includes('%'))).toBe(true);
    const again = openInExcel(host.save());
    await writesNothingMore(again);
  });

  it('puts sums in a totals row of a table', async () => {
    const host = openInExcel(placedProgramme({ hasTotals: true }));
    await writeAndCompare(host);
    const { cells } = sheetOf(host, 'Blad');
    const total = cells.get(cellKey(CORNER.row + 5, FREE + 1));
    const shortfalls = [1, 2, 3, 4].map((row) => cells.get(cellKey(CORNER.row + row, FREE + 1))?.value);
    expect(total?.formula).toBe('SUBTOTAL(109,Plan[Wvrv tekort sociaal])');
    expect(total?.value).toBe(
      shortfalls.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
    );
  });
});

describe('a totals row of the user among plain cells', () => {
  it('gets no formula of ours, and keeps the sum that the user puts below our column', async () => {
    const host = openInExcel(placedProgramme({ table: null, hasTotals: true }));
    await writeAndCompare(host);
    const sum = cellKey(CORNER.row + 5, FREE + 1);
    const totalOf = () => sheetOf(host, 'Blad').cells.get(sum) ?? null;
    expect(totalOf()?.formula ?? null).toBeNull();
    host.editCell('Blad', 'R8', '=SUM(R4:R7)');
    expect(totalOf()?.formula).toBe('SUM(R4:R7)');
    host.editCell('Blad', 'I4', '1');
    await written();
    expect(totalOf()?.formula).toBe('SUM(R4:R7)');
  });
});

describe('places that cannot have columns', () => {
  const note = { row: CORNER.row + 3, column: FREE + 4 };
  it.each<readonly [string, string, ProgrammePlacement]>([
    [
      'cellsInUse',
      'a note',
      {
        also: (workbook, sheet) => {
          putRows(sheet, workbook.defaultFormat, note.row, note.column, [['let op']]);
        },
      },
    ],
    [
      'cellsInUse',
      'a formula that shows nothing',
      {
        also: ({ defaultFormat: format }, { cells }) =>
          cells.set(cellKey(note.row, note.column), { value: '', formula: 'IF(1=1,"","x")', format }),
      },
    ],
    ['sheetProtected', 'a protected sheet', { also: (_, sheet) => (sheet.isProtected = true) }],
    [
      'severalRowsPerMunicipality',
      'a municipality twice',
      { rows: [...PROGRAMME_ROWS.slice(0, 3), PROGRAMME_ROWS[0] ?? []] },
    ],
    [
      'headerTaken',
      "a column of the user's with our header",
      {
        headers: [...PROGRAMME_HEADERS, 'Wvrv Status'],
        rows: PROGRAMME_ROWS.slice(0, 4).map((row) => [...row, 'x']),
      },
    ],
  ])('%s: %s; the sheets are written all the same', async (reason, _, placement) => {
    const host = openInExcel(placedProgramme(placement));
    const { findings } = await calculated();
    expect(findings.filter(({ code }) => code === 'columnsSkipped').map(({ data }) => data)).toEqual([
      { table: placement.table === null ? 'Blad' : 'Plan', reason },
    ]);
    const { changes } = await writeAndCompare(host);
    expect(changes.columns).toEqual([]);
    expect(changes.sheets.map(({ kind }) => kind)).toEqual(['new', 'new', 'new', 'new', 'new']);
  });

  it.each([['Plan'], [null]])(
    'filterOn: a filter that hides rows (table %s); the sheets are written all the same',
    async (table) => {
      const host = openInExcel(placedProgramme({ table }));
      const sheet = sheetOf(host, 'Blad');
      const range = { ...CORNER, rows: 5, columns: PROGRAMME_HEADERS.length };
      if (table === null) sheet.autoFilter = { range, filtered: true };
      else Object.assign(sheet.tables[0] ?? {}, { filtered: true });
      const { findings, result } = await calculated();
      expect(findings.map(({ data }) => data)).toContainEqual({ table: table ?? 'Blad', reason: 'filterOn' });
      expect(result?.plan.columns.kind).toBe('skip');
      const { changes } = await writeAndCompare(host);
      expect(changes.sheets).toHaveLength(5);
    },
  );

  it('gives an empty workbook, and one with names only, a finding and nothing else', async () => {
    for (const also of [undefined, nameOnly]) {
      const host = openInExcel(
        placedProgramme({ table: null, headers: [], rows: [], ...(also && { also }) }),
      );
      const before = host.save();
      const { result, findings } = await calculated();
      expect(result).toBeNull();
      expect(findings.map(({ code }) => code)).toEqual(['noProgrammeTable']);
      expect(Buffer.compare(host.save(), before)).toBe(0);
    }
  });

  it('takes the visible programme with most columns of several', async () => {
    const host = openInExcel(
      placedProgramme({
        also: (workbook) => {
          const copy = addSheetTo(workbook, 'Oud');
          putRows(copy, workbook.defaultFormat, 0, 0, [
            PROGRAMME_HEADERS.slice(0, 10),
            ...PROGRAMME_ROWS.slice(0, 2),
          ]);
          copy.visibility = 'Hidden';
        },
      }),
    );
    await writeAndCompare(host);
    expect(textsFrom(sheetOf(host, 'Blad'), CORNER.row, FREE)).toEqual(OUR_HEADERS);
  });
});

function nameOnly({ names }: WorkbookModel): void {
  names.push({ name: 'norm', scope: null, formula: '0.3', visible: true, comment: '' });
}

describe('what the user does between two writes', () => {
  async function writtenOnce(placement: ProgrammePlacement = {}): Promise<LoggedHost> {
    const host = openInExcel(placedProgramme(placement));
    await written();
    return host;
  }

  it('gives a deleted column back, at the right', async () => {
    const host = await writtenOnce();
    const bytes = edited(host.save(), ({ sheets: [sheet], names }) => {
      const mark = names.find(({ name }) => name === '_Wvrv.column.status');
      const table = sheet?.tables[0];
      if (sheet === undefined || mark === undefined || table === undefined) throw new Error('Not written');
      mark.formula = 'Blad!#REF!';
      table.columns.pop();
      table.range = { ...table.range, columns: table.range.columns - 1 };
      for (let row = 0; row < 5; row += 1) sheet.cells.delete(cellKey(CORNER.row + row, FREE + 4));
    });
    const second = openInExcel(bytes);
    const { changes } = await writeAndCompare(second);
    expect(changes.columns.map(({ kind }) => kind)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
      'unchanged',
      'new',
    ]);
    expect(textsFrom(sheetOf(second, 'Blad'), CORNER.row, FREE)).toEqual(OUR_HEADERS);
    await writesNothingMore(second);
  });

  it("follows renamed sheets, tables and headers, its own and the user's", async () => {
    const host = await writtenOnce();
    await host.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.getItem('Blad').name = "Plan '27";
      worksheets.getItem('Wvrv Regiototalen').name = 'Onze regio';
      worksheets.getItem('Wvrv Gemeenten').name = "Alle gemeenten '27 (30)";
      tables.getItem('Plan').name = 'Programma_27';
      tables.getItem('WvrvGemeenten').name = 'Uitkomsten';
      worksheets.getItem("Plan '27").getRangeByIndexes(CORNER.row, FREE + 4, 1, 1).values = [['Oordeel']];
      await context.sync();
    });
    const { changes } = await writeAndCompare(host);
    expect(changes.sheets.filter(({ kind }) => kind === 'changed').map(({ name }) => name)).toEqual([
      'Wvrv Verantwoording',
    ]);
    expect(changes.columns.map(({ kind }) => kind)).toEqual(OUR_HEADERS.map(() => 'unchanged'));
    expect(textsFrom(sheetOf(host, "Plan '27"), CORNER.row, FREE)).toEqual([
      ...OUR_HEADERS.slice(0, 4),
      'Oordeel',
    ]);
    await writesNothingMore(host);
  });

  it('makes links to cells anew when their sheet was renamed, which links do not follow', async () => {
    const host = openInExcel(placedProgramme());
    host.editCell('Blad', 'I4', 'onbekend');
    await written();
    const links = (): string[] =>
      [...sheetOf(host, 'Wvrv Controle').cells.values()].flatMap(
        ({ formula }) => /^HYPERLINK\("#(.*)!I4",/.exec(formula ?? '')?.[1] ?? [],
      );
    expect(new Set(links())).toEqual(new Set(["'Blad'"]));
    await host.Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Blad').name = "Plan '27";
      await workbook.context.sync();
    });
    await writeAndCompare(host);
    expect(new Set(links())).toEqual(new Set(["'Plan ''27'"]));
  });

  it.each([['Plan'], [null]])(
    'follows rows that were sorted, added and taken out (table %s)',
    async (table) => {
      const host = await writtenOnce({ table });
      const rows = PROGRAMME_ROWS.slice(1, 6).reverse();
      const bytes = edited(host.save(), (workbook) => {
        const [sheet] = workbook.sheets;
        if (sheet === undefined) throw new Error('Not written');
        putRows(sheet, workbook.defaultFormat, CORNER.row + 1, CORNER.column, rows);
        const [plan] = sheet.tables;
        if (plan !== undefined) plan.range = { ...plan.range, rows: 1 + rows.length };
      });
      const second = openInExcel(bytes);
      await writeAndCompare(second);
      const sheet = sheetOf(second, 'Blad');
      for (const [index, row] of rows.entries()) {
        const at = CORNER.row + 1 + index;
        expect(sheet.cells.get(cellKey(at, CORNER.column))?.value).toBe(row[0]);
        expect(sheet.cells.get(cellKey(at, FREE + 4))?.value).toMatch(/voldoet|tekort|onbeslist/);
      }
      await writesNothingMore(second);
    },
  );

  it('writes a deleted sheet of ours again, and repairs what referred to it', async () => {
    const host = await writtenOnce();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Wvrv Gemeenten').delete();
      context.workbook.worksheets.getItem('Wvrv Parameters').delete();
      await context.sync();
    });
    const { changes } = await writeAndCompare(host);
    expect(changes.sheets.filter(({ kind }) => kind === 'new').map(({ role }) => role)).toEqual([
      'parameters',
      'municipalities',
    ]);
    expect(changes.columns.map(({ kind }) => kind)).toEqual(OUR_HEADERS.map(() => 'changed'));
    await writesNothingMore(host);
  });

  it('names a parameter again whose name was deleted', async () => {
    const host = await writtenOnce();
    const name = host.workbook.names.find(({ visible }) => visible)?.name ?? '';
    await host.Excel.run(async (context) => {
      context.workbook.names.getItem(name).delete();
      await context.sync();
    });
    await writeAndCompare(host);
    expect(host.workbook.names.map((each) => each.name)).toContain(name);
    // The finding that the parameter was gone is outdated now.
    await writeAndCompare(host);
    await writesNothingMore(host);
  });

  it('leaves copies of our sheets alone, and takes none of them for a programme', async () => {
    const host = await writtenOnce();
    const ours = host.workbook.sheets.map(({ name }) => name).filter((name) => name !== 'Blad');
    await copySheets(host, ours);
    const copies = ours.map((name) => `${name} (2)`);
    host.editCell('Blad', 'H4', '99');
    const { reading } = await calculated();
    expect(
      reading.considered.filter(({ verdict }) => verdict === 'copyOfOutput').map(({ sheet }) => sheet),
    ).toEqual([...copies].reverse());
    expect(reading.read?.source.sheet).toBe('Blad');
    const before = copies.map((name) => typedCells(sheetOf(host, name)));
    await written();
    await writesNothingMore(host);
    expect(copies.map((name) => typedCells(sheetOf(host, name)))).toEqual(before);
    await removeOutput();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([...copies].reverse().concat('Blad'));
    // What they looked up in sheets of ours is gone with those; nothing else is.
    const [now, then] = [copies.map((name) => typedCells(sheetOf(host, name))), before].map((sheets) =>
      sheets.map((cells) => cells.map(({ formula, ...cell }) => ({ ...cell, isFormula: formula !== null }))),
    );
    expect(now).toEqual(then);
    const again = openInExcel(host.save());
    const kept = copies.map((name) => typedCells(sheetOf(again, name)));
    await written();
    expect(copies.map((name) => typedCells(sheetOf(again, name)))).toEqual(kept);
    expect(sheetOf(again, 'Blad').tables[0]?.columns.map(({ name }) => name)).toEqual([
      ...PROGRAMME_HEADERS,
      ...OUR_HEADERS,
    ]);
  });

  it('stays with the programme when its sheet is copied to before it', async () => {
    const host = await writtenOnce();
    await copySheets(host, ['Blad']);
    host.editCell('Blad', 'H4', '99');
    const { reading, findings } = await calculated();
    expect(reading.read?.source).toMatchObject({ sheet: 'Blad', table: 'Plan' });
    expect(findings.map(({ code }) => code)).toContain('otherProgrammeTables');
    await writeAndCompare(host);
    await writesNothingMore(host);
  });

  it('moves on to another programme without touching the columns in the former one', async () => {
    const host = await writtenOnce();
    const bytes = edited(host.save(), (workbook) => {
      const other = addSheetTo(workbook, 'Nieuw');
      putRows(other, workbook.defaultFormat, 0, 0, [[...PROGRAMME_HEADERS], ...PROGRAMME_ROWS.slice(0, 6)]);
      const [former] = workbook.sheets;
      if (former !== undefined) former.visibility = 'Hidden';
      const plan = former?.tables.pop();
      expect(plan?.name).toBe('Plan');
    });
    const second = openInExcel(bytes);
    const before = new Map(sheetOf(second, 'Blad').cells);
    await written();
    expect(textsFrom(sheetOf(second, 'Nieuw'), 0, PROGRAMME_HEADERS.length)).toEqual(OUR_HEADERS);
    for (const [key, { formula, format }] of before) {
      expect(sheetOf(second, 'Blad').cells.get(key)).toMatchObject({ formula, format });
    }
  });

  it('calculates in manual mode with what the formulas of the user come to, and leaves the mode', async () => {
    const host = openInExcel(
      placedProgramme({
        also: (workbook, { cells }) => {
          const format = workbook.defaultFormat;
          cells.set(cellKey(0, 0), { value: 368, formula: null, format });
          cells.set(cellKey(CORNER.row + 2, CORNER.column + 7), { value: 368, formula: '$A$1+0', format });
          workbook.calculationMode = 'Manual';
        },
      }),
    );
    host.editCell('Blad', 'A1', '100');
    const { result } = await calculated();
    expect(result?.outcome.municipalities[1]).toMatchObject({ complete: true, known: { socialRent: 100 } });
    await written();
    expect(host.workbook.calculationMode).toBe('Manual');
    await writesNothingMore(host);
  });
});

describe('columns that are switched off', () => {
  const last: readonly ColumnRole[] = ['duty', 'shortfallSocial', 'shortfallMid'];
  it.each<readonly [string, ProgrammePlacement, readonly ColumnRole[]]>([
    ['the last two of a table', {}, last],
    ['all of a table with totals', { hasTotals: true }, []],
    ['the last two among plain cells', { table: null }, last],
    ['the first two among plain cells', { table: null }, ['shortfallMid', 'shortfallAffordable', 'status']],
    ['all that came in cells formatted as text', { also: formatFreeCells }, []],
  ])('go, and their place looks as it did: %s', async (_, placement, columns) => {
    const bytes = placedProgramme(placement);
    const original = usersPart(openWorkbook(bytes).workbook);
    const host = openInExcel(bytes);
    await written();
    const second = openInExcel(host.save());
    const { changes } = await writeAndCompare(second, { columns });
    expect(changes.columns.filter(({ kind }) => kind === 'removed')).toHaveLength(5 - columns.length);
    const now = openWorkbook(second.save()).workbook;
    if (columns.length === 0) expect(usersPart(now)).toEqual(original);
    expect(now.names.filter(({ name }) => name.startsWith('_Wvrv.column.'))).toHaveLength(columns.length);
    const third = await written({ columns });
    expect(
      [...third.changes.sheets, ...third.changes.columns].every(({ kind }) => kind === 'unchanged'),
    ).toBe(true);
  });

  it('stay, and are said to stay, where a column of the table stands right of them', async () => {
    const host = openInExcel(placedProgramme());
    await written();
    const before = new Map(sheetOf(host, 'Blad').cells);
    const { changes } = await writeAndCompare(host, { columns: ['shortfallSocial', 'status'] });
    expect(changes.columns.map(({ role, kind }) => [role, kind])).toEqual([
      ['shortfallSocial', 'unchanged'],
      ['status', 'unchanged'],
      ['duty', 'kept'],
      ['shortfallMid', 'kept'],
      ['shortfallAffordable', 'kept'],
    ]);
    expect(new Map(sheetOf(host, 'Blad').cells)).toEqual(before);
  });

  it('come back when they are switched on again', async () => {
    for (const table of ['Plan', null]) {
      const host = openInExcel(placedProgramme({ table }));
      await written();
      await written({ columns: ['duty', 'shortfallSocial', 'status'] });
      await written({ columns: [] });
      await writeAndCompare(host, { columns: COLUMN_ROLES });
      expect(textsFrom(sheetOf(host, 'Blad'), CORNER.row, FREE)).toEqual(OUR_HEADERS);
    }
  });

  it('leave a note of the user below them, and widths that were wide enough', async () => {
    const host = openInExcel(
      placedProgramme({
        table: null,
        also: (_, { columns }) => columns.set(FREE, { width: 60, hidden: false, format: null }),
      }),
    );
    await written();
    expect(sheetOf(host, 'Blad').columns.get(FREE)?.width).toBe(60);
    expect(sheetOf(host, 'Blad').columns.get(FREE + 1)?.width).toBeGreaterThan(9.2);
    host.editCell('Blad', 'R9', '=SUM(R4:R7)');
    await writeAndCompare(host, { columns: [] });
    expect(sheetOf(host, 'Blad').cells.get(cellKey(8, 17))?.formula).toBe('SUM(R4:R7)');
    expect(sheetOf(host, 'Blad').columns.get(FREE)?.width).toBe(60);
    expect(sheetOf(host, 'Blad').columns.get(FREE + 1)?.width).toBe(9.140625);
  });
});
