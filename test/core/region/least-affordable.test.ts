// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import type { StockClass } from '../../../src/core/municipality/stock-class';
import { compare, minus, ratio, times, ZERO } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import type { RuleSet } from '../../../src/core/rules/rule-set';
import { anyRuleSet } from '../support/arbitrary';
import { programmeOf, rowOfClass } from '../support/rows';

interface Member {
  readonly stockClass: StockClass;
  readonly total: number;
}

/** Smallest whole number that is at least `share` of `total`, by trying. */
function atLeast(share: { readonly numerator: bigint; readonly denominator: bigint }, total: number): number {
  let homes = 0;
  while (BigInt(homes) * share.denominator < share.numerator * BigInt(total)) homes += 1;
  return homes;
}

/** Least mid homes that fulfil the duty, by trying. */
function midDuty({ mid, strictMid }: RuleSet, total: number): number {
  if (total === 0) return 0;
  const least = atLeast(mid.value, total);
  const isExact = BigInt(least) * mid.value.denominator === mid.value.numerator * BigInt(total);
  return strictMid.value && isExact ? least + 1 : least;
}

interface Floors {
  readonly social: number;
  readonly mid: number;
}

/**
 * Fewest affordable homes with which the region reaches both its targets, found by building every programme of whole
 * homes that keeps the floors; null when there is none.
 */
function fewestAffordable(
  members: readonly Member[],
  floors: readonly Floors[],
  target: { readonly social: number; readonly affordable: number },
): number | null {
  let reachable = new Set(['0,0']);
  members.forEach(({ total }, index) => {
    const floor = floors[index] ?? { social: 0, mid: 0 };
    const next = new Set<string>();
    for (const sum of reachable) {
      const [socialSum = 0, affordableSum = 0] = sum.split(',').map(Number);
      for (let social = floor.social; social <= total; social++) {
        for (let mid = floor.mid; social + mid <= total; mid++) {
          next.add(`${socialSum + social},${affordableSum + social + mid}`);
        }
      }
    }
    reachable = next;
  });
  const enough = [...reachable]
    .map((sum) => sum.split(',').map(Number))
    .filter(([social = 0, affordable = 0]) => social >= target.social && affordable >= target.affordable)
    .map(([, affordable = 0]) => affordable);
  return enough.length === 0 ? null : Math.min(...enough);
}

const anyMembers: fc.Arbitrary<readonly Member[]> = fc.array(
  fc.record({ stockClass: fc.constantFrom<StockClass>('low', 'high'), total: fc.nat({ max: 9 }) }),
  { minLength: 1, maxLength: 3 },
);

function outcomeOf(members: readonly Member[], ruleSet: RuleSet): ReturnType<typeof calculate> {
  const rows = members.map(({ stockClass, total }, index) =>
    rowOfClass(stockClass, { code: `GM${index}`, total, socialRent: 0, mid: 0, expensive: total }),
  );
  return calculate(programmeOf(rows), calculationSettings({ ruleSet }));
}

describe('least affordable homes (domain §4)', () => {
  it('are what trying every programme with all duties met finds', () => {
    fc.assert(
      fc.property(anyMembers, anyRuleSet, (members, rules) => {
        const { region } = outcomeOf(members, rules);
        const floors = members.map(({ stockClass, total }): Floors => {
          if (!rules.individualDuty.value) return { social: 0, mid: 0 };
          return stockClass === 'low'
            ? { social: atLeast(rules.social.value, total), mid: 0 }
            : { social: 0, mid: midDuty(rules, total) };
        });
        const total = members.reduce((sum, member) => sum + member.total, 0);
        const target = {
          social: atLeast(rules.social.value, total),
          affordable: atLeast(rules.affordable.value, total),
        };
        expect(region.target).toEqual(target);
        expect(region.minAffordableHomes).toBe(fewestAffordable(members, floors, target));
      }),
      { numRuns: 60 },
    );
  });

  it('are the least share of the programme, rounded up by at most a home for each member and the region', () => {
    fc.assert(
      fc.property(anyMembers, anyRuleSet, (members, rules) => {
        const { minAffordableShare, minAffordableNeeded, sums } = outcomeOf(members, rules).region;
        if (minAffordableShare === null) return;
        const rounding = minus(ratio(minAffordableNeeded), times(minAffordableShare, ratio(sums.total)));
        expect(compare(rounding, ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(rounding, ratio(members.length + 1))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('are, when nobody gives up its minimum, what trying every programme above it finds', () => {
    fc.assert(
      fc.property(anyMembers, anyRuleSet, (members, rules) => {
        const { region, municipalities } = outcomeOf(members, rules);
        const floors = municipalities.map((one): Floors =>
          one.complete ? one.minimum : { social: 0, mid: 0 },
        );
        const fewest = fewestAffordable(members, floors, region.target);
        expect(region.keepMid.homes > region.sums.total ? null : region.keepMid.homes).toBe(fewest);
      }),
      { numRuns: 60 },
    );
  });
});
