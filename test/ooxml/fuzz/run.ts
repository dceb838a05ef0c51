// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkClaims } from './claims';
import { mutate } from './mutate';
import { chooserFrom } from './random';
import { seedWorkbooks } from './seeds';

/*
 * npm run fuzz -- --seed N --runs N
 * Mutates workbooks and reports every one for which the claims do not hold, with the file. A case that is mended goes
 * into the folder "corpus", which the ordinary tests open.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '2000' } },
});
const first = Number(values.seed);
const runs = Number(values.runs);
const workbooks = seedWorkbooks();
const endings = new Map<string, number>();
let folder: string | null = null;
let slowest = { seed: 0, milliseconds: 0 };

for (let seed = first; seed < first + runs; seed += 1) {
  const choose = chooserFrom(seed);
  const bytes = mutate(choose.of(workbooks), choose);
  const start = performance.now();
  let ending: string;
  try {
    ending = checkClaims(bytes);
  } catch (error) {
    ending = 'FAILED';
    folder ??= mkdtempSync(path.join(tmpdir(), 'fuzz-'));
    const file = path.join(folder, `${seed}.xlsx`);
    writeFileSync(file, bytes);
    console.log(
      `seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n  ${file}`,
    );
  }
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
}
for (const [ending, count] of [...endings].sort(([, a], [, b]) => b - a)) console.log(`${count}\t${ending}`);
console.log(`slowest: seed ${slowest.seed}, ${Math.round(slowest.milliseconds)} ms`);
if (endings.has('FAILED')) process.exitCode = 1;
