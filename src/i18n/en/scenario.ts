// SPDX-License-Identifier: EUPL-1.2

import { toDouble } from '../../core/number/double';
import type { Ratio } from '../../core/number/ratio';
import { numberText } from '../number-text';
import type { ScenarioTexts } from '../scenario-texts';
import { exchangeProblems } from './exchange-problems';

const { homes, percent: percentage } = numberText('en-GB');

const percent = (share: Ratio): string => percentage(toDouble(share));
const named = (items: readonly { readonly name: string }[]): string =>
  items.map(({ name }) => name).join(', ');

const bases: ScenarioTexts['bases'] = {
  programme: 'submitted programme',
  minimum: 'legal minimum',
};

const keys: ScenarioTexts['keys'] = {
  volume: 'by size of the programme',
  stockDistance: 'by distance of the stock from the norm',
  lowOnly: 'only municipalities with little social stock',
  highOnly: 'only municipalities with much social stock',
  deficit: 'by shortfall in the programme',
  headroom: 'by room in the programme',
  equalShare: 'lowest shares up to one level',
  manual: 'own distribution',
};

const heldBack: ScenarioTexts['heldBack'] = {
  noWeight: 'the key asks nothing of',
  midDuty: 'the own duty for the mid segment leaves no room in',
  socialShare: 'the highest social share is reached in',
  affordableShare: 'the highest affordable share is reached in',
  programme: 'the whole programme is social in',
};

export const scenario: ScenarioTexts = {
  bases,
  keys,
  orders: {
    subregionFirst: 'within the subregion first, then in the whole region',
    regionWide: 'in the whole region at once',
  },
  heldBack,
  insights: {
    nothingMissing: ({ base, social, target }) =>
      `The ${bases[base]} has ${homes(social)} social homes; ${homes(target)} are needed. The region is short of nothing.`,
    missing: ({ base, homes: count, target, share }) =>
      `The ${bases[base]} is ${homes(count)} social homes short of the norm of ${homes(target)}${share === null ? '' : ` (share ${percent(share)})`}.`,
    placed: ({ key, homes: count }) => `All ${homes(count)} homes find a place (${keys[key]}).`,
    notPlaced: ({ key, placed, unallocated, heldBack: groups }) =>
      `With this distribution (${keys[key]}) ${homes(placed)} homes find a place and ${homes(unallocated)} do not${groups.length === 0 ? '' : `: ${groups.map(({ reason, municipalities }) => `${heldBack[reason]} ${named(municipalities)}`).join('; ')}`}.`,
    neededSocialCap: ({ cap, needed }) =>
      `With a highest social share of ${percent(needed)} instead of ${percent(cap)} everything fits.`,
    neededAffordableCap: ({ cap, needed }) =>
      `With a highest affordable share of ${percent(needed)} instead of ${percent(cap)} everything fits.`,
    subregionRest: ({ items }) =>
      `It does not work out within the subregion in ${items.map(({ name, homes: count }) => `${name} (${homes(count)} short)`).join(', ')}.`,
    subregionsShort: ({ items }) =>
      `Below the social norm remain: ${items.map(({ name, shortfall }) => `${name} (${homes(shortfall)} short)`).join(', ')}.`,
    affordableMissing: ({ homes: count, target }) =>
      `The region is then still ${homes(count)} affordable homes short of the norm of ${homes(target)}.`,
    aboveAffordableCap: ({ cap, municipalities }) =>
      `Above the highest affordable share of ${percent(cap)} come ${named(municipalities)}: what was still unknown was filled in first.`,
    dutiesNotMet: ({ municipalities }) =>
      `The own duty is then not met for certain in ${named(municipalities)}.`,
    needMissing: ({ norm, homes: count, attainable }) =>
      `For ${percent(norm)} social of the net addition ${homes(count)} more social homes are needed${attainable ? '' : '; that does not fit into the programme'}.`,
    noNetGrowth: ({ net }) =>
      `Nothing is added net (${homes(net)} homes), so nothing can be said of the need.`,
    exchangeLines: ({ counting, homes: count, notCounting }) =>
      `Exchange: ${counting === 1 ? '1 line counts' : `${counting} lines count`} (${homes(count)} homes)${notCounting === 0 ? '' : `, ${notCounting} not`}.`,
    routeLeastAffordable: ({ share, norm, needed, total }) =>
      needed > total
        ? `With every own duty ${homes(needed)} affordable homes are needed, more than the programme of ${homes(total)}.`
        : `With every own duty at least ${percent(share)} has to be affordable (${homes(needed)} homes; the norm is ${percent(norm)}). Municipalities with little social stock give up nearly all their mid segment for it.`,
    routeKeepMid: ({ share, homes: count, total }) =>
      count > total
        ? `If nobody gives up mid segment, ${homes(count)} affordable homes are needed, more than the programme of ${homes(total)}.`
        : `If nobody gives up mid segment, ${percent(share)} has to be affordable (${homes(count)} homes).`,
    routeLowAlone: ({ share, attainable, affordable }) =>
      attainable
        ? `If only the municipalities with little social stock solve it, they build ${percent(share)} social together.`
        : `It cannot be done by the municipalities with little social stock alone: together they would have to build ${percent(share)} social, more than the ${percent(affordable)} that has to be affordable.`,
  },
  exchangeProblems,
};
