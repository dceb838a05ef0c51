// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import { checkHomes } from './check-homes';
import { countsFor, type Counted, type Counting } from './counting';
import { NOT_COUNTED } from './planning-status';
import { allSteps, eachInSteps, mapInSteps, type Steps } from '../../steps/steps';
import type { LineKind, MunicipalityRecord, Programme, ProgrammeLine } from './line';

/** Homes per kind of line; null for a kind without any line that counts: not the same as 0. */
export type LineSums = Readonly<Record<LineKind, number | null>>;

export type LineCells = Readonly<Partial<Record<LineKind, readonly Place[]>>>;

export interface YearSums {
  readonly year: number;
  readonly sums: LineSums;
}

/** The lines of one municipality added up. */
export interface SummedMunicipality {
  readonly record: MunicipalityRecord;
  readonly sums: LineSums;
  /** Cells that the lines of each kind were read from. */
  readonly cells: LineCells;
  /** The same per year, in their order; null when a line has no year, so that the years do not hold everything. */
  readonly years: readonly YearSums[] | null;
  /** Lines that cannot be true and are left out of the sums. */
  readonly findings: readonly Finding[];
  /** What else there is to say about what counts. */
  readonly remarks: readonly Finding[];
}

/** Of who has no lines: nothing is known, and nothing is 0. */
export const NO_LINES: LineSums = {
  total: null,
  socialRent: null,
  mid: null,
  midRent: null,
  affordablePurchase: null,
  expensive: null,
  unknown: null,
  demolition: null,
  socialDemolition: null,
  socialSale: null,
};

/**
 * Adds the lines that count, per municipality and kind (domain §3), in the order of the municipalities.
 *
 * @example sumLines(programme, { years: [2026], statuses: null })[0]?.sums.socialRent // 250
 */
export function sumLines(programme: Programme, counting: Counting): readonly SummedMunicipality[] {
  return allSteps(sumInSteps(programme, counting));
}

/** The same in steps, some lines or a municipality at a time. */
export function* sumInSteps(
  { municipalities, lines }: Programme,
  counting: Counting,
): Steps<readonly SummedMunicipality[]> {
  const linesOf = new Map<string, Sorted>(municipalities.map(({ code }) => [code, sorted()]));
  yield* eachInSteps(lines, (line) => {
    linesOf.get(line.code)?.[countsFor(line, counting)].push(line);
  });
  return yield* mapInSteps(municipalities, (record) => sumOne(record, linesOf.get(record.code) ?? sorted()));
}

/** Lines by whether they count. */
type Sorted = Readonly<Record<Counted, ProgrammeLine[]>>;

function sorted(): Sorted {
  return { yes: [], no: [], open: [] };
}

/** Findings about lines of a municipality that is not among the records: they count nowhere. One per code. */
export function strayLines({ municipalities, lines }: Programme): readonly Finding[] {
  const known = new Set(municipalities.map(({ code }) => code));
  const strays = new Map<string, ProgrammeLine>();
  for (const line of lines) {
    if (!known.has(line.code) && !strays.has(line.code)) strays.set(line.code, line);
  }
  return [...strays.values()].map(({ code, place }) => finding('unknownMunicipality', place, { text: code }));
}

function sumOne(record: MunicipalityRecord, { yes, no, open }: Sorted): SummedMunicipality {
  const findings: Finding[] = [];
  const usable = yes.filter(({ kind, homes, place }) => {
    const wrong = checkHomes(record, kind, homes, place);
    if (wrong !== null) findings.push(wrong);
    return wrong === null;
  });
  const remarks = leftOut(record, no, open);
  const [sums, cells] = [sumKinds(usable), cellsOf(usable)];
  return { record, sums, cells, years: sumYears(usable), findings, remarks };
}

function sumKinds(lines: readonly ProgrammeLine[]): LineSums {
  const sums: Record<LineKind, number | null> = { ...NO_LINES };
  for (const { kind, homes } of lines) sums[kind] = (sums[kind] ?? 0) + homes;
  return sums;
}

function cellsOf(lines: readonly ProgrammeLine[]): LineCells {
  const cells: Partial<Record<LineKind, Place[]>> = {};
  for (const { kind, place } of lines) {
    if (place !== null) (cells[kind] ??= []).push(place);
  }
  return cells;
}

/** Homes that the user could expect to count, and that do not. */
function leftOut(
  { code, name, places }: MunicipalityRecord,
  no: readonly ProgrammeLine[],
  open: readonly ProgrammeLine[],
): readonly Finding[] {
  const place = places.code ?? places.name ?? null;
  const homesOf = (lines: readonly ProgrammeLine[]): number =>
    lines.reduce((sum, { kind, homes }) => sum + (kind === 'total' ? homes : 0), 0);
  const notCounted = homesOf(no.filter(({ status }) => status === NOT_COUNTED));
  const partly = homesOf(open.filter(({ period }) => period !== undefined));
  return [
    ...(notCounted === 0 ? [] : [finding('notCountedPlans', place, { code, name, homes: notCounted })]),
    ...(partly === 0 ? [] : [finding('periodPartlyCounted', place, { code, name, homes: partly })]),
  ];
}

function sumYears(lines: readonly ProgrammeLine[]): readonly YearSums[] | null {
  const linesOf = new Map<number, ProgrammeLine[]>();
  for (const line of lines) {
    if (line.year === null) return null;
    const ofYear = linesOf.get(line.year);
    if (ofYear === undefined) linesOf.set(line.year, [line]);
    else ofYear.push(line);
  }
  return [...linesOf].sort(([a], [b]) => a - b).map(([year, ofYear]) => ({ year, sums: sumKinds(ofYear) }));
}
