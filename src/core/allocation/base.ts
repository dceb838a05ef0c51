// SPDX-License-Identifier: EUPL-1.2

import type { CompleteMunicipality } from '../municipality/municipality-outcome';

/** Which programme the remainder is counted from: as submitted, or the legal minimum (domain §4). */
export const BASES = ['programme', 'minimum'] as const;
export type Base = (typeof BASES)[number];

/** A whole programme by segment, homes: N = S + M + O + U. */
export interface Segmented {
  readonly total: number;
  readonly social: number;
  readonly mid: number;
  readonly expensive: number;
  /** Not decided yet, and what N leaves over when the segments add up to less. */
  readonly unknown: number;
}

/** What a municipality builds in a base. At its minimum everything beside the affordable homes is expensive. */
export function segmentsIn(base: Base, { figures, minimum }: CompleteMunicipality): Segmented {
  const { total } = figures;
  if (base === 'minimum') {
    const { social, mid, affordable } = minimum;
    return { total, social, mid, expensive: total - affordable, unknown: 0 };
  }
  const { social, mid } = figures;
  const expensive = figures.expensive ?? 0;
  return { total, social, mid, expensive, unknown: total - social - mid - expensive };
}

/** Social or mid homes that a municipality has to keep for its own duty; 0 where it has none. */
export function ownFloor({ required }: CompleteMunicipality, measure: 'social' | 'mid'): number {
  return required[measure] ?? 0;
}
