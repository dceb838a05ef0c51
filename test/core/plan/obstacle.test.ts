// SPDX-License-Identifier: EUPL-1.2

import { columnsObstacle } from '../../../src/core/plan/obstacle';
import type { ProgrammeSource, SourceKey } from '../../../src/core/programme/source';
import type { SheetContent } from '../../../src/core/sheet/content';
import { readSheet, sheetOf, tableOf } from '../support/sheet';

const HEADERS = ['Gemeentecode', 'Programma', 'Sociale huur'];
const ROWS = [HEADERS, ['GM0363', 100, 30], ['GM0392', 50, 15]];
const TABLE = tableOf({ name: 'Programma', columns: 3, dataRows: 2 });

/** The obstacle for five new columns, or fewer. */
function obstacleOn(
  sheet: SheetContent,
  changes: { source?: Partial<ProgrammeSource>; keys?: readonly SourceKey[]; missing?: number } = {},
): string | null {
  const { source, keys } = readSheet(sheet);
  return columnsObstacle(sheet, { ...source, ...changes.source }, changes.keys ?? keys, changes.missing ?? 5);
}

describe('columnsObstacle', () => {
  it.each([
    ['plain cells', sheetOf(ROWS)],
    ['a table', sheetOf(ROWS, { tables: [TABLE] })],
    ['cells in use above and below', sheetOf([[null, null, null, 'x'], ...ROWS, [null, null, null, 'x']])],
    [
      'cells in use further to the right',
      sheetOf(ROWS.map((row) => [...row, null, null, null, null, null, 'x'])),
    ],
    [
      'a filter on another table',
      sheetOf(ROWS, { tables: [TABLE, tableOf({ name: 'T', header: null, isFiltered: true })] }),
    ],
    ['a filter on plain cells beside a table', sheetOf(ROWS, { isFiltered: true, tables: [TABLE] })],
  ])('there is none for %s', (_, sheet) => {
    expect(obstacleOn(sheet)).toBeNull();
  });

  it.each([
    ['sheetProtected', sheetOf(ROWS, { isProtected: true })],
    ['severalRowsPerMunicipality', sheetOf([...ROWS, ['GM0363', 1, 1]])],
    ['filterOn', sheetOf(ROWS, { isFiltered: true })],
    ['filterOn', sheetOf(ROWS, { tables: [{ ...TABLE, isFiltered: true }] })],
    ['cellsInUse', sheetOf([HEADERS, ['GM0363', 100, 30, null, 'x'], ['GM0392', 50, 15]])],
    ['cellsInUse', sheetOf([[...HEADERS, null, 'x'], ...ROWS.slice(1)])],
    ['cellsInUse', sheetOf([...ROWS.slice(0, 2), [...(ROWS[2] ?? []), null, null, null, null, ' ']])],
  ])('%s', (reason, sheet) => {
    expect(obstacleOn(sheet)).toBe(reason);
  });

  it('looks at the totals row of a table too', () => {
    const sheet = (below: string | null) =>
      sheetOf([...ROWS, ['Totaal', 150, 45, below]], { tables: [{ ...TABLE, hasTotals: true }] });
    expect(obstacleOn(sheet('x'))).toBe('cellsInUse');
    expect(obstacleOn(sheet(null))).toBeNull();
  });

  it('edgeOfSheet: the last column of the sheet can be used, none beyond it', () => {
    const sheet = sheetOf(ROWS);
    expect(obstacleOn(sheet, { source: { firstColumn: 16_384 - 3 - 5 } })).toBeNull();
    expect(obstacleOn(sheet, { source: { firstColumn: 16_384 - 3 - 4 } })).toBe('edgeOfSheet');
  });

  it('asks room only for the columns that are not there yet', () => {
    const sheet = sheetOf(ROWS.map((row) => [...row, null, 'x']));
    expect(obstacleOn(sheet, { missing: 1 })).toBeNull();
    expect(obstacleOn(sheet, { missing: 2 })).toBe('cellsInUse');
    expect(obstacleOn(sheet, { missing: 0 })).toBeNull();
  });
});
