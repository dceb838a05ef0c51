// SPDX-License-Identifier: EUPL-1.2

import type { AcceptedFinding } from '../../core/finding/acceptance';

/** Findings of one kind that were accepted together: with the same reason, on the same day. */
export interface AcceptedGroup {
  /** Of the first; no two groups have the same. */
  readonly key: string;
  readonly reason: string;
  readonly date: string;
  readonly accepted: readonly AcceptedFinding[];
}

/** What was accepted, what belongs together in one group, in the order of the findings. */
export function acceptedGroups(accepted: readonly AcceptedFinding[]): readonly AcceptedGroup[] {
  const groups = new Map<string, AcceptedFinding[]>();
  for (const one of accepted) {
    const { reason, date } = one.acceptance;
    const about = JSON.stringify([one.finding.code, reason, date]);
    const group = groups.get(about);
    if (group === undefined) groups.set(about, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { key, reason, date } = first.acceptance;
    return [{ key, reason, date, accepted: group }];
  });
}
