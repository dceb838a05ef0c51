// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { parseShare } from '../../../src/core/number/parse-share';
import { ratio } from '../../../src/core/number/ratio';
import { shareText } from '../../../src/core/number/share-text';

const DUTCH = { decimal: ',', percent: ' %' };
const ENGLISH = { decimal: '.', percent: '%' };

describe('a share as a person types it', () => {
  it.each([
    [ratio(2, 3), '2/3'],
    [ratio(3, 10), '30 %'],
    [ratio(1, 200), '0,5 %'],
    [ratio(667, 1000), '66,7 %'],
    [ratio(0), '0 %'],
    [ratio(1), '100 %'],
    [ratio(1, 100_000_000), '0,000001 %'],
    [ratio(1, 1_000_000_000), '1/1000000000'],
  ])('%j is %s', (share, text) => {
    expect(shareText(share, DUTCH)).toBe(text);
  });

  it('has no space before the sign in English', () => {
    expect(shareText(ratio(667, 1000), ENGLISH)).toBe('66.7%');
  });

  it('reads back as exactly the same share', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.integer({ min: 1, max: 10 ** 9 }), (above, more) => {
        const share = ratio(above, above + more);
        expect(parseShare(shareText(share, DUTCH))).toEqual(share);
        expect(parseShare(shareText(share, ENGLISH))).toEqual(share);
      }),
    );
  });
});
