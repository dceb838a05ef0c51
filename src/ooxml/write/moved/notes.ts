// SPDX-License-Identifier: EUPL-1.2
import { parseCell } from '../../address';
import { isWholeLine, shiftAll, shiftPlace } from '../../shift/shift';
import type { Shift } from '../../shift/shift';
import type { XmlEditor } from '../../xml/editor';
import type { XmlElement } from '../../xml/tree';
import { followExtent, shiftsAround } from './anchors';
import { followReferences } from './references';

/** Moves notes and threaded comments: every element that says by `ref` to which cell it belongs. */
export function moveComments(editor: XmlEditor, element: XmlElement, shifts: readonly Shift[]): void {
  for (const nested of element.children) {
    const { ref } = nested.attributes;
    if (ref === undefined || parseCell(ref) === null) {
      moveComments(editor, nested, shifts);
      continue;
    }
    const now = followReferences(ref, shifts);
    if (now === null) editor.remove(nested);
    else if (now !== ref) editor.setAttributes(nested, { ref: now });
  }
}

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;
const PLACE = { row: /(<x:Row>)\s*(\d+)\s*(<\/x:Row>)/, column: /(<x:Column>)\s*(\d+)\s*(<\/x:Column>)/ };

/**
 * Moves the boxes of notes and the controls in a legacy drawing. That is VML, which programs write as text that is not
 * always well-formed XML, so it is handled as text too.
 */
export function moveLegacyShapes(vml: string, shifts: readonly Shift[]): string {
  return vml.replace(SHAPE, (shape) => {
    const [row, column] = [PLACE.row.exec(shape)?.[2], PLACE.column.exec(shape)?.[2]];
    if (row === undefined || column === undefined) return moveShape(shape, shifts.filter(isWholeLine));
    const place = shiftAll({ row: Number(row), column: Number(column) }, shifts, shiftPlace);
    if (place === null) return '';
    const around = shiftsAround({ row: Number(row), column: Number(column), rows: 1, columns: 1 }, shifts);
    return moveShape(shape, around)
      .replace(PLACE.row, `$1${place.row}$3`)
      .replace(PLACE.column, `$1${place.column}$3`);
  });
}

/** The anchor lists column and offset, row and offset, of the first corner and of the last. */
function moveShape(shape: string, shifts: readonly Shift[]): string {
  return shape.replace(ANCHOR, (whole, open: string, list: string, close: string) => {
    const [left, leftBy, top, topBy, right, rightBy, bottom, bottomBy, ...more] = list.split(',').map(Number);
    const numbers = [left, leftBy, top, topBy, right, rightBy, bottom, bottomBy];
    if (more.length > 0 || numbers.some((number) => number === undefined || !Number.isInteger(number)))
      return whole;
    const edge = (line: number | undefined, offset: number | undefined) => ({
      line: line ?? 0,
      offset: offset ?? 0,
    });
    const across = { from: edge(left, leftBy), to: edge(right, rightBy) };
    const down = { from: edge(top, topBy), to: edge(bottom, bottomBy) };
    const x = followExtent(across, 'column', shifts, true);
    const y = followExtent(down, 'row', shifts, true);
    const now = [x.from, y.from, x.to, y.to].flatMap(({ line, offset }) => [line, offset]);
    return open + now.join(', ') + close;
  });
}
