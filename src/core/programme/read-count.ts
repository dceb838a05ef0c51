// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import { asInExcel } from '../number/as-in-excel';
import { contentText, isBlank } from '../sheet/content';
import type { Content } from '../sheet/content';
import { countText } from '../value/count-text';
import type { CountField } from './field';

/** A cell of a column of homes, read. */
export interface CountReading {
  /** Null when nothing is filled in, or nothing that can be read. */
  readonly homes: number | null;
  /** Something is filled in that is no number of homes; whose cell it is cannot count. */
  readonly isUnreadable: boolean;
  /** Excel would calculate with something else, or with nothing. */
  readonly differs: boolean;
  readonly finding: Finding | null;
}

/** Whose figure it is, and of what. */
export interface CountSubject {
  readonly code: string;
  readonly name: string;
  readonly field: CountField;
}

const BLANK: CountReading = { homes: null, isUnreadable: false, differs: false, finding: null };

/** Texts with which Excel shows an error value. */
const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** Whether a content is an error value, as Excel hands it over or shows it. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXT.test(text);
}

/**
 * Reads a cell of a column of homes by the rules of `countText`: a number counts as it is, a text that can only be
 * one number counts as that number with a finding, and anything that leaves a choice is a finding with the readings.
 * Whether so many homes can be true is not judged here.
 *
 * @param unit what the column's header multiplies its figures by
 */
export function readCount(
  content: Content,
  unit: 1 | 1000,
  place: Place,
  subject: CountSubject,
): CountReading {
  if (isBlank(content)) return BLANK;
  if (typeof content === 'number') {
    return {
      homes: times(asInExcel(content), unit),
      isUnreadable: false,
      differs: unit !== 1,
      finding: null,
    };
  }
  const text = contentText(content);
  if (isErrorText(text)) return unreadable(finding('errorValue', place, { ...subject, error: text }));
  const reading = typeof content === 'string' ? countText(content) : ({ kind: 'text' } as const);
  switch (reading.kind) {
    case 'number': {
      const homes = times(reading.value, unit);
      return read(homes, finding('textNumber', place, { ...subject, text, value: homes }));
    }
    case 'ambiguous': {
      const [homes, other] = [times(reading.value, unit), times(reading.other, unit)];
      return read(homes, finding('ambiguousNumber', place, { ...subject, text, value: homes, other }));
    }
    case 'approximate': {
      const homes = times(reading.value, unit);
      return read(homes, finding('approximateNumber', place, { ...subject, text, value: homes }));
    }
    case 'noValue':
      return {
        homes: null,
        isUnreadable: false,
        differs: true,
        finding: finding('noValue', place, { ...subject, text }),
      };
    case 'range':
      return unreadable(
        finding('numberRange', place, { ...subject, text, low: reading.low, high: reading.high }),
      );
    case 'percentage':
    case 'money':
    case 'date':
      return unreadable(finding('otherQuantity', place, { ...subject, text, quantity: reading.kind }));
    case 'text':
      return unreadable(finding('notANumber', place, { ...subject, text }));
  }
}

function read(homes: number, found: Finding): CountReading {
  return { homes, isUnreadable: false, differs: true, finding: found };
}

function unreadable(found: Finding): CountReading {
  return { homes: null, isUnreadable: true, differs: true, finding: found };
}

/** Thousands keep three decimals exactly: 1.234 thousand is 1234, not 1233.9999. */
function times(value: number, unit: 1 | 1000): number {
  return unit === 1 ? value : Math.round(value * 1e9) / 1e6;
}
