// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { isKilled, isSurvivor, nameOf, rangeOf, scoreOf } from './mutant';
import type { Mutant } from './mutant';
import { tryMutants } from './stryker';
import { ownTests, testsIn } from './tests';

/*
 * npm run mutation [-- FOLDER ...]
 * Changes the code of src/core, one expression at a time, and prints the changes that no test notices. The tests of
 * each folder judge first; what survives them is tried on the examples of all others.
 */
const folders = process.argv.length > 2 ? process.argv.slice(2) : readdirSync('src/core').sort();
const first = new Map<string, readonly Mutant[]>();
for (const folder of folders) {
  first.set(folder, await tryMutants([`src/core/${folder}/**/*.ts`], ownTests(folder)));
  console.log(`${folder}: ${first.get(folder)?.length ?? 0} mutants, ${left(folder).length} to try again`);
}
const again = await tryMutants(folders.flatMap(left).map(rangeOf), testsIn('test/core').examples);
const verdicts = new Map(again.map((mutant) => [nameOf(mutant), mutant]));
const last = folders.map((folder) => ({
  folder,
  mutants: (first.get(folder) ?? []).map((one) => (isKilled(one) ? one : (verdicts.get(nameOf(one)) ?? one))),
}));
for (const mutant of last.flatMap(({ mutants }) => mutants).filter(isSurvivor)) console.log(nameOf(mutant));
console.table([
  ...last.map(({ folder, mutants }) => ({ folder, ...scoreOf(mutants) })),
  { folder: 'all', ...scoreOf(last.flatMap(({ mutants }) => mutants)) },
]);

function left(folder: string): readonly Mutant[] {
  return (first.get(folder) ?? []).filter(isSurvivor);
}
