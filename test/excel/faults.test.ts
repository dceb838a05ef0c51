// SPDX-License-Identifier: EUPL-1.2

import { openWorkbook } from '../../src/ooxml/open-workbook';
import type { WorkbookModel } from '../../src/ooxml/model';
import { calculated, exampleBytes, openInExcel, written } from '../support/add-in';
import { applyPlan } from '../../src/excel/write/apply-plan';
import { formatFreeCells, placedProgramme, PROGRAMME_ROWS } from '../support/programme-place';
import { usersPart } from '../support/users-part';

/** What can be seen of a workbook, without the identities a host gives out. */
function visible({ sheets, names }: WorkbookModel) {
  return {
    sheets: sheets.map(({ name, cells, tables, columns, rows, frozen, visibility }) => ({
      name,
      visibility,
      frozen,
      columns: [...columns].filter(([, { width }]) => width !== null),
      rows: [...rows],
      tables: tables.map(({ name: table, range, columns: tableColumns }) => ({ table, range, tableColumns })),
      cells: [...cells]
        .filter(([, { value, formula }]) => value !== null || formula !== null)
        .map(([key, { value, formula, format }]) => [key, value, formula, format.numberFormat, format.fill]),
    })),
    names: names.map(({ name, formula, visible: isVisible }) => ({ name, formula, isVisible })),
  };
}

/** Requests that a whole first write takes, reading back included. */
async function requestsOfWrite(bytes: Uint8Array): Promise<number> {
  const host = openInExcel(bytes);
  const { result } = await calculated();
  const before = host.batches.length;
  if (result !== null) await applyPlan(result.plan);
  return host.batches.length - before;
}

/** Every request of a write fails in turn; each time the workbook has to be as it was. */
async function failEach(
  bytes: Uint8Array,
  change?: (host: ReturnType<typeof openInExcel>) => void,
  request?: Parameters<typeof calculated>[0],
): Promise<string[]> {
  const outcomes: string[] = [];
  for (let failing = 1; ; failing += 1) {
    let from = Number.POSITIVE_INFINITY;
    let number = 0;
    const host = openInExcel(bytes, {
      onBatch: () => {
        number += 1;
        return number === from ? { code: 'GeneralException', message: 'fault' } : undefined;
      },
    });
    change?.(host);
    const before = openWorkbook(host.save()).workbook;
    const { result } = await calculated(request);
    if (result === null) throw new Error('There is no programme in this workbook');
    from = number + failing;
    const error = await applyPlan(result.plan).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (number < from) {
      return outcomes;
    }
    if (error === null) {
      // The request after the last one that matters: the library's own cleaning up.
      outcomes.push('written');
      continue;
    }
    expect(error).toMatchObject({ code: 'GeneralException' });
    const after = openWorkbook(host.save()).workbook;
    expect(visible(after)).toEqual(visible(before));
    expect(usersPart(after)).toEqual(usersPart(before));
    outcomes.push('restored');
  }
}

/** Enough municipalities for several subregions; each fault opens the workbook anew. */
const FEW = 6;

describe('a fault at any request of a write', () => {
  it('leaves a workbook that was never written as it was', async () => {
    const bytes = exampleBytes(FEW);
    const outcomes = await failEach(bytes);
    expect(outcomes.filter((outcome) => outcome === 'restored').length).toBeGreaterThan(10);
    expect(outcomes.length).toBeGreaterThanOrEqual((await requestsOfWrite(bytes)) - 1);
  }, 300_000);

  it('leaves a workbook that was written before with its former figures', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written();
    const outcomes = await failEach(host.save(), (reopened) => {
      reopened.editCell('Programma', 'H7', '2000');
    });
    expect(outcomes.filter((outcome) => outcome === 'restored').length).toBeGreaterThan(10);
  }, 300_000);

  it.each([['Plan'], [null]])(
    'leaves the looks of the cells that columns were to come in (table %s)',
    async (table) => {
      const outcomes = await failEach(
        placedProgramme({ table, rows: PROGRAMME_ROWS.slice(0, 2), hasTotals: true, also: formatFreeCells }),
      );
      expect(outcomes.filter((outcome) => outcome === 'restored').length).toBeGreaterThan(10);
    },
    300_000,
  );

  it('leaves columns that were to go', async () => {
    const host = openInExcel(placedProgramme({ rows: PROGRAMME_ROWS.slice(0, 2), also: formatFreeCells }));
    await written();
    const outcomes = await failEach(host.save(), undefined, { columns: [] });
    expect(outcomes.filter((outcome) => outcome === 'restored').length).toBeGreaterThan(5);
  }, 300_000);
});
