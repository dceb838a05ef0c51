// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from './finding';

/** That somebody looked at a finding and leaves it as it is, and why. Kept in the workbook as it stands here. */
export interface Acceptance {
  readonly key: string;
  readonly reason: string;
  /** Day, `2026-11-22`. */
  readonly date: string;
}

/** A finding that was accepted. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** Where something stands, and how many others are like it: rows can move and be added. */
const PASSING: ReadonlySet<string> = new Set(['address', 'firstAddress', 'rows', 'formulas']);

/**
 * What a finding is about, whatever row it stands on: its code and its data with the figures in them. When a figure
 * changes, so does the key, and an acceptance of it is void. Findings that say the same are told apart by their order.
 */
function findingKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((found) => {
      const about = `${found.code} ${JSON.stringify(found.data, (name, value: unknown) =>
        PASSING.has(name) ? undefined : value,
      )}`;
      const count = (seen.get(about) ?? 0) + 1;
      seen.set(about, count);
      return [found, count === 1 ? about : `${about} ${count}`];
    }),
  );
}

/** A figure is wrong because of an error: nobody can accept that. */
function canBeAccepted({ severity }: Finding): boolean {
  return severity !== 'error';
}

/** Findings by whether somebody accepted them. */
export interface Judged {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** Of the open ones, what to remember when they are accepted; errors have none. */
  readonly keys: ReadonlyMap<Finding, string>;
}

/** Tells findings that are open from those that were accepted. */
export function splitAccepted(findings: readonly Finding[], acceptances: readonly Acceptance[]): Judged {
  const byKey = new Map(acceptances.map((one) => [one.key, one]));
  const keys = findingKeys(findings);
  const accepted = [...keys].flatMap(([found, key]): AcceptedFinding[] => {
    const acceptance = byKey.get(key);
    return acceptance === undefined || !canBeAccepted(found) ? [] : [{ finding: found, acceptance }];
  });
  const gone = new Set(accepted.map(({ finding }) => finding));
  const open = findings.filter((found) => !gone.has(found));
  return {
    open,
    accepted,
    keys: new Map([...keys].filter(([found]) => !gone.has(found) && canBeAccepted(found))),
  };
}

/** Acceptances as the workbook remembers them, which anybody may have changed; what is none is left out. */
export function parseAcceptances(json: unknown): readonly Acceptance[] {
  if (!Array.isArray(json)) return [];
  return (json as unknown[]).flatMap((one) => {
    const { key, reason, date } = (one ?? {}) as Partial<Record<keyof Acceptance, unknown>>;
    const isWhole = typeof key === 'string' && typeof reason === 'string' && typeof date === 'string';
    return isWhole && reason.trim() !== '' ? [{ key, reason, date }] : [];
  });
}
