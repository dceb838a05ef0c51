// SPDX-License-Identifier: EUPL-1.2

import type { StatusSystem } from './planning-status';

/** What the user decides about how a programme is read, where the workbook does not say it itself. */
export interface ReadingSettings {
  /** What the codes of planning statuses mean; null to tell from the codes themselves. */
  readonly statusSystem: StatusSystem | null;
  /** Price level of rents and prices; null for the latest that is known. */
  readonly priceYear: number | null;
}

export const READ_AS_FOUND: ReadingSettings = { statusSystem: null, priceYear: null };
