// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { municipalityOutcome, type MunicipalityOutcome } from '../municipality/municipality-outcome';
import { assessMunicipalities } from '../programme/assess';
import type { Programme } from '../programme/line';
import { allSteps, mapInSteps, type Steps } from '../../steps/steps';
import { strayLines, sumInSteps } from '../programme/sum-lines';
import { classFindings, regionFindings } from './findings';
import { regionOutcomes, type RegionOutcomes } from './regions';
import type { CalculationSettings } from './settings';

/** What follows from a programme under some settings: exact, and the same whatever the order of the rows. */
export interface Outcome extends RegionOutcomes {
  readonly settings: CalculationSettings;
  /** In the order of the programme. */
  readonly municipalities: readonly MunicipalityOutcome[];
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
  return allSteps(calculateInSteps(programme, settings));
}

/** The same in steps, a municipality at a time. */
export function* calculateInSteps(programme: Programme, settings: CalculationSettings): Steps<Outcome> {
  const { counting, blankExpensive } = settings;
  const assessed = assessMunicipalities(yield* sumInSteps(programme, counting), blankExpensive);
  const own = yield* mapInSteps(assessed, (one) => {
    const municipality = municipalityOutcome(one, settings);
    return {
      municipality,
      findings: [...one.findings, ...classFindings(one.record, municipality, settings)],
    };
  });
  const municipalities = own.map(({ municipality }) => municipality);
  const regions = regionOutcomes(municipalities, settings);
  return {
    settings,
    municipalities,
    ...regions,
    findings: [
      ...strayLines(programme),
      ...own.flatMap(({ findings }) => findings),
      ...[...regions.subregions, regions.region].flatMap(regionFindings),
    ],
  };
}
