// SPDX-License-Identifier: EUPL-1.2

import { run } from './run';

/** Nobody waits for this; an Excel that does not answer is asked again the next time. Milliseconds. */
const TIMEOUT = 5_000;

/**
 * Calls back when a sheet or table has got another name. Excel tells of that only since ExcelApi 1.17, so the names are
 * compared whenever another sheet comes to the front, and when asked: when the user comes to the pane. For as long as
 * the pane is open.
 *
 * @returns compares them now; it never fails
 * @throws ExcelFailure
 * @requires ExcelApi 1.7
 */
export async function watchNames(renamed: () => void): Promise<() => Promise<void>> {
  let known = await run(async (context) => {
    const names = namesOf(context);
    context.workbook.worksheets.onActivated.add(compare);
    await context.sync();
    return names();
  });
  return compare;

  async function compare(): Promise<void> {
    try {
      const present = await run(
        async (context) => {
          const names = namesOf(context);
          await context.sync();
          return names();
        },
        { timeout: TIMEOUT },
      );
      const before = known;
      known = present;
      if ([...present].some(([id, name]) => (before.get(id) ?? name) !== name)) renamed();
    } catch {
      // Busy, or a cell is being edited.
    }
  }
}

/** Asks for the names of sheets and tables; after the next sync they are there by identity. */
function namesOf({ workbook }: Excel.RequestContext): () => ReadonlyMap<string, string> {
  const sheets = workbook.worksheets.load('items/id,items/name');
  const tables = workbook.tables.load('items/id,items/name');
  return () => new Map([...sheets.items, ...tables.items].map(({ id, name }) => [id, name]));
}
