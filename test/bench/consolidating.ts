// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MUNICIPALITIES } from '../../src/core/register/municipalities';
import { plainBytes } from '../support/add-in';
import type { Bench, Line } from './report';

const [HALF, ALL] = [50, 100];
const ROWS = 500;
const RUNS = 3;

const HEADERS = [
  'Gemeentecode',
  'Gemeente',
  'Plannaam',
  'Jaar oplevering',
  'Status',
  'Sociale huur',
  'Middenhuur',
  'Betaalbare koop',
  'Duur',
  'Sloop',
];

/** What a process took: the time it was at it, and the most memory it had. */
interface Cost {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Says at the end of a process how much memory it has had, that of its threads included. */
const SAY_MEMORY = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   import { writeFileSync } from 'node:fs';
   if (isMainThread) process.on('exit', () => writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS)));`,
)}`;

function makeFiles(folder: string, count: number): string {
  const place = path.join(folder, String(count));
  mkdirSync(place);
  for (const { code, name } of MUNICIPALITIES.slice(0, count)) {
    const rows = Array.from({ length: ROWS }, (_, row) => {
      const status = row % 2 === 0 ? 'hard' : 'zacht';
      return [
        code,
        name,
        `Plan ${row}`,
        2026 + (row % 10),
        status,
        3 + (row % 7),
        2,
        row % 5,
        row % 9,
        row % 3,
      ];
    });
    writeFileSync(path.join(place, `${code}.xlsx`), plainBytes([HEADERS, ...rows]));
  }
  return place;
}

function costOf(folder: string, words: readonly string[]): Cost {
  const memoryFile = path.join(folder, 'memory.txt');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', SAY_MEMORY, ...words], {
    env: { ...process.env, MEMORY_FILE: memoryFile },
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - start;
  // 1: something stood out in the files, such as a stock that is not there.
  if (status === null || status > 1) throw new Error(`It ended with ${String(status)}:\n${stderr}`);
  // Kilobytes.
  return { milliseconds, bytes: Number(readFileSync(memoryFile, 'utf8')) * 1024 };
}

function median(costs: readonly Cost[]): Cost {
  const middle = (pick: (cost: Cost) => number): number =>
    costs.map(pick).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
  return { milliseconds: middle((one) => one.milliseconds), bytes: middle((one) => one.bytes) };
}

function run(): Promise<readonly Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'wvrv-consolidating-'));
  try {
    const [half, all] = [makeFiles(folder, HALF), makeFiles(folder, ALL)];
    const consolidate = (place: string) => () =>
      costOf(folder, ['src/cli/wvrv.mjs', 'consolidate', place, '--out', path.join(folder, 'regio.xlsx')]);
    const tasks = [
      consolidate(all),
      () => costOf(folder, ['--import', 'tsx', 'test/bench/open-files.ts', all]),
      consolidate(half),
    ];
    const costs = tasks.map((): Cost[] => []);
    for (let turn = 0; turn < RUNS; turn += 1) {
      tasks.forEach((task, index) => costs[index]?.push(task()));
    }
    const [whole, plain, halved] = costs.map(median) as [Cost, Cost, Cost];
    return Promise.resolve([
      {
        what: `consolidate ${ALL} files`,
        measured: whole.milliseconds,
        against: 'open them and read their cells, in one thread',
        reference: plain.milliseconds,
        unit: 'ms',
      },
      {
        what: `consolidate ${ALL} files`,
        measured: whole.milliseconds,
        against: `twice ${HALF} files`,
        reference: 2 * halved.milliseconds,
        unit: 'ms',
      },
      {
        what: `most memory, ${ALL} files`,
        measured: whole.bytes,
        against: `${HALF} files`,
        reference: halved.bytes,
        unit: 'bytes',
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const consolidating: Bench = {
  name: 'consolidating',
  title: `submissions of ${ROWS} rows, one after another in a process of their own`,
  run,
};
