// SPDX-License-Identifier: EUPL-1.2

/** The sheets the add-in owns, in the order of their tabs. */
export const SHEET_ROLES = [
  'regions',
  'municipalities',
  'scenarios',
  'exchange',
  'agreements',
  'checks',
  'input',
  'parameters',
  'account',
] as const;
export type SheetRole = (typeof SHEET_ROLES)[number];

/** Those of them that the user fills in; they come and go together. */
export const BOOK_ROLES = ['scenarios', 'exchange', 'agreements'] as const satisfies readonly SheetRole[];
export type BookRole = (typeof BOOK_ROLES)[number];

/** The columns the add-in adds to the user's table, from left to right. */
export const COLUMN_ROLES = [
  'duty',
  'shortfallSocial',
  'shortfallMid',
  'shortfallAffordable',
  'status',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Hidden names that mark what is ours begin with this; they follow renames and travel with the file. */
const MARK = '_Wvrv.';

/** Whether a name is one that nobody but the add-in gives. */
export function isMark(name: string): boolean {
  return name.startsWith(MARK);
}

/** Name on cell A1 of a sheet of ours; until it is there also the sheet's own name. */
export function sheetMark(role: SheetRole): string {
  return `${MARK}${role}`;
}

/** Name on the header cell of a column of ours in the user's table. */
export function columnMark(role: ColumnRole): string {
  return `${MARK}column.${role}`;
}

/**
 * Name that stands in the workbook for as long as a write, a removal or the freezing of a round is busy, on the cells
 * of the programme where there is one. Found at another time it tells that the one before was never finished.
 */
export const WRITING_MARK = `${MARK}writing`;

/** Name that holds the language of the first write as a text constant. */
export const LANGUAGE_MARK = `${MARK}language`;

const ROUND_MARK = `${MARK}round.`;

/**
 * Name on cell A1 of the frozen copy of a round; a name has no hyphens.
 *
 * @example roundMark('2026-1') // '_Wvrv.round.2026_1'
 */
export function roundMark(round: string): string {
  return ROUND_MARK + round.replace('-', '_');
}

/** The round of such a name, or null for any other name. */
export function roundOfMark(name: string): string | null {
  return name.startsWith(ROUND_MARK) ? name.slice(ROUND_MARK.length).replace('_', '-') : null;
}

/**
 * What a sheet was copied from, told by marks of its own: Excel gives those to a copy of a marked sheet.
 *
 * @param names of the sheet's own, not of the workbook
 */
export function copiedFrom(names: readonly string[]): 'output' | 'programme' | null {
  const isOutput = SHEET_ROLES.some((role) => names.includes(sheetMark(role)));
  if (isOutput || names.some((name) => roundOfMark(name) !== null)) return 'output';
  return COLUMN_ROLES.some((role) => names.includes(columnMark(role))) ? 'programme' : null;
}
