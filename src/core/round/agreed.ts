// SPDX-License-Identifier: EUPL-1.2

import { agreementOutcome, type AgreementOutcome } from '../region/agreement';
import type { Citation } from '../rules/citation';
import type { RoundMunicipality } from './consolidate';
import type { SubmittedMunicipality } from './submission';

/** What was agreed with a municipality, held against what it handed in. */
export interface AgreedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly outcome: AgreementOutcome;
  /** What was handed in, homes; null is not known. */
  readonly now: {
    readonly total: number | null;
    readonly social: number | null;
    readonly mid: number | null;
    readonly affordable: number | null;
  };
}

/**
 * Holds agreements per municipality against a round (domain §4): a norm of its own, beside the law. Of a municipality
 * that is not complete nothing is said.
 *
 * @param agreed N, S and M per municipality, read from a table like a programme; null was not agreed
 */
export function againstAgreements(
  municipalities: readonly RoundMunicipality[],
  agreed: readonly SubmittedMunicipality[],
  source: Citation,
): readonly AgreedMunicipality[] {
  const submitted = new Map(municipalities.map((one) => [one.code, one.submitted]));
  return agreed
    .filter(({ code }) => submitted.has(code))
    .map(({ code, name, figures }) => {
      const norm = measures(figures);
      const one = submitted.get(code) ?? null;
      const isComplete = one?.isComplete === true;
      const now = one === null || !isComplete ? NOTHING : measures(one.figures);
      const outcome = agreementOutcome(
        { scope: { kind: 'municipality', name: code }, ...norm, source },
        {
          included: Number(isComplete),
          expected: 1,
          sums: {
            total: now.total ?? 0,
            social: now.social ?? 0,
            mid: now.mid ?? 0,
            affordable: now.affordable ?? 0,
            unknown: unknownOf(one),
          },
        },
      );
      return { code, name, outcome, now };
    });
}

const NOTHING = { total: null, social: null, mid: null, affordable: null };

function measures({ total, socialRent: social, mid }: SubmittedMunicipality['figures']) {
  return { total, social, mid, affordable: social === null || mid === null ? null : social + mid };
}

/** Homes whose segment is not decided: said, or left over when "duur" is blank (domain §3). */
function unknownOf(one: SubmittedMunicipality | null): number {
  if (one === null) return 0;
  const { total, socialRent, mid, expensive, unknown } = one.figures;
  if (expensive !== null || total === null) return unknown ?? 0;
  return Math.max(0, total - (socialRent ?? 0) - (mid ?? 0));
}
