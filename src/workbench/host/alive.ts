// SPDX-License-Identifier: EUPL-1.2

import { chartById } from './edit/charts';
import { conditional } from './edit/conditional-formats';
import type { Host } from './host';
import type { AnyObject } from './objects';
import { ApiError, itemNotFound } from './protocol/api-error';

/**
 * Refuses an object whose sheet, table, column or name has been deleted since it was got, as Excel does.
 *
 * @throws ApiError ItemNotFound
 */
export function ensureAlive(object: AnyObject, host: Host): void {
  const { workbook } = host;
  if ('sheet' in object && object.sheet !== null && !workbook.sheets.includes(object.sheet)) {
    throw itemNotFound(`sheet ${object.sheet.name} was deleted`);
  }
  if ('rect' in object && object.isLost) {
    throw new ApiError('InvalidReference', 'This reference is not valid: its cells were deleted.');
  }
  if ('table' in object && object.table !== null && !object.sheet.tables.includes(object.table)) {
    throw itemNotFound(`table ${object.table.name} was deleted`);
  }
  if ('column' in object && !object.table.columns.includes(object.column)) {
    throw itemNotFound(`column ${object.column.name} was deleted`);
  }
  if ('conditionId' in object) conditional(object.sheet, object.conditionId);
  if ('chartId' in object) chartById(object.sheet, object.chartId);
  if (object.type === 'NamedItem' && !workbook.names.includes(object.name)) {
    throw itemNotFound(`name ${object.name.name} was deleted`);
  }
  if (object.type === 'CustomXmlPart' && !workbook.customXmlParts.includes(object.part)) {
    throw itemNotFound(`part ${object.part.id} was deleted`);
  }
}
