// SPDX-License-Identifier: EUPL-1.2

import { constant } from './cells';
import { LOOKS } from './look';
import type { Look, LookRecord } from './look';
import type { CellPlan, LookPlan } from './plan';

/** A column with the band it belongs to and how its cells look. */
export interface FramedColumn<Block extends string> {
  readonly header: string;
  readonly block: Block;
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
export function frame<Block extends string>(
  columns: readonly FramedColumn<Block>[],
  bandLabels: Readonly<Record<Block, string>>,
  bandLooks: Readonly<Record<Block, { readonly band: Look; readonly header: Look }>>,
  { bandRow, dataRows }: Place,
): Frame {
  const bands = runsOf(columns.map(({ block }) => block));
  const labels = new Map(bands.map(({ of, column }) => [column, bandLabels[of]]));
  return {
    bandRow: columns.map((_, column) => constant(labels.get(column) ?? null)),
    headerRow: columns.map(({ header }) => constant(header)),
    looks: [
      ...bands.flatMap(({ of, column, width }): LookPlan[] => [
        { area: { row: bandRow, column, rows: 1, columns: width }, look: bandLooks[of].band },
        { area: { row: bandRow + 1, column, rows: 1, columns: width }, look: bandLooks[of].header },
      ]),
      // Neighbouring columns with the same look are dressed together.
      ...runsOf(columns.map(({ look }) => look)).flatMap(({ of, column, width }): LookPlan[] => [
        { area: { row: bandRow + 1, column, rows: 1, columns: width }, look: headerLook(of) },
        { area: { row: bandRow + 2, column, rows: dataRows, columns: width }, look: of },
      ]),
    ],
    widths: columns.map(({ width }) => width),
  };
}

/** A header stands where its column's content stands. */
function headerLook(look: Look): Look {
  const { align, indent }: LookRecord = LOOKS[look];
  return align === 'Right' ? 'overNumbers' : indent === undefined ? 'overText' : 'overWords';
}

/** Neighbours that are alike, from left to right. */
function runsOf<Kind>(kinds: readonly Kind[]): readonly { of: Kind; column: number; width: number }[] {
  const runs: { of: Kind; column: number; width: number }[] = [];
  kinds.forEach((of, column) => {
    const last = runs[runs.length - 1];
    if (last?.of === of) {
      last.width += 1;
    } else {
      runs.push({ of, column, width: 1 });
    }
  });
  return runs;
}
