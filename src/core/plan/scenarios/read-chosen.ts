// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from '../../sheet/address';
import { contentText } from '../../sheet/content';
import { foldText } from '../../sheet/fold-text';
import { isEmpty, type Entry } from './entry';
import type { SheetGrid } from './sheet-grid';
import type { ScenarioSheetTexts } from './texts';

/** The cell right of its label that says which scenario the charts show; null when it is blank or gone. */
export function readChosen(
  { name, values, typed }: SheetGrid,
  { scenarios }: ScenarioSheetTexts,
): Entry | null {
  const row = values.findIndex(
    (line) => foldText(contentText(line[0] ?? null)) === foldText(scenarios.chosen),
  );
  if (row < 0) return null;
  const entry = {
    value: values[row]?.[1] ?? null,
    typed: typed[row]?.[1] ?? null,
    place: { sheet: name, address: cellAddress(row, 1) },
  };
  return isEmpty(entry) ? null : entry;
}
