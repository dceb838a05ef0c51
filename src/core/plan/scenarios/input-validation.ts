// SPDX-License-Identifier: EUPL-1.2

import type { Area } from '../../sheet/address';
import type { ValidationPlan, ValidationRule } from '../validation';
import type { InputColumnText } from './texts';

/** Excel shows no longer title of an input message. */
const LONGEST_TITLE = 32;

/** A rule for the cells of a column that the user fills in; a blank cell is always possible. */
export function inputValidation(
  area: Area,
  { header, prompt }: InputColumnText,
  rule: ValidationRule,
  error = prompt,
): ValidationPlan {
  return { area, rule, title: header.slice(0, LONGEST_TITLE), prompt, error, isOptional: true };
}
