// SPDX-License-Identifier: EUPL-1.2
import type { Rect } from '../../model';
import { isInBand, isWholeLine, shiftLine, spanOf } from '../../shift/shift';
import type { Axis, Shift } from '../../shift/shift';
import type { XmlEditor } from '../../xml/editor';
import { child } from '../../xml/tree';
import type { XmlElement } from '../../xml/tree';

/** A line and how far into it, as anchors say where a corner is. */
export interface Edge {
  readonly line: number;
  readonly offset: number;
}

/** First and last edge of a drawing along an axis. */
export interface Extent {
  readonly from: Edge;
  readonly to: Edge;
}

/**
 * Edges of a drawing after shifts: it moves and is stretched with the cells under it.
 *
 * @param keepsSize it moves with its first cell and keeps its size
 */
export function followExtent(
  extent: Extent,
  axis: Axis,
  shifts: readonly Shift[],
  keepsSize: boolean,
): Extent {
  let { from, to } = extent;
  for (const shift of shifts) {
    if (shift.axis !== axis) continue;
    const now = followEdge(from, shift);
    to = keepsSize ? { ...to, line: to.line + now.line - from.line } : followEdge(to, shift);
    from = now;
  }
  return { from, to };
}

/** An edge in a line that goes comes to lie where that line began. */
function followEdge(edge: Edge, shift: Shift): Edge {
  const line = shiftLine(edge.line, shift);
  if (line !== null) return { ...edge, line };
  const { first } = spanOf(shift.area, shift.axis);
  return shift.kind === 'insert' ? edge : { line: first, offset: 0 };
}

/** The shifts that move all of some cells or nothing of them: those in whose rows or columns they lie. */
export function shiftsAround(range: Rect, shifts: readonly Shift[]): readonly Shift[] {
  return shifts.filter((shift) => isInBand(range, shift));
}

const CORNERS = [
  { axis: 'row', line: 'row', offset: 'rowOff' },
  { axis: 'column', line: 'col', offset: 'colOff' },
] as const;

/** Lets an anchor with a `from` and perhaps a `to` follow whole lines (ECMA-376 part 1, 20.5.2.33). */
export function moveAnchor(editor: XmlEditor, anchor: XmlElement, shifts: readonly Shift[]): void {
  const from = child(anchor, 'from') ?? anchor.children.find(({ name }) => name.endsWith('}from'));
  const to = child(anchor, 'to') ?? anchor.children.find(({ name }) => name.endsWith('}to'));
  if (from === undefined || anchor.attributes.editAs === 'absolute') return;
  const keepsSize = anchor.attributes.editAs === 'oneCell';
  const lines = shifts.filter(isWholeLine);
  for (const { axis, line, offset } of CORNERS) {
    const first = edgeOf(from, line, offset);
    const extent = followExtent(
      { from: first, to: edgeOf(to ?? from, line, offset) },
      axis,
      lines,
      keepsSize,
    );
    setEdge(editor, from, line, offset, extent.from);
    if (to !== undefined) setEdge(editor, to, line, offset, extent.to);
  }
}

function part(corner: XmlElement, name: string): XmlElement | undefined {
  return corner.children.find((element) => element.qname.replace(/^.*:/, '') === name);
}

function edgeOf(corner: XmlElement, line: string, offset: string): Edge {
  return { line: Number(part(corner, line)?.text ?? 0), offset: Number(part(corner, offset)?.text ?? 0) };
}

function setEdge(editor: XmlEditor, corner: XmlElement, line: string, offset: string, edge: Edge): void {
  const before = edgeOf(corner, line, offset);
  const [lineElement, offsetElement] = [part(corner, line), part(corner, offset)];
  if (lineElement && before.line !== edge.line) editor.setContent(lineElement, String(edge.line));
  if (offsetElement && before.offset !== edge.offset) editor.setContent(offsetElement, String(edge.offset));
}
