// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { MunicipalityOutcome } from '../municipality/municipality-outcome';
import { toDouble } from '../number/double';
import type { MunicipalityRecord } from '../programme/line';
import { placeOf } from '../programme/place';
import type { RegionOutcome } from '../region/region-outcome';
import { averageShare } from '../rules/national-average';
import type { CalculationSettings } from './settings';

/** Says that the precision of its stock leaves the class of a municipality open (domain §3). */
export function classFindings(
  record: MunicipalityRecord,
  municipality: MunicipalityOutcome,
  { nationalAverage, stockPrecision }: CalculationSettings,
): readonly Finding[] {
  if (stockPrecision === null || !municipality.complete || !municipality.uncertain) return [];
  const data = {
    code: municipality.code,
    name: municipality.name,
    share: toDouble(municipality.stock.share),
    average: toDouble(averageShare(nationalAverage)),
    precision: toDouble(stockPrecision),
  };
  return [finding('uncertainClass', placeOf(record, 'socialStock'), data)];
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
