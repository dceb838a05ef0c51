// SPDX-License-Identifier: EUPL-1.2

import type { AgreedMunicipality } from '../core/round/agreed';
import type { Dictionary } from '../i18n/dictionary';
import type { RoundTexts } from '../i18n/round-texts';

/** One figure that was agreed with a municipality; homes, null is not known. */
export interface AgreementRow {
  readonly code: string;
  readonly name: string;
  /** In words. */
  readonly figure: string;
  readonly agreed: number;
  readonly now: number | null;
  readonly shortfall: number | null;
  readonly shortfallAtLeast: number | null;
  readonly surplus: number | null;
}

/** The figures that were agreed with a municipality, each with what it falls short. */
export function agreementRows(
  { code, name, outcome, now }: AgreedMunicipality,
  { fields, round }: Pick<Dictionary, 'fields'> & { readonly round: RoundTexts },
): readonly AgreementRow[] {
  const { agreement, balance } = outcome;
  const measures = [
    ['total', fields.total],
    ['social', fields.socialRent],
    ['mid', fields.mid],
    ['affordable', round.affordable],
  ] as const;
  return measures.flatMap(([measure, figure]) => {
    const agreed = agreement[measure];
    if (agreed === null) return [];
    const { shortfall = null, shortfallAtLeast = null, surplus = null } = balance[measure] ?? {};
    return [{ code, name, figure, agreed, now: now[measure], shortfall, shortfallAtLeast, surplus }];
  });
}
