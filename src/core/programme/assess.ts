// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import {
  checkDemolition,
  checkMid,
  checkPossible,
  checkShares,
  checkSocialLoss,
  checkTotal,
} from './check-figures';
import { checkStock } from './check-stock';
import type { CountField } from './field';
import { completeFigures, knownFigures, type Figures, type KnownFigures } from './figures';
import type { MunicipalityRecord } from './line';
import { checkMissing, presentFields } from './missing';
import { placeOf } from './place';
import { segmentsOf, type BlankExpensive, type Segments } from './segments';
import type { SummedMunicipality } from './sum-lines';

/** What is known of a municipality, and whether it can take part in the calculation. */
export interface AssessedMunicipality extends SummedMunicipality {
  readonly known: KnownFigures;
  /** null for an incomplete municipality: it has no figures beyond what was read and is in no sum (domain §3). */
  readonly figures: Figures | null;
}

type Assessment = Pick<AssessedMunicipality, 'figures' | 'findings'>;

interface Resolved extends SummedMunicipality {
  readonly segments: Segments;
  readonly known: KnownFigures;
}

/**
 * Decides which municipalities are complete (domain §3): N, S, M, K and H known, and nothing that cannot be true.
 * Each that is not has a finding that says why: here, or from the reader for what it could not read.
 */
export function assessMunicipalities(
  summed: readonly SummedMunicipality[],
  blankExpensive: BlankExpensive,
): readonly AssessedMunicipality[] {
  const resolved = summed.map((one): Resolved => {
    const segments = segmentsOf(one.sums, blankExpensive);
    return { ...one, segments, known: knownFigures(one.record, one.sums, segments) };
  });
  const present = presentFields(resolved);
  const hasSubregions = resolved.some(({ record }) => record.subregion !== null);
  return resolved.map((one) => {
    const { figures, findings } = assess(one, present);
    const subregion = hasSubregions ? checkSubregion(one.record) : [];
    const { record, sums, cells, years, remarks, known } = one;
    return {
      record,
      sums,
      cells,
      years,
      remarks,
      known,
      figures,
      findings: [...findings, ...remarks, ...subregion],
    };
  });
}

function assess(one: Resolved, present: ReadonlySet<CountField>): Assessment {
  const { record, sums, known } = one;
  const unusable = [...one.findings, ...checkStock(record)];
  if (record.unreadable || unusable.length > 0) {
    return { figures: null, findings: unusable };
  }
  const impossible = checkPossible(record, known);
  const figures = impossible.length > 0 ? null : completeFigures(known);
  const findings = [
    ...checkMissing(record, known, present),
    ...impossible,
    ...(impossible.length > 0 ? [] : checkTotal(record, known, sums)),
    ...checkMid(record, sums),
    ...checkSocialLoss(record, known),
    ...checkDemolition(record, known),
    ...(impossible.length > 0 ? [] : checkShares(record, known)),
    ...(figures === null ? [] : checkAssumption(record, one.segments)),
  ];
  return { figures, findings };
}

function checkAssumption(record: MunicipalityRecord, { assumedUnknown }: Segments): readonly Finding[] {
  if (assumedUnknown === 0) return [];
  const data = { code: record.code, name: record.name, unknown: assumedUnknown };
  return [finding('expensiveUnknown', placeOf(record, 'expensive', 'total'), data)];
}

function checkSubregion(record: MunicipalityRecord): readonly Finding[] {
  if (record.subregion !== null) return [];
  const place = placeOf(record, 'subregion');
  return [finding('missingSubregion', place, { code: record.code, name: record.name })];
}
