// SPDX-License-Identifier: EUPL-1.2

import { weightOf, type ChosenKey, type Weighable } from '../../../src/core/allocation/key';
import { ratio } from '../../../src/core/number/ratio';

/** 10 homes short of 30 % in what it builds, 1,000 in what it has. */
const SHORT: Weighable = {
  ...{ code: 'A', class: 'low', cap: 80 },
  ...{ total: 100, social: 20, stock: 10_000, socialStock: 2_000 },
};
const AMPLE: Weighable = { ...SHORT, code: 'B', class: 'high', social: 40, socialStock: 4_000, cap: 0 };

describe('weightOf', () => {
  it.each<[ChosenKey, readonly [short: bigint, ample: bigint]]>([
    [{ key: 'volume' }, [100n, 100n]],
    [{ key: 'equalShare' }, [100n, 100n]],
    [{ key: 'lowOnly' }, [100n, 0n]],
    [{ key: 'highOnly' }, [0n, 100n]],
    // Ten times the homes: β is 3/10.
    [{ key: 'deficit' }, [100n, 0n]],
    [{ key: 'stockDistance' }, [10_000n, 0n]],
    [{ key: 'headroom' }, [80n, 0n]],
    [{ key: 'manual', weights: new Map([['A', 7]]) }, [7n, 0n]],
  ])('%j', (chosen, weights) => {
    expect([SHORT, AMPLE].map((item) => weightOf(chosen, item, ratio(3, 10)))).toEqual(weights);
  });
});
