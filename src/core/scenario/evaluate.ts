// SPDX-License-Identifier: EUPL-1.2

import { ownFloor, segmentsIn, type Segmented } from '../allocation/base';
import { distribute, fieldOf, type Distribution } from '../allocation/distribution';
import { substitute, type Substitution } from '../allocation/substitution';
import { traceOf, type Step, type Trace } from '../explanation/step';
import { exchange, type ExchangeOutcome, type ExchangeParty } from '../exchange/exchange';
import {
  withProgramme,
  type CompleteMunicipality,
  type MunicipalityOutcome,
} from '../municipality/municipality-outcome';
import { calculateInSteps, type Outcome } from '../outcome/calculate';
import { regionOutcomes, type RegionOutcomes } from '../outcome/regions';
import type { CalculationSettings } from '../outcome/settings';
import { affordableStep, type FigureSteps } from '../programme/figure-steps';
import type { Programme } from '../programme/line';
import { applyDivision } from '../region/apply-division';
import { allSteps, mapInSteps, type Steps } from '../../steps/steps';
import { distributedStep, explainedDistribution, type ExplainedDistribution } from './allocation-steps';
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
  /** Everybody as the ledger finds them, in the order of the programme. */
  readonly parties: readonly ExchangeParty[];
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
  return allSteps(evaluateInSteps(programme, scenario, settings));
}

/** The same in steps, a municipality at a time. */
export function* evaluateInSteps(
  programme: Programme,
  scenario: Scenario,
  settings: CalculationSettings,
): Steps<ScenarioEvaluation> {
  const { ruleSet, division, base, allocation, caps } = scenario;
  const ownSettings = { ...settings, ruleSet };
  const divided = applyDivision(programme, division);
  const outcome = yield* calculateInSteps(divided.programme, ownSettings);
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
  const exchanged = exchange(parties, scenario.exchange ?? []);
  const explained = distribution === null ? null : explainedDistribution(distribution, before, caps);
  const ledger = ledgerSteps(exchanged, parties);
  const municipalities = yield* mapInSteps(before.municipalities, (municipality) => {
    const segments = exchanged.segments.get(municipality.code);
    return !municipality.complete || segments === undefined || isSubmitted(segments, municipality)
      ? municipality
      : agreed(municipality, segments, {
          substitution: substitutions.get(municipality.code),
          distribution: explained,
          ledger: ledger.get(municipality.code) ?? [],
          base,
          settings: ownSettings,
        });
  });
  return {
    scenario,
    before,
    distribution,
    substitutions,
    parties,
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

/** What makes a municipality come out other than its base. */
interface Agreed {
  readonly substitution: Substitution | undefined;
  readonly distribution: ExplainedDistribution | null;
  /** Lines of the ledger that count and that it takes part in. */
  readonly ledger: readonly Step<number>[];
  readonly base: Scenario['base'];
  readonly settings: CalculationSettings;
}

/** The municipality as it comes out, with what the distribution and the exchange did to it in its explanation. */
function agreed(
  member: CompleteMunicipality,
  segments: Segmented,
  { substitution, distribution, ledger, base, settings }: Agreed,
): CompleteMunicipality {
  const trace = traceOf(member.name);
  const before = baseSteps(trace, base, member);
  const added =
    distribution === null
      ? trace.given('distributed.social', 0)
      : distributedStep(trace, distribution, member, before.social, settings.ruleSet);
  const { required } = member.steps;
  const change = (segment: (typeof SEGMENTS)[number]): Step<number> => {
    const start = before[segment];
    const between = substitution?.after[segment] ?? start.value;
    const distributed =
      segment === 'social'
        ? added
        : trace.step(
            `distributed.${segment}`,
            [added, ...SEGMENTS.map((one) => before[one]), required.affordable, required.mid],
            () => between - start.value,
          );
    const exchanged = trace.step(`exchanged.${segment}`, ledger, () => segments[segment] - between);
    return trace.step(segment, [start, distributed, exchanged], (a, b, c) => a + b + c);
  };
  const [social, mid] = [change('social'), change('mid')];
  const figures: FigureSteps = {
    ...member.steps.figures,
    social,
    mid,
    affordable: affordableStep(trace, social, mid),
    expensive: change('expensive'),
    unknown: change('unknown'),
  };
  return withProgramme(member, trace, figures, settings);
}

/** The lines of a ledger that count, by municipality: social homes that go from one to the other. */
function ledgerSteps(
  { lines }: ExchangeOutcome,
  parties: readonly ExchangeParty[],
): ReadonlyMap<string, readonly Step<number>[]> {
  const names = new Map(parties.map(({ code, name }) => [code, name]));
  const steps = new Map<string, readonly Step<number>[]>();
  for (const { line, counts } of lines) {
    if (!counts) continue;
    const between = [line.from, line.to].map((code) => names.get(code) ?? code).join(' → ');
    const step = traceOf(between).given('exchangeLine', line.homes);
    for (const code of [line.from, line.to]) steps.set(code, [...(steps.get(code) ?? []), step]);
  }
  return steps;
}

/** What the municipality builds in the base, with why. */
function baseSteps(trace: Trace, base: Scenario['base'], member: CompleteMunicipality) {
  const { figures, minimum } = member.steps;
  const segments = segmentsIn(base, member);
  const rest = (segment: 'expensive' | 'unknown'): Step<number> =>
    trace.step(
      segment,
      base === 'minimum' ? [figures.total, minimum.affordable] : [figures.total, figures.social, figures.mid],
      () => segments[segment],
    );
  const source = base === 'minimum' ? minimum : figures;
  return {
    social: source.social,
    mid: source.mid,
    expensive: rest('expensive'),
    unknown: rest('unknown'),
  };
}
