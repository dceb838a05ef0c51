// SPDX-License-Identifier: EUPL-1.2

/** Something Excel refused or did not answer; `code` is stable, texts are in `src/i18n`. */
export class ExcelFailure extends Error {
  /**
   * @param code Office.js's error code, or `Timeout` when no answer came
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
 * completes"), and turns what Excel says into an `ExcelFailure`.
 *
 * @requires ExcelApi 1.1
 * @throws ExcelFailure
 */
export function run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  const turn = previous.then(() => withTimeout(Excel.run(batch)));
  previous = turn.catch(() => undefined);
  return turn.catch((error: unknown) => {
    throw asFailure(error);
  });
}

function withTimeout<Result>(running: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ExcelFailure('Timeout', null));
    }, TIMEOUT);
  });
  return Promise.race([running, late]).finally(() => {
    clearTimeout(timer);
  });
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
