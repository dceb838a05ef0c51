// SPDX-License-Identifier: EUPL-1.2

import { fieldOf } from '../allocation/distribution';
import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import { atMostShare } from '../number/homes';
import { compare, ONE } from '../number/ratio';
import type { ScenarioEvaluation } from './evaluate';
import { heldBack } from './held-back';
import type { Insight } from './insight';
import { neededCap } from './needed-cap';

/**
 * What a scenario comes to in sentences: whether it reaches the norms, which constraint binds, what share is needed,
 * and by which routes the region gets there (domain §4 and §5).
 */
export function insightsOf(evaluation: ScenarioEvaluation): readonly Insight[] {
  return [
    ...remainderInsights(evaluation),
    ...exchangeInsights(evaluation),
    ...resultInsights(evaluation),
    ...routeInsights(evaluation),
  ];
}

function remainderInsights({ scenario, before, distribution }: ScenarioEvaluation): readonly Insight[] {
  const { base, ruleSet, caps } = scenario;
  const { target } = before.region;
  const { homes: social, share } = before.region[base].social;
  const missing = Math.max(0, target.social - social);
  const insights: Insight[] = [
    missing === 0
      ? { code: 'nothingMissing', data: { base, social, target: target.social } }
      : { code: 'missing', data: { base, homes: missing, target: target.social, share } },
  ];
  if (distribution === null) return insights;
  const { key, unallocated } = distribution;
  const placed = [...distribution.extra.values()].reduce((sum, homes) => sum + homes, 0);
  if (unallocated > 0) {
    const field = fieldOf(before.municipalities, ruleSet, base, caps);
    const names = new Map(before.municipalities.map(({ code, name }) => [code, name]));
    const held = heldBack(distribution, field).map(({ reason, codes }) => ({
      reason,
      municipalities: codes.map((code) => ({ code, name: names.get(code) ?? code })),
    }));
    insights.push({ code: 'notPlaced', data: { key, placed, unallocated, heldBack: held } });
    const needed = {
      social: neededCap(before.municipalities, scenario, 'social'),
      affordable: neededCap(before.municipalities, scenario, 'affordable'),
    };
    if (needed.social !== null) {
      insights.push({ code: 'neededSocialCap', data: { cap: caps.social, needed: needed.social } });
    }
    if (needed.affordable !== null) {
      insights.push({
        code: 'neededAffordableCap',
        data: { cap: caps.affordable, needed: needed.affordable },
      });
    }
  } else if (placed > 0) {
    insights.push({ code: 'placed', data: { key, homes: placed } });
  }
  const items = distribution.restPerSubregion.filter(({ homes }) => homes > 0);
  if (items.length > 0) insights.push({ code: 'subregionRest', data: { items } });
  return insights;
}

function exchangeInsights({ exchange: { lines } }: ScenarioEvaluation): readonly Insight[] {
  if (lines.length === 0) return [];
  const counting = lines.filter(({ counts }) => counts);
  const homes = counting.reduce((sum, { line }) => sum + line.homes, 0);
  const notCounting = lines.length - counting.length;
  return [{ code: 'exchangeLines', data: { counting: counting.length, homes, notCounting } }];
}

function resultInsights({ scenario, after }: ScenarioEvaluation): readonly Insight[] {
  const { caps, ruleSet } = scenario;
  const { region, subregions, municipalities } = after;
  const insights: Insight[] = [];
  const short = subregions
    .filter(({ programme }) => programme.social.shortfall > 0)
    .map(({ name, programme }) => ({ name, shortfall: programme.social.shortfall }));
  if (short.length > 0) insights.push({ code: 'subregionsShort', data: { items: short } });
  const { shortfall: affordable } = region.programme.affordable;
  if (affordable > 0) {
    insights.push({
      code: 'affordableMissing',
      data: { homes: affordable, target: region.target.affordable },
    });
  }
  const complete = municipalities.flatMap((one) => (one.complete ? [one] : []));
  const above = complete.filter(
    ({ figures }) => figures.affordable > atMostShare(caps.affordable, figures.total),
  );
  if (compare(caps.affordable, ONE) < 0 && above.length > 0) {
    const data = { cap: caps.affordable, municipalities: above.map(named) };
    insights.push({ code: 'aboveAffordableCap', data });
  }
  const unmet = complete.filter(({ status }) => status === 'short' || status === 'undecided');
  if (unmet.length > 0) {
    insights.push({ code: 'dutiesNotMet', data: { municipalities: unmet.map(named) } });
  }
  const { needGap, attainable, total } = region.programme.net;
  if (needGap === null || attainable === null) {
    insights.push({ code: 'noNetGrowth', data: { net: total } });
  } else if (needGap > 0) {
    insights.push({ code: 'needMissing', data: { norm: ruleSet.netNeed.value, homes: needGap, attainable } });
  }
  return insights;
}

function named({ code, name }: CompleteMunicipality): { code: string; name: string } {
  return { code, name };
}

/** How the region as a whole can get to β, whatever the key: from its minimum scenario (domain §4). */
function routeInsights({
  scenario: { ruleSet },
  before: { region },
}: ScenarioEvaluation): readonly Insight[] {
  const { minAffordableShare, minAffordableNeeded, keepMid, lowSocialShareNeeded, sums } = region;
  if (region.minimum.social.shortfall === 0) return [];
  const insights: Insight[] = [];
  const affordable = ruleSet.affordable.value;
  if (minAffordableShare !== null) {
    const needed = minAffordableNeeded;
    const data = { share: minAffordableShare, norm: affordable, needed, total: sums.total };
    insights.push({ code: 'routeLeastAffordable', data });
  }
  if (keepMid.share !== null) {
    insights.push({
      code: 'routeKeepMid',
      data: { share: keepMid.share, homes: keepMid.homes, total: sums.total },
    });
  }
  if (lowSocialShareNeeded !== null) {
    insights.push({ code: 'routeLowAlone', data: { ...lowSocialShareNeeded, affordable } });
  }
  return insights;
}
