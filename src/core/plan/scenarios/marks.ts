// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityOutcome } from '../../municipality/municipality-outcome';
import type { Content } from '../../sheet/content';
import { contentText } from '../../sheet/content';
import { checksumOf } from '../municipalities/expected';
import type { MunicipalityColumn } from '../municipalities/columns';
import { SHARE_PARAMETERS, SWITCH_PARAMETERS } from '../parameter-names';
import { shareValue, switchValue } from '../parameters-sheet';
import type { PlanInput } from '../input';
import { quoteText } from '../text';
import type { PlanTexts } from '../texts';

/*
 * Marks: texts that change when what they were made from changes. Stored when writing next to a formula that makes
 * them from what stands there now, they show without the add-in that something is out of date. Only whole numbers
 * are in them: a fraction is joined to a text in the language of the reader's Excel.
 */

const BETWEEN = '&"|"&';
const MILLION = 1_000_000;

/** Joins cells to the mark of a row. */
export function markFormula(cells: readonly string[]): string {
  return cells.join(BETWEEN);
}

/** What `markFormula` gives; null where it depends on the language of Excel. */
export function markText(contents: readonly Content[]): string | null {
  const isPlain = contents.every(
    (content) =>
      content === null ||
      typeof content === 'string' ||
      (typeof content === 'number' && Number.isSafeInteger(content)),
  );
  return isPlain ? contents.map(contentText).join('|') : null;
}

/** A share as a whole number of millionths; a text as it is. */
export function shareMark(cell: string): string {
  return `IF(ISNUMBER(${cell}),ROUND(${cell}*${MILLION},0),${cell})`;
}

/** What `shareMark` gives. */
export function shareMarkValue(content: Content): Content {
  return typeof content === 'number' ? Math.floor(content * MILLION + 0.5) : content;
}

/** The norms and how many municipalities there are, as they stand now. */
export function normsFormula(
  { parameterNames: p }: PlanTexts,
  municipalities: Readonly<Record<MunicipalityColumn, string>>,
): string {
  const shares = SHARE_PARAMETERS.flatMap((name) => [p[`${name}Numerator`], p[`${name}Denominator`]]);
  const switches = SWITCH_PARAMETERS.map((name) => p[name]);
  return markFormula([...shares, ...switches, `COUNTA(${municipalities.code})`]);
}

/** What `normsFormula` gives at the time of writing. */
export function normsText(input: Pick<PlanInput, 'outcome' | 'typed'>): string {
  const { outcome } = input;
  const shares = SHARE_PARAMETERS.flatMap((name) => {
    const { numerator, denominator } = shareValue(name, input);
    return [numerator, denominator];
  });
  const switches = SWITCH_PARAMETERS.map((name) => switchValue(name, outcome));
  return [...shares, ...switches, outcome.municipalities.length].join('|');
}

/** The checksum of a municipality, its subregion, its own weight and what divides it, as they stand now. */
export function municipalityFormula(
  municipalities: Readonly<Record<MunicipalityColumn, string>>,
  code: string,
  weight: string,
  divisions: readonly string[],
): string {
  const { checksum, code: codes, subregion } = municipalities;
  return markFormula([
    `SUMIFS(${checksum},${codes},${code})`,
    `IFERROR(INDEX(${subregion},MATCH(${code},${codes},0)),${quoteText('')})`,
    weight,
    ...divisions,
  ]);
}

/** What `municipalityFormula` gives; null for a municipality of which the subregion is not sure to be read. */
export function municipalityText(
  municipality: MunicipalityOutcome,
  weight: Content,
  divisions: readonly Content[],
): string | null {
  const { subregion } = municipality;
  return markText([checksumOf(municipality), subregion, weight, ...divisions]);
}
