// SPDX-License-Identifier: EUPL-1.2
import { rangeReference } from '../address';
import { isEqual } from '../equal';
import { formulaInFile } from '../formula/file-form';
import { isCellError } from '../model';
import type { Cell, CellValue } from '../model';
import type { AttributeValues } from '../xml/build';
import { encodeXString, escapeText } from '../xml/escape';
import type { XmlEditor } from '../xml/editor';
import { CELL } from '../xml/sequences';
import type { XmlElement } from '../xml/tree';
import type { SaveContext } from './context';

/** Errors that may stand in a cell as they are (ECMA-376 part 1, 18.18.11); newer ones need rich values. */
const FILE_ERRORS: ReadonlySet<string> = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA'.split(' '),
);

/** A cell before and now; undefined is a cell that is not there. */
export interface CellChange {
  readonly before: Cell | undefined;
  readonly now: Cell | undefined;
  /** The cell needs a formula text of its own: the one it shared is going. */
  readonly ownFormula: boolean;
}

/** Whether a cell's formula reads differently or fills another range. */
export function isFormulaChanged(before: Cell | undefined, now: Cell | undefined): boolean {
  return (before?.formula ?? null) !== (now?.formula ?? null) || !isEqual(before?.array, now?.array);
}

function isValueChanged(before: Cell | undefined, now: Cell): boolean {
  // A text is kept elsewhere for a constant (string table) than for a formula's result (in the cell).
  const sameKind = before !== undefined && (before.formula === null) === (now.formula === null);
  return !sameKind || !isEqual(before.value, now.value);
}

function formulaXml(editor: XmlEditor, { formula, array }: Cell): string | null {
  if (formula === null) return null;
  const attributes = array === undefined ? {} : { t: 'array', ref: rangeReference(array) };
  return editor.tag('f', attributes, escapeText(encodeXString(formulaInFile(formula))));
}

interface ValueXml {
  readonly type: string | null;
  readonly v: string | null;
}

function valueXml(editor: XmlEditor, value: CellValue, isResult: boolean, context: SaveContext): ValueXml {
  const v = (text: string): string => editor.tag('v', {}, text);
  if (value === null) return { type: null, v: null };
  if (typeof value === 'boolean') return { type: 'b', v: v(value ? '1' : '0') };
  if (isCellError(value)) return { type: 'e', v: v(FILE_ERRORS.has(value.error) ? value.error : '#VALUE!') };
  if (typeof value === 'string') {
    return isResult
      ? { type: 'str', v: v(escapeText(encodeXString(value))) }
      : { type: 's', v: v(String(context.strings.indexOf(value))) };
  }
  if (!Number.isFinite(value)) throw new RangeError(`not a value of a cell: ${value}`);
  return { type: null, v: v(String(value)) };
}

/**
 * XML of a cell as it is now: from nothing, or from the element it had, of which whatever did not change stays.
 *
 * @throws RangeError for a number that is not finite.
 */
export function cellXml(
  editor: XmlEditor,
  element: XmlElement | undefined,
  reference: string,
  { before, now, ownFormula }: CellChange,
  context: SaveContext,
): string {
  const wasShared = element?.attributes.t === 's';
  const formulaChanged = isFormulaChanged(before, now);
  if (((before?.formula ?? null) === null) !== ((now?.formula ?? null) === null)) context.formulasChanged();
  if (now === undefined) {
    if (wasShared) context.strings.release();
    return '';
  }
  const attributes: Record<string, AttributeValues[string]> = { r: reference };
  const children: Record<string, string | null> = {};
  if (before?.format !== now.format) attributes.s = context.styleIndex(now.format) || null;
  if (formulaChanged || ownFormula) {
    children.f = formulaXml(editor, now);
    if (now.array === undefined) attributes.cm = null; // no longer a dynamic array
  }
  if (isValueChanged(before, now)) {
    if (wasShared) context.strings.release();
    const { type, v } = valueXml(editor, now.value, now.formula !== null, context);
    attributes.t = type;
    attributes.vm = null; // metadata of the value that was
    children.v = v;
    children.is = null;
  }
  if (element !== undefined) return editor.derive(element, attributes, children, CELL);
  return editor.tag('c', attributes, (children.f ?? '') + (children.v ?? ''));
}
