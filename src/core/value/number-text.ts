// SPDX-License-Identifier: EUPL-1.2

/** A text as a number: `other` is the second reading where the notation leaves two open, null where it does not. */
export interface NumberText {
  readonly value: number;
  readonly other: number | null;
}

/** Digits with one kind of separator in groups of three: thousands, or, with a single group, perhaps decimals. */
const GROUPED = /^(\d{1,3})((?:([.,' ])\d{3})(?:\3\d{3})*)$/;
const PLAIN = /^\d+$/;
const DECIMAL = /^(\d*)([.,])(\d+)$/;
/** Thousands by one separator, decimals by the other. */
const GROUPED_DECIMAL = /^(\d{1,3}(?:([.,' ])\d{3})+)([.,])(\d+)$/;

/**
 * A number as somebody typed it, in Dutch or English notation. The rule: two different separators, a separator that
 * comes twice, or anything but three digits behind it leave one reading. One separator with three digits behind it
 * leaves two: thousands come first, since homes are whole, and the reading with decimals is `other`. A leading zero
 * rules out thousands. Minus signs and accounting brackets are read; signs of money, percent and units are not.
 *
 * @returns null for a text that is no number
 * @example numberText('1.234') // { value: 1234, other: 1.234 }
 * @example numberText('1.234,5') // { value: 1234.5, other: null }
 */
export function numberText(text: string): NumberText | null {
  const { digits, sign } = unsigned(text);
  const found = positive(digits);
  if (found === null || sign === 1) return found;
  return { value: -found.value, other: found.other === null ? null : -found.other };
}

function positive(digits: string): NumberText | null {
  if (PLAIN.test(digits)) return one(digits);
  const mixed = GROUPED_DECIMAL.exec(digits);
  if (mixed !== null && mixed[2] !== mixed[3]) {
    return one(`${withoutSeparators(mixed[1] ?? '')}.${mixed[4] ?? ''}`);
  }
  const grouped = GROUPED.exec(digits);
  if (grouped !== null && !digits.startsWith('0')) {
    const thousands = Number(withoutSeparators(digits));
    const isDecimalToo = /^\d{1,3}[.,]\d{3}$/.test(digits);
    return { value: thousands, other: isDecimalToo ? Number(digits.replace(',', '.')) : null };
  }
  const [, whole = '', , fraction = ''] = DECIMAL.exec(digits) ?? [];
  return fraction === '' ? null : one(`${whole}.${fraction}`);
}

function unsigned(text: string): { digits: string; sign: 1 | -1 } {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  const [, bracketed, leading, trailing] = /^(?:\((.+)\)|[-−–]\s*(.+)|(.+?)\s*[-−])$/.exec(plain) ?? [];
  const negative = bracketed ?? leading ?? trailing;
  return negative === undefined
    ? { digits: plain.replace(/^\+\s*/, ''), sign: 1 }
    : { digits: negative.trim(), sign: -1 };
}

function withoutSeparators(digits: string): string {
  return digits.replace(/[.,' ]/g, '');
}

function one(digits: string): NumberText {
  return { value: Number(digits), other: null };
}
