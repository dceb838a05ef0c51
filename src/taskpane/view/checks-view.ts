// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place, Severity } from '../../core/finding/finding';
import type { Judged } from '../../core/finding/acceptance';
import type { Dictionary } from '../../i18n/dictionary';
import { findingText } from '../../i18n/languages';
import { placeText } from './place-text';

/** A finding as the list shows it. */
export interface FindingItem {
  /** The same for the same finding after a recalculation, so that the mark stays where it was. */
  readonly key: string;
  /** In the order of the screen. */
  readonly index: number;
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly where: string;
  /** Null when it is about the workbook as a whole. */
  readonly place: Place | null;
  readonly finding: Finding;
  /** What is remembered when it is accepted; null for what cannot be. */
  readonly acceptKey: string | null;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly title: string;
  readonly items: readonly FindingItem[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'remark'];

/** Findings by how serious they are, the worst first; groups without any are left out. */
export function checksView(
  findings: readonly Finding[],
  dictionary: Dictionary,
  keys: Judged['keys'] = new Map(),
): readonly FindingGroup[] {
  const { pane } = dictionary;
  let index = 0;
  return SEVERITIES.map((severity): FindingGroup => ({
    severity,
    title: pane.checks.groups[severity],
    items: findings
      .filter((found) => found.severity === severity)
      .map((found) => ({ ...itemOf(found, dictionary, keys), index: index++ })),
  })).filter(({ items }) => items.length > 0);
}

function itemOf(found: Finding, dictionary: Dictionary, keys: Judged['keys']): Omit<FindingItem, 'index'> {
  const { code, severity, place } = found;
  const where = place === null ? dictionary.pane.checks.workbook : placeText(place);
  const text = findingText(dictionary, found);
  return {
    key: `${code} ${where} ${text.what}`,
    severity,
    place,
    where,
    ...text,
    finding: found,
    acceptKey: keys.get(found) ?? null,
  };
}

/**
 * The finding a step further, round at both ends.
 *
 * @param key of the present one, or null to begin at the near end
 */
export function neighbourOf(
  groups: readonly FindingGroup[],
  key: string | null,
  step: 1 | -1,
): FindingItem | undefined {
  const items = groups.flatMap((group) => group.items);
  const present = items.findIndex((item) => item.key === key);
  const start = present === -1 && step === -1 ? 0 : present;
  return items[(start + step + items.length) % items.length];
}
