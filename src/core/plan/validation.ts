// SPDX-License-Identifier: EUPL-1.2

import type { Area } from '../sheet/address';

/** What may be typed in a cell of ours. */
export type ValidationRule =
  | { readonly kind: 'wholeNumber'; readonly minimum: number }
  | { readonly kind: 'oneOf'; readonly items: readonly (number | string)[] }
  /** One of the texts in some cells: a reference without "=". */
  | { readonly kind: 'oneOfCells'; readonly reference: string }
  /** From 0 to 1. */
  | { readonly kind: 'share' }
  /** Anything; there is only something to say. */
  | { readonly kind: 'anything' };

/** A rule for some cells, with what is said when one is selected and when something else is typed. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
  /** A blank cell means something too. */
  readonly isOptional?: boolean;
  /** Something else than what is offered may be typed as well. */
  readonly isOpen?: boolean;
}
