// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import type { ConsideredSheet } from '../form/considered';
import type { Form, Mapping } from '../form/mapping';
import { assessMunicipalities, type AssessedMunicipality } from '../programme/assess';
import type { KnownFigures } from '../programme/figures';
import type { Programme } from '../programme/line';
import type { BlankExpensive } from '../programme/segments';
import { applicableCounting } from '../programme/applicable-counting';
import { NO_LINES, sumLines } from '../programme/sum-lines';
import type { AcceptedFinding } from '../finding/acceptance';
import type { Choices } from './choices';
import type { RoundProblem } from './problem';

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
  /** Those that whoever sent it in looked at and left as they are; they are not among the others. */
  readonly accepted: readonly AcceptedFinding[];
  readonly uncalculated: Uncalculated | null;
  /** Where what the workbook says of itself and what was chosen for the round are not the same. */
  readonly problems: readonly RoundProblem[];
}

/** A file that could not be read; `reason` is a code of the file layer, or of whoever read it. */
export interface FailedSubmission {
  readonly kind: 'failed';
  readonly file: string;
  readonly reason: string;
}

export type Submission = ReadSubmission | FailedSubmission;

/** What was chosen for all submissions of a round; what is not given, each workbook may say for itself. */
export interface SubmissionSettings {
  readonly choices: Partial<Choices>;
  /** Which column is what, for the workbooks that it fits; null to go by the workbook. */
  readonly mapping: Mapping | null;
}

/** Nothing was chosen: a workbook is read as it says itself. */
export const AS_IT_SAYS: SubmissionSettings = { choices: {}, mapping: null };

/** The municipalities of a programme as they were handed in, and what there is to say about their figures. */
export function submittedMunicipalities(
  programme: Programme,
  { years, statuses, blankExpensive }: Choices,
): { readonly municipalities: readonly SubmittedMunicipality[]; readonly findings: readonly Finding[] } {
  const { counting, findings } = applicableCounting({ years, statuses }, programme);
  const assessed = assessMunicipalities(sumLines(programme, counting), blankExpensive);
  const filled = new Set(programme.lines.map(({ code }) => code));
  return {
    municipalities: assessed.map((one) => submitted(one, !filled.has(one.record.code), blankExpensive)),
    findings: [
      ...findings,
      ...assessed.flatMap(({ record, findings: own }) => (filled.has(record.code) ? own : [])),
    ],
  };
}

function submitted(
  one: AssessedMunicipality,
  isEmpty: boolean,
  blankExpensive: BlankExpensive,
): SubmittedMunicipality {
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
      : blankExpensive === 'expensive'
        ? known
        : // As handed in: what is left of the total is for whoever calculates.
          { ...known, expensive: sums.expensive, unknown: sums.unknown },
    isComplete: figures !== null,
    isEmpty,
  };
}
