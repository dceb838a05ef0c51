// SPDX-License-Identifier: EUPL-1.2

import { ratio, times, type Ratio } from './ratio';

/**
 * A difference between two percentages, in percentage points ("procentpunt", domain §1). The unit is part of the
 * type: a share cannot be passed where points are meant.
 */
export interface Points extends Ratio {
  readonly unit: 'points';
}

/**
 * A difference between shares in percentage points.
 *
 * @example toPoints(minus(ratio(30, 100), ratio(278, 1000))) // 2.2 points
 */
export function toPoints(difference: Ratio): Points {
  return { ...times(difference, ratio(100)), unit: 'points' };
}
