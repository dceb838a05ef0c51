// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { removeOutput } from '../../src/excel/write/remove-output';
import { checkPackage } from '../../src/ooxml/check/check-package';
import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../src/ooxml/model';
import type { CellFormat, SheetModel, WorkbookModel } from '../../src/ooxml/model';
import { newTable } from '../../src/ooxml/new-table';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { calculated, exampleBytes, openInExcel, written } from '../support/add-in';
import { partDifferences, partText } from '../support/parts';
import {
  addSheetTo,
  placedProgramme,
  PROGRAMME_HEADERS,
  PROGRAMME_ROWS,
  putRows,
} from '../support/programme-place';
import type { ProgrammePlacement } from '../support/programme-place';
import { asQueryResult, QUERY } from '../support/query-result';
import { everything, usersPart } from '../support/users-part';
import { describeRealWorkbooks, realWorkbook } from '../support/workbooks';

/**
 * Parts that may differ after everything was removed again, each with its reason. Of the sheets only the one that
 * the programme is on; of its cells and looks nothing may, which the model says.
 */
const EXPLAINED: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'names and sheets were added and taken out: the list is written anew',
  'xl/styles.xml': 'looks of ours stay in the list of styles, where nobody uses them',
  'xl/sharedStrings.xml': 'texts of ours stay in the list of texts, where nobody uses them',
  'xl/calcChain.xml': 'the order of calculation, which Excel makes anew',
};

/** Writes, removes, and holds the packages against each other. */
async function writeAndRemove(bytes: Uint8Array) {
  // What the file layer makes of a file when nothing is changed at all is not the add-in's.
  const original = openWorkbook(bytes).workbook;
  const host = openInExcel(bytes);
  await written();
  const between = host.save();
  const midway = openWorkbook(between).workbook;
  expect(usersPart(midway, original)).toEqual(usersPart(original, midway));
  expect(checkPackage(between)).toEqual([]);
  await removeOutput();
  const after = host.save();
  expect(everything(openWorkbook(after).workbook)).toEqual(everything(original));
  expect(checkPackage(after)).toEqual([]);
  return { written: partDifferences(bytes, between), removed: partDifferences(bytes, after) };
}

const LISTINGS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];

/** Parts of the user's that have other bytes, and no reason to. */
function unexplained(changed: readonly string[], programmeParts: readonly string[]): readonly string[] {
  return changed.filter((part) => EXPLAINED[part] === undefined && !programmeParts.includes(part));
}

describe('nothing of the user is another after a write and a removal', () => {
  it('in the example, part by part', async () => {
    const { written: after, removed } = await writeAndRemove(exampleBytes());
    expect(after.removed).toEqual([]);
    expect(removed.added).toEqual([]);
    expect(removed.removed).toEqual([]);
    const programme = ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml'];
    expect(unexplained(after.changed, [...programme, ...LISTINGS])).toEqual([]);
    expect(unexplained(removed.changed, programme)).toEqual([]);
  });

  it('in a table that is the result of a query, whose query knows the columns', async () => {
    const bytes = asQueryResult(placedProgramme({ hasTotals: true }));
    expect(checkPackage(bytes)).toEqual([]);
    const host = openInExcel(bytes);
    await written();
    const query = partText(host.save(), QUERY);
    const unbound = [
      ...query.matchAll(/<queryTableField id="(\d+)" dataBound="0" tableColumnId="(\d+)"\/>/g),
    ];
    expect(unbound).toHaveLength(5);
    expect(query).toContain('unboundColumnsRight="5"');
    // Fields that the query fills are as they were, and none is called deleted.
    expect(
      query.replaceAll(/<queryTableField [^>]*dataBound[^>]*>/g, '').match(/<queryTableField .*\/>/)?.[0],
    ).toBe(partText(bytes, QUERY).match(/<queryTableField .*\/>/)?.[0]);
    expect(query).not.toContain('deletedField');
    const programme = ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml'];
    const { written: after, removed } = await writeAndRemove(bytes);
    expect(unexplained(after.changed, [...programme, ...LISTINGS, QUERY])).toEqual([]);
    expect(unexplained(removed.changed, programme)).toEqual([]);
  });

  it.each<readonly [string, ProgrammePlacement]>([
    ['right', { column: MAX_COLUMNS - PROGRAMME_HEADERS.length, hasTotals: true }],
    ['right, but for some of the columns', { column: MAX_COLUMNS - PROGRAMME_HEADERS.length - 4 }],
    ['right, in plain cells', { column: MAX_COLUMNS - PROGRAMME_HEADERS.length, table: null }],
    ['bottom', { row: MAX_ROWS - 5 }],
    ['bottom, with a totals row', { row: MAX_ROWS - 6, hasTotals: true }],
    ['bottom, in plain cells', { row: MAX_ROWS - 5, table: null }],
  ])('in a programme at the edge of the sheet: %s', async (edge, placement) => {
    const bytes = placedProgramme(placement);
    openInExcel(bytes);
    const { result } = await calculated();
    const hasRoom = edge.startsWith('bottom');
    expect(result?.plan.columns).toMatchObject(
      hasRoom ? { kind: 'write' } : { kind: 'skip', reason: 'edgeOfSheet' },
    );
    await writeAndRemove(bytes);
  });

  it('in a workbook that anybody could have', async () => {
    await fc.assert(
      fc.asyncProperty(placements, fc.boolean(), async (placement, isQuery) => {
        const bytes = placedProgramme(placement);
        await writeAndRemove(isQuery && placement.table !== null ? asQueryResult(bytes) : bytes);
      }),
      { numRuns: 15 },
    );
  });
});

describeRealWorkbooks('nothing of a rich workbook is another after a write and a removal', () => {
  it('part by part, with a programme on a sheet of its own', async () => {
    const open = openWorkbook(realWorkbook('rich.xlsx'));
    const { workbook } = open;
    const sheet = addSheetTo(workbook, "Scenario's '26");
    const rows = PROGRAMME_ROWS.slice(0, 4);
    putRows(sheet, workbook.defaultFormat, 2, 1, [PROGRAMME_HEADERS, ...rows]);
    const range = { row: 2, column: 1, rows: 1 + rows.length, columns: PROGRAMME_HEADERS.length };
    sheet.tables.push(newTable(99, 'Plan_rijk', range, PROGRAMME_HEADERS));
    const bytes = await calculatedAnew(saveWorkbook(open));
    const own = [...partDifferences(realWorkbook('rich.xlsx'), bytes).added];
    const { written: after, removed } = await writeAndRemove(bytes);
    expect(after.removed).toEqual([]);
    expect(removed.added).toEqual([]);
    expect(removed.removed).toEqual([]);
    expect(unexplained(after.changed, [...own, ...LISTINGS])).toEqual([]);
    expect(unexplained(removed.changed, own)).toEqual([]);
  });
});

/** The values that a file has for its formulas can be old. */
async function calculatedAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openInExcel(bytes);
  await host.Excel.run(async ({ workbook }) => {
    workbook.application.calculate('Full');
    await workbook.context.sync();
  });
  return host.save();
}

/** Headers that are hard to refer to. */
const HEADERS = ['Aantal [stuks] #1', "'s-Gravenhage", 'regel\neen', '@ huis', 'x'.repeat(255), 'spatie '];

const FORMATS: readonly Partial<CellFormat>[] = [
  { numberFormat: '@' },
  { numberFormat: '0.00%', fill: '#FFEE00' },
  { wrapText: true, horizontal: 'Center' },
  { locked: false },
];

/** A programme at some place, with anything around it. */
const placements: fc.Arbitrary<ProgrammePlacement> = fc
  .record({
    sheet: fc.constantFrom("Scenario's '26", 'Blad 1', 'Programma (definitief)', 'été', '2026'),
    table: fc.constantFrom('Plan', 'Tabel_1', null),
    row: fc.integer({ min: 0, max: 6 }),
    column: fc.integer({ min: 0, max: 4 }),
    hasTotals: fc.boolean(),
    extra: fc.uniqueArray(fc.constantFrom(...HEADERS), { maxLength: 4 }),
    count: fc.integer({ min: 1, max: 4 }),
    seeds: fc.array(
      fc.record({
        row: fc.integer({ min: 0, max: 20 }),
        column: fc.integer({ min: 0, max: 40 }),
        format: fc.constantFrom(...FORMATS),
        content: fc.constantFrom(null, '007', 'tekst', 12.5, true, '=1+1', '="x"&1'),
      }),
      { maxLength: 25 },
    ),
    width: fc.constantFrom(null, 4, 30),
    other: fc.constantFrom<'none' | 'protected' | 'hidden' | 'filtered'>(
      'none',
      'protected',
      'hidden',
      'filtered',
    ),
  })
  .map(({ extra, count, seeds, width, other, ...place }) => ({
    ...place,
    headers: [...PROGRAMME_HEADERS, ...extra],
    rows: PROGRAMME_ROWS.slice(0, count).map((row) => [...row, ...extra.map((_, index) => index)]),
    also: (workbook: WorkbookModel, sheet: SheetModel) => {
      const { defaultFormat } = workbook;
      const end = place.column + PROGRAMME_HEADERS.length + extra.length;
      const bottom = place.row + 1 + count + Number(place.hasTotals);
      for (const { row, column, format, content } of seeds) {
        const isProgramme = row >= place.row && row < bottom && column >= place.column && column < end;
        if (!isProgramme) putSeed(sheet, { ...defaultFormat, ...format }, row, column, content);
      }
      if (width !== null) sheet.columns.set(end, { width, hidden: false, format: null });
      const another = addSheetTo(workbook, 'Anders');
      putRows(another, defaultFormat, 0, 0, [
        ['a', 'b'],
        [1, 2],
      ]);
      another.isProtected = other === 'protected';
      another.visibility = other === 'hidden' ? 'VeryHidden' : 'Visible';
      if (other === 'filtered')
        another.autoFilter = { range: { row: 0, column: 0, rows: 2, columns: 2 }, filtered: true };
      workbook.names.push(
        { name: 'norm', scope: null, formula: '0.3', visible: true, comment: 'van mij' },
        { name: 'plaatselijk', scope: another.id, formula: 'Anders!$A$1', visible: false, comment: '' },
      );
    },
  }));

function putSeed(
  { cells }: SheetModel,
  format: CellFormat,
  row: number,
  column: number,
  content: string | number | boolean | null,
): void {
  const isFormula = typeof content === 'string' && content.startsWith('=');
  cells.set(
    cellKey(row, column),
    isFormula
      ? { value: content === '=1+1' ? 2 : 'x1', formula: content.slice(1), format }
      : { value: content, formula: null, format },
  );
}
