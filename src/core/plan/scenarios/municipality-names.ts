// SPDX-License-Identifier: EUPL-1.2

import type { PlanInput } from '../input';
import { MUNICIPALITY_COLUMN_ORDER } from '../municipalities/columns';
import { FIRST_DATA_ROW } from '../municipalities/sheet';
import { absoluteReference } from '../reference';

/** The cells that hold the names of all municipalities: a drop-down takes cells, not a column of a table. */
export function municipalityNames({ outcome, texts }: PlanInput): string {
  return absoluteReference(texts.sheets.municipalities, {
    row: FIRST_DATA_ROW,
    column: MUNICIPALITY_COLUMN_ORDER.indexOf('name'),
    rows: Math.max(1, outcome.municipalities.length),
    columns: 1,
  });
}
