// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammePlan } from '../../src/core/plan/plan';
import { run } from '../../src/excel/run';
import { ensureInPlace } from '../../src/excel/write/hold';
import { openInExcel, plainBytes } from '../support/add-in';

describe('a programme of more rows than a call takes arguments', () => {
  const count = 200_000;
  const area = { row: 0, column: 0, rows: count + 1, columns: 1 };

  /** A list of projects of which no row names a municipality, but for what the last one should say. */
  const programme = (last: string): ProgrammePlan => ({
    sheet: 'Programma',
    table: null,
    area,
    headers: [],
    keys: Array.from({ length: count }, (_, index) => ({
      row: index + 1,
      column: 0,
      content: index + 1 === count ? last : '',
    })),
  });

  const check = (plan: ProgrammePlan): Promise<void> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(plan.sheet).load('id');
      await context.sync();
      await ensureInPlace(context, plan, { sheetId: sheet.id, tableId: null, area });
    });

  it('is found in its place, and missed when its last row says something else', async () => {
    openInExcel(plainBytes([['Gemeente']]));
    expect(() => Math.max(...Array<number>(count).fill(1))).toThrow(RangeError);
    await check(programme(''));
    await expect(check(programme('Haarlem'))).rejects.toMatchObject({
      refusal: { code: 'programmeMoved', data: { table: 'Programma' } },
    });
  });
});
