// SPDX-License-Identifier: EUPL-1.2

import { roundHalfUp } from '../../core/number/decimal';
import { ratio, type Ratio } from '../../core/number/ratio';
import type { Outcome } from '../../core/outcome/calculate';
import { headlineCheck } from '../../core/scenario/headline';
import type { HeadlineReading, Printed, Range } from '../../core/scenario/headline';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { formatOf } from './format';
import { toPoints } from '../../core/number/points';

/** What is printed somewhere, as typed; blank where nothing is. */
export interface HeadlineForm {
  readonly share: string;
  readonly gap: string;
  readonly homes: string;
}

export type HeadlineField = keyof HeadlineForm;
export const HEADLINE_FIELDS: readonly HeadlineField[] = ['share', 'gap', 'homes'];

/** What a printed number comes to, per way of rounding two thirds. */
export interface HeadlineView {
  readonly readings: readonly {
    readonly title: string;
    readonly agrees: boolean;
    readonly sentences: readonly string[];
  }[];
}

/** The readings of what was typed, or the fields that are no numbers. */
export type HeadlineAnswer =
  | { readonly view: HeadlineView; readonly refused: null }
  | { readonly view: null; readonly refused: readonly HeadlineField[] };

/** Holds a printed headline against the workbook (domain §7, "headline check"). */
export function headlineAnswer(
  form: HeadlineForm,
  { municipalities, settings }: Outcome,
  dictionary: ScenarioDictionary,
): HeadlineAnswer {
  const [share, gap] = [printedPercent(form.share), printedPercent(form.gap)];
  const homes = printedHomes(form.homes);
  const read = { share, gap, homes };
  const refused = HEADLINE_FIELDS.filter((field) => read[field] === undefined);
  const isEmpty = share === null && gap === null && homes === null;
  if (share === undefined || gap === undefined || homes === undefined || isEmpty) {
    return { view: null, refused: isEmpty ? ['share'] : refused };
  }
  const members = municipalities.flatMap((one) => (one.complete ? [one] : []));
  const readings = headlineCheck({ share, gap, homes }, members, settings.ruleSet);
  return {
    refused: null,
    view: { readings: readings.map((reading) => readingView(reading, homes !== null, dictionary)) },
  };
}

function readingView(
  { affordable, shareHigh, total, faceValue, workbook }: HeadlineReading,
  hasHomes: boolean,
  dictionary: ScenarioDictionary,
): HeadlineView['readings'][number] {
  const { headline: texts, comparison } = dictionary.variants;
  const { percent, homes, points } = formatOf(dictionary);
  const whole = (count: Ratio): string => homes(Number(roundHalfUp(count, 0)));
  const between = (
    range: Range | null,
    text: (from: string, to: string) => string,
    of: (end: Ratio) => string,
  ) => (range === null ? [] : [text(of(range.from), of(range.to))]);
  return {
    // Two thirds and 66,7 % would look the same.
    title: texts.reading(affordable.denominator === 3n ? '2/3' : percent(affordable)),
    agrees: workbook.agrees,
    sentences: [
      ...(shareHigh === null && (total === null || hasHomes) ? [texts.contradiction] : []),
      ...between(shareHigh, texts.shareHigh, percent),
      ...(faceValue.shareHigh === null ? [] : [texts.faceShareHigh(percent(faceValue.shareHigh))]),
      ...between(total, texts.total, whole),
      ...(faceValue.total === null ? [] : [texts.faceTotal(whole(faceValue.total))]),
      workbook.agrees
        ? texts.agrees
        : texts.differs({
            share: workbook.share === null ? comparison.nothing : percent(workbook.share),
            gap: workbook.gap === null ? comparison.nothing : points(toPoints(workbook.gap)),
            homes: homes(workbook.homes),
          }),
    ],
  };
}

const DECIMAL = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/;

/** A percentage or points as printed; null when blank, undefined when it is neither. */
function printedPercent(text: string): Printed | null | undefined {
  if (text.trim() === '') return null;
  const [, whole, fraction = ''] = DECIMAL.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const value = ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length + 2));
  return { value, decimals: fraction.length };
}

/** Homes as printed, with or without separators of thousands. */
function printedHomes(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,9}$|^\d{1,3}([.,\s]\d{3}){1,2}$/.test(trimmed)
    ? Number(trimmed.replace(/\D/g, ''))
    : undefined;
}
