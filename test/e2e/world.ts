// SPDX-License-Identifier: EUPL-1.2

import type { Browser } from 'playwright-core';

/** What the tests share; there only once they run. */
export interface World {
  readonly address: () => string;
  readonly browser: () => Browser;
}
