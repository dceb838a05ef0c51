// SPDX-License-Identifier: EUPL-1.2

import { readProgramme } from '../../src/core/form/read-programme';
import { readWorkbook } from '../../src/excel/read/read-workbook';
import { run as runInExcel } from '../../src/excel/run';
import { LARGE_HEADERS, largeProgramme, largeRows } from '../support/large-programme';
import { jsonBytes, openCounting } from '../support/traffic';
import { timeInTurn } from './measure';
import type { Task } from './measure';
import type { Bench, Line } from './report';

const [FEW, MANY] = [10_000, 100_000];

/** Milliseconds that a page may be busy without anybody noticing. */
const LONGEST_TASK = 100;

/** Cells of one answer, as `src/excel/read/blocks.ts` cuts them. */
const CELLS_PER_BLOCK = 80_000;

function readTask(bytes: Uint8Array, times: number): Task {
  return () => {
    openCounting(bytes);
    return async () => {
      for (let time = 0; time < times; time += 1) {
        await runInExcel(readWorkbook);
      }
    };
  };
}

async function traffic(count: number, bytes: Uint8Array): Promise<readonly Line[]> {
  const host = openCounting(bytes);
  await runInExcel(readWorkbook);
  const { requests, received, largest } = host.traffic();
  const columns = LARGE_HEADERS.length;
  const blocks = Math.ceil((count + 1) / Math.floor(CELLS_PER_BLOCK / columns));
  const rows = count.toLocaleString('en');
  return [
    {
      what: `requests, ${rows} rows`,
      measured: requests,
      against: 'one per block',
      reference: blocks,
      unit: 'requests',
    },
    {
      what: `answers, ${rows} rows`,
      measured: received,
      against: 'JSON of the values',
      reference: jsonBytes(largeRows(count)),
      unit: 'bytes',
    },
    {
      what: `largest answer, ${rows} rows`,
      measured: largest,
      against: 'the bound of 4 MB',
      reference: 4_000_000,
      unit: 'bytes',
    },
  ];
}

/** What the core does with what was read, all its steps. */
async function rowsTask(bytes: Uint8Array): Promise<Task> {
  openCounting(bytes);
  const { sheet, read } = await runInExcel(readWorkbook);
  if (sheet === null || read === null) throw new Error('There is a programme in this workbook');
  return () => () => readProgramme([sheet], read.source);
}

async function run(): Promise<readonly Line[]> {
  const [few, many] = [largeProgramme(FEW), largeProgramme(MANY)];
  const values = largeRows(MANY);
  const [rowsOfFew, rowsOfMany] = await timeInTurn([await rowsTask(few), await rowsTask(many)]);
  const [bare, tenSmall, large] = await timeInTurn([
    () => () => JSON.parse(JSON.stringify(values)) as unknown,
    readTask(few, MANY / FEW),
    readTask(many, 1),
  ]);
  return [
    {
      what: 'read 100,000 rows',
      measured: large,
      against: 'values to JSON and back',
      reference: bare,
      unit: 'ms',
    },
    {
      what: 'read 100,000 rows',
      measured: large,
      against: 'ten times 10,000 rows',
      reference: tenSmall,
      unit: 'ms',
    },
    {
      what: 'core, 10,000 rows read',
      measured: rowsOfFew,
      against: 'a task nobody notices',
      reference: LONGEST_TASK,
      unit: 'ms',
    },
    {
      what: 'core, 100,000 rows read',
      measured: rowsOfMany,
      against: 'a task nobody notices',
      reference: LONGEST_TASK,
      unit: 'ms',
    },
    ...(await traffic(FEW, few)),
    ...(await traffic(MANY, many)),
  ];
}

export const reading: Bench = { name: 'reading', title: 'rows of 15 cells through Office.js', run };
