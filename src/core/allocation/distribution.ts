// SPDX-License-Identifier: EUPL-1.2

import type { CompleteMunicipality, MunicipalityOutcome } from '../municipality/municipality-outcome';
import type { RuleSet } from '../rules/rule-set';
import { divide } from '../region/division';
import { segmentsIn, type Base } from './base';
import { NO_CAPS, socialCeiling, type Caps, type SocialCeiling } from './cap';
import type { AllocationKey, ChosenKey, Weighable } from './key';
import { allocate, remainderOf, type Stage } from './stage';

/** Whether each subregion first makes up what it lacks itself (domain §5). */
export const ORDERS = ['subregionFirst', 'regionWide'] as const;
export type AllocationOrder = (typeof ORDERS)[number];

/** A municipality about to take part in distributions: S of the base, and the cap that goes with it. */
export interface Participant extends Weighable {
  readonly ceiling: SocialCeiling;
}

/** What distributions over a region start from. */
export interface Field {
  readonly base: Base;
  readonly participants: readonly Participant[];
  readonly subregions: readonly { readonly name: string; readonly members: readonly Weighable[] }[];
  readonly ruleSet: RuleSet;
}

/** The remainder of a region spread over its municipalities ("aanvullende afspraken", domain §5). */
export interface Distribution {
  readonly key: AllocationKey;
  readonly order: AllocationOrder;
  readonly base: Base;
  /** What the region as a whole lacked at the start; with subregions first more can be handed out. */
  readonly remainder: number;
  readonly stages: readonly Stage[];
  /** Homes that each municipality adds, by code, over all stages. */
  readonly extra: ReadonlyMap<string, number>;
  /** What each subregion still lacks after making up its own; empty when the order is region-wide. */
  readonly restPerSubregion: readonly { readonly name: string; readonly homes: number }[];
  /** What the region still lacks at the end. */
  readonly unallocated: number;
}

/** Prepares distributions over the complete municipalities of a region, once for all keys and orders. */
export function fieldOf(
  municipalities: readonly MunicipalityOutcome[],
  ruleSet: RuleSet,
  base: Base,
  caps: Caps = NO_CAPS,
): Field {
  const participants = municipalities.flatMap((one): readonly Participant[] =>
    one.complete ? [participantOf(one, base, caps)] : [],
  );
  const byCode = new Map(participants.map((participant) => [participant.code, participant]));
  const subregions = divide(municipalities, 'subregion').map(({ name, members }) => ({
    name,
    members: members.flatMap(({ code }) => byCode.get(code) ?? []),
  }));
  return { base, participants, subregions, ruleSet };
}

/**
 * Spreads what a region lacks for β by one key in one order. With subregions first, each makes up its own remainder,
 * and then the whole region, those without subregion included, what it still lacks: deficit, headroom, common level
 * and caps then count with what the first stage added, the other weights do not change.
 *
 * @example distribute(fieldOf(municipalities, rules, "minimum"), { key: "volume" }, "regionWide").extra
 */
export function distribute(field: Field, chosen: ChosenKey, order: AllocationOrder): Distribution {
  const { base, participants, subregions, ruleSet } = field;
  const beta = ruleSet.social.value;
  const first =
    order === 'regionWide'
      ? []
      : subregions.map(({ name, members }) => allocate(name, members, chosen, beta));
  const extra = new Map(participants.map(({ code }) => [code, 0]));
  for (const stage of first) addTo(extra, stage);
  const second = allocate(
    null,
    participants.map((one) => withExtra(one, extra.get(one.code) ?? 0)),
    chosen,
    beta,
  );
  addTo(extra, second);
  return {
    key: chosen.key,
    order,
    base,
    remainder: remainderOf(participants, beta),
    stages: [...first, second],
    extra,
    restPerSubregion: first.map(({ group, unallocated }) => ({ name: group ?? '', homes: unallocated })),
    unallocated: second.unallocated,
  };
}

function participantOf(member: CompleteMunicipality, base: Base, caps: Caps): Participant {
  const { code, figures } = member;
  const { total, social } = segmentsIn(base, member);
  const ceiling = socialCeiling(member, caps);
  const cap = Math.max(0, ceiling.homes - social);
  const { stock, socialStock } = figures;
  return { code, class: member.class, total, social, stock, socialStock, cap, ceiling };
}

/** What was taken counts as social from then on and leaves so much less room; a cap is never exceeded. */
function withExtra(one: Weighable, homes: number): Weighable {
  return { ...one, social: one.social + homes, cap: one.cap - homes };
}

function addTo(extra: Map<string, number>, { shares }: Stage): void {
  for (const { item, homes } of shares) extra.set(item.code, (extra.get(item.code) ?? 0) + homes);
}
