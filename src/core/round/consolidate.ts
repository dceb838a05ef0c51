// SPDX-License-Identifier: EUPL-1.2

import type { Acceptance } from '../finding/acceptance';
import type { Finding, Severity } from '../finding/finding';
import type { Form } from '../form/mapping';
import type { RegisteredMunicipality } from '../register/municipality-register';
import type { Choices } from './choices';
import { roundProblem, type RoundProblem } from './problem';
import type { ReadSubmission, Submission, SubmittedMunicipality } from './submission';

/** What a file came to: it counts, it waits for a choice, another was chosen, or there is nothing in it to count. */
export type FileStatus = 'counted' | 'undecided' | 'notChosen' | 'notFilledIn' | 'noProgramme' | 'unusable';

/** One file of a round. */
export interface FileReport {
  readonly file: string;
  readonly status: FileStatus;
  readonly form: Form | null;
  readonly rows: number;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  /** Open ones. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Of a file that could not be read. */
  readonly reason: string | null;
}

/** How a municipality stands in a round. */
export type MunicipalityStatus = 'complete' | 'incomplete' | 'notFilledIn' | 'undecided' | 'notSubmitted';

/** One municipality of a round; `submitted` is null as long as nothing of it counts. */
export interface RoundMunicipality {
  readonly code: string;
  readonly name: string;
  readonly province: string | null;
  readonly status: MunicipalityStatus;
  readonly file: string | null;
  readonly submitted: SubmittedMunicipality | null;
}

/** A finding with the file it was made in; `municipality` is null when it is about the file as a whole. */
export interface FileFinding {
  readonly file: string;
  readonly municipality: string | null;
  readonly finding: Finding;
  /** Why whoever sent it in leaves it as it is; null when nobody accepted it. */
  readonly acceptance: Acceptance | null;
}

/** A round, consolidated: who handed in what, and everything there is to say about it. */
export interface Consolidation {
  readonly round: string | null;
  readonly files: readonly FileReport[];
  /** Whoever is expected or handed something in, by code. */
  readonly municipalities: readonly RoundMunicipality[];
  readonly findings: readonly FileFinding[];
  readonly problems: readonly RoundProblem[];
  /** What was chosen for all of them: what counts, and how they are read. */
  readonly chosen: Partial<Choices>;
}

export interface ConsolidationRequest {
  /** `2026-1`; null compares no rounds. */
  readonly round: string | null;
  /** With which the submissions were read. */
  readonly chosen: Partial<Choices>;
  /** Who should hand something in; null when that is not known. */
  readonly expected: readonly RegisteredMunicipality[] | null;
  /** The file that counts for a municipality, by code. */
  readonly choices: ReadonlyMap<string, string>;
}

interface Delivery {
  readonly file: string;
  readonly submitted: SubmittedMunicipality;
}

/**
 * Puts the submissions of a round together. A municipality in more than one file counts from none of them until one
 * is chosen: which of two is the right one is never guessed.
 */
export function consolidate(
  submissions: readonly Submission[],
  { round, chosen, expected, choices }: ConsolidationRequest,
): Consolidation {
  const deliveries = deliveriesOf(submissions);
  const problems: RoundProblem[] = submissions.flatMap((one) => fileProblems(one, round));
  const codes = new Set([...deliveries.keys(), ...(expected ?? []).map(({ code }) => code)]);
  const municipalities = [...codes].sort().map((code) => {
    const candidates = deliveries.get(code) ?? [];
    const registered = expected?.find((one) => one.code === code) ?? null;
    const result = municipalityOf(code, candidates, registered, choices.get(code) ?? null);
    problems.push(...result.problems, ...unexpected(candidates, expected, registered));
    return result.municipality;
  });
  const counts = new Set(municipalities.map(({ file }) => file));
  const undecided = new Set(
    municipalities.flatMap(({ code, status }) =>
      status === 'undecided' ? (deliveries.get(code) ?? []).map(({ file }) => file) : [],
    ),
  );
  return {
    round,
    files: submissions.map((one) => fileReport(one, counts, undecided)),
    municipalities,
    findings: submissions.flatMap((one) => (one.kind === 'read' ? fileFindings(one) : [])),
    problems,
    chosen,
  };
}

/** Who stands in which files. */
function deliveriesOf(submissions: readonly Submission[]): ReadonlyMap<string, readonly Delivery[]> {
  const deliveries = new Map<string, Delivery[]>();
  for (const submission of submissions) {
    if (submission.kind === 'failed') continue;
    for (const submitted of submission.municipalities) {
      const known = deliveries.get(submitted.code) ?? [];
      known.push({ file: submission.file, submitted });
      deliveries.set(submitted.code, known);
    }
  }
  return deliveries;
}

interface Judged {
  readonly municipality: RoundMunicipality;
  readonly problems: readonly RoundProblem[];
}

function municipalityOf(
  code: string,
  candidates: readonly Delivery[],
  registered: RegisteredMunicipality | null,
  choice: string | null,
): Judged {
  // A form that was sent in blank is no second opinion.
  const filled = candidates.filter(({ submitted }) => !submitted.isEmpty);
  const [first] = filled.length > 0 ? filled : candidates;
  const name = registered?.name ?? first?.submitted.name ?? code;
  const province = registered?.province ?? first?.submitted.province ?? null;
  const judged = (
    status: MunicipalityStatus,
    delivery: Delivery | null,
    problems: readonly RoundProblem[],
  ): Judged => ({
    municipality: {
      code,
      name,
      province,
      status,
      file: delivery?.file ?? null,
      submitted: delivery?.submitted ?? null,
    },
    problems,
  });
  if (first === undefined)
    return judged('notSubmitted', null, [roundProblem('notSubmitted', { code, name })]);
  if (filled.length === 0) {
    return judged('notFilledIn', null, [roundProblem('notFilledIn', { code, name, file: first.file })]);
  }
  const chosen = filled.find(({ file }) => file === choice);
  if (choice !== null && chosen === undefined) {
    const problem = roundProblem('choiceNotFound', { code, name, file: choice });
    return filled.length === 1
      ? judged(statusOf(first), first, [problem])
      : judged('undecided', null, [problem, twice(code, name, filled)]);
  }
  if (filled.length === 1) return judged(statusOf(first), first, []);
  if (chosen === undefined) return judged('undecided', null, [twice(code, name, filled)]);
  const others = filled.flatMap(({ file }) => (file === chosen.file ? [] : [file]));
  return judged(statusOf(chosen), chosen, [
    roundProblem('chosenOfSeveral', { code, name, file: chosen.file, others }),
  ]);
}

function twice(code: string, name: string, filled: readonly Delivery[]): RoundProblem {
  return roundProblem('submittedTwice', { code, name, files: filled.map(({ file }) => file) });
}

function statusOf({ submitted }: Delivery): MunicipalityStatus {
  return submitted.isComplete ? 'complete' : 'incomplete';
}

function unexpected(
  [first]: readonly Delivery[],
  expected: readonly RegisteredMunicipality[] | null,
  registered: RegisteredMunicipality | null,
): readonly RoundProblem[] {
  if (first === undefined || expected === null || registered !== null) return [];
  const { code, name } = first.submitted;
  return [roundProblem('notExpected', { code, name, file: first.file })];
}

function fileProblems(submission: Submission, round: string | null): readonly RoundProblem[] {
  const { file } = submission;
  if (submission.kind === 'failed')
    return [roundProblem('fileUnusable', { file, reason: submission.reason })];
  const { round: own, municipalities, uncalculated, problems } = submission;
  return [
    ...(municipalities.length === 0 ? [roundProblem('noProgramme', { file })] : []),
    ...(round === null || own === null || own === round
      ? []
      : [roundProblem('otherRound', { file, round: own, expected: round })]),
    ...(uncalculated === null ? [] : [roundProblem('uncalculated', { file, ...uncalculated })]),
    ...problems,
  ];
}

function fileReport(
  submission: Submission,
  counts: ReadonlySet<string | null>,
  undecided: ReadonlySet<string>,
): FileReport {
  const { file } = submission;
  if (submission.kind === 'failed') {
    const nothing = { error: 0, warning: 0, remark: 0 };
    const { reason } = submission;
    return { file, status: 'unusable', form: null, rows: 0, municipalities: [], findings: nothing, reason };
  }
  const { form, rows, municipalities, findings } = submission;
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    file,
    status: readStatus(submission, counts, undecided),
    form,
    rows,
    municipalities: municipalities.map(({ code, name }) => ({ code, name })),
    findings: { error: count('error'), warning: count('warning'), remark: count('remark') },
    reason: null,
  };
}

function readStatus(
  { file, municipalities }: ReadSubmission,
  counts: ReadonlySet<string | null>,
  undecided: ReadonlySet<string>,
): FileStatus {
  if (municipalities.length === 0) return 'noProgramme';
  if (municipalities.every(({ isEmpty }) => isEmpty)) return 'notFilledIn';
  if (undecided.has(file)) return 'undecided';
  return counts.has(file) ? 'counted' : 'notChosen';
}

function fileFindings({ file, findings, accepted }: ReadSubmission): readonly FileFinding[] {
  return [...findings.map((finding) => ({ finding, acceptance: null })), ...accepted].map((one) => ({
    file,
    municipality: codeOf(one.finding),
    ...one,
  }));
}

function codeOf({ data }: Finding): string | null {
  return 'code' in data ? data.code : null;
}
