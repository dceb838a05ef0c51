// SPDX-License-Identifier: EUPL-1.2

import type { MendKind } from '../core/mend/mend';

/** What can be mended in the user's cells, and what keeps a cell from it. */
export interface MendWords {
  readonly kinds: Readonly<Record<MendKind, string>>;
  readonly obstacles: Readonly<Record<'changed' | 'formula' | 'protected', string>>;
  readonly empty: string;
}
