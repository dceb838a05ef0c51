// SPDX-License-Identifier: EUPL-1.2

import { compare, ONE, ratio, type Ratio } from './ratio';

const FRACTION = /^(\d{1,15})\s*\/\s*(\d{1,15})$/;
const DECIMAL = /^(\d{1,15})(?:[.,](\d{1,15}))?\s*(%?)$/;

/**
 * A share as a person types it: a fraction "2/3", a percentage "66,7 %" or a decimal number "0,667"; comma and
 * point both separate decimals. Exactly as written: "66,7 %" is 667/1000, not two thirds.
 *
 * @returns null for anything else, and for what is not between 0 and 1: "66,7" without % is not guessed at.
 * @example parseShare("66,7 %") // 667/1000
 */
export function parseShare(text: string): Ratio | null {
  const share = parseFraction(text.trim()) ?? parseDecimal(text.trim());
  return share !== null && compare(share, ONE) <= 0 ? share : null;
}

function parseFraction(text: string): Ratio | null {
  const [, above, below] = FRACTION.exec(text) ?? [];
  if (above === undefined || below === undefined || BigInt(below) === 0n) return null;
  return ratio(BigInt(above), BigInt(below));
}

function parseDecimal(text: string): Ratio | null {
  const [, whole, fraction = '', percent] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return null;
  const hundredths = percent === '%' ? 2 : 0;
  return ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length + hundredths));
}
