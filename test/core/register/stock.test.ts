// SPDX-License-Identifier: EUPL-1.2

import { MUNICIPALITIES } from '../../../src/core/register/municipalities';
import { stockOf } from '../../../src/core/register/stock';

describe('stock by CBS', () => {
  it('is there for every municipality; in two of them corporations own nothing', () => {
    const socialShares = MUNICIPALITIES.map(({ code, name }) => {
      const { stock = 0, socialStock = -1 } = stockOf(code) ?? {};
      return { name, share: socialStock / stock };
    });
    expect(socialShares.filter(({ share }) => !(share > 0 && share < 0.6))).toEqual([
      { name: 'Ameland', share: 0 },
      { name: 'Renswoude', share: 0 },
    ]);
  });

  // CBS counted 8,204,049 homes, 28.29 % of them owned by corporations; the percentages here are whole ones.
  it('adds up to that of the country', () => {
    const sum = (part: 'stock' | 'socialStock'): number =>
      MUNICIPALITIES.reduce((total, { code }) => total + (stockOf(code)?.[part] ?? 0), 0);
    expect(sum('stock')).toBe(8_204_049);
    expect(sum('socialStock') / sum('stock')).toBeCloseTo(0.2829, 3);
  });

  it('rounds the social stock to whole homes', () => {
    expect(stockOf('GM0034')).toEqual({ stock: 92_353, socialStock: 24_935 });
    expect(stockOf('GM9999')).toBeNull();
  });
});
