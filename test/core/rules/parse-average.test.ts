// SPDX-License-Identifier: EUPL-1.2

import { CBS_AVERAGE_2024 } from '../../../src/core/rules/national-average';
import { parseAverage } from '../../../src/core/rules/parse-average';

const SOURCE = { title: 'Kamerbrief', date: '2025' };

describe('a national average as typed', () => {
  it.each([
    ['2320571/8204049', 2_320_571, 8_204_049, true],
    ['2.320.571 / 8.204.049', 2_320_571, 8_204_049, true],
    ['28,3 %', 283, 1_000, false],
    ['28.3%', 283, 1_000, false],
    [' 1/2 ', 1, 2, true],
    ['0/1', 0, 1, true],
    ['5/5', 5, 5, true],
    ['2320570/9000000', 2_320_570, 9_000_000, true],
    ['1/9007199254740991', 1, 9_007_199_254_740_991, true],
    ['0,1234567890123 %', 1_234_567_890_123, 1_000_000_000_000_000, false],
  ])('reads %s', (text, socialStock, stock, counted) => {
    expect(parseAverage(text, SOURCE)).toEqual({ socialStock, stock, counted, source: SOURCE, proxy: false });
  });

  it('knows the shipped figures, whoever types them', () => {
    expect(parseAverage('2.320.570/8.204.049', SOURCE)).toBe(CBS_AVERAGE_2024);
  });

  it.each([
    '',
    '28,3',
    '3/2',
    '1/0',
    '0/0',
    '1/9007199254740993',
    '0,123456789012341 %',
    '-1/2',
    '101 %',
    'een kwart',
  ])('does not guess at "%s"', (text) => {
    expect(parseAverage(text, SOURCE)).toBeNull();
  });
});
