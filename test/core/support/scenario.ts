// SPDX-License-Identifier: EUPL-1.2

import type {
  CompleteMunicipality,
  MunicipalityOutcome,
} from '../../../src/core/municipality/municipality-outcome';
import { calculationSettings, type CalculationSettings } from '../../../src/core/outcome/settings';
import type { Programme } from '../../../src/core/programme/line';
import { evaluateScenario, type ScenarioEvaluation } from '../../../src/core/scenario/evaluate';
import { scenario, type Scenario } from '../../../src/core/scenario/scenario';
import { programmeOf, rowOfClass, type Row } from './rows';

/** Four municipalities of 100 homes in two subregions and outside of them; together 75 social homes of 120. */
export const FOUR_ROWS: readonly Row[] = [
  rowOfClass('low', { code: 'A', subregion: 'Noord', total: 100, socialRent: 10, mid: 20, expensive: 70 }),
  rowOfClass('high', { code: 'B', subregion: 'Noord', total: 100, socialRent: 40, mid: 40, expensive: 20 }),
  rowOfClass('high', { code: 'C', subregion: 'Oost', total: 100, socialRent: 20, mid: 40, expensive: 40 }),
  rowOfClass('low', { code: 'D', total: 100, socialRent: 5, mid: 20, expensive: 75 }),
];

/** Evaluates a scenario over rows. */
export function evaluated(
  given: Partial<Scenario>,
  rows: readonly Row[] = FOUR_ROWS,
  settings: Partial<CalculationSettings> = {},
): ScenarioEvaluation {
  return evaluatedProgramme(given, programmeOf(rows), settings);
}

export function evaluatedProgramme(
  given: Partial<Scenario>,
  programme: Programme,
  settings: Partial<CalculationSettings> = {},
): ScenarioEvaluation {
  return evaluateScenario(programme, scenario({ name: 's', ...given }), calculationSettings(settings));
}

export function completeOf(municipalities: readonly MunicipalityOutcome[]): readonly CompleteMunicipality[] {
  return municipalities.flatMap((one) => (one.complete ? [one] : []));
}
