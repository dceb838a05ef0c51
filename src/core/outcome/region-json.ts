// SPDX-License-Identifier: EUPL-1.2

import type { Band } from '../number/band';
import { toDouble, toDoubleOrNull } from '../number/double';
import type { Ratio } from '../number/ratio';
import type { AgreementOutcome } from '../region/agreement';
import type { BalancePart } from '../municipality/contribution';
import type { RegionOutcome } from '../region/region-outcome';
import type { ScenarioMeasure, ScenarioOutcome } from '../region/scenario';

/** A subregion, province or building region for the outcome. */
export function regionJson(region: RegionOutcome) {
  const { name, included, expected, sums, target, keepMid, lowSocialShareNeeded } = region;
  return {
    name,
    total: sums.total,
    included,
    expected,
    shareHigh: toDoubleOrNull(region.shareHigh),
    target,
    sums,
    programme: scenarioJson(region.programme),
    minimum: scenarioJson(region.minimum),
    minAffordableHomes: region.minAffordableHomes,
    minAffordableShare: toDoubleOrNull(region.minAffordableShare),
    keepMidAffordableHomes: keepMid.homes,
    keepMidAffordableShare: toDoubleOrNull(keepMid.share),
    lowSocialShareNeeded: toDoubleOrNull(lowSocialShareNeeded?.share ?? null),
    lowSocialShareAttainable: lowSocialShareNeeded?.attainable ?? null,
    contributions: region.contributions.map(({ code, programme, minimum }) => ({
      code,
      programme: balancePartJson(programme),
      minimum: balancePartJson(minimum),
    })),
  };
}

/** An agreement and how the programme compares with it, for the outcome. */
export function agreementJson({ agreement, included, expected, balance }: AgreementOutcome) {
  return { ...agreement, included, expected, balance };
}

function scenarioJson({ social, affordable, verdict, net }: ScenarioOutcome) {
  return {
    social: social.homes,
    affordable: affordable.homes,
    shareSocial: toDoubleOrNull(social.share),
    shareAffordable: toDoubleOrNull(affordable.share),
    shortfallSocial: social.shortfall,
    shortfallAffordable: affordable.shortfall,
    surplusSocial: social.surplus,
    surplusAffordable: affordable.surplus,
    gapPointsSocial: toDoubleOrNull(social.gap),
    gapPointsAffordable: toDoubleOrNull(affordable.gap),
    bandSocial: measureBandJson(social),
    bandAffordable: measureBandJson(affordable),
    verdict,
    net,
  };
}

function measureBandJson({ band, shareBand, shortfallBand, surplusBand, verdict }: ScenarioMeasure) {
  return {
    homes: band,
    share: shareBand === null ? null : bandJson(shareBand),
    shortfall: shortfallBand,
    surplus: surplusBand,
    verdict,
  };
}

function bandJson({ low, high }: Band<Ratio>): Band {
  return { low: toDouble(low), high: toDouble(high) };
}

function balancePartJson({ social, affordable }: BalancePart) {
  return { social: toDouble(social), affordable: toDouble(affordable) };
}
