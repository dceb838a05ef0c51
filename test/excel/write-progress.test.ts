// SPDX-License-Identifier: EUPL-1.2

import { ExcelFailure } from '../../src/excel/run';
import { applyPlan } from '../../src/excel/write/apply-plan';
import type { WriteStep } from '../../src/excel/write/progress';
import { calculated, exampleBytes, openInExcel } from '../support/add-in';

/** Writes, with a host that answers nothing but errors while `breaks` says so of the step that is under way. */
async function writeWith(breaks: (step: WriteStep) => boolean) {
  let isBroken = false;
  openInExcel(exampleBytes(3), {
    onBatch: () => (isBroken ? { code: 'GeneralException', message: 'fault' } : undefined),
  });
  const { result } = await calculated();
  if (result === null) throw new Error('There is no programme');
  const steps: WriteStep[] = [];
  const error = await applyPlan(result.plan, (step) => {
    steps.push(step);
    isBroken = breaks(step);
  }).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { steps, error };
}

describe('the steps of a write', () => {
  it('are told in order', async () => {
    expect(await writeWith(() => false)).toEqual({
      steps: ['read', 'write', 'reconcile', 'dress'],
      error: null,
    });
  });

  it('end with putting back when one of them fails, and the failure is passed on', async () => {
    const { steps, error } = await writeWith((step) => step === 'reconcile');
    expect(steps).toEqual(['read', 'write', 'reconcile', 'restore']);
    expect(error).toBeInstanceOf(ExcelFailure);
  });

  it('say so when putting back fails too, and why the write failed', async () => {
    const { steps, error } = await writeWith((step) => step !== 'read');
    expect(steps).toEqual(['read', 'write', 'restore']);
    expect(error).toMatchObject({ code: 'NotRestored', cause: { code: 'GeneralException' } });
  });
});
