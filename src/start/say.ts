// SPDX-License-Identifier: EUPL-1.2

import { inBothLanguages } from '../i18n/start-texts';
import type { StartTexts } from '../i18n/start-texts';

/** Prints a text in both languages. */
export function say(text: (texts: StartTexts) => string): void {
  console.log(inBothLanguages(text));
}

/** Prints, in both languages, what went wrong. */
export function sayFault(text: (texts: StartTexts) => string): void {
  console.error(inBothLanguages(text));
}
