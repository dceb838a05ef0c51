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
 * The data of a column. Brackets are doubled where the header has more than words with a space between them.
 *
 * @example wholeColumn('Programma', 'Sociale huur') // 'Programma[Sociale huur]'
 */
export function wholeColumn(table: string, header: string): string {
  const specifier = columnSpecifier(header);
  return /^\[[\p{L}\p{N}_]+(?: [\p{L}\p{N}_]+)*\]$/u.test(specifier)
    ? `${table}${specifier}`
    : `${table}[${specifier}]`;
}

/** Cells by address, from any sheet, not shifting when copied. */
export function absoluteReference(sheet: string, area: Area): string {
  return sheetPrefix(sheet) + absoluteAddress(area);
}

const TEXT = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`'(?<sheet>(?:[^']|'')+)'!`;
const TABLE = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
/** A column in brackets of its own, and a column that needs none. */
const BRACKETED = String.raw`\[(?:[^\]']|'.)*\]`;
const BARE = String.raw`(?:[^\][#'@]|'.)+`;

/** The parts of a formula that are written in more than one way, and those in which nothing is to be changed. */
const PARTS = new RegExp(
  [
    TEXT,
    SHEET,
    String.raw`(?:${TABLE})?\[(?:\[#This Row\],|@)(?<row>${BRACKETED}(?::${BRACKETED})?)\]`,
    String.raw`(?:${TABLE})?\[@(?<bareRow>${BARE})\]`,
    String.raw`(?<table>${TABLE})\[\[(?<column>${BARE})\]\]`,
    String.raw`(?:${TABLE})?\[(?:[^\][']|'.|${BRACKETED})*\]`,
    String.raw`(?<intersection>@)`,
  ].join('|'),
  'giu',
);

/**
 * One writing for formulas that Excel may hand back in another one than they were written in: `T[[#This Row],[x]]`,
 * `T[@x]` and `[@[x]]` are the same, and so are quoted and unquoted names of sheets. In a file that another program
 * saved, Excel puts an @ before INDEX, which could have given more than one cell.
 */
export function canonicalFormula(formula: string): string {
  return formula.replace(PARTS, (part: string, ...rest: unknown[]) => {
    const { sheet, row, bareRow, table, column, intersection } = rest[rest.length - 1] as Partial<
      Record<string, string>
    >;
    if (sheet !== undefined) return `${sheet.replaceAll("''", "'")}!`;
    if (row !== undefined) return `[@${row}]`;
    if (bareRow !== undefined) return `[@[${bareRow}]]`;
    if (intersection !== undefined) return '';
    return table === undefined || column === undefined ? part : `${table}[${column}]`;
  });
}
