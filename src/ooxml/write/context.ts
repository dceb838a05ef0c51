// SPDX-License-Identifier: EUPL-1.2
import type { DifferentialFormat } from '../conditional-format';
import type { CellFormat } from '../model';
import type { Package } from '../package/package';
import type { SharedStringWriter } from './shared-string-writer';

/** What one save has in common for all parts it writes. */
export interface SaveContext {
  /** Copy of the package that is being changed. */
  readonly package: Package;
  /** Whether a part that was read has not been written since. */
  readonly isAsRead: (part: string) => boolean;
  /** Full relationship types begin with this. */
  readonly relationshipBase: string;
  readonly strings: SharedStringWriter;
  readonly styleIndex: (format: CellFormat) => number;
  readonly differentialIndex: (format: DifferentialFormat) => number;
  /** A formula was added, removed or moved to another cell. */
  readonly formulasChanged: () => void;
}
