// SPDX-License-Identifier: EUPL-1.2

import type { Ratio } from './ratio';
import { ratio, times } from './ratio';

/** Signs with which a language writes a percentage. */
export interface ShareSigns {
  readonly decimal: string;
  readonly percent: string;
}

/** Decimals that `parseShare` reads back. */
const MAX_DECIMALS = 6;

/**
 * A share as a person would type it, exactly: a percentage where that ends, else a fraction. `parseShare` reads it
 * back.
 *
 * @example shareText(ratio(1, 200), { decimal: ',', percent: ' %' }) // '0,5 %'
 */
export function shareText(share: Ratio, { decimal, percent }: ShareSigns): string {
  const { numerator, denominator } = times(share, ratio(100n));
  for (let decimals = 0; decimals <= MAX_DECIMALS; decimals += 1) {
    const scaled = numerator * 10n ** BigInt(decimals);
    if (scaled % denominator === 0n) {
      const digits = String(scaled / denominator).padStart(decimals + 1, '0');
      const whole = digits.slice(0, digits.length - decimals);
      return `${whole}${decimals === 0 ? '' : `${decimal}${digits.slice(-decimals)}`}${percent}`;
    }
  }
  return `${share.numerator}/${share.denominator}`;
}
