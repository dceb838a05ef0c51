// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import { sumKnown } from '../number/homes';
import { factorBetween } from './factor';
import type { KnownFigures } from './figures';
import type { MunicipalityRecord } from './line';
import { placeOf } from './place';
import type { LineSums } from './sum-lines';

/** Figures that cannot all be true: S + M + O > N, Ds > D, any social stock > H (domain §3). They make a municipality incomplete. */
export function checkPossible(record: MunicipalityRecord, known: KnownFigures): readonly Finding[] {
  const { code, name } = record;
  const findings: Finding[] = [];
  const { total, stock } = known;
  const sum = (known.socialRent ?? 0) + (known.mid ?? 0) + (known.expensive ?? 0);
  if (total !== null && sum > total) {
    findings.push(
      finding('segmentsExceedTotal', placeOf(record, 'total'), { code, name, total, sum }),
      ...checkFactor(record, total, sum),
    );
  }
  const [demolition, socialDemolition] = [known.demolition ?? 0, known.socialDemolition ?? 0];
  if (socialDemolition > demolition) {
    const data = { code, name, socialDemolition, demolition };
    findings.push(finding('socialDemolitionExceedsDemolition', placeOf(record, 'socialDemolition'), data));
  }
  for (const field of ['socialStock', 'socialRentStock'] as const) {
    const homes = known[field];
    if (stock !== null && homes !== null && stock > 0 && homes > stock) {
      const data = { code, name, field, socialStock: homes, stock };
      findings.push(finding('socialStockExceedsStock', placeOf(record, field), data));
    }
  }
  return findings;
}

/** N ≠ S + M + O + U: N counts (domain §3). With "duur" blank only a sum above N says something. */
export function checkTotal(
  record: MunicipalityRecord,
  known: KnownFigures,
  sums: LineSums,
): readonly Finding[] {
  const { code, name } = record;
  const given = sumKnown([known.socialRent, known.mid, sums.expensive ?? 0, sums.unknown ?? 0]);
  if (sums.total === null || given === null) return [];
  const [total, sum] = [sums.total, given];
  const differs = sums.expensive === null ? sum > total : sum !== total;
  if (!differs) return [];
  const data = { code, name, total, sum, difference: sum - total };
  return [finding('totalMismatch', placeOf(record, 'total'), data), ...checkFactor(record, total, sum)];
}

/** The one is the other in tens, hundreds or thousands. */
function checkFactor(record: MunicipalityRecord, total: number, sum: number): readonly Finding[] {
  const { code, name } = record;
  const factor = factorBetween(total, sum);
  return factor === null
    ? []
    : [finding('factorOff', placeOf(record, 'total'), { code, name, total, sum, factor })];
}

/** The column for mid differs from its two parts: the column counts. */
export function checkMid(record: MunicipalityRecord, sums: LineSums): readonly Finding[] {
  const sum = sumKnown([sums.midRent, sums.affordablePurchase]);
  if (sums.mid === null || sum === null || sums.mid === sum) return [];
  const data = { code: record.code, name: record.name, mid: sums.mid, sum };
  return [finding('midMismatch', placeOf(record, 'mid'), data)];
}

/** Ds + V > K: more social homes disappear than there are. */
export function checkSocialLoss(record: MunicipalityRecord, known: KnownFigures): readonly Finding[] {
  const { code, name } = record;
  const { socialStock } = known;
  const loss = (known.socialDemolition ?? 0) + (known.socialSale ?? 0);
  if (socialStock === null || loss <= socialStock) return [];
  const place = placeOf(record, 'socialDemolition', 'socialSale');
  return [finding('socialLossExceedsSocialStock', place, { code, name, loss, socialStock })];
}

/** D > H: more homes are demolished than there are. */
export function checkDemolition(record: MunicipalityRecord, known: KnownFigures): readonly Finding[] {
  const { code, name } = record;
  const { demolition, stock } = known;
  if (demolition === null || stock === null || demolition <= stock) return [];
  return [
    finding('demolitionExceedsStock', placeOf(record, 'demolition'), { code, name, demolition, stock }),
  ];
}

/**
 * Shares of the stock that no municipality reached: corporations had at most 43 % (Rotterdam, CBS 2024 and 2025), and
 * the largest plan capacity was 128 % (Ouder-Amstel, 2021). Well above that a column is taken for another one, or a
 * number has a digit too many.
 */
const HIGHEST = {
  socialStock: { share: 0.43, limit: 0.5 },
  total: { share: 1.28, limit: 1.5 },
} as const;

/** Social homes or a programme that are more of the stock than anywhere. */
export function checkShares(record: MunicipalityRecord, known: KnownFigures): readonly Finding[] {
  const { code, name } = record;
  const { stock } = known;
  if (stock === null || stock === 0) return [];
  return (['socialStock', 'total'] as const).flatMap((field) => {
    const share = (known[field] ?? 0) / stock;
    const { share: highest, limit } = HIGHEST[field];
    return share <= limit
      ? []
      : [finding('implausibleShare', placeOf(record, field), { code, name, field, share, highest })];
  });
}
