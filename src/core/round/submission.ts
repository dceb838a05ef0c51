// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import type { ConsideredSheet } from '../form/find-programme';
import type { Form } from '../form/mapping';
import { assessMunicipalities, type AssessedMunicipality } from '../programme/assess';
import type { KnownFigures } from '../programme/figures';
import type { Programme } from '../programme/line';
import type { BlankExpensive } from '../programme/segments';
import { NO_LINES, sumLines } from '../programme/sum-lines';
import type { Counting } from '../programme/counting';

/** What one municipality handed in with one file. */
export interface SubmittedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly province: string | null;
  readonly subregion: string | null;
  /**
   * Homes; null is not known. Of a municipality with a figure that cannot be read or be true only the stock is here:
   * what depends on that figure is not known either.
   */
  readonly figures: KnownFigures;
  /** N, S, M, K and H are known and can be true. */
  readonly isComplete: boolean;
  /** Nothing was filled in for it. */
  readonly isEmpty: boolean;
}

/** Cells with a formula that nobody has calculated: the file was made by a program that does not. */
export interface Uncalculated {
  readonly sheet: string;
  readonly address: string;
  readonly cells: number;
}

/** A file that was read. */
export interface ReadSubmission {
  readonly kind: 'read';
  /** Name without its folder. */
  readonly file: string;
  /** What the file says of itself; null when it says nothing. */
  readonly round: string | null;
  readonly template: string | null;
  /** Null when no programme was found; `considered` and the findings then say why. */
  readonly form: Form | null;
  readonly considered: readonly ConsideredSheet[];
  /** Rows of the programme with a figure. */
  readonly rows: number;
  readonly municipalities: readonly SubmittedMunicipality[];
  readonly findings: readonly Finding[];
  readonly uncalculated: Uncalculated | null;
}

/** A file that could not be read; `reason` is a code of the file layer, or of whoever read it. */
export interface FailedSubmission {
  readonly kind: 'failed';
  readonly file: string;
  readonly reason: string;
}

export type Submission = ReadSubmission | FailedSubmission;

/** What counts, and how a blank is taken: the same for every submission of a round. */
export interface SubmissionSettings {
  readonly counting: Counting;
  readonly blankExpensive: BlankExpensive;
}

/** The municipalities of a programme as they were handed in, and what there is to say about their figures. */
export function submittedMunicipalities(
  programme: Programme,
  { counting, blankExpensive }: SubmissionSettings,
): { readonly municipalities: readonly SubmittedMunicipality[]; readonly findings: readonly Finding[] } {
  const assessed = assessMunicipalities(sumLines(programme, counting), blankExpensive);
  const filled = new Set(programme.lines.map(({ code }) => code));
  return {
    municipalities: assessed.map((one) => submitted(one, !filled.has(one.record.code))),
    findings: assessed.flatMap(({ record, findings }) => (filled.has(record.code) ? findings : [])),
  };
}

function submitted(one: AssessedMunicipality, isEmpty: boolean): SubmittedMunicipality {
  const { record, figures, findings, sums, known } = one;
  const { code, name, province, subregion, stock, socialStock, socialRentStock } = record;
  const isWrong =
    record.unreadable || (figures === null && findings.some(({ severity }) => severity === 'error'));
  return {
    code,
    name,
    province,
    subregion,
    figures: isWrong
      ? { ...NO_LINES, stock, socialStock, socialRentStock }
      : // As handed in: what is left of the total is for whoever calculates.
        { ...known, expensive: sums.expensive, unknown: sums.unknown },
    isComplete: figures !== null,
    isEmpty,
  };
}
