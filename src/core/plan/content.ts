// SPDX-License-Identifier: EUPL-1.2

import type { Content } from '../sheet/content';
import type { CellPlan } from './plan';
import { canonicalFormula } from './reference';

/**
 * What to hand to Excel for a cell: formulas with "=", texts so that Excel takes them as texts, "" for an empty
 * cell. Excel reads what it is given as if it were typed: "2025-11" would become a date, and a name that begins
 * with an apostrophe would lose it.
 *
 * @example toExcel({ kind: 'constant', value: '2025-11' }) // "'2025-11"
 */
export function toExcel(cell: CellPlan | null): string | number | boolean {
  if (cell === null) {
    return '';
  }
  if (cell.kind === 'formula') {
    return `=${cell.formula}`;
  }
  return typeof cell.value === 'string' && !isPlainText(cell.value) ? `'${cell.value}` : cell.value;
}

/** Texts that nobody's Excel takes for a number, a date, a truth value or a formula. */
function isPlainText(text: string): boolean {
  const isCode = /^GM\d{4}$/.test(text);
  const isWords = /^\p{L}/u.test(text) && (!/\d/.test(text) || text.length > 20);
  return isCode || (isWords && !/^(true|false|waar|onwaar)$/i.test(text));
}

/**
 * Whether a cell already holds what the plan says; a volatile cell always does.
 *
 * @param present as Excel gives it: a formula begins with "="
 */
export function isAsPlanned(cell: CellPlan | null, present: Content): boolean {
  if (cell === null) {
    return present === null;
  }
  if (cell.kind === 'constant') {
    return cell.isVolatile === true ? present !== null : cell.value === present;
  }
  return (
    typeof present === 'string' &&
    present.startsWith('=') &&
    canonicalFormula(present.slice(1)) === canonicalFormula(cell.formula)
  );
}
