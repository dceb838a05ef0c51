// SPDX-License-Identifier: EUPL-1.2

import type { Mend, Mendable } from '../../core/mend/mend';
import type { Dictionary } from '../../i18n/dictionary';
import { numberText } from '../../i18n/number-text';
import { placeText } from '../view/place-text';

/** A mend as it is shown: where, what the cell says and what it will say. */
export interface MendItem {
  readonly key: string;
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** Texts stand between quotation marks, so that spaces and a number as text can be seen. */
export function mendItem({ place, before, after }: Mend, dictionary: Dictionary): MendItem {
  const { exact } = numberText(dictionary.locale);
  const shown = (content: Mendable): string =>
    content === null ? dictionary.mends.empty : typeof content === 'number' ? exact(content) : `“${content}”`;
  const where = placeText(place);
  return { key: where, where, before: shown(before), after: shown(after) };
}
