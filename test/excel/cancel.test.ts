// SPDX-License-Identifier: EUPL-1.2

import { openWorkbook } from '../../src/ooxml/open-workbook';
import { run, type ExcelFailure } from '../../src/excel/run';
import { applyPlan } from '../../src/excel/write/apply-plan';
import type { WriteStep } from '../../src/excel/write/progress';
import type { CalculationRequest } from '../../src/excel/calculate-workbook';
import { calculated, exampleBytes, openInExcel, written } from '../support/add-in';
import { contents } from '../support/contents';
import { usersPart } from '../support/users-part';

const opened = (bytes: Uint8Array) => openWorkbook(bytes).workbook;

interface Attempted {
  readonly outcome: 'restored' | 'written';
  /** The step that was under way when the user cancelled. */
  readonly during: WriteStep | undefined;
  /** Requests after the one during which the user cancelled, until the workbook was being put back. */
  readonly requestsAfter: number;
}

/** The user cancels during every request of a write in turn; until there are no more of them. */
async function cancelEach(
  bytes: Uint8Array,
  edit: (host: ReturnType<typeof openInExcel>) => void = () => undefined,
  request?: Partial<CalculationRequest>,
): Promise<Attempted[]> {
  const attempts: Attempted[] = [];
  for (let cancelling = 1; ; cancelling += 1) {
    const controller = new AbortController();
    const steps: WriteStep[] = [];
    let from = Number.POSITIVE_INFINITY;
    let number = 0;
    let requestsAfter = 0;
    let during: WriteStep | undefined;
    const host = openInExcel(bytes, {
      onBatch: () => {
        number += 1;
        if (number > from && steps.at(-1) !== 'restore') requestsAfter += 1;
        if (number === from) {
          during = steps.at(-1);
          controller.abort();
        }
        return undefined;
      },
    });
    edit(host);
    const before = opened(host.save());
    const { result } = await calculated(request);
    if (result === null) throw new Error('There is no programme in this workbook');
    from = number + cancelling;
    const begins = (step: WriteStep): void => void steps.push(step);
    const error: unknown = await applyPlan(result.plan, begins, controller.signal).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (number < from) return attempts;
    if (error === null) {
      attempts.push({ outcome: 'written', during, requestsAfter });
      continue;
    }
    expect(error).toMatchObject({ name: 'ExcelFailure', code: 'Cancelled' });
    const after = opened(host.save());
    expect(contents(after)).toEqual(contents(before));
    expect(usersPart(after)).toEqual(usersPart(before));
    attempts.push({ outcome: 'restored', during, requestsAfter });
  }
}

/** Enough for several subregions. */
const FEW = 6;

function expectAllOrNothing(attempts: readonly Attempted[]): void {
  const restored = attempts.filter(({ outcome }) => outcome === 'restored');
  expect(restored.length).toBeGreaterThan(10);
  // The library's own cleaning up may still go out; nothing of ours does.
  for (const { requestsAfter } of restored) expect(requestsAfter).toBeLessThanOrEqual(1);
  for (const { outcome, during } of attempts) expect(outcome === 'written').toBe(during === 'dress');
}

describe('cancelling a write at any of its requests', () => {
  it('leaves a workbook that was never written as it was', async () => {
    expectAllOrNothing(await cancelEach(exampleBytes(FEW)));
  }, 300_000);

  it('leaves a workbook that was written before with its former figures', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written();
    expectAllOrNothing(
      await cancelEach(host.save(), (reopened) => {
        reopened.editCell('Programma', 'H7', '2000');
      }),
    );
  }, 300_000);
});

describe('cancelling', () => {
  it('before anything was asked asks nothing', async () => {
    const host = openInExcel(exampleBytes(2));
    const asked = host.batches.length;
    await expect(calculated({}, AbortSignal.abort())).rejects.toMatchObject({ code: 'Cancelled' });
    expect(host.batches.length).toBe(asked);
  });

  it('stops reading before the next request, and the next question is answered', async () => {
    const controller = new AbortController();
    let asked = 0;
    openInExcel(exampleBytes(2), {
      onBatch: () => {
        asked += 1;
        if (asked === 2) controller.abort();
        return undefined;
      },
    });
    await expect(calculated({}, controller.signal)).rejects.toMatchObject({ code: 'Cancelled' });
    expect(asked).toBeLessThanOrEqual(3);
    await expect(calculated()).resolves.toMatchObject({ result: { plan: { language: 'nl' } } });
  });

  it('is not held up by an Excel that never answers, and neither is what is asked next', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    try {
      openInExcel(exampleBytes(2));
      const controller = new AbortController();
      const hung = run(() => new Promise<never>(() => undefined), { signal: controller.signal });
      const told = expect(hung).rejects.toMatchObject({ code: 'Cancelled' });
      const next = run((context) => context.sync());
      controller.abort();
      await jest.advanceTimersByTimeAsync(10_000);
      await told;
      await expect(next).resolves.toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('an Excel that does not answer', () => {
  it('does not keep the next question waiting once it was given up on', async () => {
    openInExcel(exampleBytes(2));
    const hung = run(() => new Promise<never>(() => undefined), { timeout: 20 });
    await expect(hung).rejects.toMatchObject({ code: 'Timeout' });
    await expect(run((context) => context.sync())).resolves.toBeUndefined();
  });

  it('is one that is silent for two minutes, not one that answers question after question', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    try {
      openInExcel(exampleBytes(2));
      const asking = (waits: readonly number[]): Promise<string> =>
        run(async (context) => {
          for (const wait of waits) {
            await new Promise((resolve) => setTimeout(resolve, wait));
            await context.sync();
          }
        }).then(
          () => 'answered',
          (error: unknown) => (error as ExcelFailure).code,
        );
      const long = asking([100_000, 100_000, 100_000]);
      await jest.advanceTimersByTimeAsync(310_000);
      expect(await long).toBe('answered');
      const silent = asking([1_000, 130_000]);
      await jest.advanceTimersByTimeAsync(140_000);
      expect(await silent).toBe('Timeout');
    } finally {
      jest.useRealTimers();
    }
  });
});
