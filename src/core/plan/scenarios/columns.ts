// SPDX-License-Identifier: EUPL-1.2

import { DIVISION_PRESETS, type DivisionPresetId } from '../../region/division-presets';
import { RULE_SETS } from '../../rules/shipped';

/** What a scenario is made of, a cell each. */
export const DEFINITION_COLUMNS = [
  'name',
  'ruleSet',
  'division',
  'base',
  'key',
  'order',
  'socialCap',
  'affordableCap',
  'exchange',
] as const;
export type DefinitionColumn = (typeof DEFINITION_COLUMNS)[number];

/** What a line of the exchange ledger is made of. */
export const LEDGER_COLUMNS = [
  'from',
  'to',
  'homes',
  'counter',
  'consentFrom',
  'consentTo',
  'date',
  'note',
] as const;
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number];

/** What decides whether a line counts; date and note do not. */
export const MARKED_COLUMNS = ['from', 'to', 'homes', 'counter', 'consentFrom', 'consentTo'] as const;

/** What an agreement is made of. */
export const AGREEMENT_COLUMNS = [
  'kind',
  'name',
  'total',
  'social',
  'mid',
  'affordable',
  'source',
  'date',
] as const;
export type AgreementColumn = (typeof AGREEMENT_COLUMNS)[number];

/** Rule sets that a scenario can have: that of the parameter sheet, or one of those that come with the product. */
export type RuleSetChoice = 'workbook' | keyof typeof RULE_SETS;

/** Divisions with a word of their own; beside them any column of the workbook. */
export const DIVISION_KINDS = ['workbook', 'whole', 'province'] as const;
export type DivisionChoice = (typeof DIVISION_KINDS)[number] | DivisionPresetId;

/** Whether a choice is a division that comes with the product. */
export function isPreset(choice: DivisionChoice): choice is DivisionPresetId {
  return choice in DIVISION_PRESETS;
}
