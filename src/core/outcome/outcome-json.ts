// SPDX-License-Identifier: EUPL-1.2

import { allDistributions } from '../allocation/all-distributions';
import type { AcceptedFinding } from '../finding/acceptance';
import type { Finding } from '../finding/finding';
import { toDoubleOrNull } from '../number/double';
import type { Outcome } from './calculate';
import { distributionJson } from './distribution-json';
import { municipalityJson } from './municipality-json';
import { agreementJson, regionJson } from './region-json';
import { nationalAverageJson, ruleSetJson } from './settings-json';

/**
 * An outcome as the command line gives it out: plain data of the schema `wvrv-outcome/1`. Shares are the nearest
 * doubles, null is not known, homes are whole numbers.
 *
 * @param message text of a finding in the user's language
 * @param findings those of reading the workbook included, where there was one
 */
export function outcomeJson(
  outcome: Outcome,
  message: (finding: Finding) => string,
  findings: readonly Finding[] = outcome.findings,
) {
  const { ruleSet, nationalAverage, counting, blankExpensive, stockPrecision } = outcome.settings;
  return {
    schema: 'wvrv-outcome/1',
    ruleSet: ruleSetJson(ruleSet),
    nationalAverage: nationalAverageJson(nationalAverage),
    counting: { ...counting, blankExpensive },
    stockPrecision: toDoubleOrNull(stockPrecision),
    municipalities: outcome.municipalities.map(municipalityJson),
    subregions: outcome.subregions.map(regionJson),
    provinces: outcome.provinces.map(regionJson),
    region: regionJson(outcome.region),
    agreements: outcome.agreements.map(agreementJson),
    distributions: allDistributions(outcome.municipalities, ruleSet).map(distributionJson),
    findings: findingsJson(findings, message),
  };
}

/** Accepted findings as plain data, with why and since when. */
export function acceptedJson(accepted: readonly AcceptedFinding[], message: (finding: Finding) => string) {
  return accepted.flatMap(({ finding, acceptance: { reason, date } }) =>
    findingsJson([finding], message).map((one) => ({ ...one, reason, date })),
  );
}

/** Findings as plain data: where each is, what it says, and the data it says it about. */
export function findingsJson(findings: readonly Finding[], message: (finding: Finding) => string) {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    sheet: finding.place?.sheet ?? null,
    address: finding.place?.address ?? null,
    message: message(finding),
    data: finding.data,
  }));
}
