// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import { checkHomes } from './check-homes';
import { counts, type Counting } from './counting';
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
}

const NO_LINES: LineSums = {
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
  const linesOf = new Map<string, ProgrammeLine[]>(programme.municipalities.map(({ code }) => [code, []]));
  for (const line of programme.lines) {
    if (counts(line, counting)) linesOf.get(line.code)?.push(line);
  }
  return programme.municipalities.map((record) => sumOne(record, linesOf.get(record.code) ?? []));
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

function sumOne(record: MunicipalityRecord, lines: readonly ProgrammeLine[]): SummedMunicipality {
  const findings: Finding[] = [];
  const usable = lines.filter(({ kind, homes, place }) => {
    const wrong = checkHomes(record, kind, homes, place);
    if (wrong !== null) findings.push(wrong);
    return wrong === null;
  });
  return { record, sums: sumKinds(usable), cells: cellsOf(usable), years: sumYears(usable), findings };
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
