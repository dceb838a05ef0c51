// SPDX-License-Identifier: EUPL-1.2
import { checkPackage } from '../../../src/ooxml/check/check-package';
import { cellKey } from '../../../src/ooxml/model';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../../src/ooxml/save-workbook';
import { createExcelHost } from '../../../src/workbench/node';
import { describeWithLibreOffice, sheetsInLibreOffice } from '../../support/libreoffice';
import { partDifferences } from '../../support/parts';
import { constant } from '../../support/table';
import { FEATURES, firstSheet } from './features';
import { fullWorkbook } from './full-workbook';

const NEW_TEXT = 'nieuw';

/** A workbook in which one cell was filled that was empty. */
function edited(): Uint8Array {
  const open = openWorkbook(fullWorkbook());
  const { cells } = firstSheet(open.workbook);
  cells.set(cellKey(29, 0), constant(NEW_TEXT, open.workbook.defaultFormat));
  return saveWorkbook(open);
}

/** First of the rows that come, and how many. */
const FIRST = 6;
const COUNT = 2;

/** A workbook in which a user inserted rows through the middle of what it has. */
async function withRowsInserted(): Promise<Uint8Array> {
  const host = createExcelHost(fullWorkbook());
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange(`${FIRST}:${FIRST + COUNT - 1}`).insert('Down');
    await context.sync();
  });
  return host.save();
}

/** References from the inserted rows on point so much lower, wherever they stand. */
function shifted(text: string): string {
  return text.replace(
    /(?<![\w&])(\$?[A-Z]{1,2}\$?)(\d+)\b(?!-)/g,
    (reference, column: string, row: string) =>
      Number(row) < FIRST ? reference : `${column}${Number(row) + COUNT}`,
  );
}

describe('a workbook with everything in it', () => {
  const before = fullWorkbook();

  it('is sound', () => {
    expect(checkPackage(before)).toEqual([]);
  });

  it('changes in one sheet and its texts when a cell is filled', () => {
    const after = edited();
    expect(checkPackage(after)).toEqual([]);
    expect(partDifferences(before, after)).toEqual({
      added: [],
      changed: ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'],
      removed: [],
    });
  });

  it.each(Object.entries(FEATURES))('keeps %s when a cell is filled', (_, stateIn) => {
    expect(stateIn(edited()).filter((line) => !line.includes(NEW_TEXT))).toEqual(stateIn(before));
  });

  it('is sound, with all its parts, when rows are inserted', async () => {
    const after = await withRowsInserted();
    expect(checkPackage(after)).toEqual([]);
    expect(partDifferences(before, after)).toMatchObject({ added: [], removed: [] });
  });

  it('has most of it where rows are inserted', () => {
    const moving = Object.entries(FEATURES)
      .filter(([, stateIn]) => stateIn(before).some((line) => shifted(line) !== line))
      .map(([name]) => name);
    expect(moving).toEqual([
      'formulas (shared, array, calculated, external) and values',
      'merged cells',
      'hidden rows and heights',
      'table with a calculated column and totals',
      'validations',
      'validations of later versions',
      'conditional formats',
      'conditional formats of later versions',
      'notes',
      'where notes are drawn',
      'conversations',
      'where the drawing is',
      'names',
      'hyperlinks',
    ]);
  });

  it.each(Object.entries(FEATURES))('takes %s along when rows are inserted', async (_, stateIn) => {
    expect(stateIn(await withRowsInserted())).toEqual(stateIn(before).map(shifted));
  });
});

describeWithLibreOffice('a workbook with everything in it, in LibreOffice', () => {
  it('reads the same after a cell is filled', () => {
    const read = new Map(sheetsInLibreOffice(edited(), 'never'));
    const original = sheetsInLibreOffice(fullWorkbook(), 'never');
    expect([...read.keys()]).toEqual([...original.keys()]);
    const filled = (rows: readonly (readonly string[])[] = []): readonly (readonly string[])[] =>
      rows.map((row) => row.filter((text) => text !== '')).filter((row) => row.length > 0);
    expect(filled(read.get('Blad1'))).toEqual([...filled(original.get('Blad1')), [NEW_TEXT]]);
    expect(read.get('Vast')).toEqual(original.get('Vast'));
  });

  it('reads the same further down after rows are inserted', async () => {
    const read = sheetsInLibreOffice(await withRowsInserted(), 'never').get('Blad1') ?? [];
    const original = sheetsInLibreOffice(fullWorkbook(), 'never').get('Blad1') ?? [];
    expect(read.filter((_, row) => row < FIRST - 1 || row >= FIRST - 1 + COUNT)).toEqual(original);
  });
});
