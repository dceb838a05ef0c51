// SPDX-License-Identifier: EUPL-1.2

import type { AgreedMunicipality } from '../core/round/agreed';
import type { FigureChange } from '../core/round/compare';
import type { Consolidation } from '../core/round/consolidate';

/** A round with what it is held against; null is not asked for. */
export interface RegionReport {
  readonly consolidation: Consolidation;
  readonly changes: readonly FigureChange[] | null;
  readonly agreements: readonly AgreedMunicipality[] | null;
  /** Subregion by code, from the previous round. */
  readonly subregions: ReadonlyMap<string, string>;
}
