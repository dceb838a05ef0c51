// SPDX-License-Identifier: EUPL-1.2

import { isCellError } from '../../src/ooxml/model';
import type { WorkbookModel } from '../../src/ooxml/model';

/** What stands in a workbook, to compare workbooks by: sheets, tables, names, and cells with their number formats. */
export function contents({ sheets, names }: WorkbookModel): readonly unknown[] {
  return [
    names.map(({ name, formula, visible }) => ({ name, formula, visible })),
    ...sheets.map((sheet) => ({
      name: sheet.name,
      tables: sheet.tables.map(({ name, range, columns }) => ({
        name,
        range,
        columns: columns.map((each) => each.name),
      })),
      cells: [...sheet.cells]
        .filter(([, { value, formula }]) => value !== null || formula !== null)
        .map(([key, { value, formula, format }]) => [
          key,
          isCellError(value) ? value.error : value,
          formula,
          format.numberFormat,
        ])
        .sort(([left], [right]) => Number(left) - Number(right)),
    })),
  ];
}
