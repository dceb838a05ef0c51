// SPDX-License-Identifier: EUPL-1.2

import type { Segmented } from '../allocation/base';
import { sameName } from '../region/division';
import type { CounterSegment, ExchangeLine } from './exchange-line';
import { IS_ONLY_A_WARNING, type ExchangeProblem } from './exchange-problem';

/** A municipality as the ledger sees it. */
export interface ExchangeParty {
  readonly code: string;
  readonly name: string;
  readonly subregion: string | null;
  /** What it builds; null when its figures are not complete. */
  readonly segments: Segmented | null;
  /** Homes of its own duty that it has to keep; 0 where it has none. */
  readonly floor: { readonly social: number; readonly mid: number };
}

/** A line of the ledger, whether it counts, and what is the matter with it. */
export interface ExchangeLineOutcome {
  readonly line: ExchangeLine;
  readonly counts: boolean;
  readonly problems: readonly ExchangeProblem[];
}

/** What the ledger comes to. */
export interface ExchangeOutcome {
  /** In the order of the ledger. */
  readonly lines: readonly ExchangeLineOutcome[];
  /** What everybody with complete figures builds afterwards, by code. */
  readonly segments: ReadonlyMap<string, Segmented>;
}

/** One party of a line, while the ledger stands before it. */
interface Side {
  readonly party: ExchangeParty;
  /** What it builds then. */
  readonly has: Segmented;
  readonly hasAgreed: boolean;
  /** What it hands over. */
  readonly segment: 'social' | CounterSegment;
  /** Social homes that it gets: negative for who hands them over. */
  readonly social: number;
}

/**
 * Carries out a ledger line by line (domain §6). Each line is checked against what the lines before it have left;
 * one that cannot be, or that is not agreed on, does not count and says why. N of every municipality, ΣS and ΣA stay
 * what they were.
 */
export function exchange(
  parties: readonly ExchangeParty[],
  ledger: readonly ExchangeLine[],
): ExchangeOutcome {
  const byCode = new Map(parties.map((party) => [party.code, party]));
  const segments = new Map(
    parties.flatMap(({ code, segments: own }): [string, Segmented][] => (own === null ? [] : [[code, own]])),
  );
  let hasLineBetween = false;
  const lines = ledger.map((line): ExchangeLineOutcome => {
    const wrong = [...partyProblems(line, byCode), ...homesProblems(line)];
    if (wrong.length > 0) return { line, counts: false, problems: wrong };
    const sides = sidesOf(line, byCode, segments);
    const subregion = commonSubregion(sides);
    const problems = [
      ...sides.flatMap(consentProblems),
      ...sides.flatMap((side) => supplyProblems(side, line)),
      ...sides.flatMap((side) => dutyProblems(side, line)),
      ...(hasLineBetween ? orderProblems(subregion) : []),
    ];
    const counts = problems.every(({ code }) => IS_ONLY_A_WARNING.has(code));
    if (counts) {
      for (const side of sides) segments.set(side.party.code, afterwards(side, line));
      hasLineBetween ||= subregion === null;
    }
    return { line, counts, problems };
  });
  return { lines, segments };
}

type Parties = ReadonlyMap<string, ExchangeParty>;

function partyProblems({ from, to }: ExchangeLine, parties: Parties): readonly ExchangeProblem[] {
  const party = parties.get(from);
  if (from === to && party !== undefined) {
    return [{ code: 'sameMunicipality', data: { code: from, name: party.name } }];
  }
  return [...new Set([from, to])].flatMap((code): readonly ExchangeProblem[] => {
    const one = parties.get(code);
    if (one === undefined) return [{ code: 'unknownMunicipality', data: { code } }];
    return one.segments === null ? [{ code: 'incompleteMunicipality', data: { code, name: one.name } }] : [];
  });
}

function homesProblems({ homes }: ExchangeLine): readonly ExchangeProblem[] {
  return Number.isSafeInteger(homes) && homes > 0 ? [] : [{ code: 'notWholeHomes', data: { homes } }];
}

/** Who hands over social homes, then who hands over homes of the counter-segment. */
function sidesOf(
  { from, to, homes, counter, consent }: ExchangeLine,
  parties: Parties,
  segments: ReadonlyMap<string, Segmented>,
): readonly Side[] {
  const side = (code: string, rest: Omit<Side, 'party' | 'has'>): readonly Side[] => {
    const [party, has] = [parties.get(code), segments.get(code)];
    return party === undefined || has === undefined ? [] : [{ party, has, ...rest }];
  };
  return [
    ...side(from, { hasAgreed: consent.from, segment: 'social', social: -homes }),
    ...side(to, { hasAgreed: consent.to, segment: counter, social: homes }),
  ];
}

function consentProblems({ party: { code, name }, hasAgreed }: Side): readonly ExchangeProblem[] {
  return hasAgreed ? [] : [{ code: 'noConsent', data: { code, name } }];
}

function supplyProblems({ party, has, segment }: Side, { homes }: ExchangeLine): readonly ExchangeProblem[] {
  const { code, name } = party;
  const have = has[segment];
  return have >= homes ? [] : [{ code: 'tooFewHomes', data: { code, name, segment, have, homes } }];
}

function dutyProblems({ party, has, segment }: Side, { homes }: ExchangeLine): readonly ExchangeProblem[] {
  if (segment === 'expensive') return [];
  const { code, name, floor } = party;
  const left = has[segment] - homes;
  const required = floor[segment];
  // What is not there at all is said already.
  return left < 0 || left >= required
    ? []
    : [{ code: 'dutyBroken', data: { code, name, measure: segment, required, left } }];
}

function orderProblems(subregion: string | null): readonly ExchangeProblem[] {
  return subregion === null ? [] : [{ code: 'withinAfterBetween', data: { subregion } }];
}

/** The subregion that holds both sides, as the first of them writes it, or null. */
function commonSubregion(sides: readonly Side[]): string | null {
  const [first = null, second = null] = sides.map(({ party }) => party.subregion);
  return first !== null && second !== null && sameName(first, second) ? first : null;
}

function afterwards({ has, social }: Side, { counter }: ExchangeLine): Segmented {
  return { ...has, social: has.social + social, [counter]: has[counter] - social };
}
