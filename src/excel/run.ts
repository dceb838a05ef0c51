// SPDX-License-Identifier: EUPL-1.2

/** Something Excel refused or did not answer; `code` is stable, texts are in `src/i18n`. */
export class ExcelFailure extends Error {
  /**
   * @param code Office.js's error code, `Timeout` when no answer came, or `NotRestored` when a failed write could
   *   not be undone either
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

let previous: Promise<unknown> = Promise.resolve();

/**
 * The one way to Excel: runs one batch function at a time, in the order asked ("wait until the previous call
 * completes"), and turns what Excel says into an `ExcelFailure`. A batch function that was given up on does not go
 * on when its answer comes after all: it would write while the next one puts things back.
 *
 * @param timeout milliseconds for the whole batch function, waiting for the previous one included
 * @requires ExcelApi 1.1
 * @throws ExcelFailure
 */
export function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  timeout = TIMEOUT,
): Promise<Result> {
  const clock = startClock(timeout);
  const running = previous.then(() =>
    clock.isLate() ? Promise.reject(new ExcelFailure('Timeout', null)) : Excel.run(stoppable(batch, clock)),
  );
  previous = running.catch(() => undefined);
  return Promise.race([running, clock.late])
    .catch((error: unknown) => {
      throw asFailure(error);
    })
    .finally(clock.stop);
}

interface Clock {
  /** Rejects when the time is over. */
  readonly late: Promise<never>;
  readonly isLate: () => boolean;
  readonly stop: () => void;
}

function startClock(timeout: number): Clock {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new ExcelFailure('Timeout', null));
    }, timeout);
  });
  return {
    late,
    isLate: () => isLate,
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/** The same batch function, which ends at its next sync, or at the answer it waits for, once it is late. */
function stoppable<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { isLate }: Clock,
): (context: Excel.RequestContext) => Promise<Result> {
  const ensureInTime = (): void => {
    if (isLate()) {
      throw new ExcelFailure('Timeout', null);
    }
  };
  return (context) => {
    const sync = context.sync.bind(context);
    context.sync = async (passThrough) => {
      ensureInTime();
      const answer = await sync(passThrough);
      ensureInTime();
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
