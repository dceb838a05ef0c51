// SPDX-License-Identifier: EUPL-1.2

import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import { minimumOf } from '../municipality/minimum';
import { roundHalfUp } from '../number/decimal';
import { atLeastShare } from '../number/homes';
import {
  compare,
  dividedBy,
  larger,
  minus,
  plus,
  ratio,
  smaller,
  times,
  ZERO,
  type Ratio,
} from '../number/ratio';
import type { RuleSet } from '../rules/rule-set';

/** A number as printed: a percentage or points with so many decimals. */
export interface Printed {
  /** As a fraction: 27.8 % is 278/1000. */
  readonly value: Ratio;
  /** Decimals of the percentage: 27.8 % has one. */
  readonly decimals: number;
}

/** What a document says about a region that does exactly its duty (domain §7). */
export interface Headline {
  /** Social share, "27,8 %". */
  readonly share: Printed | null;
  /** Points short of β, "2,2". */
  readonly gap: Printed | null;
  /** Social homes short, "3.850". */
  readonly homes: number | null;
}

/** Ends of what rounds to the printed number. */
export interface Range {
  readonly from: Ratio;
  readonly to: Ratio;
}

/** What a headline says when it is read with one α. */
export interface HeadlineReading {
  /** α that it is read with. */
  readonly affordable: Ratio;
  /** s that the printed share and gap leave possible; null when they contradict each other. */
  readonly shareHigh: Range | null;
  /** N that go with them, before rounding to whole homes; null when nothing is said of homes, or nothing fits. */
  readonly total: Range | null;
  /** The printed numbers taken at their face value; null where they do not say it. */
  readonly faceValue: { readonly total: Ratio | null; readonly shareHigh: Ratio | null };
  /** What this workbook gives with this α, and whether that would be printed the same. */
  readonly workbook: {
    readonly total: number;
    readonly shareHigh: Ratio | null;
    readonly share: Ratio | null;
    readonly gap: Ratio | null;
    readonly homes: number;
    readonly agrees: boolean;
  };
}

/** Values of α that documents use: exact thirds, and the ways in which they round them (domain §2, §8). */
const PRINTED_TWO_THIRDS: readonly Ratio[] = [ratio(2, 3), ratio(66, 100), ratio(667, 1000), ratio(67, 100)];

/**
 * Says which totals N and shares s are consistent with a printed headline, and whether this workbook is one of them,
 * for each reading of α. Social share = β − s·(β + μ − α) when everybody does exactly its duty (domain §8), so a
 * share and a gap bound s, and homes divided by the gap bound N.
 *
 * @param members complete municipalities of the workbook
 * @example headlineCheck(headline, members, rules)[0]?.faceValue // { total: 175000, shareHigh: 33/50 }
 */
export function headlineCheck(
  headline: Headline,
  members: readonly CompleteMunicipality[],
  rules: RuleSet,
  readings: readonly Ratio[] = PRINTED_TWO_THIRDS,
): readonly HeadlineReading[] {
  return readings.map((affordable) => {
    const read = { ...rules, affordable: { ...rules.affordable, value: affordable } };
    return { affordable, ...possible(headline, read), workbook: workbookReading(headline, members, read) };
  });
}

/** Share that the region loses per share of its programme in high municipalities: β + μ − α; 0 without own duty. */
function lossPerShareHigh({ social, mid, affordable, individualDuty }: RuleSet): Ratio {
  if (!individualDuty.value) return ZERO;
  return larger(ZERO, minus(plus(social.value, mid.value), affordable.value));
}

type Possible = Pick<HeadlineReading, 'shareHigh' | 'total' | 'faceValue'>;

function possible({ share, gap, homes }: Headline, rules: RuleSet): Possible {
  const beta = rules.social.value;
  const loss = lossPerShareHigh(rules);
  const gaps = [
    ...(share === null ? [] : [mirrored(beta, rangeOf(share))]),
    ...(gap === null ? [] : [rangeOf(gap)]),
  ];
  const printedGap = gap?.value ?? (share === null ? null : minus(beta, share.value));
  const total = homes === null || printedGap === null ? null : quotient(ratio(homes), printedGap);
  const shareHigh = printedGap === null ? null : quotient(printedGap, loss);
  const range = gaps.length === 0 ? null : gaps.reduce(overlap, { from: ZERO, to: loss });
  if (range === null || compare(range.from, range.to) > 0) {
    return { shareHigh: null, total: null, faceValue: { total, shareHigh } };
  }
  return {
    shareHigh: compare(loss, ZERO) === 0 ? null : scaled(range, loss),
    total: homes === null ? null : totalsOf(homes, range),
    faceValue: { total, shareHigh },
  };
}

function quotient(above: Ratio, below: Ratio): Ratio | null {
  return compare(below, ZERO) <= 0 ? null : dividedBy(above, below);
}

/** Everything that is printed as this: half a unit of its last decimal to either side. */
function rangeOf({ value, decimals }: Printed): Range {
  const half = ratio(1n, 2n * 10n ** BigInt(decimals + 2));
  return { from: minus(value, half), to: plus(value, half) };
}

function mirrored(from: Ratio, range: Range): Range {
  return { from: minus(from, range.to), to: minus(from, range.from) };
}

function overlap(a: Range, b: Range): Range {
  return { from: larger(a.from, b.from), to: smaller(a.to, b.to) };
}

function scaled({ from, to }: Range, unit: Ratio): Range {
  return { from: dividedBy(from, unit), to: dividedBy(to, unit) };
}

/** N = homes / gap; a gap that could be 0 sets no bound, and then nothing is said. */
function totalsOf(homes: number, { from, to }: Range): Range | null {
  if (compare(from, ZERO) <= 0) return null;
  return { from: dividedBy(ratio(homes), to), to: dividedBy(ratio(homes), from) };
}

function workbookReading(
  { share, gap, homes }: Headline,
  members: readonly CompleteMunicipality[],
  rules: RuleSet,
): HeadlineReading['workbook'] {
  const sum = (figure: (member: CompleteMunicipality) => number): number =>
    members.reduce((total, member) => total + figure(member), 0);
  const total = sum(({ figures }) => figures.total);
  const social = sum((member) => minimumOf(member.figures.total, member.class, rules).social);
  const high = sum((member) => (member.class === 'high' ? member.figures.total : 0));
  const ownHomes = Math.max(0, atLeastShare(rules.social.value, total) - social);
  const ownShare = total === 0 ? null : ratio(social, total);
  const ownGap = ownShare === null ? null : minus(rules.social.value, ownShare);
  return {
    total,
    shareHigh: total === 0 ? null : ratio(high, total),
    share: ownShare,
    gap: ownGap,
    homes: ownHomes,
    agrees: prints(ownShare, share) && prints(ownGap, gap) && (homes === null || homes === ownHomes),
  };
}

/** Whether a value would be printed so; nothing printed agrees with everything. */
function prints(value: Ratio | null, printed: Printed | null): boolean {
  if (printed === null) return true;
  if (value === null) return false;
  const rounded = (one: Ratio): bigint => roundHalfUp(times(one, ratio(100)), printed.decimals);
  return rounded(value) === rounded(printed.value);
}
