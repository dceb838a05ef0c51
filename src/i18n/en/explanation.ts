// SPDX-License-Identifier: EUPL-1.2

import type { ExplanationTexts } from '../explanation-texts';

const figures: ExplanationTexts['figures'] = {
  stock: { name: 'housing stock', rule: null },
  socialStock: { name: 'social stock of corporations', rule: null },
  socialRentStock: { name: 'social rental stock', rule: null },
  total: { name: 'programme', rule: 'sum of the municipalities or segments' },
  social: { name: 'social rent', rule: 'sum' },
  mid: { name: 'mid segment', rule: 'sum' },
  midRent: { name: 'mid rent', rule: null },
  affordablePurchase: { name: 'affordable purchase', rule: null },
  affordable: { name: 'affordable', rule: 'social rent + mid segment' },
  expensive: { name: 'expensive', rule: 'what else the programme has' },
  unknown: { name: 'unknown', rule: 'what else the programme has' },
  demolition: { name: 'demolition', rule: 'sum' },
  socialDemolition: { name: 'social demolition', rule: 'sum' },
  socialSale: { name: 'social sale', rule: 'sum' },
  class: {
    name: 'class',
    rule: 'low when the social share of the stock is not above the national average, otherwise high',
  },
  uncertain: { name: 'class uncertain', rule: 'the average lies within the precision of the share' },
  flipMargin: {
    name: 'margin until the class flips',
    rule: 'social homes in the stock, more or fewer, until the class flips',
  },
  'required.social': { name: 'required social', rule: 'norm × programme, rounded up; only in class low' },
  'required.mid': {
    name: 'required mid',
    rule: 'norm × programme, rounded up (or more than the norm); only in class high',
  },
  'required.affordable': { name: 'required affordable', rule: 'norm × programme, rounded up' },
  'fairPart.social': { name: 'fair part social', rule: 'norm × programme, rounded up' },
  'fairPart.affordable': { name: 'fair part affordable', rule: 'norm × programme, rounded up' },
  status: {
    name: 'status',
    rule: 'met when the requirement is reached, short when not even all unknown homes help, otherwise undecided',
  },
  'minimum.social': {
    name: 'legal minimum social',
    rule: 'the own duty, or what required affordable leaves',
  },
  'minimum.mid': { name: 'legal minimum mid', rule: 'the own duty, or what required affordable leaves' },
  'minimum.affordable': {
    name: 'legal minimum affordable',
    rule: 'required affordable, or the own duty when that is more',
  },
  'minimumBand.social.low': {
    name: 'legal minimum social, at least',
    rule: 'the minimum; of an uncertain class the lower of both classes',
  },
  'minimumBand.social.high': {
    name: 'legal minimum social, at most',
    rule: 'the minimum; of an uncertain class the higher of both classes',
  },
  'minimumBand.affordable.low': {
    name: 'legal minimum affordable, at least',
    rule: 'the minimum; of an uncertain class the lower of both classes',
  },
  'minimumBand.affordable.high': {
    name: 'legal minimum affordable, at most',
    rule: 'the minimum; of an uncertain class the higher of both classes',
  },
  'contribution.programme.social': {
    name: 'social contribution (submitted programme)',
    rule: 'social rent − norm × programme',
  },
  'contribution.programme.affordable': {
    name: 'affordable contribution (submitted programme)',
    rule: 'affordable − norm × programme',
  },
  'contribution.minimum.social': {
    name: 'social contribution (legal minimum)',
    rule: 'legal minimum social − norm × programme',
  },
  'contribution.minimum.affordable': {
    name: 'affordable contribution (legal minimum)',
    rule: 'legal minimum affordable − norm × programme',
  },
  'net.social': { name: 'net social', rule: 'built − demolished − sold' },
  'net.total': { name: 'net total', rule: 'programme − demolition' },
  'net.requiredGrossSocial': {
    name: 'needed social gross',
    rule: 'need × net total, rounded up, + social demolition + social sale',
  },
  'net.needGap': { name: 'gap to the need', rule: 'needed − social rent, at least 0' },
  'net.attainable': { name: 'need attainable', rule: 'what is needed fits into the programme' },
  'stock.share': { name: 'share of the stock', rule: 'social stock ÷ stock' },
  'stock.shareAfter': {
    name: 'share after the programme',
    rule: '(social stock + net social) ÷ (stock + net total)',
  },
  'stock.stepPoints': { name: 'step', rule: 'share after − share now' },
  'stock.extraForBeta': {
    name: 'extra social for the norm in the stock',
    rule: 'norm × stock after, rounded up, − social stock then',
  },
  'stock.allSocialRent.share': { name: 'share of all social rent', rule: 'social rental stock ÷ stock' },
  'stock.allSocialRent.shareAfter': {
    name: 'share of all social rent after the programme',
    rule: '(social rental stock + net social) ÷ (stock + net total)',
  },
  'stock.allSocialRent.stepPoints': { name: 'step of all social rent', rule: 'share after − share now' },
  'stock.allSocialRent.extraForBeta': {
    name: 'extra social for the norm in all social rent',
    rule: 'norm × stock after, rounded up, − social rental stock then',
  },
  'norm.social': { name: 'social norm', rule: null },
  'norm.affordable': { name: 'affordable norm', rule: null },
  'norm.mid': { name: 'mid norm', rule: null },
  'norm.netNeed': { name: 'net need', rule: null },
  'norm.strictMid': { name: 'more than the mid norm asked', rule: null },
  'norm.individualDuty': { name: 'duty of each municipality', rule: null },
  average: { name: 'national average', rule: null },
  stockPrecision: { name: 'precision of the stock', rule: null },
  totalHigh: { name: 'programme in class high', rule: 'sum of the municipalities in class high' },
  shareHigh: { name: 'share high', rule: 'programme in class high ÷ programme' },
  'target.social': { name: 'regional target social', rule: 'norm × programme of the region, rounded up' },
  'target.affordable': {
    name: 'regional target affordable',
    rule: 'norm × programme of the region, rounded up',
  },
  'duties.social': { name: 'own duties social', rule: 'sum of what municipalities are required' },
  'duties.mid': { name: 'own duties mid', rule: 'sum of what municipalities are required' },
  minAffordableShare: {
    name: 'least affordable share',
    rule: 'the affordable norm, or social norm + mid norm × share high when that is more',
  },
  minAffordableNeeded: {
    name: 'least affordable homes',
    rule: 'the affordable target, or social + the own duties mid when that is more',
  },
  minAffordableHomes: {
    name: 'least affordable homes that fit',
    rule: 'empty when the programme is smaller',
  },
  keepMidAffordableHomes: {
    name: 'affordable when nobody gives up mid',
    rule: 'legal minimum affordable + what the legal minimum lacks in social homes',
  },
  keepMidAffordableShare: { name: 'affordable share when nobody gives up mid', rule: 'homes ÷ programme' },
  lowSocialShareNeeded: {
    name: 'social share needed in class low',
    rule: '(social norm − (affordable norm − mid norm) × share high) ÷ (1 − share high)',
  },
  lowSocialShareAttainable: {
    name: 'attainable for class low alone',
    rule: 'the share needed is not above the affordable norm',
  },
  'shortfall.social': { name: 'shortfall social', rule: 'required − what there is, at least 0' },
  'shortfallAtLeast.social': {
    name: 'shortfall social at least',
    rule: 'required − what there is − unknown, at least 0',
  },
  'surplus.social': { name: 'surplus social', rule: 'what there is − required, at least 0' },
  'surplusAtMost.social': {
    name: 'surplus social at most',
    rule: 'what there is + unknown − required, at least 0',
  },
  'shortfall.mid': { name: 'shortfall mid', rule: 'required − what there is, at least 0' },
  'shortfallAtLeast.mid': {
    name: 'shortfall mid at least',
    rule: 'required − what there is − unknown, at least 0',
  },
  'surplus.mid': { name: 'surplus mid', rule: 'what there is − required, at least 0' },
  'surplusAtMost.mid': {
    name: 'surplus mid at most',
    rule: 'what there is + unknown − required, at least 0',
  },
  'shortfall.affordable': { name: 'shortfall affordable', rule: 'required − what there is, at least 0' },
  'shortfallAtLeast.affordable': {
    name: 'shortfall affordable at least',
    rule: 'required − what there is − unknown, at least 0',
  },
  'surplus.affordable': { name: 'surplus affordable', rule: 'what there is − required, at least 0' },
  'surplusAtMost.affordable': {
    name: 'surplus affordable at most',
    rule: 'what there is + unknown − required, at least 0',
  },
  'distributed.social': { name: 'by the distribution: social', rule: 'stages added up' },
  'exchanged.social': { name: 'by the exchange: social', rule: 'lines of the exchange added up' },
  'distributed.mid': { name: 'by the distribution: mid', rule: 'what makes room for the extra social homes' },
  'exchanged.mid': { name: 'by the exchange: mid', rule: 'lines of the exchange added up' },
  'distributed.expensive': {
    name: 'by the distribution: expensive',
    rule: 'what makes room for the extra social homes',
  },
  'exchanged.expensive': { name: 'by the exchange: expensive', rule: 'lines of the exchange added up' },
  'distributed.unknown': {
    name: 'by the distribution: unknown',
    rule: 'what makes room for the extra social homes',
  },
  'exchanged.unknown': { name: 'by the exchange: unknown', rule: 'lines of the exchange added up' },
  exchangeLine: { name: 'social homes exchanged', rule: null },
  'cap.social': { name: 'highest social share', rule: null },
  'cap.affordable': { name: 'highest affordable share', rule: null },
  'inSubregion.homes': {
    name: 'within the subregion first',
    rule: 'remainder × part (or up to the level), at most the room, + rounding',
  },
  'inSubregion.remainder': { name: 'remainder of the subregion', rule: 'target − what there is, at least 0' },
  'inSubregion.part': { name: 'part by the key, subregion', rule: 'weight ÷ sum of the weights' },
  'inSubregion.level': {
    name: 'common level, subregion',
    rule: 'the share at which the remainder is used up',
  },
  'inSubregion.room': {
    name: 'room, subregion',
    rule: 'the smaller of both caps × programme (affordable: − mid target), − what there is',
  },
  'inSubregion.rounding': { name: 'home by rounding, subregion', rule: null },
  'inRegion.homes': {
    name: 'in the whole region',
    rule: 'remainder × part (or up to the level), at most the room, + rounding',
  },
  'inRegion.remainder': {
    name: 'remainder of the region',
    rule: 'target − what there is − what the subregions placed, at least 0',
  },
  'inRegion.part': { name: 'part by the key, region', rule: 'weight ÷ sum of the weights' },
  'inRegion.level': { name: 'common level, region', rule: 'the share at which the remainder is used up' },
  'inRegion.room': {
    name: 'room, region',
    rule: 'the smaller of both caps × programme (affordable: − mid target), − what there is',
  },
  'inRegion.rounding': { name: 'home by rounding, region', rule: null },
};

/** What the unknown can make of a measure. */
const least = (name: string, rule: string) => ({ name: `${name}, at least`, rule });
const most = (name: string, rule: string) => ({ name: `${name}, at most`, rule });

const bandSocial = {
  'bandSocial.homes.low': least('social rent', 'what is certain'),
  'bandSocial.homes.high': most('social rent', 'what is certain + what is still unknown or uncertain'),
  'bandSocial.share.low': least('social share', 'social rent at least ÷ programme'),
  'bandSocial.share.high': most('social share', 'social rent at most ÷ programme'),
  'bandSocial.shortfall.low': least('social shortfall', 'target − what there is at most, at least 0'),
  'bandSocial.shortfall.high': most('social shortfall', 'target − what there is at least, at least 0'),
  'bandSocial.surplus.low': least('social surplus', 'what there is at least − target, at least 0'),
  'bandSocial.surplus.high': most('social surplus', 'what there is at most − target, at least 0'),
  'bandSocial.verdict': {
    name: 'social verdict',
    rule: 'met or short if it is so in any case, otherwise undecided',
  },
};
const bandAffordable = {
  'bandAffordable.homes.low': least('affordable', 'what is certain'),
  'bandAffordable.homes.high': most('affordable', 'what is certain + what is still unknown or uncertain'),
  'bandAffordable.share.low': least('affordable share', 'affordable at least ÷ programme'),
  'bandAffordable.share.high': most('affordable share', 'affordable at most ÷ programme'),
  'bandAffordable.shortfall.low': least('affordable shortfall', 'target − what there is at most, at least 0'),
  'bandAffordable.shortfall.high': most(
    'affordable shortfall',
    'target − what there is at least, at least 0',
  ),
  'bandAffordable.surplus.low': least('affordable surplus', 'what there is at least − target, at least 0'),
  'bandAffordable.surplus.high': most('affordable surplus', 'what there is at most − target, at least 0'),
  'bandAffordable.verdict': {
    name: 'affordable verdict',
    rule: 'met or short if it is so in any case, otherwise undecided',
  },
};

const scenarioFigures: ExplanationTexts['scenarioFigures'] = {
  social: { name: 'social rent', rule: 'sum of the municipalities' },
  affordable: { name: 'affordable', rule: 'sum of the municipalities' },
  shareSocial: { name: 'social share', rule: 'social rent ÷ programme' },
  shareAffordable: { name: 'affordable share', rule: 'affordable ÷ programme' },
  gapPointsSocial: { name: 'gap to the social norm', rule: 'norm − share' },
  gapPointsAffordable: { name: 'gap to the affordable norm', rule: 'norm − share' },
  shortfallSocial: { name: 'shortfall social', rule: 'target − what there is, at least 0' },
  shortfallAffordable: { name: 'shortfall affordable', rule: 'target − what there is, at least 0' },
  surplusSocial: { name: 'surplus social', rule: 'what there is − target, at least 0' },
  surplusAffordable: { name: 'surplus affordable', rule: 'what there is − target, at least 0' },
  'net.social': { name: 'net social', rule: 'built − demolished − sold' },
  'net.total': { name: 'net total', rule: 'programme − demolition' },
  'net.requiredGrossSocial': {
    name: 'needed social gross',
    rule: 'need × net total, rounded up, + social demolition + social sale',
  },
  'net.needGap': { name: 'gap to the need', rule: 'needed − social rent, at least 0' },
  'net.attainable': { name: 'need attainable', rule: 'what is needed fits into the programme' },
  verdict: { name: 'verdict', rule: 'met if both are met, short if either is short' },
  ...bandSocial,
  ...bandAffordable,
};

export const explanation: ExplanationTexts = {
  figures,
  scenarioFigures,
  yes: 'yes',
  no: 'no',
  values: {
    low: 'low',
    high: 'high',
    met: 'met',
    short: 'short',
    undecided: 'undecided',
    noDuty: 'no own duty',
  },
  points: (value) => `${value} percentage points`,
  homes: (text, count) => `${text} ${count === 1 ? 'home' : 'homes'}`,
  none: 'does not apply',
  seeAbove: 'see above',
  source: 'source',
  sum: 'sum of the municipalities',
  title: 'Why this number?',
  back: 'Back',
  keys: 'Arrows: walk, open and close. Enter: to the cell. Esc: back.',
  gone: 'This number is no longer there. Go back and choose another one.',
  cell: (address) => `Go to ${address}`,
  cells: (count) => `added up from ${count} cells`,
};
