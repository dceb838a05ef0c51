// SPDX-License-Identifier: EUPL-1.2

import { parseRect } from '../address';
import type { Host } from '../host';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { writeContent } from './content';
import { sameText } from './valid-names';

/** What the user does at the sheet: types a text in a cell and presses Enter. */
export function typeInCell(host: Host, sheetName: string, address: string, text: string): void {
  const sheet = host.workbook.sheets.find((each) => sameText(each.name, sheetName));
  if (!sheet) throw itemNotFound(`worksheet ${sheetName}`);
  const rect = parseRect(address);
  if (!rect || rect.rows * rect.columns !== 1) throw invalidArgument(`${address} is not one cell`);
  host.actor = 'user';
  try {
    writeContent(host, sheet, rect, () => text);
  } finally {
    host.actor = 'addIn';
  }
}
