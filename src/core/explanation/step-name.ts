// SPDX-License-Identifier: EUPL-1.2

/** What a figure is counted in. `word`: a class, a status or a verdict; `yesNo`: true or false. */
export type Unit = 'homes' | 'share' | 'points' | 'word' | 'yesNo';

/** Figures of a municipality, by the member of the outcome that holds them, and what they are made from. */
const MUNICIPALITY_FIGURES = {
  stock: 'homes',
  socialStock: 'homes',
  socialRentStock: 'homes',
  total: 'homes',
  social: 'homes',
  mid: 'homes',
  midRent: 'homes',
  affordablePurchase: 'homes',
  affordable: 'homes',
  expensive: 'homes',
  unknown: 'homes',
  demolition: 'homes',
  socialDemolition: 'homes',
  socialSale: 'homes',
  class: 'word',
  uncertain: 'yesNo',
  flipMargin: 'homes',
  'required.social': 'homes',
  'required.mid': 'homes',
  'required.affordable': 'homes',
  'fairPart.social': 'homes',
  'fairPart.affordable': 'homes',
  'shortfall.social': 'homes',
  'shortfall.mid': 'homes',
  'shortfall.affordable': 'homes',
  'shortfallAtLeast.social': 'homes',
  'shortfallAtLeast.mid': 'homes',
  'shortfallAtLeast.affordable': 'homes',
  'surplus.social': 'homes',
  'surplus.mid': 'homes',
  'surplus.affordable': 'homes',
  'surplusAtMost.social': 'homes',
  'surplusAtMost.mid': 'homes',
  'surplusAtMost.affordable': 'homes',
  status: 'word',
  'minimum.social': 'homes',
  'minimum.mid': 'homes',
  'minimum.affordable': 'homes',
  'minimumBand.social.low': 'homes',
  'minimumBand.social.high': 'homes',
  'minimumBand.affordable.low': 'homes',
  'minimumBand.affordable.high': 'homes',
  'contribution.programme.social': 'homes',
  'contribution.programme.affordable': 'homes',
  'contribution.minimum.social': 'homes',
  'contribution.minimum.affordable': 'homes',
  'net.social': 'homes',
  'net.total': 'homes',
  'net.requiredGrossSocial': 'homes',
  'net.needGap': 'homes',
  'net.attainable': 'yesNo',
  'stock.share': 'share',
  'stock.shareAfter': 'share',
  'stock.stepPoints': 'points',
  'stock.extraForBeta': 'homes',
  'stock.allSocialRent.share': 'share',
  'stock.allSocialRent.shareAfter': 'share',
  'stock.allSocialRent.stepPoints': 'points',
  'stock.allSocialRent.extraForBeta': 'homes',
} as const satisfies Readonly<Record<string, Unit>>;

/** Norms that figures are held against. */
const NORMS = {
  'norm.social': 'share',
  'norm.affordable': 'share',
  'norm.mid': 'share',
  'norm.netNeed': 'share',
  'norm.strictMid': 'yesNo',
  'norm.individualDuty': 'yesNo',
  average: 'share',
  stockPrecision: 'share',
} as const satisfies Readonly<Record<string, Unit>>;

/** Figures of a region beside its sums. */
const REGION_FIGURES = {
  totalHigh: 'homes',
  shareHigh: 'share',
  'target.social': 'homes',
  'target.affordable': 'homes',
  'duties.social': 'homes',
  'duties.mid': 'homes',
  minAffordableShare: 'share',
  minAffordableNeeded: 'homes',
  minAffordableHomes: 'homes',
  keepMidAffordableHomes: 'homes',
  keepMidAffordableShare: 'share',
  lowSocialShareNeeded: 'share',
  lowSocialShareAttainable: 'yesNo',
} as const satisfies Readonly<Record<string, Unit>>;

const BAND_UNITS = {
  'homes.low': 'homes',
  'homes.high': 'homes',
  'share.low': 'share',
  'share.high': 'share',
  'shortfall.low': 'homes',
  'shortfall.high': 'homes',
  'surplus.low': 'homes',
  'surplus.high': 'homes',
  verdict: 'word',
} as const satisfies Readonly<Record<string, Unit>>;
export type BandFigure = keyof typeof BAND_UNITS;
const BAND_FIGURES = Object.keys(BAND_UNITS) as readonly BandFigure[];

/** Figures of a region in one of its two scenarios. */
const SCENARIO_FIGURES = {
  social: 'homes',
  affordable: 'homes',
  shareSocial: 'share',
  shareAffordable: 'share',
  gapPointsSocial: 'points',
  gapPointsAffordable: 'points',
  shortfallSocial: 'homes',
  shortfallAffordable: 'homes',
  surplusSocial: 'homes',
  surplusAffordable: 'homes',
  'net.social': 'homes',
  'net.total': 'homes',
  'net.requiredGrossSocial': 'homes',
  'net.needGap': 'homes',
  'net.attainable': 'yesNo',
  verdict: 'word',
  ...bandFigures('Social'),
  ...bandFigures('Affordable'),
} as const satisfies Readonly<Record<string, Unit>>;

/** What the unknown can make of a measure: both ends of its figures, and the verdict that follows. */
function bandFigures<const Measure extends string>(measure: Measure) {
  const names = BAND_FIGURES.map((figure) => [`band${measure}.${figure}`, BAND_UNITS[figure]]);
  return Object.fromEntries(names) as {
    readonly [Figure in BandFigure as `band${Measure}.${Figure}`]: (typeof BAND_UNITS)[Figure];
  };
}

/** What a distribution and an exchange add to a programme, or take from it. */
const AGREED_FIGURES = {
  'distributed.social': 'homes',
  'distributed.mid': 'homes',
  'distributed.expensive': 'homes',
  'distributed.unknown': 'homes',
  'exchanged.social': 'homes',
  'exchanged.mid': 'homes',
  'exchanged.expensive': 'homes',
  'exchanged.unknown': 'homes',
  exchangeLine: 'homes',
  'cap.social': 'share',
  'cap.affordable': 'share',
  'inSubregion.homes': 'homes',
  'inSubregion.remainder': 'homes',
  'inSubregion.part': 'share',
  'inSubregion.level': 'share',
  'inSubregion.room': 'homes',
  'inSubregion.rounding': 'homes',
  'inRegion.homes': 'homes',
  'inRegion.remainder': 'homes',
  'inRegion.part': 'share',
  'inRegion.level': 'share',
  'inRegion.room': 'homes',
  'inRegion.rounding': 'homes',
} as const satisfies Readonly<Record<string, Unit>>;

export type ScenarioFigure = keyof typeof SCENARIO_FIGURES;
export type PlainName =
  | keyof typeof MUNICIPALITY_FIGURES
  | keyof typeof NORMS
  | keyof typeof REGION_FIGURES
  | keyof typeof AGREED_FIGURES;
export type StepName = PlainName | `programme.${ScenarioFigure}` | `minimum.${ScenarioFigure}`;

const PLAIN: Readonly<Record<PlainName, Unit>> = {
  ...MUNICIPALITY_FIGURES,
  ...NORMS,
  ...REGION_FIGURES,
  ...AGREED_FIGURES,
};

/** A figure by its name, and the scenario of a region that it is about, if any. */
export type FigureOfStep =
  | { readonly scenario: null; readonly figure: PlainName }
  | { readonly scenario: 'programme' | 'minimum'; readonly figure: ScenarioFigure };

/** @example figureOf("minimum.shareSocial") // { scenario: "minimum", figure: "shareSocial" } */
export function figureOf(name: StepName): FigureOfStep {
  if (isPlain(name)) return { scenario: null, figure: name };
  const point = name.indexOf('.');
  const scenario = name.startsWith('minimum.') ? 'minimum' : 'programme';
  return { scenario, figure: name.slice(point + 1) as ScenarioFigure };
}

/** Unit of a figure by its name. */
export function unitOf(name: StepName): Unit {
  const { scenario, figure } = figureOf(name);
  return scenario === null ? PLAIN[figure] : SCENARIO_FIGURES[figure];
}

function isPlain(name: StepName): name is PlainName {
  return name in PLAIN;
}
