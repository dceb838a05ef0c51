// SPDX-License-Identifier: EUPL-1.2

import type { Outcome } from '../../outcome/calculate';
import { regionOutcome } from '../../region/region-outcome';
import type { RegionOutcome } from '../../region/region-outcome';
import type { ScenarioMeasure, ScenarioOutcome } from '../../region/scenario';
import { EMPTY, exactly, homes, words } from '../cells';
import type { Expected } from '../plan';
import type { PlanTexts } from '../texts';
import type { RegionColumn } from './columns';

/** Municipalities that belong to no subregion, as a group of their own; null when there are none. */
export function withoutSubregion({ municipalities, settings }: Outcome, name: string): RegionOutcome | null {
  const members = municipalities.filter(({ subregion }) => subregion === null);
  return members.length === 0 ? null : regionOutcome(name, members, settings.ruleSet);
}

/** What the formulas in the row of a region have to come to. */
export function expectedRegion(
  region: RegionOutcome,
  texts: PlanTexts,
): Readonly<Record<Exclude<RegionColumn, 'name'>, Expected>> {
  const { sums, target, programme, minimum, lowSocialShareNeeded: lowSocial } = region;
  return {
    included: homes(region.included),
    expected: homes(region.expected),
    total: homes(sums.total),
    unknown: homes(sums.unknown),
    shareHigh: exactly(region.shareHigh),
    targetSocial: homes(target.social),
    targetAffordable: homes(target.affordable),
    netTotal: homes(programme.net.total),
    social: homes(programme.social.homes),
    socialShare: exactly(programme.social.share),
    socialShortfall: homes(programme.social.shortfall),
    socialShortfallAtLeast: atLeast(programme.social),
    socialGap: exactly(programme.social.gap),
    affordable: homes(programme.affordable.homes),
    affordableShare: exactly(programme.affordable.share),
    affordableShortfall: homes(programme.affordable.shortfall),
    affordableShortfallAtLeast: atLeast(programme.affordable),
    netSocial: homes(programme.net.social),
    needGap: need(programme, texts),
    verdict: words(texts.words[programme.verdict]),
    minimumSocial: homes(minimum.social.homes),
    minimumSocialShare: exactly(minimum.social.share),
    minimumSocialShortfall: homes(minimum.social.shortfall),
    minimumSocialGap: exactly(minimum.social.gap),
    minimumSocialLow: homes(minimum.social.band.low),
    minimumSocialHigh: homes(minimum.social.band.high),
    minimumAffordable: homes(minimum.affordable.homes),
    minimumAffordableShare: exactly(minimum.affordable.share),
    minimumAffordableShortfall: homes(minimum.affordable.shortfall),
    minimumAffordableLow: homes(minimum.affordable.band.low),
    minimumAffordableHigh: homes(minimum.affordable.band.high),
    minimumNetSocial: homes(minimum.net.social),
    minimumNeedGap: need(minimum, texts),
    minimumVerdict: words(texts.words[minimum.verdict]),
    needed: homes(region.minAffordableNeeded),
    minAffordableHomes: homes(region.minAffordableHomes),
    minAffordableShare: exactly(region.minAffordableShare),
    keepMidHomes: homes(region.keepMid.homes),
    keepMidShare: exactly(region.keepMid.share),
    lowSocialShare: exactly(lowSocial?.share ?? null),
    lowSocialAttainable:
      lowSocial === null
        ? EMPTY
        : words(lowSocial.attainable ? texts.words.attainable : texts.words.notAttainable),
  };
}

function atLeast({ shortfallBand }: ScenarioMeasure): Expected {
  return homes(shortfallBand.low);
}

function need({ net }: ScenarioOutcome, { words: w }: PlanTexts): Expected {
  return net.needGap === null ? words(w.noNetGrowth) : homes(net.needGap);
}
