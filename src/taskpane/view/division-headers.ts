// SPDX-License-Identifier: EUPL-1.2

import type { ReadProgramme } from '../../core/programme/read-rows';
import { columnDivision, divisionHeaders } from '../../core/region/column-division';
import type { SheetContent } from '../../core/sheet/content';

const NUMBER = /^[\d.,\s%-]+$/;

/** Headers of columns that put municipalities together: words, and fewer of them than municipalities. */
export function groupingHeaders(sheet: SheetContent, { source, keys }: ReadProgramme): readonly string[] {
  return divisionHeaders(sheet, source).filter((header) => {
    const division = columnDivision(sheet, source, keys, header);
    if (division?.kind !== 'column') return false;
    const texts = [...division.names.values()];
    return texts.length > 0 && new Set(texts).size < texts.length && !texts.some((text) => NUMBER.test(text));
  });
}
