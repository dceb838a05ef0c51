// SPDX-License-Identifier: EUPL-1.2

import { tableIn, type SheetGrid } from '../../../../src/core/plan/scenarios/sheet-grid';
import type { Content } from '../../../../src/core/sheet/content';

const HEADERS = { from: 'Van', to: 'Naar', homes: 'Woningen' };

function gridOf(...values: readonly (readonly Content[])[]): SheetGrid {
  return { name: 'Wvrv Uitruil', values, typed: values };
}

describe('a table on a sheet that the user fills in', () => {
  it('is found wherever its headers were moved, in any order', () => {
    const grid = gridOf(['Titel'], [], [null, 'WONINGEN ', 'van', 'x', 'Naar'], [1, 2, 'A', 3, 'B'], [null]);
    const at = (value: Content, address: string) => ({
      value,
      typed: value,
      place: { sheet: 'Wvrv Uitruil', address },
    });
    expect(tableIn(grid, HEADERS)).toEqual({
      headerRow: 2,
      rows: [
        { from: at('A', 'C4'), to: at('B', 'E4'), homes: at(2, 'B4') },
        { from: at(null, 'C5'), to: at(null, 'E5'), homes: at(null, 'B5') },
      ],
    });
  });

  it('has blanks for a column that is gone, as long as two of every three are there', () => {
    const [row] = tableIn(gridOf(['Van', 'Naar'], ['A', 'B', 3]), HEADERS)?.rows ?? [];
    expect([row?.from.value, row?.to.value]).toEqual(['A', 'B']);
    expect(row?.homes).toEqual({ value: null, typed: null, place: null });
    expect(tableIn(gridOf(['Van', 'x', 'Woningen en meer'], ['A', 'B', 3]), HEADERS)).toBeNull();
    expect(tableIn(gridOf(), HEADERS)).toBeNull();
  });

  it('keeps what was typed beside what it shows', () => {
    const grid = { ...gridOf(['Van', 'Naar', 'Woningen'], ['A', 'B', 3]), typed: [[], ['A', 'B', '=1+2']] };
    expect(tableIn(grid, HEADERS)?.rows[0]?.homes).toMatchObject({ value: 3, typed: '=1+2' });
  });
});
