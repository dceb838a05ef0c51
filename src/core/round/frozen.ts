// SPDX-License-Identifier: EUPL-1.2

import { constant } from '../plan/cells';
import type { Look } from '../plan/look';
import type { CellPlan } from '../plan/plan';
import { wholeColumn } from '../plan/reference';
import type { PlanTexts } from '../plan/texts';
import type { Outcome } from '../outcome/calculate';
import { cellAddress } from '../sheet/address';
import { isBlank, type Content } from '../sheet/content';
import { comparedFigures, COMPARED_FIELDS, type ComparedField, type RoundFigures } from './compare';

/** What the copy of a round is: a sheet of its own, of values, with a few differences beside them. */
export interface FrozenRound {
  readonly round: string;
  readonly sheet: string;
  /** Rows of the sheet from A1. */
  readonly cells: readonly (readonly (CellPlan | null)[])[];
  readonly looks: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    readonly look: Look;
  }[];
  /** Characters, by column. */
  readonly widths: readonly number[];
}

/** Row of the headers, counted from zero. */
const HEADER = 3;
/** Code, name and subregion. */
const WHO = 3;
/** Figures whose difference with the present ones stands on the sheet. */
const DIFFERENCES: readonly ComparedField[] = ['total', 'socialRent', 'mid'];

/**
 * The copy of a round: the figures of every municipality as they are now. Where our sheet of municipalities is in the
 * workbook, formulas beside them show what has changed since.
 *
 * @param takenAt as it will be shown
 * @param municipalityTable name of the table that the differences are taken from; null when there is none
 */
export function frozenRound(
  { municipalities }: Outcome,
  {
    round,
    takenAt,
    texts,
    municipalityTable,
  }: {
    readonly round: string;
    readonly takenAt: string;
    readonly texts: PlanTexts;
    readonly municipalityTable: string | null;
  },
): FrozenRound {
  const { headers } = texts.municipalities;
  const compared = municipalityTable === null ? [] : DIFFERENCES;
  const titles = [
    headers.code,
    headers.name,
    headers.subregion,
    ...COMPARED_FIELDS.map((field) => headers[field]),
    ...compared.map((field) => texts.rounds.difference(headers[field])),
  ];
  const rows = municipalities.map(({ code, name, subregion, known }, index) => [
    constant(code),
    constant(name),
    constant(subregion),
    ...Object.values(comparedFigures(known)).map(constant),
    ...compared.map((field) => difference(field, HEADER + 1 + index, municipalityTable ?? '', texts)),
  ]);
  const area = (row: number, column: number, columns: number, look: Look) => ({
    row,
    column,
    rows: row === HEADER ? 1 : Math.max(1, rows.length),
    columns,
    look,
  });
  const figures = COMPARED_FIELDS.length;
  return {
    round,
    sheet: `${texts.rounds.sheet} ${round}`,
    cells: [
      [constant(texts.rounds.title(round))],
      [constant(texts.rounds.note(takenAt))],
      [],
      titles.map(constant),
      ...rows,
    ],
    looks: [
      { row: 0, column: 0, rows: 1, columns: 1, look: 'title' },
      { row: 1, column: 0, rows: 1, columns: 1, look: 'subtitle' },
      area(HEADER, 0, titles.length, 'headerInput'),
      area(HEADER + 1, WHO, figures, 'count'),
      ...(compared.length === 0 ? [] : [area(HEADER + 1, WHO + figures, compared.length, 'change' as const)]),
    ],
    widths: [11, 24, 26, ...COMPARED_FIELDS.map(() => 15), ...compared.map(() => 16)],
  };
}

/** Blank when either of the two is not known, or when our sheet of municipalities is no longer there. */
function difference(field: ComparedField, row: number, table: string, texts: PlanTexts): CellPlan {
  const { headers } = texts.municipalities;
  const then = cellAddress(row, WHO + COMPARED_FIELDS.indexOf(field));
  const code = cellAddress(row, 0);
  const place = `MATCH(${code},${wholeColumn(table, headers.code)},0)`;
  const now = `INDEX(${wholeColumn(table, headers[field])},${place})`;
  const formula = `IFERROR(IF(OR(${then}="",${now}=""),"",${now}-${then}),"")`;
  return { kind: 'formula', formula, expected: null };
}

/**
 * The figures of a frozen round, from the contents of its sheet; null when it is not laid out as one any more.
 *
 * @param rows contents from A1
 */
export function readFrozen(rows: readonly (readonly Content[])[]): readonly RoundFigures[] | null {
  const filled = rows.slice(HEADER + 1).filter((row) => !row.every(isBlank));
  const figures = filled.map(figuresOf);
  return figures.includes(null) || figures.length === 0 ? null : (figures as RoundFigures[]);
}

function figuresOf(row: readonly Content[]): RoundFigures | null {
  const [code, name] = row;
  if (typeof code !== 'string' || !/^GM\d{4}$/.test(code)) return null;
  const values = COMPARED_FIELDS.map((_, index) => row[WHO + index] ?? null);
  const isSound = values.every((value) => isBlank(value) || Number.isInteger(value));
  const figures = Object.fromEntries(
    COMPARED_FIELDS.map((field, index) => [field, isBlank(values[index] ?? null) ? null : values[index]]),
  ) as RoundFigures['figures'];
  return isSound ? { code, name: typeof name === 'string' ? name : code, figures } : null;
}
