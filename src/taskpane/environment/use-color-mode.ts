// SPDX-License-Identifier: EUPL-1.2

import { useSyncExternalStore } from 'react';
import { colorMode } from './color-mode';
import type { ColorMode } from './color-mode';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** The colour mode now; it follows the user's settings while the pane is open. */
export function useColorMode(): ColorMode {
  return useSyncExternalStore(subscribe, currentMode);
}

function subscribe(changed: () => void): () => void {
  const queries = [FORCED, DARK].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function currentMode(): ColorMode {
  return colorMode({
    hasForcedColors: matchMedia(FORCED).matches,
    prefersDark: matchMedia(DARK).matches,
    officeBackground: officeBackground(),
  });
}

/** The declarations say that there always is a theme; on the web there is none. */
function officeBackground(): string | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor;
}
