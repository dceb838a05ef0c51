// SPDX-License-Identifier: EUPL-1.2
import type { SheetModel } from '../model';
import type { RowIndex, RowPlace } from '../read/row-index';
import { XmlEditor } from '../xml/editor';
import type { Span, XmlElement } from '../xml/tree';
import { touchedRows, withOwnFormulas } from './row-changes';
import type { RowChanges } from './row-changes';

/** Sheet part ready to edit: of its rows only those that change are parsed. */
export interface ParsedSheet {
  readonly editor: XmlEditor;
  readonly places: readonly RowPlace[];
  /** Rows that were parsed, by where they begin. */
  readonly elements: ReadonlyMap<number, XmlElement>;
  readonly changes: RowChanges;
}

/** The stretches of rows of which none is wanted. */
function stretchesWithout(
  isWanted: (place: RowPlace) => boolean,
  places: readonly RowPlace[],
): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  let current: { start: number; end: number } | undefined;
  for (const place of places) {
    if (isWanted(place)) current = undefined;
    else if (current !== undefined) current.end = place.end;
    else stretches.push((current = { start: place.start, end: place.end }));
  }
  return stretches;
}

/** Parses a sheet part around the rows that stay as they are. */
export function parseChangedRows(
  text: string,
  { rows: places, groups }: RowIndex,
  changes: RowChanges,
  now: SheetModel,
): ParsedSheet {
  const all = withOwnFormulas(changes, groups, now);
  const touched = touchedRows(all);
  // A row that gets a neighbour must say its number.
  const isWanted = ({ index, isNumbered }: RowPlace): boolean => touched.has(index) || !isNumbered;
  const elements = new Map<number, XmlElement>();
  const editor = new XmlEditor(text, {
    within: 'sheetData',
    onChild: (row) => {
      elements.set(row.start, row);
    },
    passedOver: stretchesWithout(isWanted, places),
  });
  return { editor, places, elements, changes: all };
}
