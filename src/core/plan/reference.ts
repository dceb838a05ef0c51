// SPDX-License-Identifier: EUPL-1.2

import { absoluteAddress, sheetPrefix } from '../sheet/address';
import type { Area } from '../sheet/address';

/** Characters that Excel reads as syntax inside the brackets of a structured reference. */
const SPECIAL = /[[\]#'@]/g;

/** Name of a column inside brackets: special characters get an apostrophe before them. */
function columnSpecifier(header: string): string {
  return `[${header.replace(SPECIAL, "'$&")}]`;
}

/**
 * The cell of a column in the row of the formula. Always table-qualified, the form that every version of Excel and
 * LibreOffice stores.
 *
 * @example thisRow('Programma', 'Aantal [stuks] #1') // "Programma[[#This Row],[Aantal '[stuks'] '#1]]"
 */
export function thisRow(table: string, header: string): string {
  return `${table}[[#This Row],${columnSpecifier(header)}]`;
}

/** The cells of neighbouring columns in the row of the formula. */
export function thisRowSpan(table: string, first: string, last: string): string {
  return `${table}[[#This Row],${columnSpecifier(first)}:${columnSpecifier(last)}]`;
}

/**
 * The data of a column. Brackets are doubled where the header has more than letters, digits and spaces.
 *
 * @example wholeColumn('Programma', 'Sociale huur') // 'Programma[Sociale huur]'
 */
export function wholeColumn(table: string, header: string): string {
  const specifier = columnSpecifier(header);
  return /^\[[\p{L}\p{N} _]+\]$/u.test(specifier) ? `${table}${specifier}` : `${table}[${specifier}]`;
}

/** Cells by address, from any sheet, not shifting when copied. */
export function absoluteReference(sheet: string, area: Area): string {
  return sheetPrefix(sheet) + absoluteAddress(area);
}

/**
 * One writing for formulas that Excel may hand back in another one than they were written in: `T[[#This Row],[x]]`,
 * `T[@x]` and `[@[x]]` are the same, and so are quoted and unquoted names of sheets.
 */
export function canonicalFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : canonicalPart(part)))
    .join('');
}

function canonicalPart(part: string): string {
  return part
    .replace(/[\p{L}\p{N}_.\\]*\[\[#This Row\],((?:\[(?:[^\]']|'.)*\]:?)+)\]/giu, '[@$1]')
    .replace(/[\p{L}\p{N}_.\\]*\[@((?:\[(?:[^\]']|'.)*\]:?)+)\]/gu, '[@$1]')
    .replace(/[\p{L}\p{N}_.\\]*\[@((?:[^\]['#@]|'.)+)\]/gu, '[@[$1]]')
    .replace(/([\p{L}_][\p{L}\p{N}_.\\]*)\[\[((?:[^\]['#@]|'.)+)\]\]/gu, '$1[$2]')
    .replace(/'((?:[^']|'')+)'!/g, (_, sheet: string) => `${sheet.replaceAll("''", "'")}!`);
}
