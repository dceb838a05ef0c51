// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../../finding/finding';
import type { MunicipalityRecord } from '../../programme/line';
import { invalidEntry, isEmpty, type Entry } from './entry';
import { municipalityIn } from './municipality-in';
import { tableIn, type SheetGrid } from './sheet-grid';
import type { ScenarioSheetTexts } from './texts';

/** The user's own distribution: what was typed, and the weights that it says, by municipality code. */
export interface ReadWeights {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly weights: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

export const NO_WEIGHTS: ReadWeights = { entries: new Map(), weights: new Map(), findings: [] };

/** The column of the user's own weights beside the homes per municipality; blank takes no part. */
export function readWeights(
  grid: SheetGrid,
  municipalities: readonly MunicipalityRecord[],
  { scenarios: t, agreements }: ScenarioSheetTexts,
): ReadWeights {
  const table = tableIn(grid, { code: t.code, name: t.municipality, weight: t.weight.header, mark: t.mark });
  if (table === null) return NO_WEIGHTS;
  const entries = new Map<string, Entry>();
  const weights = new Map<string, number>();
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const { code, weight } of table.rows) {
    const municipality = municipalityIn(code, municipalities);
    // Further down the sheet the municipalities stand once more.
    if (municipality === null || seen.has(municipality.code)) continue;
    seen.add(municipality.code);
    if (isEmpty(weight)) continue;
    entries.set(municipality.code, weight);
    const { value } = weight;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) {
      weights.set(municipality.code, value);
    } else {
      findings.push(invalidEntry(t.weight.header, weight, [agreements.wholeHomes]));
    }
  }
  return { entries, weights, findings };
}
