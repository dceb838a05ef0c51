// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from '../programme/field';
import type { ListField } from '../header/meaning';

/** Of what a template asks; a later one is another number, and both stay readable. */
export const TEMPLATE_VERSION = '1';

/** Tables of a template: nobody else gives a table these names. */
export const TEMPLATE_TABLES = { programme: 'Wvrv_Programma', stock: 'Wvrv_Voorraad' } as const;

/** Names in a workbook that say for which round it was made, and from which template. */
export const ROUND_NAME = 'Wvrv_ronde';
export const TEMPLATE_NAME = 'Wvrv_sjabloon';

/** Lines that are ready to be filled in; the table grows with what is typed below it. */
export const TEMPLATE_LINES = 150;

/** Years that a plan can be completed in. */
export const TEMPLATE_YEARS = { first: 2020, last: 2060 } as const;

/** What a municipality fills in for each plan and year, from left to right, after its code and name. */
export const TEMPLATE_FIELDS = [
  'plan',
  'year',
  'status',
  'socialRent',
  'midRent',
  'affordablePurchase',
  'expensive',
  'unknown',
  'demolition',
  'socialDemolition',
  'socialSale',
] as const satisfies readonly (ListField | CountField)[];
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** A round: a year and a number in it. */
const ROUND = /^20\d{2}-[1-9]\d?$/;

/** @example isRound('2026-1') // true */
export function isRound(text: string): boolean {
  return ROUND.test(text);
}
