// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import type { Stryker } from '@stryker-mutator/core';

/** A changed expression, and what became of it. */
export type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Whether a test failed, or never ended, because of the change. */
export function isKilled({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout';
}

/** Whether no test noticed the change. */
export function isSurvivor({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

/** Where the changed expression is, as Stryker takes it: lines from 1, columns from 0. */
export function rangeOf({ fileName, location: { start, end } }: Mutant): string {
  const file = path.relative('.', fileName);
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

/** One line that names the change: where, what kind, and what stands there instead. */
export function nameOf(mutant: Mutant): string {
  return `${rangeOf(mutant)} ${mutant.mutatorName} ${mutant.replacement.replace(/\s+/g, ' ')}`;
}

/**
 * Counts mutants. Those in tables that are made while the code is loaded are not tried: every one would need a process
 * of its own.
 */
export function scoreOf(mutants: readonly Mutant[]) {
  const killed = mutants.filter(isKilled).length;
  const survived = mutants.filter(isSurvivor).length;
  const tried = killed + survived;
  return {
    mutants: tried,
    killed,
    survived,
    'score %': Math.round((1_000 * killed) / tried) / 10,
    'at load': mutants.filter(({ status }) => status === 'Ignored').length,
  };
}
