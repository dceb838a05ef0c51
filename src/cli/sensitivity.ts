// SPDX-License-Identifier: EUPL-1.2

import { toDouble, toDoubleOrNull } from '../core/number/double';
import { flipSensitivity, type FlipSensitivity } from '../core/scenario/flip-sensitivity';
import { headlineCheck, type HeadlineReading } from '../core/scenario/headline';
import type { Outcome } from '../core/outcome/calculate';
import type { CliDictionary } from '../i18n/cli-dictionary';
import { numberText } from '../i18n/number-text';
import type { Arguments } from './arguments';

/** How an outcome stands against what a document prints, and how it hangs on the national average. */
export interface Sensitivity {
  /** Empty when no headline was given. */
  readonly headline: readonly HeadlineReading[];
  /** null when no uncertainty was given. */
  readonly flips: FlipSensitivity | null;
}

export function sensitivityOf(
  { headline, uncertainty }: Pick<Arguments, 'headline' | 'uncertainty'>,
  { municipalities, settings }: Outcome,
): Sensitivity {
  const complete = municipalities.flatMap((one) => (one.complete ? [one] : []));
  return {
    headline: headline === null ? [] : headlineCheck(headline, complete, settings.ruleSet),
    flips:
      uncertainty === null
        ? null
        : flipSensitivity(settings.regionName, municipalities, settings, uncertainty),
  };
}

/** The same in sentences, one a line. */
export function sensitivitySummary({ headline, flips }: Sensitivity, { cli, locale }: CliDictionary): string {
  const { homes, percent } = numberText(locale);
  const share = (value: number | null): string => (value === null ? '–' : percent(value));
  const readings = headline.map(({ affordable, total, shareHigh, workbook }) =>
    cli.headlineReading({
      // Two thirds and 66.7 % would look the same.
      affordable: affordable.denominator === 3n ? '2/3' : percent(toDouble(affordable)),
      total: total === null ? null : [homes(toDouble(total.from)), homes(toDouble(total.to))],
      shareHigh:
        shareHigh === null ? null : [percent(toDouble(shareHigh.from)), percent(toDouble(shareHigh.to))],
      workbook: { homes: homes(workbook.total), share: share(toDoubleOrNull(workbook.shareHigh)) },
      agrees: workbook.agrees,
    }),
  );
  const steps = flips === null ? [] : [...flips.lower, ...flips.higher];
  const lines = steps.map(({ share: at, flips: who, region }) =>
    cli.flipStep({
      share: percent(toDouble(at)),
      names: who.map(({ name }) => name).join(', '),
      social: share(toDoubleOrNull(region.minimum.social.share)),
      shortfall: homes(region.minimum.social.shortfall),
    }),
  );
  return [
    ...(readings.length === 0 ? [] : [cli.headlineTitle, ...readings.map((line) => `  ${line}`)]),
    ...(flips === null ? [] : [cli.flipTitle(percent(toDouble(flips.average)))]),
    ...(flips !== null && lines.length === 0 ? [`  ${cli.noFlips}`] : lines.map((line) => `  ${line}`)),
  ].join('\n');
}
