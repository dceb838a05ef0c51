// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../../../src/core/number/ratio';
import { parseHeadline } from '../../../src/core/scenario/parse-headline';

const SHARE = { value: ratio(278, 1000), decimals: 1 };
const GAP = { value: ratio(22, 1000), decimals: 1 };

describe('a headline as it is copied', () => {
  it.each([
    ['27,8%; 2,2; 3.850', { share: SHARE, gap: GAP, homes: 3_850 }],
    ['27.8 %;2.2 procentpunt;3850', { share: SHARE, gap: GAP, homes: 3_850 }],
    ['27,8; 2,2 %;3.850.000', { share: SHARE, gap: GAP, homes: 3_850_000 }],
    ['27,8  %; 2,2  point; 12.345', { share: SHARE, gap: GAP, homes: 12_345 }],
    ['27,8%;2,2procentpunt', { share: SHARE, gap: GAP, homes: null }],
    ['26,12%', { share: { value: ratio(2612, 10_000), decimals: 2 }, gap: null, homes: null }],
    ['26%', { share: { value: ratio(26, 100), decimals: 0 }, gap: null, homes: null }],
    [';;3 850', { share: null, gap: null, homes: 3_850 }],
    [';2,2;', { share: null, gap: GAP, homes: null }],
  ])('%p', (text, expected) => {
    expect(parseHeadline(text)).toEqual(expected);
  });

  it.each([
    '',
    ';;',
    'veel',
    'x;2,2',
    '27,8 % x',
    'x27,8',
    '27,8x',
    '27,8;2,2 % x',
    '27,8; 2,2; 1234.567',
    '27,8;x',
    '27,8; 2,2; 3,85',
    '27,8; 2,2; 3850; 1',
    '1;2;38.5000',
  ])('%p is none', (text) => {
    expect(parseHeadline(text)).toBeNull();
  });
});
