// SPDX-License-Identifier: EUPL-1.2

import { typedCells } from '../../../src/core/plan/typed-cells';
import { nl } from '../../../src/i18n/nl';

it('what was typed is kept as it was typed: formulas as formulas, by the names of the cells', () => {
  const place = { sheet: 'Wvrv Parameters', address: 'B6' };
  const read = {
    parameters: {
      socialNumerator: { content: 3, typed: '=1+2', place },
      socialDenominator: { content: null, typed: null, place },
    },
    grids: { exchange: { name: 'Wvrv Uitruil', values: [['Van', 3]], typed: [['Van', '=1+2']] } },
  };
  expect(typedCells(read, nl.plan)).toEqual({
    parameters: new Map([
      ['Wvrv_sociaal_teller', '=1+2'],
      ['Wvrv_sociaal_noemer', null],
    ]),
    sheets: { exchange: [['Van', '=1+2']] },
  });
});
