// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammeSource } from '../programme/source';
import { readColumns, type Candidate } from './candidate';
import { sourceOf } from './candidate-source';
import { byPreference } from './preference';
import { shortcoming } from './shortcoming';

/** A table with the stock of municipalities, for a programme that does not have it. */
export function otherStock(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const has = new Set(readColumns(best).map(({ meaning }) => meaning.field));
  if (has.has('stock') && has.has('socialStock')) return null;
  return stockTable(candidates.filter((one) => one.sheet !== best.sheet || one.table !== best.table));
}

export function stockTable(candidates: readonly Candidate[]): Candidate | null {
  const tables = candidates.filter((candidate) => {
    const fields = readColumns(candidate).map(({ meaning }) => meaning.field);
    const lacks = shortcoming(candidate);
    const isNamed = lacks !== 'noHeaders' && lacks !== 'noMunicipalities';
    return isNamed && fields.includes('stock') && fields.includes('socialStock');
  });
  return [...tables].sort(byPreference)[0] ?? null;
}

export function sourceOrNull(candidate: Candidate | null): ProgrammeSource | null {
  return candidate === null ? null : { ...sourceOf(candidate), form: 'municipalities' };
}
