// SPDX-License-Identifier: EUPL-1.2

import { parseMapping, type Mapping } from '../../src/core/form/mapping';
import { decide, inItsForm, meaningOf } from '../../src/core/form/decide';
import { placeAt, placesIn } from '../../src/core/form/places';
import type { WorkbookCalculation } from '../../src/excel/calculate-workbook';
import { remember } from '../../src/excel/memory/memory';
import { calculated, exampleBytes, openInExcel, plainBytes, written } from '../support/add-in';
import { describeRealWorkbooks, realWorkbook } from '../support/workbooks';

type Rows = readonly (readonly (string | number)[])[];

const LIST: Rows = [
  ['Plan', 'Gemeente', 'Jaar', 'Planstatus', 'Segment', 'Aantal woningen', 'Woningvoorraad', 'DAEB-voorraad'],
  ['Zijlweg', 'Haarlem', 2027, '1A', 'Sociale huur', 120, 79432, 22241],
  ['Zijlweg', 'Haarlem', 2028, '2C', 'Middenhuur', 100, '', ''],
  ['Brink', 'Laren NH', 2027, '3', 'Sociale huur', 10, 5300, 800],
];
const MATRIX: Rows = [
  ['', '', 'Harde plannen', '', 'Zachte plannen', ''],
  ['Gemeente', 'Woningvoorraad', '2025-2029', '2030-2034', '2025-2029', '2030-2034'],
  ['Haarlem', 79432, 100, 50, 20, 30],
  ['Laren', 5300, 10, 5, 2, 3],
];
const BLOCKS: Rows = [
  ['', 'Nieuwbouw', '', '', 'Sloop', ''],
  ['Gemeente', 'Totaal', 'Sociale huur', 'Middenhuur', 'Totaal', 'Sociale huur'],
  ['Haarlem', 100, 30, 20, 10, 5],
  ['Laren', 50, 15, 10, 0, 0],
];
const PLAN_FORM: Rows = [
  ['Plannaam', 'De Zijlweg', '', '', '', ''],
  ['Gemeente', 'Haarlem', '', '', '', ''],
  ['Status Planologisch', '2A', '', '', '', ''],
  ['', 'Groepnaam', 'Totalen', 2026, 2027, 2028],
  ['Nieuwbouw', 'nieuwbouw', 60, 20, 20, 20],
  ['Sociale huur', 'betaalbaarheid', 30, 10, 10, 10],
  ['Huur middenhuur', '', 30, 10, 10, 10],
];

const homesOf = ({ reading }: WorkbookCalculation) =>
  reading.read?.figures.map(({ code, field, homes, year, period, status }) => ({
    code,
    field,
    homes,
    year,
    period,
    status,
  }));

/** What the workbook was taken for. */
async function recognised(): Promise<Mapping> {
  const { mapping } = (await calculated()).reading;
  if (mapping === null) throw new Error('Nothing was recognised');
  return mapping;
}

const codesOf = ({ findings }: WorkbookCalculation): readonly string[] => findings.map(({ code }) => code);

describe('which column is what, kept in the workbook', () => {
  it.each([
    ['a list', LIST],
    ['a matrix', MATRIX],
    ['blocks', BLOCKS],
    ['a form for a plan', PLAN_FORM],
  ] as const)('reads %s as it was recognised, also from the saved file', async (_, rows) => {
    const host = openInExcel(plainBytes(rows));
    const before = await calculated();
    expect(before.reading.isMappingKept).toBe(false);
    await remember('mapping', await recognised());
    openInExcel(host.save());
    const after = await calculated();
    expect(after.reading.isMappingKept).toBe(true);
    expect(homesOf(after)).toEqual(homesOf(before));
    expect(after.reading.mapping).toEqual(before.reading.mapping);
    await remember('mapping', null);
    expect((await calculated()).reading.isMappingKept).toBe(false);
  });

  it('is what the user made of it', async () => {
    openInExcel(plainBytes(BLOCKS));
    const mapping = await recognised();
    const social = mapping.columns.find(({ column }) => column === 'C');
    expect(social?.header).toBe('Nieuwbouw / Sociale huur');
    await remember('mapping', decide(mapping, 'C', meaningOf('expensive', social?.header ?? '')));
    const { reading } = await calculated();
    expect(reading.read?.figures.find(({ field }) => field === 'expensive')?.homes).toBe(30);
    expect(reading.read?.figures.some(({ field }) => field === 'socialRent')).toBe(false);
    expect(reading.mapping?.columns[2]).toMatchObject({ column: 'C', score: null });
  });

  it('decides for a row of a form as well', async () => {
    openInExcel(plainBytes(PLAN_FORM));
    const mapping = await recognised();
    expect(mapping.rows.map(({ label, meaning }) => [label, meaning?.field ?? null])).toEqual([
      ['Plannaam', null],
      ['Gemeente', 'name'],
      ['Status Planologisch', 'status'],
      ['Nieuwbouw', 'total'],
      ['Sociale huur', 'socialRent'],
      ['Huur middenhuur', 'midRent'],
    ]);
    await remember('mapping', decide(mapping, 7, meaningOf('affordablePurchase', '')));
    const fields = new Set((await calculated()).reading.read?.figures.map(({ field }) => field));
    expect(fields).toEqual(new Set(['total', 'socialRent', 'affordablePurchase']));
  });

  it('serves a sheet on which nothing was recognised, with the header that the user points out', async () => {
    openInExcel(
      plainBytes([
        ['Overzicht', '', ''],
        ['Plaats', 'A', 'B'],
        ['Haarlem', 100, 30],
        ['Laren', 50, 15],
      ]),
    );
    const { reading } = await calculated();
    expect(reading.read).toBeNull();
    const [sheet] = reading.heads;
    if (sheet === undefined) throw new Error('There is no sheet');
    const place = placeAt(sheet, 2, 1).mapping;
    expect(place.columns.map(({ header }) => header)).toEqual(['Plaats', 'A', 'B']);
    const decided = [
      ['A', 'name'],
      ['B', 'total'],
      ['C', 'socialRent'],
    ] as const;
    const mapping = decided.reduce((all, [of, field]) => decide(all, of, meaningOf(field, '')), place);
    await remember('mapping', inItsForm(mapping, sheet));
    expect(homesOf(await calculated())?.map(({ code, homes }) => [code, homes])).toEqual([
      ['GM0392', 100],
      ['GM0392', 30],
      ['GM0417', 50],
      ['GM0417', 15],
    ]);
  });

  it('that no longer fits reads nothing, and says which headers are gone', async () => {
    const host = openInExcel(plainBytes(BLOCKS));
    await remember('mapping', await recognised());
    host.editCell('Programma', 'C2', 'Anders');
    const calculation = await calculated();
    expect(calculation.reading.read).toBeNull();
    expect(calculation.findings).toMatchObject([
      { code: 'mappingDoesNotFit', data: { missing: ['Nieuwbouw / Sociale huur'] } },
    ]);
    expect(placesIn(calculation.reading.heads)).not.toHaveLength(0);
  });

  it('that is none is said, and the workbook is read without it', async () => {
    openInExcel(plainBytes(BLOCKS));
    await remember('mapping', { schema: 'x' });
    const calculation = await calculated();
    expect(codesOf(calculation)).toContain('memoryUnreadable');
    expect(calculation.reading.read).not.toBeNull();
  });

  it('gives way to one that is asked for', async () => {
    openInExcel(plainBytes(BLOCKS));
    const mapping = await recognised();
    await remember('mapping', { ...mapping, sheet: 'X', columns: mapping.columns.slice(0, 1) });
    const { reading } = await calculated({ mapping });
    expect([reading.isMappingKept, reading.mapping]).toEqual([false, mapping]);
  });

  it('is written with, and what was written follows it', async () => {
    const host = openInExcel(exampleBytes(3));
    const first = await written();
    expect(first.compared).toBeGreaterThan(0);
    const mapping = await recognised();
    const column = mapping.columns.find(({ meaning }) => meaning?.field === 'expensive')?.column ?? '';
    await remember('mapping', decide(mapping, column, null));
    const again = await calculated();
    expect(again.result?.outcome.region.sums).toMatchObject({ expensive: null });
    const { changes, compared } = await written();
    expect(changes.sheets.some(({ kind }) => kind !== 'unchanged')).toBe(true);
    expect(compared).toBeGreaterThan(0);
    openInExcel(host.save());
    expect((await written()).changes.sheets.every(({ kind }) => kind === 'unchanged')).toBe(true);
  });
});

describe('ties that a user makes', () => {
  it('are read once, with a finding', async () => {
    openInExcel(plainBytes(BLOCKS));
    const mapping = await recognised();
    await remember('mapping', decide(mapping, 'D', meaningOf('socialRent', '')));
    const calculation = await calculated();
    expect(codesOf(calculation)).toContain('duplicateColumn');
    const social = calculation.reading.read?.figures.filter(({ field }) => field === 'socialRent');
    expect(social?.map(({ homes }) => homes)).toEqual([30, 15]);
  });
});

describeRealWorkbooks('published workbooks', () => {
  it('are read by the mapping of a file as they were recognised', async () => {
    openInExcel(realWorkbook('plancapaciteit_databewijst.xlsx'));
    const before = await calculated();
    const mapping = parseMapping(JSON.parse(JSON.stringify(before.reading.mapping)));
    const after = await calculated({ mapping });
    expect(homesOf(after)).toHaveLength(homesOf(before)?.length ?? 0);
    expect(homesOf(after)).toEqual(homesOf(before));
  });

  it('of a plan have their rows', async () => {
    openInExcel(realWorkbook('planmonitor_wonen_import-example-pmw.xlsx'));
    const { reading } = await calculated();
    expect(reading.mapping?.rows.filter(({ meaning }) => meaning !== null).length).toBe(12);
  });
});
