// SPDX-License-Identifier: EUPL-1.2
import { Stryker } from '@stryker-mutator/core';
import type { Mutant } from './mutant';

/**
 * Tries every mutant of a part of the code on tests.
 *
 * @param code files, or ranges within files
 * @param tests files, in the order in which they run
 * @returns each mutant with what became of it; none without code
 */
export async function tryMutants(code: readonly string[], tests: readonly string[]): Promise<Mutant[]> {
  if (code.length === 0) return [];
  return new Stryker({
    configFile: 'test/mutation/stryker.config.json',
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    mutate: [...code],
    mochaOptions: {
      require: ['./test/mutation/jest-in-mocha.mjs', './test/mutation/forget.mjs'],
      spec: [...tests],
    },
  }).runMutationTest();
}
