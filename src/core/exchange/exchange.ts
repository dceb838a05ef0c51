// SPDX-License-Identifier: EUPL-1.2

import type { Segmented } from '../allocation/base';
import type { ExchangeLine } from './exchange-line';
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

/** Where the ledger stands before a line. */
interface Standing {
  readonly parties: ReadonlyMap<string, ExchangeParty>;
  readonly segments: ReadonlyMap<string, Segmented>;
  readonly hasLineBetween: boolean;
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
    const problems = problemsOf(line, { parties: byCode, segments, hasLineBetween });
    const counts = problems.every(({ code }) => IS_ONLY_A_WARNING.has(code));
    if (counts) {
      move(segments, line);
      hasLineBetween ||= !isWithin(line, byCode);
    }
    return { line, counts, problems };
  });
  return { lines, segments };
}

function problemsOf(line: ExchangeLine, standing: Standing): readonly ExchangeProblem[] {
  const wrong = [...partyProblems(line, standing), ...homesProblems(line)];
  if (wrong.length > 0) return wrong;
  return [
    ...consentProblems(line, standing),
    ...supplyProblems(line, standing),
    ...dutyProblems(line, standing),
    ...orderProblems(line, standing),
  ];
}

function partyProblems({ from, to }: ExchangeLine, { parties }: Standing): readonly ExchangeProblem[] {
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

function consentProblems(line: ExchangeLine, { parties }: Standing): readonly ExchangeProblem[] {
  return (['from', 'to'] as const).flatMap((side): readonly ExchangeProblem[] => {
    const code = line[side];
    const name = parties.get(code)?.name ?? code;
    return line.consent[side] ? [] : [{ code: 'noConsent', data: { code, name } }];
  });
}

/** What each side hands over: `from` social homes, `to` homes of the counter-segment. */
function handsOver(line: ExchangeLine) {
  return [
    { code: line.from, segment: 'social' },
    { code: line.to, segment: line.counter },
  ] as const;
}

function supplyProblems(line: ExchangeLine, { parties, segments }: Standing): readonly ExchangeProblem[] {
  const { homes } = line;
  return handsOver(line).flatMap(({ code, segment }): readonly ExchangeProblem[] => {
    const have = segments.get(code)?.[segment] ?? 0;
    const name = parties.get(code)?.name ?? code;
    return have >= homes ? [] : [{ code: 'tooFewHomes', data: { code, name, segment, have, homes } }];
  });
}

function dutyProblems(line: ExchangeLine, { parties, segments }: Standing): readonly ExchangeProblem[] {
  return handsOver(line).flatMap(({ code, segment }): readonly ExchangeProblem[] => {
    if (segment === 'expensive') return [];
    const left = (segments.get(code)?.[segment] ?? 0) - line.homes;
    const required = parties.get(code)?.floor[segment] ?? 0;
    const name = parties.get(code)?.name ?? code;
    // What is not there at all is said already.
    return left < 0 || left >= required
      ? []
      : [{ code: 'dutyBroken', data: { code, name, measure: segment, required, left } }];
  });
}

function orderProblems(line: ExchangeLine, standing: Standing): readonly ExchangeProblem[] {
  const subregion = standing.parties.get(line.from)?.subregion ?? null;
  return standing.hasLineBetween && subregion !== null && isWithin(line, standing.parties)
    ? [{ code: 'withinAfterBetween', data: { subregion } }]
    : [];
}

function isWithin({ from, to }: ExchangeLine, parties: ReadonlyMap<string, ExchangeParty>): boolean {
  const subregionOf = (code: string): string | undefined => parties.get(code)?.subregion?.toLowerCase();
  const own = subregionOf(from);
  return own !== undefined && own === subregionOf(to);
}

function move(segments: Map<string, Segmented>, { from, to, homes, counter }: ExchangeLine): void {
  const shift = (code: string, social: number): void => {
    const before = segments.get(code);
    if (before === undefined) return;
    segments.set(code, {
      ...before,
      social: before.social + social,
      [counter]: before[counter] - social,
    });
  };
  shift(from, -homes);
  shift(to, homes);
}
