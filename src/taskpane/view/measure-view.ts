// SPDX-License-Identifier: EUPL-1.2

import type { Verdict } from '../../core/municipality/balance';
import { toDouble } from '../../core/number/double';
import { roundHalfUp } from '../../core/number/decimal';
import { compare, ZERO } from '../../core/number/ratio';
import type { Ratio } from '../../core/number/ratio';
import type { ScenarioMeasure } from '../../core/region/scenario';
import type { Dictionary } from '../../i18n/dictionary';
import type { Subject } from '../../core/outcome/explain';
import { measureTarget } from './why-target';
import type { WhyTarget } from './why-target';
import { formatOf } from './format';
import type { Format } from './format';

/** A share drawn against its norm; fractions of the whole. */
export interface BarView {
  readonly share: number;
  /** Up to here with homes whose segment is unknown. */
  readonly possible: number;
  readonly norm: number;
  readonly label: string;
  readonly verdict: Verdict;
}

/** One measure of one scenario, in words. */
export interface MeasureView {
  readonly name: string;
  /** "27,8 %"; a dash when there is none. */
  readonly share: string;
  readonly bar: BarView | null;
  /** Null without a share: nothing is enough, and nothing too few. */
  readonly verdict: Verdict | null;
  /** "3.850 sociale huurwoningen te weinig", "Genoeg sociale huur". */
  readonly amount: string;
  /** "2,2 procentpunt onder 30 %". */
  readonly distance: string;
  /** What the unknown can make of it; null when nothing is unknown. */
  readonly band: string | null;
  /** What to ask when somebody wants to know why; null without a share. */
  readonly why: WhyTarget | null;
  /** Which measure of whom it is, out of its place. */
  readonly about: string;
}

const NOTHING = '–';

/** Which measure of which scenario. */
export interface MeasureKind {
  readonly measure: 'social' | 'affordable';
  readonly scenario: 'programme' | 'minimum';
  /** Whether there are figures of any municipality at all. */
  readonly isCovered: boolean;
  /** Whose measure, and what that is called. */
  readonly subject: Subject;
  readonly subjectName: string;
  /** Place of the variant that it is of; null for the workbook itself. */
  readonly variant?: number | null;
}

/** What a screen says of a measure against its norm. */
export function measureView(
  { measure, scenario, isCovered, subject, subjectName, variant = null }: MeasureKind,
  { share, shareBand, shortfall, shortfallBand, gap, verdict }: ScenarioMeasure,
  norm: Ratio,
  dictionary: Dictionary,
): MeasureView {
  const { outcome: texts } = dictionary.pane;
  const format = formatOf(dictionary);
  const name = texts[measure];
  const about = `${subjectName}, ${name}, ${texts[scenario]}`;
  if (share === null || shareBand === null || gap === null) {
    const amount = isCovered ? texts.noProgramme : texts.noFigures;
    return {
      name,
      share: NOTHING,
      bar: null,
      verdict: null,
      amount,
      distance: '',
      band: null,
      why: null,
      about,
    };
  }
  const isBand = compare(shareBand.low, shareBand.high) !== 0;
  const [short, met] =
    measure === 'social'
      ? [texts.socialShort, texts.socialMet]
      : [texts.affordableShort, texts.affordableMet];
  return {
    name,
    share: format.percent(share),
    bar: {
      share: toDouble(shareBand.low),
      possible: toDouble(shareBand.high),
      norm: toDouble(norm),
      label: texts.bar(format.percent(share), format.norm(norm)),
      verdict,
    },
    verdict,
    amount: shortfall === 0 ? met : short(format.homes(shortfall)),
    distance: distanceText(gap, norm, format, texts),
    band: isBand
      ? texts.band[scenario]({
          low: format.percent(shareBand.low),
          high: format.percent(shareBand.high),
          shortfall: format.homesBand(shortfallBand),
        })
      : null,
    why: measureTarget(subject, scenario, measure, { isBand, scenario: variant }),
    about,
  };
}

function distanceText(
  gap: Ratio,
  norm: Ratio,
  { points, norm: normText }: Format,
  { above, below, exactly, nearly }: Dictionary['pane']['outcome'],
): string {
  const side = compare(gap, ZERO);
  if (side === 0) {
    return exactly(normText(norm));
  }
  if (roundHalfUp(gap, 1) === 0n) {
    return nearly(normText(norm));
  }
  return (side > 0 ? below : above)(points(gap), normText(norm));
}
