// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../finding/finding';
import { municipalityInText } from '../register/municipality-in-text';
import type { RegisteredMunicipality } from '../register/municipality-register';
import { cellAddress } from '../sheet/address';
import { contentText } from '../sheet/content';
import type { SheetContent } from '../sheet/content';

/** The municipality of a whole programme, with the text that names it. */
export interface TitleMunicipality {
  readonly municipality: RegisteredMunicipality;
  readonly text: string;
  readonly place: Place;
}

/**
 * The municipality that the cells above a header name, or else the sheet's name; null when none or more than one is
 * named.
 *
 * @param top first row of the header
 */
export function titleMunicipality(sheet: SheetContent, top: number): TitleMunicipality | null {
  const titles = sheet.rows.slice(0, Math.max(0, top - sheet.origin.row)).flatMap((cells, row) =>
    cells.flatMap((content, column) => {
      const named = typeof content === 'string' ? municipalityInText(content) : null;
      if (named === null) return [];
      const address = cellAddress(sheet.origin.row + row, sheet.origin.column + column);
      return [
        { municipality: named, text: contentText(content).trim(), place: { sheet: sheet.name, address } },
      ];
    }),
  );
  const [title] = titles;
  if (title !== undefined) {
    return titles.every(({ municipality }) => municipality === title.municipality) ? title : null;
  }
  const byName = municipalityInText(sheet.name);
  return byName === null
    ? null
    : { municipality: byName, text: sheet.name, place: { sheet: sheet.name, address: null } };
}
