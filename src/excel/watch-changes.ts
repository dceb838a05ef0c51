// SPDX-License-Identifier: EUPL-1.2

import { run } from './run';

/**
 * Calls back whenever somebody else than this add-in changes the contents of a sheet, or adds or removes one. For as
 * long as the pane is open: there is no way back.
 *
 * @param changed called once for each event; several can come at a time
 * @throws ExcelFailure
 * @requires ExcelApi 1.14 for `triggerSource`, by which our own writes are known
 */
export function watchChanges(changed: () => void): Promise<void> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ triggerSource }) => told(changed, triggerSource));
    worksheets.onAdded.add(({ source }) => told(changed, source));
    worksheets.onDeleted.add(({ source }) => told(changed, source));
    await context.sync();
  });
}

/** An edit that this add-in made itself. */
const OWN_EDIT = 'ThisLocalAddin';

function told(changed: () => void, trigger: string): Promise<void> {
  if (trigger !== OWN_EDIT) {
    changed();
  }
  return Promise.resolve();
}
