// SPDX-License-Identifier: EUPL-1.2
import { isCellError } from '../../../../ooxml/model';
import { compareTexts, numberFromText } from '../coerce';
import type { Scalar } from '../value';
import { errorFromText } from '../value';
import { hasWildcards, wildcardPattern } from './wildcard';

/** Condition of COUNTIF, SUMIF and their plural forms. */
export interface Criterion {
  /** When the condition is equality with something an index can find: its key. */
  readonly key: Key | null;
  readonly matches: (value: Scalar) => boolean;
}

/** What makes values equal to these functions: numbers and texts that look like them are one, case does not count. */
export type Key = number | string | boolean;

/** Key of a cell's value; null for an empty cell, which no key finds. The text "TRUE" is not the truth value. */
export function criterionKey(value: Scalar): Key | null {
  if (typeof value === 'string') {
    return numberFromText(value) ?? value.toLowerCase();
  }
  return isCellError(value) ? `\u0000${value.error}` : value;
}

function logicalFromText(text: string): boolean | null {
  const upper = text.toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : null;
}

type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=';

const ORDERED: Readonly<Record<'<' | '>' | '<=' | '>=', (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/**
 * Reads a criterion: a value to equal, or a text with an operator and perhaps wildcards. An empty cell as criterion
 * means 0. What documentation leaves open (texts that look like numbers or truth values, `=` against the empty text)
 * follows the observations of Excel noted in Apache POI's Countif.
 *
 * @example readCriterion(">=10").matches(12) // true
 */
export function readCriterion(criterion: Scalar): Criterion {
  if (typeof criterion !== 'string') {
    return equalTo(criterionKey(criterion ?? 0) ?? 0);
  }
  const [, written = '', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const comparison = (written === '' ? '=' : written) as Comparison;
  if (comparison === '=') {
    return rest === '' ? emptiness(written) : textEquality(rest);
  }
  return {
    key: null,
    matches: comparison === '<>' ? difference(rest) : orderTest(rest, ORDERED[comparison]),
  };
}

/** Unlike equality, difference from a number holds for a text that looks like that number. */
function difference(text: string): (value: Scalar) => boolean {
  const number = numberFromText(text);
  if (number !== null) {
    return (value) => value !== number;
  }
  const equality = text === '' ? emptiness('<>') : textEquality(text);
  return (value) => !equality.matches(value);
}

function equalTo(key: Key): Criterion {
  return { key, matches: (value) => criterionKey(value) === key };
}

/** `=` and `<>` alone are about cells with nothing in them; the empty text also about empty texts. */
function emptiness(written: string): Criterion {
  return { key: null, matches: (value) => value === null || (written === '' && value === '') };
}

function textEquality(text: string): Criterion {
  const error = errorFromText(text);
  if (error !== null) {
    return equalTo(criterionKey(error) ?? text);
  }
  if (hasWildcards(text)) {
    const pattern = wildcardPattern(text);
    return { key: null, matches: (value) => typeof value === 'string' && pattern.test(value) };
  }
  return equalTo(logicalFromText(text) ?? criterionKey(text) ?? text);
}

/** Numbers are compared with numbers, texts with texts; nothing else is smaller or larger. */
function orderTest(text: string, holds: (order: number) => boolean): (value: Scalar) => boolean {
  const bound = numberFromText(text);
  return bound === null
    ? (value) => typeof value === 'string' && holds(compareTexts(value, text))
    : (value) => typeof value === 'number' && holds(value - bound);
}
