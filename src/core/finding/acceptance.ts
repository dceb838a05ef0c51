// SPDX-License-Identifier: EUPL-1.2

import { allSteps, eachInSteps, type Steps } from '../../steps/steps';
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

function* identities(findings: readonly Finding[]): Steps<ReadonlyMap<Finding, Identity>> {
  const known = new Map<Finding, Identity>();
  yield* eachInSteps(yield* grouped(findings, subjectOf), ([subject, alike]) => {
    for (const [index, found] of alike.entries()) {
      known.set(found, { subject, order: `${index + 1}/${alike.length}`, place: placeOf(found) });
    }
  });
  return known;
}

function* grouped<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
): Steps<ReadonlyMap<string, Item[]>> {
  const groups = new Map<string, Item[]>();
  yield* eachInSteps(items, (item) => {
    const group = groupOf(item);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [item]);
    else members.push(item);
  });
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
  return allSteps(splitInSteps(findings, acceptances));
}

/** The same in steps, some findings at a time. */
export function* splitInSteps(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): Steps<Judged> {
  const bySubject = yield* grouped(acceptances.map(identityIn), ({ subject }) => subject);
  const known = yield* identities(findings);
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const keys = new Map<Finding, string>();
  yield* eachInSteps(findings, (found) => {
    const identity = canBeAccepted(found) ? known.get(found) : undefined;
    const acceptance = identity === undefined ? undefined : acceptanceOf(identity, bySubject);
    if (acceptance !== undefined) {
      accepted.push({ finding: found, acceptance });
      return;
    }
    open.push(found);
    if (identity !== undefined) keys.set(found, keyOf(identity));
  });
  return { open, accepted, keys };
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
