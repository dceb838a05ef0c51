// SPDX-License-Identifier: EUPL-1.2

import type { HiddenLines } from '../core/form/hidden-finding';
import type { SheetModel } from '../ooxml/model';

/** The rows and columns of a sheet that nobody sees. */
export function hiddenLines({ rows, columns, autoFilter, tables }: SheetModel): HiddenLines {
  const hidden = (lines: ReadonlyMap<number, { readonly hidden: boolean }>): readonly number[] =>
    [...lines].flatMap(([index, line]) => (line.hidden ? [index] : []));
  const isFiltered = (autoFilter?.filtered ?? false) || tables.some(({ filtered }) => filtered);
  return { rows: hidden(rows), columns: hidden(columns), isFiltered };
}
