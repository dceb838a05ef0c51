// SPDX-License-Identifier: EUPL-1.2

/** What a write does to a sheet or column of ours. */
export interface ChangeWords {
  readonly new: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly removed: string;
  /** Switched off, but it cannot be taken out. */
  readonly kept: string;
  readonly sheet: string;
  readonly column: string;
  readonly cells: (count: string) => string;
}
