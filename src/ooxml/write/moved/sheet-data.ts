// SPDX-License-Identifier: EUPL-1.2
import { cellReference } from '../../address';
import { formulaInFile } from '../../formula/file-form';
import { cellKey } from '../../model';
import type { Cell } from '../../model';
import { columnIndex, rowIndex } from '../../read/cells';
import { isWholeLine, shiftAll, shiftLine, shiftPlace } from '../../shift/shift';
import type { Shift } from '../../shift/shift';
import type { AttributeValues } from '../../xml/build';
import { encodeXString, escapeText } from '../../xml/escape';
import { XmlEditor, withAttributes } from '../../xml/editor';
import { CELL } from '../../xml/sequences';
import { child } from '../../xml/tree';
import type { XmlElement } from '../../xml/tree';
import { followReferences } from './references';

/** A row as it will be written. */
interface MovedRow {
  readonly openTag: string;
  readonly cells: { readonly column: number; readonly xml: string }[];
}

/**
 * Moves the cells of a sheet part: each keeps what it was written with, also what the model does not know (rich text,
 * metadata). A formula that was shared gets its own text, since the cells that share it may part.
 *
 * @param cells as they were read, for the texts of shared formulas
 * @param release told of every deleted cell that referred to the shared strings
 */
export function moveSheetData(
  text: string,
  shifts: readonly Shift[],
  cells: ReadonlyMap<number, Cell>,
  release: () => void,
): string {
  const read: XmlElement[] = [];
  const editor = new XmlEditor(text, {
    within: 'sheetData',
    onChild: (element) => {
      if (element.name === 'row') read.push(element);
    },
  });
  const data = child(editor.root, 'sheetData');
  if (data === undefined || read.length === 0) return text;
  const rows = new Map<number, MovedRow>();
  const rowAt = (index: number): MovedRow => {
    const known = rows.get(index) ?? { openTag: `<${editor.prefix}row r="${index + 1}">`, cells: [] };
    rows.set(index, known);
    return known;
  };
  let previousRow = -1;
  const indexed = read.map((element) => {
    previousRow = rowIndex(element, previousRow);
    return { element, index: previousRow };
  });
  for (const { element, index } of indexed) {
    const now = shiftAll(index, shifts, followRow);
    if (now === null) continue;
    const attributes: AttributeValues = { r: now + 1, spans: null };
    const openTag = withAttributes(editor.openTag(element), attributes).replace(/\s*\/?>$/, '>');
    rows.set(now, { openTag, cells: [] });
  }
  for (const { element, index } of indexed) {
    let previous = -1;
    for (const cell of element.children) {
      if (cell.name !== 'c') continue;
      const column = columnIndex(cell, previous) ?? previous + 1;
      previous = column;
      const place = shiftAll({ row: index, column }, shifts, shiftPlace);
      if (place === null) {
        if (cell.attributes.t === 's') release();
        continue;
      }
      const formula = cells.get(cellKey(index, column))?.formula ?? null;
      const xml = movedCell(editor, cell, cellReference(place.row, place.column), formula, shifts);
      rowAt(place.row).cells.push({ column: place.column, xml });
    }
  }
  const closeTag = `</${editor.prefix}row>`;
  const content = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => {
      const inside = row.cells.sort((a, b) => a.column - b.column).map(({ xml }) => xml);
      return row.openTag + inside.join('') + closeTag;
    });
  editor.setContent(data, content.join(''));
  return editor.result();
}

/** A row element goes with its row; cells that shift by themselves leave it. */
function followRow(row: number, shift: Shift): number | null {
  return shift.axis === 'row' && isWholeLine(shift) ? shiftLine(row, shift) : row;
}

function movedCell(
  editor: XmlEditor,
  cell: XmlElement,
  reference: string,
  formula: string | null,
  shifts: readonly Shift[],
): string {
  const f = child(cell, 'f');
  const children: Record<string, string | null> = {};
  if (f?.attributes.t === 'shared') {
    children.f =
      formula === null ? null : editor.tag('f', {}, escapeText(encodeXString(formulaInFile(formula))));
  } else if (f?.attributes.ref !== undefined) {
    children.f = editor.derive(f, { ref: followReferences(f.attributes.ref, shifts) ?? f.attributes.ref });
  }
  return editor.derive(cell, { r: reference }, children, CELL);
}
