// SPDX-License-Identifier: EUPL-1.2

import { largeRows } from '../support/large-programme';
import type { Row } from '../support/large-programme';
import { jsonBytes, openCounting } from '../support/traffic';
import { writeRows } from '../support/write-rows';
import { timeInTurn } from './measure';
import type { Task } from './measure';
import type { Bench, Line } from './report';

const [FEW, MANY] = [10_000, 100_000];

function writeTask(rows: readonly Row[], times: number): Task {
  return () => {
    openCounting();
    return async () => {
      for (let time = 0; time < times; time += 1) {
        await writeRows(rows);
      }
    };
  };
}

async function traffic(rows: readonly Row[]): Promise<readonly Line[]> {
  const host = openCounting();
  await writeRows(rows);
  const { requests, sent, largest } = host.traffic();
  const json = jsonBytes(rows);
  const count = rows.length.toLocaleString('en');
  return [
    {
      what: `requests, ${count} rows`,
      measured: requests,
      against: 'one per 1.5 MB of JSON',
      reference: Math.ceil(json / 1_500_000),
      unit: 'requests',
    },
    {
      what: `sent, ${count} rows`,
      measured: sent,
      against: 'JSON of the values',
      reference: json,
      unit: 'bytes',
    },
    {
      what: `largest request, ${count} rows`,
      measured: largest,
      against: 'the bound of 4 MB',
      reference: 4_000_000,
      unit: 'bytes',
    },
  ];
}

async function run(): Promise<readonly Line[]> {
  const [few, many] = [largeRows(FEW), largeRows(MANY)];
  const [bare, tenSmall, large] = await timeInTurn([
    () => () => JSON.parse(JSON.stringify(many)) as unknown,
    writeTask(few, MANY / FEW),
    writeTask(many, 1),
  ]);
  const what = 'write 100,000 rows';
  return [
    { what, measured: large, against: 'values to JSON and back', reference: bare, unit: 'ms' },
    { what, measured: large, against: 'ten times 10,000 rows', reference: tenSmall, unit: 'ms' },
    ...(await traffic(few)),
    ...(await traffic(many)),
  ];
}

export const writing: Bench = { name: 'writing', title: 'rows of 15 cells through Office.js', run };
