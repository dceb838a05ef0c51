// SPDX-License-Identifier: EUPL-1.2

import type { Base } from '../allocation/base';
import type { Caps } from '../allocation/cap';
import type { Distribution } from '../allocation/distribution';
import type { AllocationKey } from '../allocation/key';
import type { Stage, StageShare } from '../allocation/stage';
import { traceOf, type Step, type Trace } from '../explanation/step';
import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import { ratio, type Ratio } from '../number/ratio';
import type { RegionOutcomes } from '../outcome/regions';
import { sumOver } from '../region/sums';
import { normSteps } from '../rules/norm-steps';
import type { Scenario } from './scenario';

/** A stage of a distribution with why it had so much to spread. */
interface ExplainedStage {
  readonly stage: Stage;
  readonly kind: 'inSubregion' | 'inRegion';
  readonly remainder: Step<number>;
  /** The common share of `equalShare`. */
  readonly level: Step<Ratio | null>;
  /** Sum of the weights. */
  readonly weights: bigint;
  readonly shares: ReadonlyMap<string, StageShare>;
  /** Homes that rounding left over, by who got one. */
  readonly rounding: ReadonlySet<string>;
}

/** A distribution, ready to say of every municipality why it takes what it takes. */
export interface ExplainedDistribution {
  readonly key: AllocationKey;
  readonly caps: CapSteps;
  readonly stages: readonly ExplainedStage[];
}

interface CapSteps {
  readonly social: Step<Ratio>;
  readonly affordable: Step<Ratio>;
}

/** What a stage has to spread and by which level, for each of them; once for all municipalities. */
export function explainedDistribution(
  { key, base, stages }: Distribution,
  { subregions, region }: Pick<RegionOutcomes, 'subregions' | 'region'>,
  caps: Caps,
): ExplainedDistribution {
  const placed: Step<number>[] = [];
  const explained = stages.map((stage): ExplainedStage => {
    const group =
      stage.group === null ? region : (subregions.find(({ name }) => name === stage.group) ?? region);
    const kind = stage.group === null ? 'inRegion' : 'inSubregion';
    const trace = traceOf(group.name);
    // Homes of the subregions' own stages count as there when the whole region comes to its turn.
    const remainder = trace.step(
      `${kind}.remainder`,
      [...groupSteps(group.steps, base), ...(stage.group === null ? placed : [])],
      () => stage.remainder,
    );
    const homes = sumOver(stage.shares, (share) => share.homes);
    placed.push(trace.step('inSubregion.homes', [remainder], () => homes));
    return {
      stage,
      kind,
      remainder,
      level: trace.step(`${kind}.level`, [remainder], () => stage.level),
      weights: stage.shares.reduce((sum, { weight }) => sum + weight, 0n),
      shares: new Map(stage.shares.map((share) => [share.item.code, share])),
      rounding: new Set(stage.rounding.map(({ code }) => code)),
    };
  });
  const limits = traceOf(null);
  return {
    key,
    caps: {
      social: limits.given('cap.social', caps.social),
      affordable: limits.given('cap.affordable', caps.affordable),
    },
    stages: explained,
  };
}

/** The target of a group and what its base has. The submitted programme is its sum: another one is built in the end. */
function groupSteps(steps: RegionOutcomes['region']['steps'], base: Base): readonly Step[] {
  return [steps.get('target.social'), steps.get(base === 'programme' ? 'social' : 'minimum.social')].flatMap(
    (step) => step ?? [],
  );
}

/**
 * The homes that a distribution adds to a municipality, with why: per stage what there was to spread, its part of it
 * or the common level, its room, and the home that rounding gave it.
 *
 * @param social what the municipality has in the base
 */
export function distributedStep(
  trace: Trace,
  { key, caps, stages }: ExplainedDistribution,
  member: CompleteMunicipality,
  social: Step<number>,
  ruleSet: Scenario['ruleSet'],
): Step<number> {
  const { figures, required } = member.steps;
  const parts = stages.flatMap(
    ({ kind, stage, remainder, level, weights, shares, rounding }): Step<number>[] => {
      const share = shares.get(member.code);
      if (share === undefined || stage.remainder === 0) return [];
      const room = trace.step(
        `${kind}.room`,
        [figures.total, caps.social, caps.affordable, required.mid, social],
        () => share.item.cap,
      );
      const measure =
        key === 'equalShare'
          ? level
          : trace.step(`${kind}.part`, weightSteps(key, member, social, room, ruleSet), () =>
              weights === 0n ? null : ratio(share.weight, weights),
            );
      const rounded = trace.given(`${kind}.rounding`, rounding.has(member.code) ? 1 : 0);
      return [trace.step(`${kind}.homes`, [remainder, measure, room, rounded], () => share.homes)];
    },
  );
  return trace.step('distributed.social', parts, (...homes) => sumOver(homes, (one) => one));
}

/** What a municipality's weight follows from (domain §5). The user's own weights are theirs. */
function weightSteps(
  key: Exclude<AllocationKey, 'equalShare'>,
  { steps: { figures, class: stockClass } }: CompleteMunicipality,
  social: Step<number>,
  room: Step<number>,
  ruleSet: Scenario['ruleSet'],
): readonly Step[] {
  const beta = normSteps(ruleSet).social;
  switch (key) {
    case 'volume':
      return [figures.total];
    case 'stockDistance':
      return [beta, figures.stock, figures.socialStock];
    case 'lowOnly':
    case 'highOnly':
      return [figures.total, stockClass];
    case 'deficit':
      return [beta, figures.total, social];
    case 'headroom':
      return [room];
    case 'manual':
      return [];
  }
}
