// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityOutcome } from '../municipality/municipality-outcome';
import { agreementOutcome, type Agreement, type AgreementOutcome } from '../region/agreement';
import { divide } from '../region/division';
import { regionOutcome, type RegionOutcome } from '../region/region-outcome';
import type { CalculationSettings } from './settings';

/** What follows from the outcomes of municipalities for the groups they are in. */
export interface RegionOutcomes {
  /** By name; empty when no municipality has one. */
  readonly subregions: readonly RegionOutcome[];
  readonly provinces: readonly RegionOutcome[];
  /** The building region: every municipality of the workbook. */
  readonly region: RegionOutcome;
  readonly agreements: readonly AgreementOutcome[];
}

/** Adds up municipalities per subregion, province and as a whole, and holds them against agreements (domain §4). */
export function regionOutcomes(
  municipalities: readonly MunicipalityOutcome[],
  settings: CalculationSettings,
): RegionOutcomes {
  const outcomesBy = (by: 'subregion' | 'province'): readonly RegionOutcome[] =>
    divide(municipalities, by).map(({ name, members }) => regionOutcome(name, members, settings.ruleSet));
  const groups = {
    subregions: outcomesBy('subregion'),
    provinces: outcomesBy('province'),
    region: regionOutcome(settings.regionName, municipalities, settings.ruleSet),
  };
  const agreements = settings.agreements.map((agreement) =>
    agreementOutcome(agreement, boundBy(agreement, municipalities, groups, settings)),
  );
  return { ...groups, agreements };
}

/** Whom an agreement binds, as a group; a name that the workbook does not have is an empty group. */
function boundBy(
  { scope }: Agreement,
  municipalities: readonly MunicipalityOutcome[],
  { subregions, provinces, region }: Omit<RegionOutcomes, 'agreements'>,
  { ruleSet }: CalculationSettings,
): RegionOutcome {
  const named = (outcomes: readonly RegionOutcome[]): RegionOutcome | undefined =>
    outcomes.find(({ name }) => name === scope.name);
  const group = (members: readonly MunicipalityOutcome[]): RegionOutcome =>
    regionOutcome(scope.name, members, ruleSet);
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
