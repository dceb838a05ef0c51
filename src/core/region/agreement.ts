// SPDX-License-Identifier: EUPL-1.2

import { balanceOf, type Balance } from '../municipality/balance';
import { bandOf } from '../number/band';
import type { Citation } from '../rules/citation';
import type { RegionSums } from './sums';

/** Whom an agreement binds: `name` is the CBS code of a municipality, or the name of the group. */
export interface AgreementScope {
  readonly kind: 'municipality' | 'subregion' | 'province' | 'region';
  readonly name: string;
}

/**
 * Numbers that were agreed, in a Woondeal or a regional agreement: a norm of its own beside the law (domain §4).
 * null: nothing was agreed about it.
 */
export interface Agreement {
  readonly scope: AgreementScope;
  readonly total: number | null;
  readonly social: number | null;
  readonly mid: number | null;
  readonly affordable: number | null;
  readonly source: Citation;
}

/** A programme against an agreement, homes. */
export interface AgreementOutcome {
  readonly agreement: Agreement;
  /** Municipalities whose programme is counted, of those the agreement binds. */
  readonly included: number;
  readonly expected: number;
  /** What the programme has, of those that are counted. */
  readonly sums: AgreementProgramme['sums'];
  /** Per agreed number; null when nothing was agreed or nothing is known of the programme. */
  readonly balance: {
    readonly total: Balance | null;
    readonly social: Balance | null;
    readonly mid: Balance | null;
    readonly affordable: Balance | null;
  };
}

/** The part of a programme that agreements are about. */
export interface AgreementProgramme {
  readonly included: number;
  readonly expected: number;
  readonly sums: Pick<RegionSums, 'total' | 'social' | 'mid' | 'affordable' | 'unknown'>;
}

/** Shortfall and surplus of a programme against what was agreed; the unknown segment makes a band. */
export function agreementOutcome(agreement: Agreement, programme: AgreementProgramme): AgreementOutcome {
  const { included, expected, sums } = programme;
  const balance = (agreed: number | null, homes: number, unknown: number): Balance | null =>
    agreed === null || included === 0 ? null : balanceOf(agreed, bandOf(homes, unknown));
  return {
    agreement,
    included,
    expected,
    sums,
    balance: {
      total: balance(agreement.total, sums.total, 0),
      social: balance(agreement.social, sums.social, sums.unknown),
      mid: balance(agreement.mid, sums.mid, sums.unknown),
      affordable: balance(agreement.affordable, sums.affordable, sums.unknown),
    },
  };
}
