// SPDX-License-Identifier: EUPL-1.2

import type { Area } from '../sheet/address';

/** What may be typed in a cell of ours. */
export type ValidationRule =
  | { readonly kind: 'wholeNumber'; readonly minimum: number }
  | { readonly kind: 'oneOf'; readonly items: readonly number[] };

/** A rule for some cells, with what is said when one is selected and when something else is typed. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
}
