// SPDX-License-Identifier: EUPL-1.2

import type { Verdict } from '../../core/municipality/balance';
import { toDouble } from '../../core/number/double';
import { compare } from '../../core/number/ratio';
import type { Ratio } from '../../core/number/ratio';
import { ZERO } from '../../core/number/ratio';
import type { ScenarioMeasure } from '../../core/region/scenario';
import type { Dictionary } from '../../i18n/dictionary';
import { formatOf } from './format';
import type { Format } from './format';

/** A share drawn against its norm; fractions of the whole. */
export interface BarView {
  readonly share: number;
  /** Up to here with homes whose segment is unknown. */
  readonly possible: number;
  readonly norm: number;
  readonly label: string;
}

/** One measure of one scenario, in words. */
export interface MeasureView {
  readonly name: string;
  /** "27,8 %", or a band; a dash when there is no programme. */
  readonly share: string;
  readonly bar: BarView | null;
  readonly verdict: Verdict;
  /** "3.850 sociale huurwoningen te weinig", "Genoeg sociale huur". */
  readonly amount: string;
  /** "2,2 procentpunt onder 30 %". */
  readonly distance: string;
  /** What the unknown can make of it; null when nothing is unknown. */
  readonly band: string | null;
}

const NOTHING = '–';

/** What a screen says of a measure against its norm. */
export function measureView(
  measure: 'social' | 'affordable',
  { share, shareBand, shortfall, shortfallBand, gap, verdict }: ScenarioMeasure,
  norm: Ratio,
  dictionary: Dictionary,
): MeasureView {
  const { outcome: texts } = dictionary.pane;
  const format = formatOf(dictionary);
  const name = texts[measure];
  if (share === null || shareBand === null || gap === null) {
    return { name, share: NOTHING, bar: null, verdict, amount: texts.noProgramme, distance: '', band: null };
  }
  const isBand = compare(shareBand.low, shareBand.high) !== 0;
  const homes = isBand ? format.homesBand(shortfallBand) : format.homes(shortfall);
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
    },
    verdict,
    amount: verdict === 'met' ? met : short(homes),
    distance: distanceText(gap, norm, format, texts),
    band: isBand ? texts.between(format.percent(shareBand.low), format.percent(shareBand.high)) : null,
  };
}

function distanceText(
  gap: Ratio,
  norm: Ratio,
  { points, norm: normText }: Format,
  { above, below, exactly }: Dictionary['pane']['outcome'],
): string {
  const side = compare(gap, ZERO);
  if (side === 0) {
    return exactly(normText(norm));
  }
  const magnitude = { numerator: gap.numerator < 0n ? -gap.numerator : gap.numerator, denominator: gap.denominator };
  return (side > 0 ? below : above)(points(magnitude), normText(norm));
}
