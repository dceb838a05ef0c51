// SPDX-License-Identifier: EUPL-1.2
import { rangesReference } from '../address';
import type { DataValidation } from '../data-validation';
import { comparisonOperator, validationErrorStyle, validationType } from '../enumerations';
import { isEqual } from '../equal';
import { formulaInFile } from '../formula/file-form';
import type { SheetModel } from '../model';
import { readDataValidation, validationElements } from '../read/data-validations';
import type { SheetSnapshot } from '../snapshot';
import { editList } from '../xml/edit-list';
import type { XmlEditor } from '../xml/editor';
import { encodeXString, escapeText } from '../xml/escape';
import { xm } from '../xml/namespaces';
import { WORKSHEET } from '../xml/sequences';
import { child } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { removeExtensions } from './extensions';

/** What stays the same when a validation only comes to hold elsewhere. */
function ruleOf(validation: DataValidation): DataValidation {
  return { ...validation, ranges: [] };
}

function xstring(text: string): string | null {
  return text === '' ? null : encodeXString(text);
}

function validationXml(editor: XmlEditor, validation: DataValidation): string {
  const { type, operator, formula1, formula2, prompt, error } = validation;
  const formula = (name: string, text: string | null): string =>
    text === null ? '' : editor.tag(name, {}, escapeText(formulaInFile(text)));
  const attributes = {
    type: type === 'None' ? null : validationType.inFile(type),
    errorStyle: error.style === 'Stop' ? null : validationErrorStyle.inFile(error.style),
    operator: operator === 'Between' ? null : comparisonOperator.inFile(operator),
    allowBlank: validation.ignoreBlanks ? true : null,
    showDropDown: validation.inCellDropDown ? null : true,
    showInputMessage: prompt.show ? true : null,
    showErrorMessage: error.show ? true : null,
    errorTitle: xstring(error.title),
    error: xstring(error.message),
    promptTitle: xstring(prompt.title),
    prompt: xstring(prompt.message),
    sqref: rangesReference(validation.ranges),
  };
  return editor.tag(
    'dataValidation',
    attributes,
    formula('formula1', formula1) + formula('formula2', formula2),
  );
}

/**
 * Takes each element's validation out of `left`; one that only holds elsewhere now has its ranges set.
 *
 * @returns the elements whose validation is gone
 */
function matchElements(
  elements: readonly XmlElement[],
  isExtension: boolean,
  left: DataValidation[],
  setRanges: (element: XmlElement, ranges: string) => void,
): readonly XmlElement[] {
  const takeOut = (matches: (candidate: DataValidation) => boolean): DataValidation | undefined => {
    const place = left.findIndex(matches);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  const read = elements.map((element) => ({
    element,
    validation: readDataValidation(element, isExtension),
  }));
  const changed = read.filter(
    ({ validation }) => takeOut((candidate) => isEqual(candidate, validation)) === undefined,
  );
  return changed
    .filter(({ element, validation }) => {
      const rule = ruleOf(validation);
      const moved = takeOut((candidate) => isEqual(ruleOf(candidate), rule));
      if (moved !== undefined) setRanges(element, rangesReference(moved.ranges));
      return moved === undefined;
    })
    .map(({ element }) => element);
}

/** Applies removed, changed and added validations; one that did not change keeps its element. */
export function patchDataValidations(editor: XmlEditor, before: SheetSnapshot, now: SheetModel): void {
  if (isEqual(before.dataValidations, now.dataValidations)) return;
  const { own, extensions } = validationElements(editor.root);
  const left = [...now.dataValidations];
  const goneExtensions = matchElements(extensions, true, left, (element, ranges) => {
    const sqref = child(element, xm('sqref'));
    if (sqref !== undefined) editor.setContent(sqref, ranges);
  });
  const removed = matchElements(own, false, left, (element, sqref) => {
    editor.setAttributes(element, { sqref });
  });
  removeExtensions(editor, goneExtensions);
  const added = left.map((validation) => validationXml(editor, validation));
  editList(editor, editor.root, {
    list: 'dataValidations',
    removed,
    added,
    sequence: WORKSHEET,
    counted: true,
  });
}
