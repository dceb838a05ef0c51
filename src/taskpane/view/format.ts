// SPDX-License-Identifier: EUPL-1.2

import type { Band } from '../../core/number/band';
import { ratio, times } from '../../core/number/ratio';
import type { Ratio } from '../../core/number/ratio';
import { decimalOf, homesOf, percentOf } from '../../core/plan/sentence-text';
import type { Dictionary } from '../../i18n/dictionary';

/** Writes exact numbers the way a language does; rounded half up, only here (domain §2). */
export interface Format {
  /** Whole homes with a thousands separator. */
  readonly homes: (count: number) => string;
  /** A share with one decimal: `27,8 %`. */
  readonly percent: (share: Ratio) => string;
  /** A norm, without a decimal where there is none: `30 %`. */
  readonly norm: (share: Ratio) => string;
  /** Percentage points without a sign: `2,2`. */
  readonly points: (points: Ratio) => string;
  /** One number, or two when they differ: `1.201–1.594`. */
  readonly homesBand: (band: Band) => string;
}

/** @example formatOf(dictionaryOf('nl')).percent(ratio(139, 500)) // '27,8 %' */
export function formatOf({ plan: { separators } }: Dictionary): Format {
  const homes = (count: number): string => homesOf(count, separators);
  return {
    homes,
    percent: (share) => decimalOf(times(share, ratio(100)), separators) + separators.percent,
    norm: (share) => percentOf(share, separators),
    points: (points) => decimalOf(points, separators),
    homesBand: ({ low, high }) => (low === high ? homes(high) : `${homes(low)}–${homes(high)}`),
  };
}
