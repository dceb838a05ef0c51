// SPDX-License-Identifier: EUPL-1.2
import type { ComparisonOperator } from './data-validation';
import type { Rect, UnderlineStyle } from './model';

/** What a conditional format changes of a cell's looks; null leaves it as it is. */
export interface DifferentialFormat {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: UnderlineStyle | null;
  /** `#RRGGBB` */
  readonly color: string | null;
  /** `#RRGGBB` */
  readonly fill: string | null;
  readonly numberFormat: string | null;
}

/** Where a data bar is empty or full. The automatic bounds of Excel 2010 exist only among extensions, which are kept. */
export interface BarBound {
  readonly type: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula';
  /** Number or formula without "="; null where the type says it all. */
  readonly value: string | null;
}

export type ConditionalRule =
  | {
      readonly kind: 'cellIs';
      readonly operator: ComparisonOperator;
      /** One formula without "=", or two for a bound on either side. */
      readonly formulas: readonly string[];
      readonly format: DifferentialFormat;
    }
  | { readonly kind: 'expression'; readonly formula: string; readonly format: DifferentialFormat }
  | {
      readonly kind: 'dataBar';
      readonly color: string;
      readonly lower: BarBound;
      readonly upper: BarBound;
      readonly showValue: boolean;
    }
  /** Colour scales, icons and others: kept in the file as they stand. `type` is the file's name. */
  | { readonly kind: 'other'; readonly type: string };

/** Immutable; a change replaces the object and keeps its id. */
export interface ConditionalFormat {
  /** Unique within the sheet, never reused. */
  readonly id: number;
  readonly ranges: readonly Rect[];
  /** The lowest number goes first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}
