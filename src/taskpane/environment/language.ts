// SPDX-License-Identifier: EUPL-1.2

import type { Language } from '../../i18n/dictionary';

/** Dutch where Office speaks Dutch; English for everybody else. */
export function displayLanguage(): Language {
  return languageOf(Office.context.displayLanguage);
}

/** @param tag BCP 47 tag of Office's display language */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().split('-')[0] === 'nl' ? 'nl' : 'en';
}
