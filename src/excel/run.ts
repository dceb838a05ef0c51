// SPDX-License-Identifier: EUPL-1.2

/** Something Excel refused or did not answer; `code` is stable, texts are in `src/i18n`. */
export class ExcelFailure extends Error {
  /**
   * @param code Office.js's error code, `Timeout` when no answer came, `Cancelled` when the user stopped it, or
   *   `NotRestored` when a failed write could not be undone either
   * @param location member of the API in which it happened, when Excel said so
   */
  constructor(
    readonly code: string,
    readonly location: string | null,
    options?: ErrorOptions,
  ) {
    super(location === null ? code : `${code} (${location})`, options);
    this.name = 'ExcelFailure';
  }
}

/** A sync may never settle (a dialog is open, the connection is gone). Milliseconds. */
const TIMEOUT = 120_000;

/** Who cancels need not wait for an Excel that does not answer. Milliseconds. */
const CANCEL_TIMEOUT = 5_000;

/** How a batch function may end before it is done. */
export interface RunOptions {
  /** Milliseconds without an answer from Excel; a batch function with much to write may take far longer. */
  readonly timeout?: number;
  /** Cancels: nothing more is asked of Excel than what it is doing already. */
  readonly signal?: AbortSignal | undefined;
}

let previous: Promise<unknown> = Promise.resolve();

/**
 * The one way to Excel: runs one batch function at a time, in the order asked ("wait until the previous call
 * completes"), and turns what Excel says into an `ExcelFailure`. A batch function that was given up on does not go
 * on when its answer comes after all: it would write while the next one puts things back. Nor does the next one wait
 * for that answer.
 *
 * @requires ExcelApi 1.1
 * @throws ExcelFailure
 */
export function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { timeout = TIMEOUT, signal }: RunOptions = {},
): Promise<Result> {
  const clock = startClock(timeout, signal);
  const running = previous.then(() => {
    clock.ensureInTime();
    ensureNotCancelled(signal);
    clock.begin();
    return Excel.run(stoppable(batch, clock, signal));
  });
  const ended = Promise.race([running, clock.over]);
  previous = ended.catch(() => undefined);
  return ended
    .catch((error: unknown) => {
      throw asFailure(error);
    })
    .finally(clock.stop);
}

/** @throws ExcelFailure `Cancelled` once the user has cancelled */
export function ensureNotCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) {
    throw new ExcelFailure('Cancelled', null);
  }
}

interface Clock {
  /** Rejects when the time is over. */
  readonly over: Promise<never>;
  /** @throws ExcelFailure once the time is over */
  readonly ensureInTime: () => void;
  /** Excel is asked something, or has answered: from now on the time counts anew. */
  readonly begin: () => void;
  readonly stop: () => void;
}

/** Time to wait for an answer; cancelling leaves just enough to hear what Excel makes of the last request. */
function startClock(timeout: number, signal: AbortSignal | undefined): Clock {
  let failure: ExcelFailure | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (failure: ExcelFailure) => void = () => undefined;
  const over = new Promise<never>((_, reject) => (giveUp = reject));
  const endAfter = (time: number, code: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      failure = new ExcelFailure(code, null);
      giveUp(failure);
    }, time);
  };
  const cancel = (): void => {
    endAfter(Math.min(timeout, CANCEL_TIMEOUT), 'Cancelled');
  };
  signal?.addEventListener('abort', cancel);
  return {
    over,
    ensureInTime: () => {
      if (failure !== null) throw failure;
    },
    begin: () => {
      if (signal?.aborted !== true) endAfter(timeout, 'Timeout');
    },
    stop: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    },
  };
}

/**
 * The same batch function, which ends at its next sync once it is cancelled or late. Late, it also ends at the answer
 * it waits for: somebody was told already that there is none.
 */
function stoppable<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { ensureInTime, begin }: Clock,
  signal: AbortSignal | undefined,
): (context: Excel.RequestContext) => Promise<Result> {
  return (context) => {
    const sync = context.sync.bind(context);
    context.sync = async (passThrough) => {
      ensureInTime();
      ensureNotCancelled(signal);
      const answer = await sync(passThrough);
      ensureInTime();
      begin();
      return answer;
    };
    return batch(context);
  };
}

function asFailure(error: unknown): unknown {
  if (error instanceof ExcelFailure || !isOfficeError(error)) {
    return error;
  }
  return new ExcelFailure(error.code, error.debugInfo?.errorLocation ?? null, { cause: error });
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Errors of the library are known by their name: its class is another one in every frame. */
function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && error.name === 'RichApi.Error' && 'code' in error;
}
