// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import { COUNT_FIELDS } from './field';
import type { KnownFigures } from './figures';

/** A municipality as it was submitted, complete or not. */
interface Submitted {
  readonly code: string;
  readonly name: string;
  readonly known: KnownFigures;
}

/**
 * What changed against an earlier submission, per municipality and figure: what counts of both, so years and statuses
 * that do not count are no change. A municipality that is gone is a warning, since nobody misses what is not there.
 *
 * @param before the earlier submission, calculated with the same settings
 */
export function compareSubmissions(
  before: readonly Submitted[],
  after: readonly Submitted[],
): readonly Finding[] {
  const earlier = new Map(before.map((one) => [one.code, one]));
  const present = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap((one) => {
      const former = earlier.get(one.code);
      return former === undefined ? [finding('newSincePrevious', null, dataOf(one))] : changes(former, one);
    }),
    ...before
      .filter(({ code }) => !present.has(code))
      .map((one) => finding('absentSincePrevious', null, dataOf(one))),
  ];
}

function dataOf({ code, name, known }: Submitted) {
  return { code, name, homes: known.total };
}

function changes(before: Submitted, { code, name, known }: Submitted): readonly Finding[] {
  return COUNT_FIELDS.filter((field) => before.known[field] !== known[field]).map((field) =>
    finding('changedSincePrevious', null, {
      code,
      name,
      field,
      before: before.known[field],
      after: known[field],
    }),
  );
}
