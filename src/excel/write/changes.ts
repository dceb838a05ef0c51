// SPDX-License-Identifier: EUPL-1.2

import type { ColumnRole, SheetRole } from '../../core/plan/roles';

/** `kept`: a column that was switched off, but cannot go without moving columns right of it. */
export type ChangeKind = 'new' | 'changed' | 'unchanged' | 'removed' | 'kept';

/** What a write does to one sheet or column of ours. */
export interface Change<Role> {
  readonly role: Role;
  readonly name: string;
  readonly kind: ChangeKind;
  /** Cells that get another content. */
  readonly cells: number;
}

/** A plan held against the workbook: what there is to do, shown before it is done. */
export interface Changes {
  readonly sheets: readonly Change<SheetRole>[];
  readonly columns: readonly Change<ColumnRole>[];
  /** Whether a write before was interrupted: everything of ours is then built anew. */
  readonly isMending: boolean;
}

/** Whether there is anything to write. */
export function isUnchanged({ sheets, columns, isMending }: Changes): boolean {
  return !isMending && [...sheets, ...columns].every(({ kind }) => kind === 'unchanged' || kind === 'kept');
}
