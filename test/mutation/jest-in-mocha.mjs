// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';
import { expect } from 'expect';
import { bind } from 'jest-each';
import Mocha from 'mocha';

/*
 * Lets Mocha run the tests as they are written for Jest, with Jest's own `expect` and `each`. Mocha keeps them loaded,
 * so that a mutant costs its tests alone; Jest loads everything anew for every mutant.
 */
const { bdd } = Mocha.interfaces;
Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on('pre-require', (context) => {
    context.it.each = bind(context.it, false);
    context.describe.each = bind(context.describe, false);
    Object.assign(context, { expect, test: context.it, beforeAll: context.before, afterAll: context.after });
  });
};

// A mutant that ten examples of a property do not show counts as survived. Mocha loads the tests by `require`, which
// has a fast-check of its own.
const fc = createRequire(import.meta.url)('fast-check');
fc.configureGlobal({ numRuns: 10, seed: 1, endOnFailure: true });

/*
 * A function that is called while the tests are loaded, too, is counted as static: Stryker would start a process for
 * each of its mutants. Where tests reach it, these suffice.
 */
export const mochaHooks = {
  afterAll() {
    const coverage = globalThis.__stryker__?.mutantCoverage;
    if (coverage === undefined) return;
    for (const test of Object.values(coverage.perTest)) {
      for (const mutant of Object.keys(test)) delete coverage.static[mutant];
    }
  },
};
