// SPDX-License-Identifier: EUPL-1.2

/*
 * Conformance scripts say what Excel does, through Office.js alone: they run unchanged in Excel itself (paste one in
 * Script Lab, or load them in an add-in) and against the host of this project. A script that fails in Excel is a
 * mistake of ours, in the script and then in the host.
 */

/** One small claim about Excel. */
export interface Script {
  readonly name: string;
  /** Requirement set it needs, such as "ExcelApi 1.4". */
  readonly requires: string;
  run(): Promise<void>;
}

type SheetWork = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

let sheetsMade = 0;

/** Runs on a sheet of its own, which is deleted afterwards, also after a failure. */
export function onNewSheet(work: SheetWork): () => Promise<void> {
  return async () => {
    const name = `Conformance ${++sheetsMade}`;
    try {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        await context.sync();
        await work(context, sheet);
      });
    } finally {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        await context.sync();
        if (!sheet.isNullObject) sheet.delete();
        await context.sync();
      });
    }
  };
}

/** Throws unless both are the same JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`);
}

/** Throws unless the condition holds. */
export function isTrue(condition: boolean, what: string): void {
  if (!condition) throw new Error(`not so: ${what}`);
}

/** Throws unless the work fails with this code of `OfficeExtension.Error`; gives the error back. */
export async function fails(code: string, work: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      equal(error.code, code, 'error code');
      return error;
    }
    throw error;
  }
  throw new Error(`expected an error ${code}, but it succeeded`);
}

/** Address without its sheet. */
export function cells(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** Waits until the condition holds: events arrive after the batch that caused them. */
export async function eventually(condition: () => boolean, what: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`did not happen: ${what}`);
}
