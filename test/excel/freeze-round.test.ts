// SPDX-License-Identifier: EUPL-1.2

import { frozenRound } from '../../src/core/round/frozen';
import { sinceRounds } from '../../src/excel/read/read-rounds';
import { freezeRound } from '../../src/excel/write/freeze-round';
import { removeOutput } from '../../src/excel/write/remove-output';
import { dictionaryOf } from '../../src/i18n/languages';
import type { ExcelHost } from '../../src/workbench/node';
import { calculated, exampleBytes, openInExcel, valueAt, written } from '../support/add-in';
import { contents } from '../support/contents';

const SHEET = 'Wvrv Ronde 2026-1';

/** Freezes what is calculated now. */
async function freeze(round = '2026-1'): Promise<void> {
  const { result, reading } = await calculated();
  if (result === null) throw new Error('There is no programme');
  const { municipalityTable } = reading;
  const texts = dictionaryOf('nl').plan;
  await freezeRound(frozenRound(result.outcome, { round, takenAt: '2026-11-22', texts, municipalityTable }));
}

async function since() {
  const { result, reading } = await calculated();
  if (result === null) throw new Error('There is no programme');
  return sinceRounds(reading.ownership, result.outcome);
}

/** Row of Amsterdam on the frozen sheet, counted from zero. */
function rowOf(host: ExcelHost, code: string): number {
  return Array.from({ length: 40 }, (_, row) => row).findIndex(
    (row) => valueAt(host, SHEET, row, 0) === code,
  );
}

describe('a frozen round', () => {
  it('is a sheet of values that is never taken for a programme', async () => {
    const host = openInExcel(exampleBytes());
    await freeze();
    const sheet = host.workbook.sheets.find(({ name }) => name === SHEET);
    const cells = [...(sheet?.cells.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
    expect(valueAt(host, SHEET, rowOf(host, 'GM0034'), 5)).toBe(22_050);
    const { reading } = await calculated();
    expect(reading.sheet?.name).toBe('Programma');
    expect(reading.considered.map((one) => one.sheet)).toEqual(['Programma', 'Toelichting']);
    expect(reading.ownership.rounds).toEqual(new Map([['2026-1', SHEET]]));
  });

  it('is what later figures are compared with, in the pane and on the sheet', async () => {
    const host = openInExcel(exampleBytes());
    await written();
    await freeze();
    expect(await since()).toEqual([{ round: '2026-1', sheet: SHEET, changes: [] }]);
    // Almere has 6,615 social homes in the example.
    host.editCell('Programma', 'H5', '6600');
    expect(await since()).toEqual([
      {
        round: '2026-1',
        sheet: SHEET,
        changes: [
          { code: 'GM0034', name: 'Almere', field: 'socialRent', before: 6615, now: 6600, difference: -15 },
        ],
      },
    ]);
    const row = rowOf(host, 'GM0034');
    expect([13, 14, 15].map((column) => valueAt(host, SHEET, row, column))).toEqual([0, -15, 0]);
  });

  it('is never written over, and stays when the rest is removed', async () => {
    const host = openInExcel(exampleBytes());
    await written();
    await freeze();
    await expect(freeze()).rejects.toMatchObject({ refusal: { code: 'nameTaken', data: { name: SHEET } } });
    await freeze('2026-2');
    await removeOutput();
    const names = host.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(['Programma', 'Toelichting', SHEET, 'Wvrv Ronde 2026-2']);
    expect(valueAt(host, SHEET, rowOf(host, 'GM0034'), 14)).toBe('');
    expect((await since()).map(({ round }) => round)).toEqual(['2026-2', '2026-1']);
  });

  it('leaves nothing behind at whatever request it fails', async () => {
    let broken = 0;
    const host = openInExcel(exampleBytes(), {
      onBatch: (_, number) =>
        number === broken ? { code: 'GeneralException', message: 'fault' } : undefined,
    });
    const { result } = await calculated();
    if (result === null) throw new Error('There is no programme');
    const frozen = frozenRound(result.outcome, {
      round: '2026-1',
      takenAt: '2026-11-22',
      texts: dictionaryOf('nl').plan,
      municipalityTable: null,
    });
    const before = contents(host.workbook);
    for (let request = 1; request <= 3; request += 1) {
      broken = host.batches.length + request;
      await expect(freezeRound(frozen)).rejects.toThrow('GeneralException');
      expect(contents(host.workbook)).toEqual(before);
    }
    broken = 0;
    await freezeRound(frozen);
    expect(host.workbook.sheets.at(-1)?.name).toBe(SHEET);
  });
});
