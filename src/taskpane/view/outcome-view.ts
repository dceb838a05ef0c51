// SPDX-License-Identifier: EUPL-1.2

import type { Verdict } from '../../core/municipality/balance';
import type { Outcome } from '../../core/outcome/calculate';
import type { Subject } from '../../core/outcome/explain';
import type { RegionOutcome } from '../../core/region/region-outcome';
import { shortSubregions } from '../../core/region/short-subregions';
import type { Dictionary } from '../../i18n/dictionary';
import { measureView } from './measure-view';
import type { MeasureView } from './measure-view';
import { formatOf } from './format';

/** A scenario of a region: social rent first, then affordable. */
export interface ScenarioView {
  readonly title: string;
  readonly social: MeasureView;
  readonly affordable: MeasureView;
}

/** A group of municipalities. */
export interface RegionView {
  readonly name: string;
  /** "30 gemeenten · 175.000 woningen". */
  readonly size: string;
  /** Null when everybody is in. */
  readonly coverage: string | null;
  readonly minimum: ScenarioView;
  readonly programme: ScenarioView;
  /** What it takes to reach the norm when nobody gives up mid segment; null where that is no more than the law asks. */
  readonly keepMid: string | null;
  readonly subject: Subject;
}

/** The outcome as the screen shows it. */
export interface OutcomeView {
  readonly region: RegionView;
  /** The catch: a region can have enough while a subregion has not (domain §4). Null without subregions, and
   * when nobody knows yet. */
  readonly subregionsNote: { readonly text: string; readonly verdict: Verdict } | null;
  /** The minimum in steps. Empty for an empty programme. */
  readonly why: readonly string[];
  readonly subregions: readonly RegionView[];
}

/** What the screen says of an outcome. */
export function outcomeView(outcome: Outcome, dictionary: Dictionary): OutcomeView {
  const { region, subregions } = outcome;
  return {
    region: regionView({ kind: 'region' }, dictionary.pane.outcome.region, region, outcome, dictionary),
    subregionsNote: subregionsNote(outcome, dictionary),
    why: whyView(outcome, dictionary),
    subregions: subregions.map((subregion) =>
      regionView({ kind: 'subregion', name: subregion.name }, subregion.name, subregion, outcome, dictionary),
    ),
  };
}

function regionView(
  subject: Subject,
  name: string,
  region: RegionOutcome,
  { settings }: Outcome,
  dictionary: Dictionary,
): RegionView {
  const { included, expected, minimum, programme, keepMid } = region;
  const { outcome: texts } = dictionary.pane;
  const { homes, percent, norm } = formatOf(dictionary);
  const { social, affordable } = settings.ruleSet;
  const isCovered = included > 0;
  const scenarioView = (kind: 'minimum' | 'programme', scenario: typeof minimum): ScenarioView => ({
    title: texts[kind],
    social: measureView(
      { measure: 'social', scenario: kind, isCovered, subject, subjectName: name },
      scenario.social,
      social.value,
      dictionary,
    ),
    affordable: measureView(
      { measure: 'affordable', scenario: kind, isCovered, subject, subjectName: name },
      scenario.affordable,
      affordable.value,
      dictionary,
    ),
  });
  return {
    name,
    subject,
    size: texts.size(included, homes(region.sums.total)),
    coverage: included === expected ? null : texts.coverage(included, expected),
    minimum: scenarioView('minimum', minimum),
    programme: scenarioView('programme', programme),
    keepMid:
      keepMid.share === null || keepMid.homes <= region.target.affordable
        ? null
        : texts.keepMid(percent(keepMid.share), norm(social.value)),
  };
}

function subregionsNote(
  { region, subregions }: Outcome,
  { pane }: Dictionary,
): OutcomeView['subregionsNote'] {
  if (subregions.length === 0) {
    return null;
  }
  const { outcome: texts } = pane;
  const { short, verdict } = shortSubregions(subregions);
  if (verdict !== 'short') {
    return verdict === 'met' ? { text: texts.subregionsMet, verdict } : null;
  }
  const isEnough = region.programme.social.shortfall === 0;
  const text = isEnough ? texts.shortSubregionsDespite : texts.shortSubregions;
  return { text: text(short.length, subregions.length), verdict };
}

function whyView({ region, settings }: Outcome, dictionary: Dictionary): readonly string[] {
  const { minimum, sums, target, shareHigh, minAffordableShare, keepMid } = region;
  const { outcome: texts } = dictionary.pane;
  const { homes, percent, norm } = formatOf(dictionary);
  const { social, mid, individualDuty } = settings.ruleSet;
  if (minimum.social.share === null) {
    return [];
  }
  return [
    texts.whyShare({
      homes: homes(minimum.social.homes),
      total: homes(sums.total),
      share: percent(minimum.social.share),
    }),
    texts.whyTarget({ norm: norm(social.value), target: homes(target.social) }),
    ...(shareHigh === null || !individualDuty.value
      ? []
      : [texts.whyHigh({ share: percent(shareHigh), mid: norm(mid.value) })]),
    ...(minAffordableShare === null || keepMid.share === null || !individualDuty.value
      ? []
      : [texts.whyRoutes({ minAffordable: percent(minAffordableShare), keepMid: percent(keepMid.share) })]),
  ];
}
