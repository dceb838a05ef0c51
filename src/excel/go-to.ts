// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../core/finding/finding';
import { run } from './run';

/**
 * Shows a place to the user: its sheet first, and only then the cells; selecting on a sheet that is not in front
 * fails.
 *
 * @throws ExcelFailure `ItemNotFound` when the sheet is gone
 * @requires ExcelApi 1.7
 */
export function goTo({ sheet, address }: Place): Promise<void> {
  return run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    await context.sync();
    if (address !== null) {
      target.getRange(address).select();
      await context.sync();
    }
  });
}
