// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityColumn } from '../municipalities/columns';
import type { ParameterNames } from '../parameter-names';
import { quoteText } from '../text';
import type { PlanTexts } from '../texts';
import type { RegionColumn } from './columns';

/** What the formulas of one row with regional totals need to know. */
export interface RegionContext {
  /** References to the cells of this row. */
  readonly own: Readonly<Record<RegionColumn, string>>;
  /** References to the columns of the table with one row per municipality. */
  readonly municipalities: Readonly<Record<MunicipalityColumn, string>>;
  /** Criterion that the subregion of a municipality has to meet, or null for the whole region. */
  readonly criterion: string | null;
  readonly parameters: ParameterNames;
  readonly texts: PlanTexts;
}

/**
 * Formulas of one row with regional totals (domain §4). Sums are over the complete municipalities; targets are of
 * the regional total, not the sum of rounded municipal targets.
 */
export function regionFormulas(
  context: RegionContext,
): Readonly<Record<Exclude<RegionColumn, 'name'>, string>> {
  const { own, municipalities: m, parameters: p } = context;
  const sum = (column: MunicipalityColumn): string => sumOf(context, column);
  return {
    included: countOf(context, `${m.complete},1`),
    expected: context.criterion === null ? `COUNTA(${m.code})` : countOf(context, null),
    total: sum('total'),
    unknown: sum('unknown'),
    shareHigh: share(own.total, sumOf(context, 'total', `${m.class},${quoteText(context.texts.words.high)}`)),
    targetSocial: atLeast(own.total, p.socialNumerator, p.socialDenominator),
    targetAffordable: atLeast(own.total, p.affordableNumerator, p.affordableDenominator),
    netTotal: `${own.total}-${sum('demolition')}`,
    ...programmeFormulas(context),
    ...minimumFormulas(context),
    ...routeFormulas(context),
  };
}

function programmeFormulas(context: RegionContext) {
  const { own } = context;
  const sum = (column: MunicipalityColumn): string => sumOf(context, column);
  return {
    social: sum('socialRent'),
    socialShare: share(own.total, own.social),
    socialShortfall: `MAX(0,${own.targetSocial}-${own.social})`,
    socialShortfallAtLeast: `MAX(0,${own.targetSocial}-${own.social}-${own.unknown})`,
    socialGap: gap(context, own.social),
    affordable: sum('affordable'),
    affordableShare: share(own.total, own.affordable),
    affordableShortfall: `MAX(0,${own.targetAffordable}-${own.affordable})`,
    affordableShortfallAtLeast: `MAX(0,${own.targetAffordable}-${own.affordable}-${own.unknown})`,
    netSocial: `${own.social}-${lossOf(context)}`,
    needGap: needGap(context, own.social, own.netSocial),
    verdict: verdict(
      context,
      `${own.socialShortfall}+${own.affordableShortfall}=0`,
      `OR(${own.socialShortfallAtLeast}>0,${own.affordableShortfallAtLeast}>0)`,
    ),
  };
}

function minimumFormulas(context: RegionContext) {
  const { own } = context;
  const sum = (column: MunicipalityColumn): string => sumOf(context, column);
  return {
    minimumSocial: sum('minimumSocial'),
    minimumSocialShare: share(own.total, own.minimumSocial),
    minimumSocialShortfall: `MAX(0,${own.targetSocial}-${own.minimumSocial})`,
    minimumSocialGap: gap(context, own.minimumSocial),
    minimumSocialLow: sum('minimumSocialLow'),
    minimumSocialHigh: sum('minimumSocialHigh'),
    minimumAffordable: sum('minimumAffordable'),
    minimumAffordableShare: share(own.total, own.minimumAffordable),
    minimumAffordableShortfall: `MAX(0,${own.targetAffordable}-${own.minimumAffordable})`,
    minimumAffordableLow: sum('minimumAffordableLow'),
    minimumAffordableHigh: sum('minimumAffordableHigh'),
    minimumNetSocial: `${own.minimumSocial}-${lossOf(context)}`,
    minimumNeedGap: needGap(context, own.minimumSocial, own.minimumNetSocial),
    minimumVerdict: verdict(
      context,
      `AND(${own.minimumSocialLow}>=${own.targetSocial},${own.minimumAffordableLow}>=${own.targetAffordable})`,
      `OR(${own.minimumSocialHigh}<${own.targetSocial},${own.minimumAffordableHigh}<${own.targetAffordable})`,
    ),
  };
}

/** Least affordable share, keeping the mid segment, and the low municipalities alone (domain §4). */
function routeFormulas(context: RegionContext) {
  const { own, parameters: p, texts } = context;
  const alpha = `${p.affordableNumerator}/${p.affordableDenominator}`;
  const beta = `${p.socialNumerator}/${p.socialDenominator}`;
  const mu = `${p.midNumerator}/${p.midDenominator}`;
  const s = own.shareHigh;
  const duties = `MAX(${own.targetSocial},${sumOf(context, 'requiredSocial')})+${sumOf(context, 'requiredMid')}`;
  return {
    needed: `IF(${p.individualDuty}=1,MAX(${own.targetAffordable},${duties}),MAX(${own.targetAffordable},${own.targetSocial}))`,
    minAffordableHomes: `IF(${own.needed}>${own.total},"",${own.needed})`,
    minAffordableShare: `IF(${s}="","",MAX(${alpha},${beta}+IF(${p.individualDuty}=1,${mu}*${s},0)))`,
    keepMidHomes: `${own.minimumAffordable}+${own.minimumSocialShortfall}`,
    keepMidShare: share(own.total, own.keepMidHomes),
    lowSocialShare: `IF(OR(${p.individualDuty}=0,${s}=""),"",IF(OR(${s}=0,${s}=1),"",(${beta}-(${alpha}-${mu})*${s})/(1-${s})))`,
    lowSocialAttainable: `IF(${own.lowSocialShare}="","",IF(${fits(context)},${quoteText(texts.words.attainable)},${quoteText(texts.words.notAttainable)}))`,
  };
}

/** The share needed is at most α ⇔ β·N + μ·N_high ≤ α·N, here in whole numbers: a rounded share decides nothing. */
function fits(context: RegionContext): string {
  const { own, parameters: p, texts } = context;
  const high = sumOf(context, 'total', `${context.municipalities.class},${quoteText(texts.words.high)}`);
  const social = `${p.socialNumerator}*${p.affordableDenominator}*${p.midDenominator}*${own.total}`;
  const mid = `${p.midNumerator}*${p.affordableDenominator}*${p.socialDenominator}*${high}`;
  const affordable = `${p.affordableNumerator}*${p.socialDenominator}*${p.midDenominator}*${own.total}`;
  return `${social}+${mid}<=${affordable}`;
}

function sumOf(
  { municipalities: m, criterion }: RegionContext,
  column: MunicipalityColumn,
  extra?: string,
): string {
  const criteria = [
    `${m.complete},1`,
    ...(criterion === null ? [] : [`${m.subregion},${criterion}`]),
    ...(extra === undefined ? [] : [extra]),
  ];
  return `SUMIFS(${m[column]},${criteria.join(',')})`;
}

function countOf({ municipalities: m, criterion }: RegionContext, extra: string | null): string {
  const criteria = [
    ...(criterion === null ? [] : [`${m.subregion},${criterion}`]),
    ...(extra === null ? [] : [extra]),
  ];
  return `COUNTIFS(${criteria.join(',')})`;
}

/** ⌈share · homes⌉ */
function atLeast(homes: string, numerator: string, denominator: string): string {
  return `ROUNDUP(${homes}*${numerator}/${denominator},0)`;
}

/** A share of nothing does not exist (domain §2). */
function share(total: string, part: string): string {
  return `IF(${total}=0,"",${part}/${total})`;
}

/** (β − S/N) · 100, percentage points; negative when above the norm. */
function gap({ own, parameters: p }: RegionContext, social: string): string {
  return `IF(${own.total}=0,"",(${p.socialNumerator}*${own.total}-${social}*${p.socialDenominator})*100/(${p.socialDenominator}*${own.total}))`;
}

function lossOf(context: RegionContext): string {
  return `(${sumOf(context, 'socialDemolition')}+${sumOf(context, 'socialSale')})`;
}

/** On the regional sums, not the sum of municipal gaps (domain §4); what is lost is social minus net social. */
function needGap({ own, parameters: p, texts }: RegionContext, social: string, netSocial: string): string {
  const needed = `${atLeast(own.netTotal, p.netNeedNumerator, p.netNeedDenominator)}+${social}-${netSocial}`;
  return `IF(${own.netTotal}<=0,${quoteText(texts.words.noNetGrowth)},MAX(0,${needed}-${social}))`;
}

function verdict({ texts }: RegionContext, isMet: string, isShort: string): string {
  const { met, short, undecided } = texts.words;
  return `IF(${isMet},${quoteText(met)},IF(${isShort},${quoteText(short)},${quoteText(undecided)}))`;
}
