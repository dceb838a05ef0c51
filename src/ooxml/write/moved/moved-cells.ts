// SPDX-License-Identifier: EUPL-1.2
import { CellMap } from '../../cell-map';
import type { SheetModel, WorkbookModel } from '../../model';
import type { Origin, SheetOrigin } from '../../open-workbook';
import type { Package } from '../../package/package';
import { relationshipsOf, removeRelationship } from '../../package/relationships';
import { anchorsIn } from '../../read/objects';
import {
  shiftAutoFilter,
  shiftCells,
  shiftHyperlinks,
  shiftLines,
  shiftRules,
} from '../../shift/shift-sheet';
import type { Shift } from '../../shift/shift';
import type { SheetSnapshot } from '../../snapshot';
import type { XmlEditor } from '../../xml/editor';
import { child } from '../../xml/tree';
import { dimensionOf } from '../dimension';
import { moveAnchor } from './anchors';
import { moveElsewhere, moveSheetFormulas } from './elsewhere';
import { movesOf } from './moves';
import { moveComments, moveLegacyShapes } from './notes';
import { followReferences } from './references';
import { moveSheetData } from './sheet-data';
import { moveSheetParts, moveSort } from './sheet-part';

/**
 * Lets the parts of a package follow the cells that came and went in the model since it was read. Afterwards a sheet's
 * part says what `movedSnapshot` does, and what else changed can be written as ever. Formulas of cells keep their text.
 *
 * @param release told of every deleted cell that referred to the shared strings
 * @returns whether anything moved
 */
export function moveCells(
  pkg: Package,
  origin: Origin,
  workbook: WorkbookModel,
  release: () => void,
): boolean {
  const moves = movesOf(origin, workbook);
  if (moves.size === 0) return false;
  // Formulas first: they are seen from the ranges that the file has.
  for (const [id, { part }] of origin.sheets) {
    const name = origin.snapshot.sheets.get(id)?.name;
    if (name === undefined || !pkg.has(part)) continue;
    const editor = withoutRows(pkg, part);
    moveSheetFormulas(editor, name, moves);
    pkg.write(part, editor.result());
  }
  moveElsewhere(pkg, moves);
  for (const sheet of workbook.sheets) {
    const before = origin.snapshot.sheets.get(sheet.id);
    const place = origin.sheets.get(sheet.id);
    if (before === undefined || place === undefined || sheet.shifts.length === 0) continue;
    moveSheet(pkg, place, before, sheet, release);
    moveRelated(pkg, place, sheet.shifts);
  }
  return true;
}

/** The sheet as its part is after `moveCells`; names, tables and merged cells are compared as they were. */
export function movedSnapshot(before: SheetSnapshot, shifts: readonly Shift[]): SheetSnapshot {
  if (shifts.length === 0) return before;
  const parts = {
    cells: new CellMap(before.cells),
    rows: new Map(before.rows),
    columns: new Map(before.columns),
    hyperlinks: before.hyperlinks,
    autoFilter: before.autoFilter,
    dataValidations: before.dataValidations,
    conditionalFormats: before.conditionalFormats,
  };
  for (const shift of shifts) {
    shiftCells(parts.cells, shift);
    shiftLines(parts, shift);
    parts.hyperlinks = shiftHyperlinks([...parts.hyperlinks], shift);
    parts.autoFilter = shiftAutoFilter(parts.autoFilter, shift);
    Object.assign(parts, shiftRules(parts, shift, before.name));
  }
  return { ...before, ...parts };
}

function withoutRows(pkg: Package, part: string): XmlEditor {
  return pkg.edit(part, { within: 'sheetData', onChild: () => undefined });
}

function moveSheet(
  pkg: Package,
  { part }: SheetOrigin,
  before: SheetSnapshot,
  now: SheetModel,
  release: () => void,
): void {
  pkg.write(part, moveSheetData(pkg.text(part), now.shifts, before.cells, release));
  const editor = withoutRows(pkg, part);
  const removedLinks = moveSheetParts(editor, now.shifts);
  const dimension = child(editor.root, 'dimension');
  if (dimension) editor.setAttributes(dimension, { ref: dimensionOf(now) });
  pkg.write(part, editor.result());
  for (const id of removedLinks) removeRelationship(pkg, part, id);
}

/** Parts that belong to a sheet and say where on it they are. */
function moveRelated(pkg: Package, { part, tableParts }: SheetOrigin, shifts: readonly Shift[]): void {
  for (const { type, target, external } of relationshipsOf(pkg, part)) {
    if (external || !pkg.has(target)) continue;
    if (type === 'vmlDrawing') {
      pkg.write(target, moveLegacyShapes(pkg.text(target), shifts));
      continue;
    }
    const move = MOVERS[type];
    if (move === undefined) continue;
    const editor = pkg.edit(target);
    move(editor, shifts);
    pkg.write(target, editor.result());
  }
  for (const { target } of tableParts.values()) {
    if (!pkg.has(target)) continue;
    const editor = pkg.edit(target);
    for (const holder of [editor.root, child(editor.root, 'autoFilter')]) {
      const sort = child(holder, 'sortState');
      if (sort) moveSort(editor, sort, shifts);
    }
    pkg.write(target, editor.result());
  }
}

/** What follows in a part, by the type of the relationship that leads to it. */
const MOVERS: Readonly<Partial<Record<string, (editor: XmlEditor, shifts: readonly Shift[]) => void>>> = {
  comments: (editor, shifts) => {
    moveComments(editor, editor.root, shifts);
  },
  threadedComment: (editor, shifts) => {
    moveComments(editor, editor.root, shifts);
  },
  drawing: (editor, shifts) => {
    for (const anchor of anchorsIn(editor.root)) moveAnchor(editor, anchor, shifts);
  },
  pivotTable: (editor, shifts) => {
    const location = child(editor.root, 'location');
    const ref = location?.attributes.ref;
    if (location && ref) editor.setAttributes(location, { ref: followReferences(ref, shifts) ?? ref });
  },
};
