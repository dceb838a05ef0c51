// SPDX-License-Identifier: EUPL-1.2

import { ratio, type Ratio } from '../number/ratio';
import { CBS_DISTRICTS_2024, type Citation } from './citation';

/**
 * The national share of social stock that divides the classes (domain §2), K_NL / H_NL: an input that the user can
 * see and change.
 */
export interface NationalAverage {
  /** K_NL; for an average entered as a percentage the numerator of that percentage. */
  readonly socialStock: number;
  /** H_NL; for an average entered as a percentage its denominator. */
  readonly stock: number;
  /** The two are homes that were counted, not the terms of a percentage. */
  readonly counted: boolean;
  readonly source: Citation;
  /** Not the legal definition (DAEB stock of corporations) but a stand-in for it. */
  readonly proxy: boolean;
}

/** All homes of corporations: no official figure for their DAEB stock was found (domain §9). */
export const CBS_AVERAGE_2024: NationalAverage = {
  socialStock: 2_320_570,
  stock: 8_204_049,
  counted: true,
  source: CBS_DISTRICTS_2024,
  proxy: true,
};

/**
 * An average that is known only as a share, such as a percentage in a letter.
 *
 * @throws RangeError when a term is not a safe integer.
 * @example averageFromShare(ratio(283, 1000), { title: "Kamerbrief", date: "2025" })
 */
export function averageFromShare(share: Ratio, source: Citation): NationalAverage {
  const [socialStock, stock] = [Number(share.numerator), Number(share.denominator)];
  ratio(socialStock, stock);
  return { socialStock, stock, counted: false, source, proxy: false };
}

/** K_NL / H_NL. */
export function averageShare(average: NationalAverage): Ratio {
  return ratio(average.socialStock, average.stock);
}
