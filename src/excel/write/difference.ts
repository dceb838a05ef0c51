// SPDX-License-Identifier: EUPL-1.2

import { toDouble } from '../../core/number/double';
import type { Expected } from '../../core/plan/plan';
import { contentText } from '../../core/sheet/content';
import type { FoundDifference } from './read-back';
import type { Refusal } from '../../core/plan/refusal';

/** Figures that did not come out, as one refusal that names the first of them; null when all did. */
export function refusalOf(differences: readonly FoundDifference[]): Refusal | null {
  const [first] = differences;
  if (first === undefined) {
    return null;
  }
  const { sheet, address, difference } = first;
  return {
    code: 'notReconciled',
    data: {
      sheet,
      address,
      expected: expectedText(difference.expected),
      found: contentText(difference.found),
      count: differences.length,
    },
  };
}

function expectedText(expected: Expected): string {
  switch (expected.kind) {
    case 'empty':
      return '';
    case 'ratio':
      return String(toDouble(expected.value));
    default:
      return String(expected.value);
  }
}
