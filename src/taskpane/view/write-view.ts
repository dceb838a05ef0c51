// SPDX-License-Identifier: EUPL-1.2

import { SHEET_ROLES } from '../../core/plan/roles';
import type { SheetRole } from '../../core/plan/roles';
import type { Change, ChangeKind, Changes } from '../../excel/write/changes';
import { isUnchanged } from '../../excel/write/changes';
import type { Ownership } from '../../excel/read/ownership';
import type { Dictionary } from '../../i18n/dictionary';
import { formatOf } from './format';

/** A sheet or column of ours and what a write does to it. */
export interface ChangeItem {
  readonly key: string;
  readonly name: string;
  readonly change: ChangeKind;
  /** "nieuw", "gewijzigd" … */
  readonly changeWord: string;
  /** "blad" or "kolom". */
  readonly what: string;
  /** Empty when no cell changes. */
  readonly cells: string;
}

/** never: nothing of ours is there; inStep: a write changes nothing; outOfStep: what is there is of before. */
export type Standing = 'never' | 'inStep' | 'outOfStep';

export interface WriteView {
  readonly items: readonly ChangeItem[];
  /** Parts that a write changes. */
  readonly changeCount: number;
  /** "3 bladen, 26 cellen". */
  readonly summary: string;
  readonly standing: Standing;
}

/** What a write will do, in the order in which it will be found back in the workbook. */
export function writeView(changes: Changes, ownership: Ownership, dictionary: Dictionary): WriteView {
  const { changes: words, pane } = dictionary;
  const { write: texts } = pane;
  const { homes } = formatOf(dictionary);
  const itemOf = (what: string, { role, name, kind, cells }: Change<string>): ChangeItem => ({
    key: `${what} ${role}`,
    name,
    what,
    change: kind,
    changeWord: words[kind],
    cells: cells === 0 ? '' : texts.cells(cells, homes(cells)),
  });
  const touched = <Role>(all: readonly Change<Role>[]): readonly Change<Role>[] =>
    all.filter(({ kind }) => kind !== 'unchanged');
  const [sheets, columns] = [touched(changes.sheets), touched(changes.columns)];
  const cells = [...sheets, ...columns].reduce((sum, change) => sum + change.cells, 0);
  return {
    items: [
      ...inTabOrder(changes.sheets).map((change) => itemOf(words.sheet, change)),
      ...changes.columns.map((change) => itemOf(words.column, change)),
    ],
    changeCount: sheets.length + columns.length,
    summary: [
      ...(sheets.length === 0 ? [] : [texts.sheets(sheets.length)]),
      ...(columns.length === 0 ? [] : [texts.columns(columns.length)]),
      texts.cells(cells, homes(cells)),
    ].join(', '),
    standing: standingOf(changes, ownership),
  };
}

function inTabOrder(sheets: readonly Change<SheetRole>[]): readonly Change<SheetRole>[] {
  return SHEET_ROLES.flatMap((role) => sheets.filter((sheet) => sheet.role === role));
}

/** How the workbook stands to the calculation: a first write is not out of step, there is nothing to be so. */
function standingOf(changes: Changes, ownership: Ownership): Standing {
  if (!hasOutput(ownership)) {
    return 'never';
  }
  return isUnchanged(changes) ? 'inStep' : 'outOfStep';
}

/** Whether there is anything of ours in the workbook. */
export function hasOutput({ sheets, columns }: Ownership): boolean {
  return sheets.size + columns.size > 0;
}
