// SPDX-License-Identifier: EUPL-1.2

import { isCount, readColumns, type Candidate } from './candidate';
import type { Verdict } from './considered';
import { titleMunicipality, type TitleMunicipality } from './title-municipality';

/** Fewer recognised headers than this is no programme, whatever else the row says. */
const LEAST_FIELDS = 3;
/** Municipalities that are not there below a header that does not say for certain that they are. */
const LEAST_IDENTITY = 0.65;

/** What keeps a place from being a programme, or null: it says which municipality, and something about homes. */
export function shortcoming(candidate: Candidate): Verdict | null {
  const read = readColumns(candidate);
  if (read.length === 0) return 'noHeaders';
  const fields = new Set(read.map(({ meaning }) => meaning.field));
  const names = read.filter(({ meaning: { field } }) => field === 'code' || field === 'name');
  if (!names.some(({ score }) => score >= LEAST_IDENTITY)) return 'noMunicipalities';
  if (!fields.has('total') && !fields.has('socialRent')) return 'noHomes';
  const severalCounts = read.filter(({ meaning }) => isCount(meaning.field)).length > 1;
  return fields.size + Number(severalCounts) < LEAST_FIELDS ? 'tooFewColumns' : null;
}

/** The municipality of a place that is a programme but for a column of municipalities, by its title. */
export function titleOf(candidate: Candidate): TitleMunicipality | null {
  const fields = new Set(readColumns(candidate).map(({ meaning }) => meaning.field));
  if (fields.has('code') || fields.has('name') || (!fields.has('total') && !fields.has('socialRent'))) {
    return null;
  }
  return titleMunicipality(candidate.sheet, candidate.headerRow - candidate.headerRows + 1);
}

export function isTitled(candidate: Candidate): boolean {
  const fields = new Set(readColumns(candidate).map(({ meaning }) => meaning.field));
  return fields.size >= LEAST_FIELDS && titleOf(candidate) !== null;
}
