// SPDX-License-Identifier: EUPL-1.2

import type { Segmented } from './base';

/** What a substitution has to leave in place, homes. */
export interface Floors {
  /** ⌈αN⌉. */
  readonly affordable: number;
  /** The municipality's own mid duty, or 0. */
  readonly mid: number;
}

/** Social homes added to a programme of fixed size, and whose place they took. */
export interface Substitution {
  readonly after: Segmented;
  readonly replaced: {
    readonly unknown: number;
    readonly expensive: number;
    readonly mid: number;
  };
}

/**
 * Adds social homes at a fixed N (domain §5): first where nothing is decided yet, then in place of expensive homes
 * until A reaches ⌈αN⌉, then of mid homes above their own floor, then of the rest of the expensive ones.
 *
 * @throws RangeError when the programme cannot hold them; a cap of the allocation never lets that happen.
 * @example substitute({ total: 100, social: 20, mid: 40, expensive: 35, unknown: 5 }, 12, { affordable: 67, mid: 0 })
 * // replaced: { unknown: 5, expensive: 2, mid: 5 }
 */
export function substitute(before: Segmented, homes: number, floors: Floors): Substitution {
  const unknown = Math.min(homes, before.unknown);
  const belowTarget = Math.max(0, floors.affordable - before.social - before.mid - unknown);
  const expensiveFirst = Math.min(homes - unknown, before.expensive, belowTarget);
  const mid = Math.min(homes - unknown - expensiveFirst, Math.max(0, before.mid - floors.mid));
  const expensive = homes - unknown - mid;
  if (expensive > before.expensive) {
    throw new RangeError('More social homes than the programme can hold');
  }
  return {
    after: {
      total: before.total,
      social: before.social + homes,
      mid: before.mid - mid,
      expensive: before.expensive - expensive,
      unknown: before.unknown - unknown,
    },
    replaced: { unknown, expensive, mid },
  };
}
