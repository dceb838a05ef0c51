// SPDX-License-Identifier: EUPL-1.2

import { constant } from './cells';
import { LOOKS } from './look';
import type { Look, LookRecord } from './look';
import type { CellPlan, LookPlan } from './plan';

/** A column with the band it belongs to and how its cells look. */
export interface FramedColumn {
  readonly header: string;
  readonly block: string;
  readonly look: Look;
  readonly width: number;
}

/** Bands and headers above a wide sheet, with the looks of all its columns. */
export interface Frame {
  readonly bandRow: readonly (CellPlan | null)[];
  readonly headerRow: readonly (CellPlan | null)[];
  readonly looks: readonly LookPlan[];
  readonly widths: readonly number[];
}

interface Place {
  /** Row of the bands; the headers are directly below it, the data below those. */
  readonly bandRow: number;
  readonly dataRows: number;
}

/**
 * The frame of a sheet whose columns are grouped in bands: a coloured band with its name over each group.
 *
 * @param bandLabels name of each block
 * @param bandLooks looks of the band and of the headers below it, by block
 */
export function frame(
  columns: readonly FramedColumn[],
  bandLabels: Readonly<Record<string, string>>,
  bandLooks: Readonly<Record<string, { readonly band: Look; readonly header: Look }>>,
  { bandRow, dataRows }: Place,
): Frame {
  const groups = columns.flatMap(({ block }, column) =>
    columns[column - 1]?.block === block ? [] : [{ block, column, width: runLength(columns, column) }],
  );
  const starts = new Set(groups.map(({ column }) => column));
  return {
    bandRow: columns.map(({ block }, column) =>
      constant(starts.has(column) ? (bandLabels[block] ?? '') : ''),
    ),
    headerRow: columns.map(({ header }) => constant(header)),
    looks: [
      ...groups.flatMap(({ block, column, width }): LookPlan[] => {
        const looks = bandLooks[block];
        return looks === undefined
          ? []
          : [
              { area: { row: bandRow, column, rows: 1, columns: width }, look: looks.band },
              { area: { row: bandRow + 1, column, rows: 1, columns: width }, look: looks.header },
            ];
      }),
      ...lookRuns(columns).flatMap(({ look, column, width }): LookPlan[] => [
        { area: { row: bandRow + 1, column, rows: 1, columns: width }, look: headerLook(look) },
        { area: { row: bandRow + 2, column, rows: dataRows, columns: width }, look },
      ]),
    ],
    widths: columns.map(({ width }) => width),
  };
}

function runLength(columns: readonly FramedColumn[], start: number): number {
  const end = columns.findIndex(({ block }, column) => column > start && block !== columns[start]?.block);
  return (end === -1 ? columns.length : end) - start;
}

/** A header stands where its column's content stands. */
function headerLook(look: Look): Look {
  const { align, indent }: LookRecord = LOOKS[look];
  return align === 'Right' ? 'overNumbers' : indent === undefined ? 'overText' : 'overWords';
}

/** Neighbouring columns with the same look are dressed together. */
function lookRuns(columns: readonly FramedColumn[]): { look: Look; column: number; width: number }[] {
  const runs: { look: Look; column: number; width: number }[] = [];
  columns.forEach(({ look }, column) => {
    const last = runs[runs.length - 1];
    if (last?.look === look) {
      last.width += 1;
    } else {
      runs.push({ look, column, width: 1 });
    }
  });
  return runs;
}
