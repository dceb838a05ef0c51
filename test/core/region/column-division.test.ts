// SPDX-License-Identifier: EUPL-1.2

import { columnDivision, divisionHeaders } from '../../../src/core/region/column-division';
import type { SheetContent } from '../../../src/core/sheet/content';
import { readSheet } from '../support/sheet';

const sheet: SheetContent = {
  name: 'Blad1',
  isVisible: true,
  isProtected: false,
  copyOf: null,
  isFiltered: false,
  origin: { row: 2, column: 1 },
  rows: [
    ['Gemeentecode', 'Programma', 'Sociale huur', 'Middensegment', ' Wmo-regio ', 'Aantal'],
    ['GM0363', 100, 30, 40, ' Noord ', 1],
    ['GM0034', 100, 30, 40, null, 2],
    ['GM0995', 100, 30, 40, '  ', 3],
  ],
  tables: [],
};

describe('division by a column of the workbook', () => {
  const { source, keys } = readSheet(sheet);

  it('offers every header', () => {
    expect(divisionHeaders(sheet, source)).toEqual([
      'Gemeentecode',
      'Programma',
      'Sociale huur',
      'Middensegment',
      'Wmo-regio',
      'Aantal',
    ]);
  });

  it.each(['Wmo-regio', 'WMO regio'])('reads the texts under %s', (header) => {
    expect(columnDivision(sheet, source, keys, header)).toEqual({
      kind: 'column',
      header: 'Wmo-regio',
      names: new Map([['GM0363', 'Noord']]),
      place: {
        column: 5,
        header: ' Wmo-regio ',
        contents: new Map([
          ['GM0363', ' Noord '],
          ['GM0034', null],
          ['GM0995', '  '],
        ]),
      },
    });
  });

  it('reads numbers as texts', () => {
    expect(columnDivision(sheet, source, keys, 'Aantal')).toMatchObject({
      names: new Map([
        ['GM0363', '1'],
        ['GM0034', '2'],
        ['GM0995', '3'],
      ]),
    });
  });

  it('passes over columns without a header', () => {
    const [headers = [], ...rows] = sheet.rows;
    const some = { ...sheet, rows: [headers.map((header) => (header === 'Aantal' ? ' ' : header)), ...rows] };
    expect(divisionHeaders(some, source)).toEqual([
      'Gemeentecode',
      'Programma',
      'Sociale huur',
      'Middensegment',
      'Wmo-regio',
    ]);
    expect(columnDivision(some, source, keys, '')).toBeNull();
  });

  it('finds no column that is not there', () => {
    expect(columnDivision(sheet, source, keys, 'Wlz')).toBeNull();
    expect(columnDivision(sheet, source, keys, '')).toBeNull();
  });
});
