// SPDX-License-Identifier: EUPL-1.2

/** Extensions of Excel 2010 ([MS-XLSX] 2.1): what the first edition of the format had no place for. */
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** @example x14("dataValidation") // "{http://…/2009/9/main}dataValidation" */
export function x14(name: string): string {
  return `{${X14}}${name}`;
}

/** Formulas and ranges within the extensions. */
export function xm(name: string): string {
  return `{${XM}}${name}`;
}
