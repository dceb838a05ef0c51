// SPDX-License-Identifier: EUPL-1.2

import {
  inClass,
  type CompleteMunicipality,
  type MunicipalityNorms,
  type MunicipalityOutcome,
} from '../municipality/municipality-outcome';
import type { StockClass } from '../municipality/stock-class';
import { compare, minus, plus, type Ratio } from '../number/ratio';
import { regionOutcome, type RegionOutcome } from '../region/region-outcome';
import { averageShare } from '../rules/national-average';

/** A municipality that changes class when the average is another. */
export interface Flip {
  readonly code: string;
  readonly name: string;
  readonly from: StockClass;
  readonly to: StockClass;
}

/** The outcome from a certain average on, away from the present one. */
export interface FlipStep {
  /**
   * Social share of the stock of those who flip. An average of this or higher makes them low; they are high as soon
   * as it is lower.
   */
  readonly share: Ratio;
  /** Who flips here; those of the steps before it have flipped too. */
  readonly flips: readonly Flip[];
  readonly region: RegionOutcome;
}

/** What an uncertain average does to classes and outcome. */
export interface FlipSensitivity {
  readonly average: Ratio;
  /** As a fraction, to either side. */
  readonly uncertainty: Ratio;
  readonly now: RegionOutcome;
  /** Nearest to the average first; empty when a lower average changes nothing. */
  readonly lower: readonly FlipStep[];
  readonly higher: readonly FlipStep[];
}

/**
 * Which municipalities change class when the national average is off by at most `uncertainty`, and what that does to
 * the outcome of the region, step by step.
 *
 * @param uncertainty as a fraction: 1/200 for half a point
 */
export function flipSensitivity(
  regionName: string,
  municipalities: readonly MunicipalityOutcome[],
  norms: MunicipalityNorms,
  uncertainty: Ratio,
): FlipSensitivity {
  const average = averageShare(norms.nationalAverage);
  const complete = municipalities.flatMap((one) => (one.complete ? [one] : []));
  const [lowest, highest] = [minus(average, uncertainty), plus(average, uncertainty)];
  const becomeHigh = complete
    .filter((one) => one.class === 'low' && compare(one.stock.share, lowest) > 0)
    .sort((a, b) => compare(b.stock.share, a.stock.share) || byCode(a, b));
  const becomeLow = complete
    .filter((one) => one.class === 'high' && compare(one.stock.share, highest) <= 0)
    .sort((a, b) => compare(a.stock.share, b.stock.share) || byCode(a, b));
  const steps = (flipping: readonly CompleteMunicipality[]): readonly FlipStep[] =>
    stepsOf(flipping, (flipped) => {
      const members = municipalities.map((one) =>
        one.complete && flipped.has(one.code) ? inClass(one, otherClass(one), norms) : one,
      );
      return regionOutcome(regionName, members, norms.ruleSet);
    });
  return {
    average,
    uncertainty,
    now: regionOutcome(regionName, municipalities, norms.ruleSet),
    lower: steps(becomeHigh),
    higher: steps(becomeLow),
  };
}

/** One step per share: who has the same flips at the same average. */
function stepsOf(
  flipping: readonly CompleteMunicipality[],
  outcome: (flipped: ReadonlySet<string>) => RegionOutcome,
): readonly FlipStep[] {
  const steps: FlipStep[] = [];
  const flipped = new Set<string>();
  for (const { stock } of flipping) {
    const last = steps.at(-1);
    if (last !== undefined && compare(last.share, stock.share) === 0) continue;
    const together = flipping.filter((one) => compare(one.stock.share, stock.share) === 0);
    for (const { code } of together) flipped.add(code);
    steps.push({ share: stock.share, flips: together.map(flipOf), region: outcome(flipped) });
  }
  return steps;
}

function flipOf(member: CompleteMunicipality): Flip {
  return { code: member.code, name: member.name, from: member.class, to: otherClass(member) };
}

function otherClass({ class: own }: CompleteMunicipality): StockClass {
  return own === 'low' ? 'high' : 'low';
}

function byCode(a: CompleteMunicipality, b: CompleteMunicipality): number {
  return a.code < b.code ? -1 : 1;
}
