// SPDX-License-Identifier: EUPL-1.2

import { PARAMETER_CELLS } from '../../core/plan/parameter-names';
import type { ParameterNames } from '../../core/plan/parameter-names';
import type { ParameterContents } from '../../core/plan/parameter-values';
import type { Content } from '../../core/sheet/content';

/**
 * The parameter cells of a workbook that was written before, by their names.
 *
 * @requires ExcelApi 1.4
 */
export async function readParameters(
  context: Excel.RequestContext,
  names: ParameterNames,
): Promise<ParameterContents> {
  const cells = PARAMETER_CELLS.map((cell) => ({
    cell,
    range: rangeOf(context, names[cell]).load('values,formulas,address,worksheet/name'),
  }));
  await context.sync();
  return Object.fromEntries(
    cells
      .filter(({ range }) => !range.isNullObject)
      .map(({ cell, range }) => [
        cell,
        { content: contentOf(range.values), typed: contentOf(range.formulas), place: placeOf(range) },
      ]),
  );
}

/** Names under which a workbook can say itself how precise its stock is, as a share: 0.005 for whole percents. */
const PRECISION_NAMES = ['Wvrv_nauwkeurigheid', 'Wvrv_precision'];

/**
 * How precise a workbook says its stock is; null when it does not say.
 *
 * @requires ExcelApi 1.4
 */
export async function readStatedPrecision(context: Excel.RequestContext): Promise<Content> {
  const ranges = PRECISION_NAMES.map((name) => rangeOf(context, name).load('values'));
  await context.sync();
  const stated = ranges.find(({ isNullObject }) => !isNullObject);
  return stated === undefined ? null : contentOf(stated.values);
}

function rangeOf(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
}

function contentOf(cells: unknown[][]): Content {
  const content = (cells as Content[][])[0]?.[0] ?? null;
  return content === '' ? null : content;
}

function placeOf(range: Excel.Range) {
  const address = range.address.slice(range.address.lastIndexOf('!') + 1);
  return { sheet: range.worksheet.name, address };
}
