// SPDX-License-Identifier: EUPL-1.2

import { absoluteAddress } from '../../sheet/address';
import { EMPTY, formulaCell } from '../cells';
import { hasWildcards, literalText } from '../literal-text';
import type { CellPlan, Expected } from '../plan';
import { entryText } from './entry';
import { CHOSEN_ROW, COLUMN } from './layout';
import type { ScenarioPlanInput } from './plan-input';

interface ShownRow {
  readonly row: number;
  readonly headerRow: number;
  /** Of the scenarios, in their order. */
  readonly expected: readonly (Expected | null)[];
}

/** The figure of the scenario that is shown: follows the choice on top of the sheet, and with it the charts. */
export function shownCell(
  { book, evaluated: { evaluations } }: ScenarioPlanInput,
  { row, headerRow, expected }: ShownRow,
): CellPlan | null {
  const count = evaluations.length;
  if (count === 0) return null;
  const line = (at: number): string =>
    absoluteAddress({ row: at, column: COLUMN.first, rows: 1, columns: count });
  const chosen = absoluteAddress({ row: CHOSEN_ROW, column: 1, rows: 1, columns: 1 });
  const isWild = evaluations.some(({ scenario }) => hasWildcards(scenario.name));
  const figure = `INDEX(${line(row)},MATCH(${isWild ? literalText(chosen) : chosen},${line(headerRow)},0))`;
  const name = entryText(book.chosen).toLowerCase();
  const index = evaluations.findIndex(({ scenario }) => scenario.name.toLowerCase() === name);
  return formulaCell(
    `IFERROR(IF(${figure}="","",${figure}),"")`,
    index < 0 ? EMPTY : (expected[index] ?? null),
  );
}
