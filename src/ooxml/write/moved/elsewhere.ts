// SPDX-License-Identifier: EUPL-1.2
import type { Package } from '../../package/package';
import { escapeText } from '../../xml/escape';
import type { XmlEditor } from '../../xml/editor';
import type { XmlElement } from '../../xml/tree';
import { FORMULA_ELEMENTS } from '../renamed-sheets';
import { followFormula, followFormulaOf } from './moves';
import type { Moves } from './moves';
import { followReferences, rangesOf } from './references';
import { localName } from './sheet-part';

/** Parts with formulas that the model does not hold, besides those of sheets. */
const PARTS = /\/(charts|chartsheets|drawings|ctrlProps|pivotCache)\/[^/]*\.xml$/;

/** Attributes that hold a reference as a formula does: of shapes and controls. */
const FORMULA_ATTRIBUTES = ['textlink', 'fmlaLink', 'fmlaRange', 'linkedCell', 'listFillRange'] as const;

/** Lets formulas of charts, linked shapes and controls and the sources of pivot tables follow. */
export function moveElsewhere(pkg: Package, moves: Moves): void {
  if (moves.size === 0) return;
  for (const part of pkg.parts) {
    if (!PARTS.test(part)) continue;
    const editor = pkg.edit(part);
    moveFormulas(editor, editor.root, null, moves);
    pkg.write(part, editor.result());
  }
}

/** Lets the formulas of a sheet part outside its rows follow, of conditional formats and validations above all. */
export function moveSheetFormulas(editor: XmlEditor, sheet: string, moves: Moves): void {
  moveFormulas(editor, editor.root, sheet, moves);
}

/** @param ranges cells the formulas below hold for, as references; null when they hold by themselves */
function moveFormulas(
  editor: XmlEditor,
  element: XmlElement,
  sheet: string | null,
  moves: Moves,
  ranges: string | null = null,
): void {
  const follow = (formula: string): string => {
    const cells = ranges === null ? [] : rangesOf(ranges);
    return sheet === null || cells.length === 0
      ? followFormula(formula, sheet, moves)
      : followFormulaOf(cells, formula, sheet, moves);
  };
  const name = localName(element);
  const { attributes } = element;
  if (FORMULA_ELEMENTS.has(name) && element.children.length === 0) {
    const now = follow(element.text);
    if (now !== element.text) editor.setContent(element, escapeText(now));
  }
  if (name === 'cfvo' && attributes.type === 'formula' && attributes.val !== undefined) {
    editor.setAttributes(element, { val: follow(attributes.val) });
  }
  for (const attribute of FORMULA_ATTRIBUTES) {
    const formula = attributes[attribute];
    if (formula) editor.setAttributes(element, { [attribute]: follow(formula) });
  }
  if (name === 'worksheetSource' && attributes.ref !== undefined) {
    const ref = followReferences(attributes.ref, moves.get(attributes.sheet?.toLowerCase() ?? '') ?? []);
    editor.setAttributes(element, { ref: ref ?? '#REF!' });
  }
  const own = attributes.sqref ?? element.children.find((nested) => localName(nested) === 'sqref')?.text;
  for (const nested of element.children) moveFormulas(editor, nested, sheet, moves, own ?? ranges);
}
