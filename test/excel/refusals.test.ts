// SPDX-License-Identifier: EUPL-1.2

import { WriteRefused } from '../../src/core/plan/refusal';
import type { WritePlan } from '../../src/core/plan/plan';
import { run } from '../../src/excel/run';
import { applyPlan } from '../../src/excel/write/apply-plan';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { newTable } from '../../src/ooxml/new-table';
import { calculated, openInExcel, written } from '../support/add-in';
import type { LoggedHost } from '../support/add-in';
import { addSheetTo, placedProgramme, putRows } from '../support/programme-place';
import type { ProgrammePlacement } from '../support/programme-place';
import { usersPart } from '../support/users-part';

async function planned(): Promise<WritePlan> {
  const { result } = await calculated();
  if (result === null) throw new Error('There is no programme in this workbook');
  return result.plan;
}

/** Tries to write; the file has to be the same to the byte. */
async function refusalOf(host: LoggedHost, plan: WritePlan) {
  const before = host.save();
  const error: unknown = await applyPlan(plan).catch((reason: unknown) => reason);
  expect(Buffer.compare(host.save(), before)).toBe(0);
  return error instanceof WriteRefused ? error.refusal : error;
}

describe('a write that is refused', () => {
  it.each<readonly [string, ProgrammePlacement, unknown]>([
    [
      'a sheet with our name',
      { also: (workbook) => addSheetTo(workbook, 'wvrv gemeenten') },
      { code: 'nameTaken', data: { kind: 'sheet', name: 'Wvrv Gemeenten' } },
    ],
    [
      'a table with our name',
      {
        also: (workbook) => {
          const other = addSheetTo(workbook, 'Anders');
          putRows(other, workbook.defaultFormat, 0, 0, [['a'], [1]]);
          other.tables.push(newTable(9, 'WvrvGemeenten', { row: 0, column: 0, rows: 2, columns: 1 }, ['a']));
        },
      },
      { code: 'nameTaken', data: { kind: 'table', name: 'WvrvGemeenten' } },
    ],
    [
      'a name with the name of our table',
      {
        also: ({ names }) =>
          names.push({ name: 'WvrvGemeenten', scope: null, formula: '5', visible: true, comment: '' }),
      },
      { code: 'nameTaken', data: { kind: 'name', name: 'WvrvGemeenten' } },
    ],
    [
      'a name with the name of a parameter',
      {
        also: ({ names }) =>
          names.push({ name: 'Wvrv_sociaal_teller', scope: null, formula: '5', visible: true, comment: '' }),
      },
      { code: 'nameTaken', data: { kind: 'name', name: 'Wvrv_sociaal_teller' } },
    ],
    [
      'a protected structure',
      { also: (workbook) => (workbook.isStructureProtected = true) },
      { code: 'workbookProtected', data: {} },
    ],
  ])('because of %s writes nothing', async (_, placement, refusal) => {
    const host = openInExcel(placedProgramme(placement));
    expect(await refusalOf(host, await planned())).toEqual(refusal);
  });

  it('because a sheet of ours was protected writes nothing', async () => {
    const host = openInExcel(placedProgramme());
    await written();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Wvrv Controle').protection.protect();
      await context.sync();
    });
    host.editCell('Blad', 'I4', '99');
    expect(await refusalOf(host, await planned())).toEqual({
      code: 'sheetProtected',
      data: { sheet: 'Wvrv Controle' },
    });
  });

  it('because plain cells moved since they were read leaves nothing of ours', async () => {
    const host = openInExcel(placedProgramme({ table: null }));
    const plan = await planned();
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad').getRange('5:5').insert('Down');
      await context.sync();
    });
    const refusal = { code: 'programmeMoved', data: { table: 'Blad' } };
    await expect(applyPlan(plan)).rejects.toMatchObject({ refusal });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Blad']);
    expect(host.workbook.names).toEqual([]);
  });

  it('because a sheet of ours would have more rows than Excel has writes nothing', async () => {
    const host = openInExcel(placedProgramme());
    const plan = await planned();
    const cells = new Array<null[]>(1_048_577).fill([null]);
    const sheets = plan.sheets.map((sheet) => (sheet.role === 'checks' ? { ...sheet, cells } : sheet));
    expect(await refusalOf(host, { ...plan, sheets })).toEqual({
      code: 'tooManyRows',
      data: { sheet: 'Wvrv Controle', rows: 1_048_577 },
    });
  });

  it('because the programme grew, or its place was taken, since it was read writes nothing', async () => {
    const host = openInExcel(placedProgramme());
    const plan = await planned();
    host.editCell('Blad', 'Q4', '=IF(1=1,"","x")');
    expect(await refusalOf(host, plan)).toEqual({ code: 'programmeMoved', data: { table: 'Plan' } });
    const other = openInExcel(placedProgramme({ table: null }));
    const plainPlan = await planned();
    other.editCell('Blad', 'R5', '=IF(1=1,"","x")');
    expect(await refusalOf(other, plainPlan)).toEqual({
      code: 'cellsInUse',
      data: { sheet: 'Blad', address: 'Q3:U7' },
    });
  });

  it('because figures do not come out puts everything back', async () => {
    const host = openInExcel(placedProgramme());
    const plan = await planned();
    host.editCell('Blad', 'I4', '1');
    const before = openWorkbook(host.save()).workbook;
    await expect(applyPlan(plan)).rejects.toMatchObject({ refusal: { code: 'notReconciled' } });
    expect(usersPart(openWorkbook(host.save()).workbook)).toEqual(usersPart(before));
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Blad']);
    expect(host.workbook.names).toEqual([]);
  });
});

describe('a write that cannot be put back either', () => {
  it('says so', async () => {
    let writes = Number.POSITIVE_INFINITY;
    openInExcel(placedProgramme(), {
      onBatch: () => {
        writes -= 1;
        return writes < 0 ? { code: 'GeneralException', message: 'fault' } : undefined;
      },
    });
    const plan = await planned();
    writes = 15;
    await expect(applyPlan(plan)).rejects.toMatchObject({ name: 'ExcelFailure', code: 'NotRestored' });
  });
});

describe('a batch function that was given up on', () => {
  it('does not go on when its answer comes after all', async () => {
    const host = openInExcel(placedProgramme());
    let answer: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    const late = run(
      async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad');
        await context.sync();
        await waiting;
        sheet.getRange('A1').values = [['te laat']];
        await context.sync();
        sheet.getRange('A2').values = [['veel te laat']];
        await context.sync();
      },
      { timeout: 20 },
    );
    await expect(late).rejects.toMatchObject({ code: 'Timeout' });
    answer();
    const seen = await run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Blad').getRange('A1:A2').load('values');
      await context.sync();
      return cells.values as unknown[][];
    });
    expect(seen).toEqual([[''], ['']]);
    expect(host.cellEditMode).toBe(false);
  });
});
