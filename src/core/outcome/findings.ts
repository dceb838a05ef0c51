// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { MunicipalityOutcome } from '../municipality/municipality-outcome';
import { roundHalfUp } from '../number/decimal';
import { toDouble } from '../number/double';
import type { Ratio } from '../number/ratio';
import type { MunicipalityRecord } from '../programme/line';
import { placeOf } from '../programme/place';
import type { RegionOutcome } from '../region/region-outcome';
import { averageShare } from '../rules/national-average';
import type { CalculationSettings } from './settings';

/** Decimals of a share as it is shown: tenths of a point. */
const SHOWN_DECIMALS = 3;

/**
 * Says that the precision of its stock leaves the class of a municipality open (domain §3), or that the class hangs on
 * what is not shown: its share and the average are the same in tenths of a point, in which averages are printed.
 */
export function classFindings(
  record: MunicipalityRecord,
  municipality: MunicipalityOutcome,
  { nationalAverage, stockPrecision, ruleSet }: CalculationSettings,
): readonly Finding[] {
  if (!municipality.complete) return [];
  const { code, name, stock, class: own, flipMargin: margin } = municipality;
  const average = averageShare(nationalAverage);
  const place = placeOf(record, 'socialStock');
  const who = { code, name, share: toDouble(stock.share) };
  if (stockPrecision !== null && municipality.uncertain) {
    const precision = toDouble(stockPrecision);
    return [finding('uncertainClass', place, { ...who, average: toDouble(average), precision })];
  }
  const shown = (share: Ratio): bigint => roundHalfUp(share, SHOWN_DECIMALS);
  return ruleSet.individualDuty.value && shown(stock.share) === shown(average)
    ? [finding('classNearAverage', place, { ...who, isHigh: own === 'high', margin })]
    : [];
}

/** What a region's own figures have to say: not everybody is in them, or the duties do not fit (domain §4). */
export function regionFindings(region: RegionOutcome): readonly Finding[] {
  const { name, included, expected, sums, minAffordableNeeded: needed } = region;
  const findings: Finding[] = [];
  if (included < expected) {
    findings.push(finding('incompleteRegion', null, { region: name, included, expected }));
  }
  if (needed > sums.total) {
    findings.push(finding('dutiesExceedProgramme', null, { region: name, needed, total: sums.total }));
  }
  return findings;
}
