// SPDX-License-Identifier: EUPL-1.2

const NO_BREAK = '\u00a0';
/** Between a number and its sign, or before the sign on its own as the end of a number. */
const WITHIN_NUMBER = /(^|\d) (?=%)|(±) (?=\d)/g;

/**
 * The same texts, in which a line never ends between a number and its sign (%, ±): for where lines are broken to
 * fit, such as the narrow task pane. Everywhere else a plain space is better: it is searched for, compared and pasted.
 *
 * @param texts a text, a function that makes one, or any lists and records of those; anything else stays what it is
 * @example unbroken({ norm: (share) => `${share} %` }).norm('30') // '30\u00a0%'
 */
export function unbroken<Texts>(texts: Texts): Texts {
  return unbrokenValue(texts) as Texts;
}

function unbrokenValue(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(WITHIN_NUMBER, `$1$2${NO_BREAK}`);
  if (typeof value === 'function') {
    const make = value as (...given: unknown[]) => unknown;
    return (...given: unknown[]) => unbrokenValue(make(...given));
  }
  if (Array.isArray(value)) return value.map(unbrokenValue);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unbrokenValue(one)]));
}

/** Made with braces: what has a class of its own is not taken apart. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
