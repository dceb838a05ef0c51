// SPDX-License-Identifier: EUPL-1.2

import { createRoot } from 'react-dom/client';
import { dictionaryOf } from '../i18n/languages';
import { unbroken } from '../i18n/unbroken';
import { App } from './components/app';
import { displayLanguage } from './environment/language';
import { returnFocus } from './environment/return-focus';

/** Nothing may be asked of Excel before Office says that it is there. */
void Office.onReady().then(() => {
  const place = document.getElementById('pane');
  if (place === null) {
    throw new Error('The page has no place for the pane');
  }
  const language = displayLanguage();
  document.documentElement.lang = language;
  returnFocus(window);
  createRoot(place).render(<App dictionary={unbroken(dictionaryOf(language))} />);
});
