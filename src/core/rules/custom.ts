// SPDX-License-Identifier: EUPL-1.2

import { compare, ONE, ZERO, type Ratio } from '../number/ratio';
import type { Citation } from './citation';
import type { RuleSet, ShippedRuleSetId, Sourced } from './rule-set';
import { RULE_SETS } from './shipped';

/** What a user can put in place of a shipped parameter. */
export interface RuleSetChanges {
  readonly affordable?: Ratio;
  readonly social?: Ratio;
  readonly mid?: Ratio;
  readonly netNeed?: Ratio;
  readonly strictMid?: boolean;
  readonly individualDuty?: boolean;
}

/**
 * The rule set `eigen`: another one with some parameters replaced. Each replaced parameter carries the user's
 * source; the others keep theirs.
 *
 * @throws RangeError for a share outside 0–1, and for "more than" a mid share of 1, which no programme can meet.
 * @example customRuleSet(DEFAULT_RULE_SET, { affordable: ratio(667, 1000) }, { title: "Woondeal", date: "2023" })
 */
export function customRuleSet(base: RuleSet, changes: RuleSetChanges, source: Citation): RuleSet {
  const custom: RuleSet = {
    ...base,
    id: 'eigen',
    affordable: replaced(base.affordable, changes.affordable, source),
    social: replaced(base.social, changes.social, source),
    mid: replaced(base.mid, changes.mid, source),
    netNeed: replaced(base.netNeed, changes.netNeed, source),
    strictMid: replaced(base.strictMid, changes.strictMid, source),
    individualDuty: replaced(base.individualDuty, changes.individualDuty, source),
  };
  assertPossible(custom);
  return custom;
}

/**
 * A rule set with these parameters, begun as `base`: the user's own where they differ from the shipped set, that set
 * itself where they do not.
 *
 * @throws RangeError as `customRuleSet`
 */
export function ruleSetWith(base: ShippedRuleSetId, wanted: RuleSetChanges, source: Citation): RuleSet {
  const shipped = RULE_SETS[base];
  const changes = differences(shipped, wanted);
  return Object.keys(changes).length === 0 ? shipped : customRuleSet(shipped, changes, source);
}

/** The wanted parameters that a rule set has not. */
export function differences(ruleSet: RuleSet, wanted: RuleSetChanges): RuleSetChanges {
  const names = Object.keys(wanted) as (keyof RuleSetChanges)[];
  return Object.fromEntries(
    names.filter((name) => !isSame(ruleSet[name].value, wanted[name])).map((name) => [name, wanted[name]]),
  );
}

function isSame(value: Ratio | boolean, wanted: Ratio | boolean | undefined): boolean {
  return typeof value === 'object' && typeof wanted === 'object'
    ? compare(value, wanted) === 0
    : value === wanted;
}

function replaced<Value>(
  parameter: Sourced<Value>,
  value: Value | undefined,
  source: Citation,
): Sourced<Value> {
  return value === undefined ? parameter : { value, source, note: null };
}

function assertPossible({ affordable, social, mid, netNeed, strictMid }: RuleSet): void {
  for (const { value } of [affordable, social, mid, netNeed]) {
    if (compare(value, ZERO) < 0 || compare(value, ONE) > 0) {
      throw new RangeError('A norm is a share between 0 and 1');
    }
  }
  if (strictMid.value && compare(mid.value, ONE) === 0) {
    throw new RangeError('More than the whole programme cannot be mid segment');
  }
}
