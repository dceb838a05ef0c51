// SPDX-License-Identifier: EUPL-1.2

import type { CellValue, Rect, SheetModel } from '../../../ooxml/model';
import { createNormalise } from '../formula/normalise';
import { cellAt } from '../grid';
import type { Host } from '../host';
import { ApiError } from '../protocol/api-error';
import type { UserLocale } from '../user-locale';
import { isValid } from '../validity';
import { checkedFormula } from './content';
import { validationOf } from './data-validation';
import { readContent } from './typing';

/** What Excel says when the validation itself does not say it. */
const USUAL_MESSAGE: Readonly<Record<UserLocale, string>> = {
  'en-US': "This value doesn't match the data validation restrictions defined for this cell.",
  'nl-NL':
    'Deze waarde komt niet overeen met de beperkingen voor gegevensvalidatie die voor deze cel gelden.',
};

/**
 * Refuses what a user types where a validation does not let it stand; the API, pasting and emptying a cell are not
 * refused by Excel. Where Excel would ask whether it may stand all the same, it may.
 *
 * @throws ApiError InvalidOperation with the words of the validation
 */
export function ensureValidEntry(
  host: Host,
  sheet: SheetModel,
  cell: Rect,
  text: string,
  locale: UserLocale,
): void {
  const found = validationOf(sheet, cell);
  if (text === '' || found.kind !== 'all') return;
  const { validation } = found;
  const { show, style, title, message } = validation.error;
  if (!show || style !== 'Stop') return;
  const { row, column } = cell;
  const entered = enteredValue(host, sheet, cell, text, locale);
  const place = { host, sheet, ranges: validation.ranges, row, column, entered };
  if (isValid(place, validation, entered)) return;
  const said = message === '' ? USUAL_MESSAGE[locale] : message;
  throw new ApiError('InvalidOperation', title === '' ? said : `${title}: ${said}`);
}

/** What the cell would hold; of a formula what it comes to. */
function enteredValue(
  host: Host,
  sheet: SheetModel,
  { row, column }: Rect,
  text: string,
  locale: UserLocale,
): CellValue {
  const { workbook } = host;
  const content = readContent(text, cellAt(workbook, sheet, row, column).format, workbook.date1904, locale);
  if (content.kind === 'constant') return content.value;
  const at = { sheetId: sheet.id, row, column };
  const formula = checkedFormula(content.text, at, createNormalise(workbook));
  return host.calculation.evaluate(formula, at)?.values[0] ?? null;
}
