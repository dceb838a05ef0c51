// SPDX-License-Identifier: EUPL-1.2

import { asInExcel } from '../../../src/core/number/as-in-excel';

it.each([
  [474.99999999999994, 475],
  [0.1 + 0.2, 0.3],
  [-80, -80],
  [716.5714285714284, 716.571428571428],
  [480_852, 480_852],
  [0, 0],
])('%d is %d to Excel', (value, shown) => {
  expect(asInExcel(value)).toBe(shown);
});
