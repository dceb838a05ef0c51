// SPDX-License-Identifier: EUPL-1.2

import { createContext, useContext } from 'react';
import type { Dictionary } from '../../i18n/dictionary';
import { dictionaryOf } from '../../i18n/languages';

export const TextsContext = createContext<Dictionary>(dictionaryOf('nl'));

/** All texts in the language of the pane. */
export function useTexts(): Dictionary {
  return useContext(TextsContext);
}
