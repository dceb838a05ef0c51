// SPDX-License-Identifier: EUPL-1.2

import { titleMunicipality } from '../../../src/core/form/title-municipality';
import type { Content, SheetContent } from '../../../src/core/sheet/content';
import { sheetOf } from '../support/sheet';

describe('the municipality that a title names', () => {
  const ROWS: readonly (readonly Content[])[] = [
    [null, ' Woningbouw gemeente Haarlem '],
    ['Peildatum 2026', 12],
    ['Jaar', 'Almere'],
  ];

  it.each<
    [string, readonly (readonly Content[])[], number, Partial<SheetContent>, string | null, string | null]
  >([
    ['above the header', ROWS, 2, {}, 'Haarlem', 'B1'],
    ['elsewhere on the sheet', ROWS, 6, { origin: { row: 4, column: 2 } }, 'Haarlem', 'D5'],
    ['twice the same', [...ROWS.slice(0, 2), ['Haarlem']], 3, {}, 'Haarlem', 'B1'],
    ['and another', ROWS, 3, {}, null, null],
    ['nowhere but in the name of the sheet', ROWS, 0, { name: 'Laren NH' }, 'Laren (NH.)', null],
    ['before the name of the sheet', ROWS, 2, { name: 'Laren NH' }, 'Haarlem', 'B1'],
    ['nowhere', ROWS, 0, {}, null, null],
  ])('%s', (_, rows, top, changes, name, address) => {
    const found = titleMunicipality(sheetOf(rows, changes), top);
    expect(found?.municipality.name ?? null).toBe(name);
    expect(found?.place.address ?? null).toBe(address);
    if (found !== null && address !== null) expect(found.text).toBe('Woningbouw gemeente Haarlem');
    if (found !== null) expect(found.place.sheet).toBe(changes.name ?? 'Programma');
  });
});
