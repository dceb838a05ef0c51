// SPDX-License-Identifier: EUPL-1.2

import { markText, shareMarkValue } from '../../../../src/core/plan/scenarios/marks';
import type { Content } from '../../../../src/core/sheet/content';

describe('a mark of cells', () => {
  it.each<[readonly Content[], string | null]>([
    [['a', 1, null, -2], 'a|1||-2'],
    [[], ''],
    // In another language of Excel these are other texts.
    [['a', 1.5], null],
    [[1.5], null],
    [[true, 'a'], null],
    [[{ error: '#N/A' }, 1], null],
    [['a', 2 ** 53], null],
  ])('of %j is %j', (contents, text) => {
    expect(markText(contents)).toBe(text);
  });

  it.each<[Content, Content]>([
    [0.4, 400_000],
    [1 / 3, 333_333],
    [0.0000005, 1],
    ['40 %', '40 %'],
    [null, null],
  ])('has a share of %j as %j millionths', (share, mark) => {
    expect(shareMarkValue(share)).toBe(mark);
  });
});
