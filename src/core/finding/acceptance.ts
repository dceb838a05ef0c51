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

/** What a finding is about, whatever row it stands on: its code and its data with the figures in them. */
function subjectOf({ code, data }: Finding): string {
  return `${code} ${JSON.stringify(data, (name, value: unknown) => (PASSING.has(name) ? undefined : value))}`;
}

/** Tells a finding from others that say the same. Lines end nowhere in its parts. */
interface Identity {
  readonly subject: string;
  /** Which of those that say the same it is, from 1, and how many they are. */
  readonly order: string;
  /** Where it stands. */
  readonly place: string;
}

function identities(findings: readonly Finding[]): ReadonlyMap<Finding, Identity> {
  return new Map(
    [...grouped(findings, subjectOf)].flatMap(([subject, alike]) =>
      alike.map((found, index): [Finding, Identity] => [
        found,
        { subject, order: `${index + 1}/${alike.length}`, place: placeOf(found) },
      ]),
    ),
  );
}

function grouped<Item>(items: readonly Item[], groupOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groupOf(item);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [item]);
    else members.push(item);
  }
  return groups;
}

function placeOf({ place }: Finding): string {
  return place === null ? '' : `${place.sheet}!${place.address ?? ''}`;
}

/** As it is remembered: a figure that changes makes another key, and voids the acceptance. */
function keyOf({ subject, order, place }: Identity): string {
  return [subject, order, place].join('\n');
}

/**
 * The acceptance of a finding. As long as as many findings say the same, their order tells them apart: rows can move
 * together. When one came or went, only those that are still in their place are the same.
 */
function acceptanceOf(
  { subject, order, place }: Identity,
  acceptances: ReadonlyMap<string, readonly (Identity & { readonly acceptance: Acceptance })[]>,
): Acceptance | undefined {
  const found = (acceptances.get(subject) ?? []).findLast((one) =>
    countIn(one.order) === countIn(order) ? one.order === order : one.place === place,
  );
  return found?.acceptance;
}

function countIn(order: string): string | undefined {
  return order.split('/')[1];
}

function identityIn(acceptance: Acceptance): Identity & { readonly acceptance: Acceptance } {
  const [subject = '', order = '1/1', place = ''] = acceptance.key.split('\n');
  return { subject, order, place, acceptance };
}

/** Acceptances with others added; a finding that was accepted before, and open again since, has only the last. */
export function withAcceptances(
  present: readonly Acceptance[],
  added: readonly Acceptance[],
): readonly Acceptance[] {
  const findingOf = (acceptance: Acceptance): string => {
    const { subject, place } = identityIn(acceptance);
    return `${subject}\n${place}`;
  };
  const again = new Set(added.map(findingOf));
  return [...present.filter((one) => !again.has(findingOf(one))), ...added];
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
  const bySubject = grouped(acceptances.map(identityIn), ({ subject }) => subject);
  const known = identities(findings);
  const accepted = findings.flatMap((found): AcceptedFinding[] => {
    const identity = known.get(found);
    const acceptance =
      identity === undefined || !canBeAccepted(found) ? undefined : acceptanceOf(identity, bySubject);
    return acceptance === undefined ? [] : [{ finding: found, acceptance }];
  });
  const gone = new Set(accepted.map(({ finding }) => finding));
  const open = findings.filter((found) => !gone.has(found));
  return {
    open,
    accepted,
    keys: new Map(
      open.flatMap((found): [Finding, string][] => {
        const identity = known.get(found);
        return identity === undefined || !canBeAccepted(found) ? [] : [[found, keyOf(identity)]];
      }),
    ),
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
