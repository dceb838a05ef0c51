// SPDX-License-Identifier: EUPL-1.2

import type { Balance } from '../../municipality/balance';
import { minimumOf } from '../../municipality/minimum';
import type { CompleteMunicipality, MunicipalityOutcome } from '../../municipality/municipality-outcome';
import { atLeastShare } from '../../number/homes';
import type { Outcome } from '../../outcome/calculate';
import { contributionOf } from '../../municipality/contribution';
import { minimumBand } from '../../region/minimum-scenario';
import type { RuleSet } from '../../rules/rule-set';
import { EMPTY, exactly, homes, words } from '../cells';
import type { Expected } from '../plan';
import { percentOf } from '../sentence-text';
import type { PlanTexts } from '../texts';
import { MUNICIPALITY_COLUMNS, MUNICIPALITY_COLUMN_ORDER } from './columns';
import type { MunicipalityColumn } from './columns';
import { CHECKSUM_WEIGHTS } from './outcome-formulas';

type ExpectedRow = Readonly<Partial<Record<MunicipalityColumn, Expected | null>>>;

/** What the formulas in the row of a municipality have to come to. */
export function expectedRow(
  municipality: MunicipalityOutcome,
  settings: Outcome['settings'],
  texts: PlanTexts,
): ExpectedRow {
  return municipality.complete
    ? {
        ...inputs(municipality),
        ...outcome(municipality, settings.ruleSet, texts),
      }
    : incomplete(texts);
}

/** An incomplete municipality has no figures beyond what was read; what was read is not judged. */
function incomplete(texts: PlanTexts): ExpectedRow {
  const outcomes = MUNICIPALITY_COLUMN_ORDER.filter(
    (column) => !['identity', 'source', 'input', 'control'].includes(MUNICIPALITY_COLUMNS[column].block),
  );
  return {
    ...Object.fromEntries(outcomes.map((column) => [column, EMPTY])),
    complete: homes(0),
    status: words(texts.words.incomplete),
    checksum: homes(0),
    changed: words(texts.words.no),
  };
}

function inputs({ known, subregion }: CompleteMunicipality): ExpectedRow {
  const { stock, socialStock, total, socialRent, midRent, affordablePurchase, mid, expensive, unknown } =
    known;
  const { demolition, socialDemolition, socialSale } = known;
  return {
    subregion: subregion === null ? EMPTY : words(subregion),
    stock: homes(stock),
    socialStock: homes(socialStock),
    socialRentStock: homes(known.socialRentStock),
    total: homes(total),
    socialRent: homes(socialRent),
    midRent: homes(midRent),
    affordablePurchase: homes(affordablePurchase),
    mid: homes(mid),
    expensive: homes(expensive),
    unknown: homes(unknown),
    demolition: homes(demolition),
    socialDemolition: homes(socialDemolition),
    socialSale: homes(socialSale),
  };
}

function outcome(municipality: CompleteMunicipality, rules: RuleSet, texts: PlanTexts): ExpectedRow {
  const { figures, required, balance, minimum, net, stock, rentStock } = municipality;
  const w = texts.words;
  const contribution = contributionOf(municipality).programme;
  const asLow = minimumOf(figures.total, 'low', rules);
  const asHigh = minimumOf(figures.total, 'high', rules);
  const band = {
    social: minimumBand(municipality, 'social'),
    affordable: minimumBand(municipality, 'affordable'),
  };
  const of = (side: Balance | null, part: keyof Balance): Expected => homes(side?.[part] ?? null);
  return {
    complete: homes(1),
    stockShare: exactly(stock.share),
    class: words(municipality.class === 'low' ? w.low : w.high),
    flipMargin: homes(municipality.flipMargin),
    uncertain: words(municipality.uncertain ? w.yes : w.no),
    duty: words(dutyText(municipality, rules, texts)),
    fairSocial: homes(atLeastShare(rules.social.value, figures.total)),
    requiredSocial: homes(required.social),
    requiredMid: homes(required.mid),
    requiredAffordable: homes(required.affordable),
    affordable: homes(figures.affordable),
    shortfallSocial: of(balance.social, 'shortfall'),
    shortfallMid: of(balance.mid, 'shortfall'),
    shortfallAffordable: of(balance.affordable, 'shortfall'),
    shortfallSocialAtLeast: of(balance.social, 'shortfallAtLeast'),
    shortfallMidAtLeast: of(balance.mid, 'shortfallAtLeast'),
    shortfallAffordableAtLeast: of(balance.affordable, 'shortfallAtLeast'),
    surplusSocial: of(balance.social, 'surplus'),
    surplusMid: of(balance.mid, 'surplus'),
    surplusAffordable: of(balance.affordable, 'surplus'),
    status: words(statusText(municipality, texts)),
    socialIfLow: homes(asLow.social),
    affordableIfLow: homes(asLow.affordable),
    affordableIfHigh: homes(asHigh.affordable),
    socialIfHigh: homes(asHigh.social),
    minimumSocial: homes(minimum.social),
    minimumMid: homes(minimum.mid),
    minimumAffordable: homes(minimum.affordable),
    minimumSocialLow: homes(band.social.low),
    minimumSocialHigh: homes(band.social.high),
    minimumAffordableLow: homes(band.affordable.low),
    minimumAffordableHigh: homes(band.affordable.high),
    netSocial: homes(net.social),
    netTotal: homes(net.total),
    needed: net.requiredGrossSocial === null ? words(w.noNetGrowth) : homes(net.requiredGrossSocial),
    needGap: homes(net.needGap),
    attainable: net.attainable === null ? EMPTY : words(net.attainable ? w.attainable : w.notAttainable),
    stockShareAfter: exactly(stock.shareAfter),
    stockStep: exactly(stock.step),
    extraForNorm: homes(stock.extraForBeta),
    rentStockShareAfter: exactly(rentStock?.shareAfter ?? null),
    rentStockStep: exactly(rentStock?.step ?? null),
    socialContribution: exactly(contribution.social),
    affordableContribution: exactly(contribution.affordable),
    checksum: homes(checksumOf(municipality)),
    changed: words(w.no),
  };
}

/** Words for the duty of a municipality: "30 % sociaal". */
function dutyText(municipality: CompleteMunicipality, rules: RuleSet, texts: PlanTexts): string {
  const { words: w, separators } = texts;
  if (!rules.individualDuty.value) {
    return w.noDuty;
  }
  return municipality.class === 'low'
    ? `${percentOf(rules.social.value, separators)} ${w.socialDuty}`
    : `${percentOf(rules.mid.value, separators)} ${w.midDuty}`;
}

function statusText({ status }: CompleteMunicipality, { words: w }: PlanTexts): string {
  return { met: w.met, short: w.short, undecided: w.undecided, noDuty: w.noDutyStatus }[status];
}

/** The checksum of the inputs as they are now; 0 for an incomplete municipality. */
export function checksumOf(municipality: MunicipalityOutcome): number {
  if (!municipality.complete) {
    return 0;
  }
  const { known } = municipality;
  return CHECKSUM_WEIGHTS.reduce((sum, [column, weight]) => sum + weight * (known[column] ?? 0), 0);
}
