// SPDX-License-Identifier: EUPL-1.2

import { MAX_HOMES } from '../../number/homes';
import type { KnownFigures } from '../../programme/figures';
import type { ParameterNames } from '../parameter-names';
import { percentText } from '../sentence';
import { quoteText } from '../text';
import type { PlanTexts } from '../texts';
import type { MunicipalityColumn } from './columns';

/** What the formulas of the outcome blocks need to know. */
export interface OutcomeContext {
  readonly own: Readonly<Record<MunicipalityColumn, string>>;
  /** All input cells of the row, from the stock to the sale of social homes. */
  readonly inputSpan: string;
  readonly parameters: ParameterNames;
  readonly texts: PlanTexts;
}

type Formulas = Readonly<Partial<Record<MunicipalityColumn, string>>>;

/**
 * Formulas of everything that is calculated for a municipality (domain §3), each from cells to its left and from
 * the parameters. A norm times a number of homes is first multiplied and then divided, so that the product is a
 * whole number and rounding up is exact; classes are compared by cross-multiplication.
 */
export function outcomeFormulas(context: OutcomeContext): Formulas {
  return {
    complete: complete(context),
    ...classFormulas(context),
    ...dutyFormulas(context),
    ...resultFormulas(context),
    ...minimumFormulas(context),
    ...netFormulas(context),
    ...stockFormulas(context),
    ...contributionFormulas(context),
    ...controlFormulas(context),
  };
}

/** Columns that have to hold whole homes where they are filled in. */
const WHOLE: readonly MunicipalityColumn[] = [
  'stock',
  'socialStock',
  'socialRentStock',
  'total',
  'socialRent',
  'midRent',
  'affordablePurchase',
  'mid',
  'expensive',
  'unknown',
  'demolition',
  'socialDemolition',
  'socialSale',
];

/** 1 when N, S, M, K and H are known and nothing is there that cannot be true (domain §3), otherwise 0. */
function complete({ own, inputSpan, texts }: OutcomeContext): string {
  const known = [
    `${own.exclusion}=""`,
    `COUNT(${own.stock},${own.socialStock},${own.total},${own.socialRent},${own.mid})=5`,
    `COUNTIF(${inputSpan},${quoteText(texts.words.invalid)})=0`,
  ];
  const possible = [
    `${own.stock}>0`,
    `MIN(${inputSpan})>=0`,
    `MAX(${inputSpan})<=${MAX_HOMES}`,
    `${own.socialStock}<=${own.stock}`,
    `SUM(${own.socialRentStock})<=${own.stock}`,
    `${own.socialRent}+${own.mid}+SUM(${own.expensive})<=${own.total}`,
    `SUM(${own.socialDemolition})<=SUM(${own.demolition})`,
    ...WHOLE.map((column) => `ROUND(SUM(${own[column]}),0)=SUM(${own[column]})`),
  ];
  return `IF(AND(${known.join(',')}),IF(AND(${possible.join(',')}),1,0),0)`;
}

function whenComplete({ own }: OutcomeContext, formula: string): string {
  return `IF(${own.complete}=1,${formula},"")`;
}

function classFormulas(context: OutcomeContext): Formulas {
  const { own, parameters: p, texts } = context;
  const share = `${own.socialStock}*${p.averageDenominator}`;
  const average = `${p.averageNumerator}*${own.stock}`;
  const isLow = `${own.class}=${quoteText(texts.words.low)}`;
  const atAverage = `INT(${average}/${p.averageDenominator})`;
  const precision = `${p.precisionNumerator}*${own.stock}*${p.averageDenominator}`;
  return {
    stockShare: whenComplete(context, `${own.socialStock}/${own.stock}`),
    class: whenComplete(
      context,
      `IF(${share}<=${average},${quoteText(texts.words.low)},${quoteText(texts.words.high)})`,
    ),
    flipMargin: whenComplete(
      context,
      `IF(${isLow},${atAverage}+1-${own.socialStock},${own.socialStock}-${atAverage})`,
    ),
    uncertain: whenComplete(
      context,
      `IF(AND((${share}-${average})*${p.precisionDenominator}<=${precision},(${average}-${share})*${p.precisionDenominator}<${precision}),${quoteText(texts.words.yes)},${quoteText(texts.words.no)})`,
    ),
  };
}

function dutyFormulas(context: OutcomeContext): Formulas {
  const { own, parameters: p, texts } = context;
  const isLow = `${own.class}=${quoteText(texts.words.low)}`;
  const label = (share: string, what: string): string => `${share}&${quoteText(` ${what}`)}`;
  const social = label(
    percentText(p.socialNumerator, p.socialDenominator, texts.separators),
    texts.words.socialDuty,
  );
  const mid = label(percentText(p.midNumerator, p.midDenominator, texts.separators), texts.words.midDuty);
  const when = (condition: string, formula: string): string =>
    `IF(AND(${own.complete}=1,${p.individualDuty}=1),IF(${condition},${formula},""),"")`;
  return {
    duty: whenComplete(
      context,
      `IF(${p.individualDuty}=1,IF(${isLow},${social},${mid}),${quoteText(texts.words.noDuty)})`,
    ),
    fairSocial: whenComplete(context, atLeast(own.total, p.socialNumerator, p.socialDenominator)),
    requiredSocial: when(isLow, own.fairSocial),
    requiredMid: when(`${own.class}=${quoteText(texts.words.high)}`, midDuty(context)),
    requiredAffordable: whenComplete(
      context,
      atLeast(own.total, p.affordableNumerator, p.affordableDenominator),
    ),
  };
}

/** ⌈share · homes⌉ */
function atLeast(homes: string, numerator: string, denominator: string): string {
  return `ROUNDUP(${homes}*${numerator}/${denominator},0)`;
}

/** ⌈μN⌉, or ⌊μN⌋ + 1 where it has to be more than μ; nothing of nothing (domain §3). */
function midDuty({ own, parameters: p }: OutcomeContext): string {
  const share = `${own.total}*${p.midNumerator}/${p.midDenominator}`;
  return `IF(AND(${p.strictMid}=1,${own.total}>0),INT(${share})+1,ROUNDUP(${share},0))`;
}

function resultFormulas(context: OutcomeContext): Formulas {
  const { own, parameters: p, texts } = context;
  const measure = (required: string, have: string) => {
    const when = (formula: string): string => `IF(${required}="","",MAX(0,${formula}))`;
    return {
      shortfall: when(`${required}-${have}`),
      atLeast: when(`${required}-${have}-SUM(${own.unknown})`),
      surplus: when(`${have}-${required}`),
    };
  };
  const social = measure(own.requiredSocial, own.socialRent);
  const mid = measure(own.requiredMid, own.mid);
  const affordable = measure(own.requiredAffordable, own.affordable);
  const shortfall = `SUM(${own.shortfallSocial},${own.shortfallMid})`;
  const shortfallAtLeast = `SUM(${own.shortfallSocialAtLeast},${own.shortfallMidAtLeast})`;
  const { met, short, undecided, noDutyStatus, incomplete } = texts.words;
  return {
    affordable: whenComplete(context, `${own.socialRent}+${own.mid}`),
    shortfallSocial: social.shortfall,
    shortfallMid: mid.shortfall,
    shortfallAffordable: affordable.shortfall,
    shortfallSocialAtLeast: social.atLeast,
    shortfallMidAtLeast: mid.atLeast,
    shortfallAffordableAtLeast: affordable.atLeast,
    surplusSocial: social.surplus,
    surplusMid: mid.surplus,
    surplusAffordable: affordable.surplus,
    status: `IF(${own.complete}=1,IF(${p.individualDuty}=1,IF(${shortfall}=0,${quoteText(met)},IF(${shortfallAtLeast}>0,${quoteText(short)},${quoteText(undecided)})),${quoteText(noDutyStatus)}),${quoteText(incomplete)})`,
  };
}

function minimumFormulas(context: OutcomeContext): Formulas {
  const { own, parameters: p, texts } = context;
  const isHigh = `AND(${p.individualDuty}=1,${own.class}=${quoteText(texts.words.high)})`;
  const mid = midDuty(context);
  const choose = (high: string, low: string): string => whenComplete(context, `IF(${isHigh},${high},${low})`);
  const isUncertain = `${own.uncertain}=${quoteText(texts.words.yes)}`;
  const band = (edge: 'MIN' | 'MAX', low: string, high: string, certain: string): string =>
    whenComplete(context, `IF(${isUncertain},${edge}(${low},${high}),${certain})`);
  return {
    socialIfLow: whenComplete(context, own.fairSocial),
    affordableIfLow: whenComplete(context, `MAX(${own.requiredAffordable},${own.fairSocial})`),
    affordableIfHigh: whenComplete(
      context,
      `IF(${p.individualDuty}=1,MAX(${own.requiredAffordable},${mid}),${own.affordableIfLow})`,
    ),
    socialIfHigh: whenComplete(
      context,
      `IF(${p.individualDuty}=1,${own.affordableIfHigh}-${mid},${own.socialIfLow})`,
    ),
    minimumSocial: choose(own.socialIfHigh, own.socialIfLow),
    minimumMid: choose(
      `${own.affordableIfHigh}-${own.socialIfHigh}`,
      `${own.affordableIfLow}-${own.socialIfLow}`,
    ),
    minimumAffordable: choose(own.affordableIfHigh, own.affordableIfLow),
    minimumSocialLow: band('MIN', own.socialIfLow, own.socialIfHigh, own.minimumSocial),
    minimumSocialHigh: band('MAX', own.socialIfLow, own.socialIfHigh, own.minimumSocial),
    minimumAffordableLow: band('MIN', own.affordableIfLow, own.affordableIfHigh, own.minimumAffordable),
    minimumAffordableHigh: band('MAX', own.affordableIfLow, own.affordableIfHigh, own.minimumAffordable),
  };
}

function netFormulas(context: OutcomeContext): Formulas {
  const { own, parameters: p, texts } = context;
  const loss = `SUM(${own.socialDemolition},${own.socialSale})`;
  return {
    netSocial: whenComplete(context, `${own.socialRent}-${loss}`),
    netTotal: whenComplete(context, `${own.total}-SUM(${own.demolition})`),
    needed: whenComplete(
      context,
      `IF(${own.netTotal}<=0,${quoteText(texts.words.noNetGrowth)},${atLeast(own.netTotal, p.netNeedNumerator, p.netNeedDenominator)}+${loss})`,
    ),
    needGap: `IF(ISNUMBER(${own.needed}),MAX(0,${own.needed}-${own.socialRent}),"")`,
    attainable: `IF(ISNUMBER(${own.needed}),IF(${own.needed}<=${own.total},${quoteText(texts.words.attainable)},${quoteText(texts.words.notAttainable)}),"")`,
  };
}

/** Share after the programme and the step towards the norm, on the corporations' stock and on all social rent. */
function stockFormulas(context: OutcomeContext): Formulas {
  const { own, parameters: p } = context;
  const after = `(${own.stock}+${own.netTotal})`;
  const whenLeft = (formula: string): string => whenComplete(context, `IF(${after}<=0,"",${formula})`);
  const socialAfter = (social: string): string => `(${social}+${own.netSocial})`;
  const shareAfter = (social: string): string => `${socialAfter(social)}/${after}`;
  const step = (social: string): string =>
    `(${socialAfter(social)}*${own.stock}-${social}*${after})*100/(${own.stock}*${after})`;
  const whenKnown = (formula: string): string =>
    whenLeft(`IF(ISNUMBER(${own.socialRentStock}),${formula},"")`);
  return {
    stockShareAfter: whenLeft(shareAfter(own.socialStock)),
    stockStep: whenLeft(step(own.socialStock)),
    extraForNorm: whenLeft(
      `MAX(0,${atLeast(after, p.socialNumerator, p.socialDenominator)}-${socialAfter(own.socialStock)})`,
    ),
    rentStockShareAfter: whenKnown(shareAfter(own.socialRentStock)),
    rentStockStep: whenKnown(step(own.socialRentStock)),
  };
}

/** S − βN and A − αN, homes (domain §4). */
function contributionFormulas(context: OutcomeContext): Formulas {
  const { own, parameters: p } = context;
  const above = (have: string, numerator: string, denominator: string): string =>
    whenComplete(context, `(${have}*${denominator}-${numerator}*${own.total})/${denominator}`);
  return {
    socialContribution: above(own.socialRent, p.socialNumerator, p.socialDenominator),
    affordableContribution: above(own.affordable, p.affordableNumerator, p.affordableDenominator),
  };
}

/** Inputs that a calculation hangs on. */
type ChecksumColumn = MunicipalityColumn & keyof KnownFigures;

/**
 * A number that changes when an input of a complete municipality changes: every column has a weight of its own.
 * Stored when writing, it shows, without the add-in, which municipalities have changed since.
 */
export const CHECKSUM_WEIGHTS: readonly (readonly [ChecksumColumn, number])[] = [
  ['stock', 1],
  ['socialStock', 3],
  ['socialRentStock', 5],
  ['total', 7],
  ['socialRent', 13],
  ['mid', 29],
  ['expensive', 53],
  ['unknown', 101],
  ['demolition', 211],
  ['socialDemolition', 419],
  ['socialSale', 839],
];

function controlFormulas({ own, texts }: OutcomeContext): Formulas {
  const { yes, no } = texts.words;
  const weighted = CHECKSUM_WEIGHTS.map(([column, weight]) => `${weight}*SUM(${own[column]})`).join('+');
  return {
    checksum: `IF(${own.complete}=1,${weighted},0)`,
    changed: `IF(${own.checksum}=${own.checksumStored},${quoteText(no)},${quoteText(yes)})`,
  };
}
