// SPDX-License-Identifier: EUPL-1.2

import type { Mend, Mendable } from '../../core/mend/mend';

/** Format of a cell that makes a text of whatever is put in it. */
const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** A cell that was mended, with what it takes to put it back. */
export interface MendedCell {
  readonly mend: Mend;
  /** Number formats before and after. */
  readonly formatBefore: string;
  readonly formatAfter: string;
}

/** A mend with the format that its cell gets: a number in a cell formatted as text would become a text again. */
export function mendedCell(mend: Mend, format: string): MendedCell {
  const isNumber = typeof mend.after === 'number';
  return {
    mend,
    formatBefore: format,
    formatAfter: isNumber && format === TEXT_FORMAT ? GENERAL : format,
  };
}

/** The mend that puts a cell back as it was. */
export function putBack({ mend, formatBefore, formatAfter }: MendedCell): MendedCell {
  return {
    mend: { ...mend, before: mend.after, after: mend.before },
    formatBefore: formatAfter,
    formatAfter: formatBefore,
  };
}

/** A text that Excel leaves as it is. */
const PLAIN = /^(?:GM\d{4}|\p{Letter}[^\p{Number}=]*)$/u;

/** What Excel is given, so that a text stays that text: "79432" as a text needs its apostrophe. */
export function written(content: Mendable, format: string): string | number {
  if (typeof content !== 'string') return content ?? '';
  return format === TEXT_FORMAT || PLAIN.test(content) ? content : `'${content}`;
}
