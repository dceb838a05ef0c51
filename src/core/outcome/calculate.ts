// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { municipalityOutcome, type MunicipalityOutcome } from '../municipality/municipality-outcome';
import { assessMunicipalities } from '../programme/assess';
import type { Programme } from '../programme/line';
import { strayLines, sumLines } from '../programme/sum-lines';
import { agreementOutcome, type Agreement, type AgreementOutcome } from '../region/agreement';
import { divide } from '../region/division';
import { regionOutcome, type RegionOutcome } from '../region/region-outcome';
import { classFindings, regionFindings } from './findings';
import type { CalculationSettings } from './settings';

/** What follows from a programme under some settings: exact, and the same whatever the order of the rows. */
export interface Outcome {
  readonly settings: CalculationSettings;
  /** In the order of the programme. */
  readonly municipalities: readonly MunicipalityOutcome[];
  /** By name; empty when no municipality has one. */
  readonly subregions: readonly RegionOutcome[];
  readonly provinces: readonly RegionOutcome[];
  /** The building region: every municipality of the workbook. */
  readonly region: RegionOutcome;
  readonly agreements: readonly AgreementOutcome[];
  /** Of the calculation; those of reading the workbook are the reader's. */
  readonly findings: readonly Finding[];
}

/**
 * Calculates the outcome of a programme (domain §3 and §4).
 *
 * @param programme municipalities with unique codes, and their lines
 * @example calculate(programme, calculationSettings()).region.minimum.social.shortfall // 3850
 */
export function calculate(programme: Programme, settings: CalculationSettings): Outcome {
  const { ruleSet, counting, blankExpensive, regionName } = settings;
  const assessed = assessMunicipalities(sumLines(programme, counting), blankExpensive);
  const own = assessed.map((one) => {
    const municipality = municipalityOutcome(one, settings);
    return {
      municipality,
      findings: [...one.findings, ...classFindings(one.record, municipality, settings)],
    };
  });
  const municipalities = own.map(({ municipality }) => municipality);
  const outcomesBy = (by: 'subregion' | 'province'): readonly RegionOutcome[] =>
    divide(municipalities, by).map(({ name, members }) => regionOutcome(name, members, ruleSet));
  const subregions = outcomesBy('subregion');
  const provinces = outcomesBy('province');
  const region = regionOutcome(regionName, municipalities, ruleSet);
  const outcome = { settings, municipalities, subregions, provinces, region };
  return {
    ...outcome,
    agreements: settings.agreements.map((agreement) => heldAgainst(agreement, outcome)),
    findings: [
      ...strayLines(programme),
      ...own.flatMap(({ findings }) => findings),
      ...[...subregions, region].flatMap(regionFindings),
    ],
  };
}

type Groups = Pick<Outcome, 'settings' | 'municipalities' | 'subregions' | 'provinces' | 'region'>;

function heldAgainst(agreement: Agreement, groups: Groups): AgreementOutcome {
  return agreementOutcome(agreement, boundBy(agreement, groups));
}

/** Whom an agreement binds, as a group; a name that the workbook does not have is an empty group. */
function boundBy({ scope }: Agreement, groups: Groups): RegionOutcome {
  const { settings, municipalities, subregions, provinces, region } = groups;
  const named = (outcomes: readonly RegionOutcome[]): RegionOutcome | undefined =>
    outcomes.find(({ name }) => name === scope.name);
  const group = (members: readonly MunicipalityOutcome[]): RegionOutcome =>
    regionOutcome(scope.name, members, settings.ruleSet);
  switch (scope.kind) {
    case 'municipality':
      return group(municipalities.filter(({ code }) => code === scope.name));
    case 'subregion':
      return named(subregions) ?? group([]);
    case 'province':
      return named(provinces) ?? group([]);
    case 'region':
      return region;
  }
}
