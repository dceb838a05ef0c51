// SPDX-License-Identifier: EUPL-1.2
import type { CellError } from '../../../../ooxml/model';
import { isCellError } from '../../../../ooxml/model';
import { displayText } from '../../number-text';
import { toMatrix } from '../area';
import { numberFromText, toNumber, toText } from '../coerce';
import type { Scalar, Value } from '../value';
import { isReference, UnsupportedError, WRONG_VALUE } from '../value';
import type { Scope } from '../scope';
import type { FunctionTable } from './definition';
import { anything, eager, MANY, number, optional, scalar, text } from './definition';

/** Longest text that a cell can hold. */
const LONGEST_TEXT = 32_767;

function fitting(value: string): string | CellError {
  return value.length > LONGEST_TEXT ? WRONG_VALUE : value;
}

/** Number in a text, or a number in a cell; unlike in a sum, TRUE is none. */
function valueOf(value: Scalar): Scalar {
  return typeof value === 'boolean' ? WRONG_VALUE : toNumber(value);
}

/** A text that looks like a number is formatted as one; truth values do not take a format. */
function formatted(value: Scalar, format: string): Scalar {
  if (isCellError(value) || typeof value === 'boolean') {
    return toText(value);
  }
  const content = typeof value === 'string' ? (numberFromText(value) ?? value) : (value ?? 0);
  return format === '' ? '' : displayText(content, format);
}

/** Replaces every occurrence, or the one with the given number. */
function substitute(source: string, old: string, replacement: string, occurrence: number | null): Scalar {
  if (old === '') {
    return source;
  }
  if (occurrence === null) {
    return fitting(source.replaceAll(old, () => replacement));
  }
  const wanted = Math.trunc(occurrence);
  if (wanted < 1) {
    return WRONG_VALUE;
  }
  const parts = source.split(old);
  return wanted >= parts.length
    ? source
    : fitting([parts.slice(0, wanted).join(old), parts.slice(wanted).join(old)].join(replacement));
}

/** Texts of the arguments one after the other; ranges are for CONCAT, which older versions lack. */
function concatenate(args: readonly Value[], scope: Scope): Scalar {
  let result = '';
  for (const arg of args) {
    const matrix = toMatrix(arg, scope.grid);
    if (matrix.values.length > 1 && isReference(arg)) {
      throw new UnsupportedError('spill');
    }
    const part = toText(matrix.values[0] ?? null);
    if (isCellError(part)) {
      return part;
    }
    result += part;
  }
  return fitting(result);
}

export const TEXT_FUNCTIONS: FunctionTable = {
  TEXT: scalar([anything, text], ({ value }, format) => formatted(value, format)),
  VALUE: scalar([anything], ({ value }) => valueOf(value)),
  CONCATENATE: eager([1, MANY], concatenate),
  LEN: scalar([text], (value) => value.length),
  LEFT: scalar([text, optional(number, 1)], (value, count) =>
    count < 0 ? WRONG_VALUE : value.slice(0, Math.trunc(count)),
  ),
  RIGHT: scalar([text, optional(number, 1)], (value, count) =>
    count < 0 ? WRONG_VALUE : value.slice(Math.max(0, value.length - Math.trunc(count))),
  ),
  MID: scalar([text, number, number], (value, start, count) =>
    start < 1 || count < 0
      ? WRONG_VALUE
      : value.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  TRIM: scalar([text], (value) => value.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: scalar([text], (value) => value.toUpperCase()),
  LOWER: scalar([text], (value) => value.toLowerCase()),
  SUBSTITUTE: scalar(
    [text, text, text, optional<number | null>(number, null)],
    (source, old, replacement, occurrence) => substitute(source, old, replacement, occurrence),
  ),
  /** The cell shows the friendly name, or the address itself. */
  HYPERLINK: scalar([text, optional<{ readonly value: Scalar } | null>(anything, null)], (address, shown) =>
    shown === null ? address : (shown.value ?? 0),
  ),
};
