// SPDX-License-Identifier: EUPL-1.2

import { readWorkbook } from '../../src/excel/read/read-workbook';
import { run } from '../../src/excel/run';
import { calculated, written } from '../support/add-in';
import { ALL_MUNICIPALITIES, LARGE_HEADERS, largeProgramme, largeRows } from '../support/large-programme';
import { jsonBytes, openCounting } from '../support/traffic';
import type { Traffic } from '../support/traffic';
import { writeRows } from '../support/write-rows';

/** Excel on the web stops at 5 MB; this leaves it room. */
const LARGEST = 4_000_000;

/** Cells that are read in one answer: 5,333 rows of 15. */
const ROWS_PER_READ = Math.floor(80_000 / LARGE_HEADERS.length);

interface Passed {
  readonly rows: number;
  readonly json: number;
  readonly writing: Traffic;
  readonly reading: Traffic;
}

async function passed(count: number): Promise<Passed> {
  const host = openCounting();
  const rows = largeRows(count);
  await writeRows([LARGE_HEADERS, ...rows]);
  const writing = host.traffic();
  const { read } = await run(readWorkbook);
  expect(read?.source.rowCount).toBe(count);
  return { rows: count, json: jsonBytes([LARGE_HEADERS, ...rows]), writing, reading: host.traffic() };
}

describe('what goes over the line', () => {
  let all: readonly Passed[];
  beforeAll(async () => {
    all = [await passed(1_000), await passed(10_000), await passed(30_000)];
  });

  it('is a constant number of requests, and one more per block', () => {
    const beside = all.map(({ rows, reading }) => reading.requests - Math.ceil((rows + 1) / ROWS_PER_READ));
    expect(beside).toEqual([6, 6, 6]);
    expect(all.map(({ writing }) => writing.requests - 1)).toEqual([1, 2, 4]);
  });

  it('is never near the limit of Excel on the web', () => {
    for (const { reading, writing } of all) {
      expect(reading.largest).toBeLessThan(LARGEST);
      expect(writing.largest).toBeLessThan(LARGEST);
    }
  });

  it('is hardly more than the values themselves', () => {
    for (const { json, reading, writing } of all.slice(1)) {
      expect(reading.received / json).toBeLessThan(1.02);
      expect(writing.sent / json).toBeLessThan(1.11);
    }
  });

  it('stays under the bound for every municipality of the country', async () => {
    const host = openCounting(largeProgramme(ALL_MUNICIPALITIES));
    await calculated();
    expect(host.traffic().requests).toBe(9);
    await written();
    const first = host.traffic();
    expect(first.requests).toBeLessThanOrEqual(48);
    expect(first.largest).toBeLessThan(LARGEST);
    await written();
    const second = host.traffic();
    expect(second.requests).toBeLessThanOrEqual(24);
    expect(second.largest).toBeLessThan(LARGEST);
  });
});
