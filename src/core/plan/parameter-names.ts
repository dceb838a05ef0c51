// SPDX-License-Identifier: EUPL-1.2

import { COLUMN_ROLES } from './roles';
import type { ColumnRole } from './roles';

/**
 * Parameters that are a share: two cells, above and below the line, so that two thirds is exactly two thirds. The
 * national average is one too: K_NL over H_NL.
 */
export const SHARE_PARAMETERS = ['affordable', 'social', 'mid', 'netNeed', 'average', 'precision'] as const;
export type ShareParameter = (typeof SHARE_PARAMETERS)[number];

/** Parameters that are yes (1) or no (0). */
export const SWITCH_PARAMETERS = ['strictMid', 'individualDuty', 'blankIsExpensive'] as const;
export type SwitchParameter = (typeof SWITCH_PARAMETERS)[number];

/** What counts and how it is read, as a text or a year; empty where the user chose nothing. */
export const CHOICE_PARAMETERS = ['years', 'statuses', 'statusSystem', 'priceYear'] as const;
export type ChoiceParameter = (typeof CHOICE_PARAMETERS)[number];

/** Whether a column of ours is wanted in the user's table: yes (1) or no (0). */
export type ColumnParameter = `${ColumnRole}Column`;

export type ParameterCell =
  | `${ShareParameter}Numerator`
  | `${ShareParameter}Denominator`
  | SwitchParameter
  | ChoiceParameter
  | ColumnParameter
  | 'ruleSet';

/** Names of the parameter cells as they stand in formulas, in the workbook's language. */
export type ParameterNames = Readonly<Record<ParameterCell, string>>;

/** Every named parameter cell. */
export const PARAMETER_CELLS: readonly ParameterCell[] = [
  ...SHARE_PARAMETERS.flatMap((parameter) => [`${parameter}Numerator`, `${parameter}Denominator`] as const),
  ...SWITCH_PARAMETERS,
  ...CHOICE_PARAMETERS,
  ...COLUMN_ROLES.map(columnParameter),
  'ruleSet',
];

/** The parameter cell that says whether a column is wanted. */
export function columnParameter(role: ColumnRole): ColumnParameter {
  return `${role}Column`;
}
