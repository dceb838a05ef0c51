// SPDX-License-Identifier: EUPL-1.2
import type { Rect } from './model';

export type ValidationType =
  'None' | 'WholeNumber' | 'Decimal' | 'List' | 'Date' | 'Time' | 'TextLength' | 'Custom';

export type ComparisonOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

export type ValidationErrorStyle = 'Stop' | 'Warning' | 'Information';

/** Shown while a cell is selected. */
export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

/** Shown when something else is typed; only `Stop` refuses it. */
export interface ValidationError extends ValidationPrompt {
  readonly style: ValidationErrorStyle;
}

/** What may be typed in some cells. Immutable. */
export interface DataValidation {
  readonly ranges: readonly Rect[];
  readonly type: ValidationType;
  readonly operator: ComparisonOperator;
  /** Without "="; of a list the range, or its items as one text: `"ja,nee"` with the quotes. */
  readonly formula1: string | null;
  /** Upper bound of `Between` and `NotBetween`. */
  readonly formula2: string | null;
  readonly ignoreBlanks: boolean;
  /** A list shows a button with its items. */
  readonly inCellDropDown: boolean;
  readonly prompt: ValidationPrompt;
  readonly error: ValidationError;
  /** Kept among the extensions of the sheet, as Excel does with some that refer to another sheet. */
  readonly isExtension: boolean;
}
