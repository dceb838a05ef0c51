// SPDX-License-Identifier: EUPL-1.2

import { ownFloor, segmentsIn, type Segmented } from '../allocation/base';
import { distribute, fieldOf, type Distribution } from '../allocation/distribution';
import { substitute, type Substitution } from '../allocation/substitution';
import { exchange, type ExchangeOutcome, type ExchangeParty } from '../exchange/exchange';
import {
  withProgramme,
  type CompleteMunicipality,
  type MunicipalityOutcome,
} from '../municipality/municipality-outcome';
import { calculate, type Outcome } from '../outcome/calculate';
import { regionOutcomes, type RegionOutcomes } from '../outcome/regions';
import type { CalculationSettings } from '../outcome/settings';
import type { Figures } from '../programme/figures';
import type { Programme } from '../programme/line';
import { applyDivision } from '../region/apply-division';
import type { Scenario } from './scenario';

/** What comes of a scenario. */
export interface ScenarioEvaluation {
  readonly scenario: Scenario;
  /** The submitted programme under the scenario's rules and division, before anything is agreed. */
  readonly before: Outcome;
  /** null when the remainder is not distributed. */
  readonly distribution: Distribution | null;
  /** By code: whose place the homes of the distribution take. */
  readonly substitutions: ReadonlyMap<string, Substitution>;
  readonly exchange: ExchangeOutcome;
  /** Everything that is calculated, for what would be built: need, stock and agreements included. */
  readonly after: RegionOutcomes & { readonly municipalities: readonly MunicipalityOutcome[] };
}

/**
 * Evaluates a scenario (domain §7): what the base has, plus what the distribution adds, then the exchange, and of
 * what is built then the same figures as of any programme.
 *
 * @param settings what a scenario has no say in: the national average, what counts, agreements
 * @example evaluateScenario(programme, scenario({ name: "s", base: "minimum" }), settings).after.region.programme
 */
export function evaluateScenario(
  programme: Programme,
  scenario: Scenario,
  settings: CalculationSettings,
): ScenarioEvaluation {
  const { ruleSet, division, base, allocation, caps } = scenario;
  const ownSettings = { ...settings, ruleSet };
  const divided = applyDivision(programme, division);
  const outcome = calculate(divided.programme, ownSettings);
  const before = { ...outcome, findings: [...divided.findings, ...outcome.findings] };
  const distribution =
    allocation === null
      ? null
      : distribute(fieldOf(before.municipalities, ruleSet, base, caps), allocation.key, allocation.order);
  const substitutions = new Map<string, Substitution>();
  const parties = before.municipalities.map((municipality): ExchangeParty => {
    const { code, name, subregion } = municipality;
    if (!municipality.complete) {
      return { code, name, subregion, segments: null, floor: { social: 0, mid: 0 } };
    }
    const substitution = substitutionOf(municipality, base, distribution);
    substitutions.set(code, substitution);
    const floor = { social: ownFloor(municipality, 'social'), mid: ownFloor(municipality, 'mid') };
    return { code, name, subregion, segments: substitution.after, floor };
  });
  const exchanged = exchange(parties, scenario.exchange);
  const municipalities = before.municipalities.map((municipality) => {
    const segments = exchanged.segments.get(municipality.code);
    return !municipality.complete || segments === undefined || isSubmitted(segments, municipality)
      ? municipality
      : withProgramme(municipality, figuresWith(municipality.figures, segments), ownSettings);
  });
  return {
    scenario,
    before,
    distribution,
    substitutions,
    exchange: exchanged,
    after: { municipalities, ...regionOutcomes(municipalities, ownSettings) },
  };
}

function substitutionOf(
  member: CompleteMunicipality,
  base: Scenario['base'],
  distribution: Distribution | null,
): Substitution {
  const homes = distribution?.extra.get(member.code) ?? 0;
  const floors = { affordable: member.required.affordable, mid: ownFloor(member, 'mid') };
  return substitute(segmentsIn(base, member), homes, floors);
}

/** Whether this is what the workbook says: then it stays what it is, with its years. */
function isSubmitted(segments: Segmented, member: CompleteMunicipality): boolean {
  const submitted = segmentsIn('programme', member);
  return SEGMENTS.every((segment) => segments[segment] === submitted[segment]);
}

const SEGMENTS = ['social', 'mid', 'expensive', 'unknown'] as const;

function figuresWith(figures: Figures, { social, mid, expensive, unknown }: Segmented): Figures {
  return { ...figures, social, mid, affordable: social + mid, expensive, unknown };
}
