// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../number/ratio';
import type { Headline, Printed } from './headline';

/**
 * A headline as a person copies it from a document: share, points short and homes short, separated by semicolons; a
 * blank part is not said.
 *
 * @returns null for anything else
 * @example parseHeadline('27,8%; 2,2; 3.850') // { share: 278/1000, gap: 22/1000, homes: 3850 }
 */
export function parseHeadline(text: string): Headline | null {
  const [share = '', gap = '', homes = '', ...more] = text.split(';').map((part) => part.trim());
  const read = {
    share: printed(share.replace(/\s*%$/, '')),
    gap: printed(gap.replace(/\s*(%|procentpunt|points?)$/, '')),
    homes: homesOf(homes),
  };
  const isWrong =
    more.length > 0 ||
    (share !== '' && read.share === null) ||
    (gap !== '' && read.gap === null) ||
    (homes !== '' && read.homes === null);
  const isNothing = read.share === null && read.gap === null && read.homes === null;
  return isWrong || isNothing ? null : read;
}

/** A number of hundredths, with as many decimals as are printed. */
function printed(text: string): Printed | null {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  return {
    value: ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length + 2)),
    decimals: fraction.length,
  };
}

/** Homes, with or without signs between the thousands. */
function homesOf(text: string): number | null {
  return /^\d{1,9}$|^\d{1,3}([.,\u0020\u00A0]\d{3})+$/.test(text) ? Number(text.replace(/\D/g, '')) : null;
}
