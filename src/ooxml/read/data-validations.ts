// SPDX-License-Identifier: EUPL-1.2
import { parseRanges } from '../address';
import type { DataValidation } from '../data-validation';
import { comparisonOperator, validationErrorStyle, validationType } from '../enumerations';
import { formulaOnScreen } from '../formula/file-form';
import { decodeXString } from '../xml/escape';
import { x14, xm } from '../xml/namespaces';
import { child, childrenOf, flag } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** Elements of the validations of a sheet: those of its own list, then those among its extensions. */
export function validationElements(root: XmlElement): {
  readonly own: readonly XmlElement[];
  readonly extensions: readonly XmlElement[];
} {
  const extensions = childrenOf(child(root, 'extLst'), 'ext').flatMap((ext) =>
    childrenOf(child(ext, x14('dataValidations')), x14('dataValidation')),
  );
  return { own: childrenOf(child(root, 'dataValidations'), 'dataValidation'), extensions };
}

function formulaOf(element: XmlElement | undefined): string | null {
  return element === undefined ? null : formulaOnScreen(element.text);
}

/** Validation of an element of either list (ECMA-376 part 1, 18.3.1.32; [MS-XLSX] 2.6.21). */
export function readDataValidation(element: XmlElement, isExtension: boolean): DataValidation {
  const { attributes } = element;
  const text = (name: string): string => decodeXString(attributes[name] ?? '');
  const formula = (name: string): string | null =>
    formulaOf(isExtension ? child(child(element, x14(name)), xm('f')) : child(element, name));
  return {
    ranges: parseRanges(
      isExtension ? (child(element, xm('sqref'))?.text.trim() ?? '') : (attributes.sqref ?? ''),
    ),
    type: validationType.ofFile(attributes.type),
    operator: comparisonOperator.ofFile(attributes.operator),
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    ignoreBlanks: flag(element, 'allowBlank'),
    // The file says the opposite of its name: the button is there unless this is set.
    inCellDropDown: !flag(element, 'showDropDown'),
    prompt: { show: flag(element, 'showInputMessage'), title: text('promptTitle'), message: text('prompt') },
    error: {
      show: flag(element, 'showErrorMessage'),
      style: validationErrorStyle.ofFile(attributes.errorStyle),
      title: text('errorTitle'),
      message: text('error'),
    },
    isExtension,
  };
}

/** All validations of a sheet. */
export function readDataValidations(root: XmlElement): DataValidation[] {
  const { own, extensions } = validationElements(root);
  return [
    ...own.map((element) => readDataValidation(element, false)),
    ...extensions.map((element) => readDataValidation(element, true)),
  ];
}
