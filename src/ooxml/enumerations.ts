// SPDX-License-Identifier: EUPL-1.2
import type { ComparisonOperator, ValidationErrorStyle, ValidationType } from './data-validation';
import type { HorizontalAlignment, TotalsFunction, UnderlineStyle, VerticalAlignment } from './model';

/** Values of the file with their names in the object model; the first is the default. */
export interface Enumeration<T extends string> {
  readonly ofFile: (file: string | undefined) => T;
  readonly inFile: (value: T) => string;
}

function enumeration<T extends string>(names: Readonly<Record<T, string>>): Enumeration<T> {
  const pairs = Object.entries(names) as [T, string][];
  const byFile = new Map(pairs.map(([value, file]) => [file, value]));
  const [[first]] = pairs as [[T, string]];
  return { ofFile: (file) => byFile.get(file ?? '') ?? first, inFile: (value) => names[value] };
}

export const horizontalAlignment = enumeration<HorizontalAlignment>({
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
});

export const verticalAlignment = enumeration<VerticalAlignment>({
  Bottom: 'bottom',
  Top: 'top',
  Center: 'center',
  Justify: 'justify',
  Distributed: 'distributed',
});

export const underlineStyle = enumeration<UnderlineStyle>({
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
});

export const totalsFunction = enumeration<TotalsFunction>({
  None: 'none',
  Sum: 'sum',
  Average: 'average',
  Count: 'count',
  CountNumbers: 'countNums',
  Max: 'max',
  Min: 'min',
  StdDev: 'stdDev',
  Var: 'var',
  Custom: 'custom',
});

export const validationType = enumeration<ValidationType>({
  None: 'none',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  List: 'list',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
});

export const comparisonOperator = enumeration<ComparisonOperator>({
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
});

export const validationErrorStyle = enumeration<ValidationErrorStyle>({
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
});
