// SPDX-License-Identifier: EUPL-1.2

import type { CounterSegment } from './exchange-line';

/** What can be the matter with a line of the ledger, with the data that its text needs. */
export interface ExchangeProblemData {
  /** Not a municipality of the workbook. */
  unknownMunicipality: { code: string };
  /** Its figures are not complete, so nothing can be said about its duty. */
  incompleteMunicipality: { code: string; name: string };
  sameMunicipality: { code: string; name: string };
  /** Not a whole number of homes above 0. */
  notWholeHomes: { homes: number };
  /** One of the parties has not agreed; the line does not count yet. */
  noConsent: { code: string; name: string };
  /** It does not have so many homes to hand over. */
  tooFewHomes: {
    code: string;
    name: string;
    segment: 'social' | CounterSegment;
    have: number;
    homes: number;
  };
  /** It would no longer meet, or be further from, its own duty. */
  dutyBroken: { code: string; name: string; measure: 'social' | 'mid'; required: number; left: number };
  /** Within a subregion, but after a line between subregions: those come first (domain §6). The line counts. */
  withinAfterBetween: { subregion: string };
}

export type ExchangeProblemCode = keyof ExchangeProblemData;

/** One thing that is the matter with one line. */
export type ExchangeProblem = {
  [Code in ExchangeProblemCode]: { readonly code: Code; readonly data: ExchangeProblemData[Code] };
}[ExchangeProblemCode];

/** Problems that a line can have and still count. */
export const IS_ONLY_A_WARNING: ReadonlySet<ExchangeProblemCode> = new Set<ExchangeProblemCode>([
  'withinAfterBetween',
]);
