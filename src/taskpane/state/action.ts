// SPDX-License-Identifier: EUPL-1.2

import type { MendedCell } from '../../excel/mend/mended-cell';
import type { Applied } from '../../excel/write/apply-plan';
import type { WriteStep } from '../../excel/write/progress';
import type { Removed } from '../../excel/write/remove-output';
import type { Screen } from '../../i18n/pane-texts';
import type { VariantSet } from './variants';
import type { Attempt, Calculated, Chosen } from './pane-state';

/** Everything that can happen in the pane. */
export type Action =
  | { readonly type: 'screenChosen'; readonly screen: Screen }
  | { readonly type: 'workbookChanged' }
  | { readonly type: 'settingsChosen'; readonly chosen: Chosen }
  | { readonly type: 'variantsChanged'; readonly variants: VariantSet }
  | { readonly type: 'retried' }
  | { readonly type: 'calculated'; readonly calculated: Calculated }
  | { readonly type: 'writeBegan'; readonly step: WriteStep }
  | { readonly type: 'written'; readonly applied: Applied }
  | { readonly type: 'removalBegan' }
  | { readonly type: 'removed'; readonly removed: Removed }
  | { readonly type: 'keepingBegan' }
  | { readonly type: 'kept'; readonly isForgotten: boolean }
  | { readonly type: 'openingBegan' }
  | { readonly type: 'exampleOpened' }
  | { readonly type: 'mendingBegan' }
  | { readonly type: 'mended'; readonly cells: readonly MendedCell[] }
  | { readonly type: 'putBack'; readonly cells: readonly MendedCell[] }
  | { readonly type: 'decided'; readonly isAccepted: boolean }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly attempt: Attempt; readonly error: unknown }
  | { readonly type: 'noticeClosed' };
