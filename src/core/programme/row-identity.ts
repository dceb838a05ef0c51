// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import { abolishedByCode, abolishedByName } from '../register/abolished-municipality';
import type { AbolishedMunicipality } from '../register/abolished-municipality';
import {
  bareName,
  fullCode,
  municipalityByCode,
  municipalityByName,
} from '../register/municipality-register';
import type { RegisteredMunicipality } from '../register/municipality-register';
import { cellAddress } from '../sheet/address';
import { contentAt, contentText, isBlank } from '../sheet/content';
import type { Content, SheetContent } from '../sheet/content';
import type { Meaning } from '../header/meaning';
import { foldText } from '../sheet/fold-text';
import type { ProgrammeField } from './field';
import { isErrorText } from './read-count';
import type { KeyField, ProgrammeSource, SourceKey } from './source';

export type FoundKey = Omit<SourceKey, 'occurrences'>;

/** Whose row it is. */
export interface Identity {
  readonly municipality: RegisteredMunicipality | null;
  /** It no longer exists: named, but it takes part in nothing. */
  readonly isAbolished: boolean;
  readonly key: FoundKey | null;
  readonly findings: readonly Finding[];
}

/** Rows that add up the rows above them are not municipalities. */
const TOTALS_ROW = /^(?:sub|eind|grand)?tota(?:a)?l|(?:sub|eind)?tota(?:a)?l$/;

/** The municipality of a row: by its code (domain §1, "never on the name"), by its name only where no code stands. */
export function identify(sheet: SheetContent, source: ProgrammeSource, row: number): Identity {
  const code = cellOf(sheet, source, row, 'code');
  const name = cellOf(sheet, source, row, 'name');
  const field: KeyField = isBlank(code) ? 'name' : 'code';
  const content = field === 'code' ? code : name;
  const place: Place = { sheet: source.sheet, address: keyAddress(source, { field, row }) };
  const isText = typeof content === 'string' || typeof content === 'number';
  const province = textOf(sheet, source, row, 'province');
  const byCode = isText && field === 'code' ? municipalityByCode(content) : null;
  // A name may stand where the code should.
  const isName = isText && (field === 'name' || fullCode(content) === null);
  const municipality = byCode ?? (isName ? municipalityByName(String(content), province) : null);
  if (!isText || municipality === null) {
    return isText ? abolishedOrUnknown(content, field, place, row) : unknown(content, place);
  }
  const key: FoundKey = { code: municipality.code, field, content, row };
  const findings = [
    ...mismatch(municipality, field, name, place),
    ...(byCode === null ? missingCode(source, municipality, code, row) : looseCode(byCode, content, place)),
    ...looseTexts(sheet, source, row),
  ];
  return { municipality, isAbolished: false, key, findings };
}

/** A code that CBS writes otherwise: without its letters, its zeros, or with spaces. */
function looseCode(
  { code, name }: RegisteredMunicipality,
  content: string | number,
  place: Place,
): readonly Finding[] {
  return content === code ? [] : [finding('looseCode', place, { code, name, content })];
}

/** The workbook has a column for codes, and this row was told by its name. */
function missingCode(
  source: ProgrammeSource,
  { code, name }: RegisteredMunicipality,
  content: Content,
  row: number,
): readonly Finding[] {
  if (source.columns.code === undefined) return [];
  const place = { sheet: source.sheet, address: cellAddress(row, source.columns.code.column) };
  return [
    finding('missingCode', place, { code, name, content: typeof content === 'string' ? content : null }),
  ];
}

const NAMES: readonly ProgrammeField[] = ['name', 'province', 'subregion'];

function looseTexts(sheet: SheetContent, source: ProgrammeSource, row: number): readonly Finding[] {
  return NAMES.flatMap((field) => {
    const content = cellOf(sheet, source, row, field);
    const column = source.columns[field]?.column;
    if (typeof content !== 'string' || column === undefined) return [];
    const tidy = content.replace(/[\s\u00a0]+/g, ' ').trim();
    const place = { sheet: source.sheet, address: cellAddress(row, column) };
    return tidy === content || tidy === ''
      ? []
      : [finding('looseText', place, { text: content, trimmed: tidy })];
  });
}

function abolishedOrUnknown(content: string | number, field: KeyField, place: Place, row: number): Identity {
  const abolished = abolishedAs(content, field);
  if (abolished === null) return unknown(content, place);
  const { code, name, until } = abolished;
  return {
    municipality: abolished,
    isAbolished: true,
    key: { code, field, content, row },
    findings: [finding('abolishedMunicipality', place, { code, name, until })],
  };
}

function abolishedAs(content: string | number, field: KeyField): AbolishedMunicipality | null {
  const code = field === 'code' ? fullCode(content) : null;
  return code === null ? abolishedByName(bareName(String(content))) : abolishedByCode(code);
}

function unknown(content: Content, place: Place): Identity {
  return {
    municipality: null,
    isAbolished: false,
    key: null,
    findings: [finding('unknownMunicipality', place, { text: contentText(content) })],
  };
}

function mismatch(
  municipality: RegisteredMunicipality,
  field: KeyField,
  name: Content,
  place: Place,
): readonly Finding[] {
  if (field !== 'code' || typeof name !== 'string') return [];
  const named = municipalityByName(name);
  if (named === null || named.code === municipality.code) return [];
  const { code, name: nameOfCode } = municipality;
  return [finding('codeNameMismatch', place, { code, name: name.trim(), nameOfCode })];
}

/** The column in which a row says that it adds up others, "totaal", or null. */
export function totalsColumn(sheet: SheetContent, source: ProgrammeSource, row: number): number | null {
  const found = wordColumns(sheet, source).find((column) => {
    const content = contentAt(sheet, row, column);
    return typeof content === 'string' && TOTALS_ROW.test(foldText(content));
  });
  return found ?? null;
}

/** Whether a row repeats the header, as below a page break: most of its cells are their column's header. */
export function isHeaderAgain(sheet: SheetContent, { mapped }: ProgrammeSource, row: number): boolean {
  const least = Math.max(1, mapped.length / 2);
  const texts = mapped.flatMap(({ column, header }) => {
    const content = contentAt(sheet, row, column);
    return typeof content === 'string' && !isBlank(content) ? [{ header, content }] : [];
  });
  // Rows of homes have fewer texts than that, and folding texts is most of the work.
  if (texts.length <= least) return false;
  const again = texts.filter(({ header, content }) => foldText(header).endsWith(foldText(content)));
  return again.length > least;
}

const WORDS: readonly Meaning['field'][] = ['code', 'name', 'plan', 'year', 'status', 'tenure'];

/** Columns with words; without a column of municipalities, what stands before the figures may have no header. */
function wordColumns({ origin }: SheetContent, { mapped, municipality }: ProgrammeSource): readonly number[] {
  const columns = mapped.flatMap(({ column, meaning: { field } }) => (WORDS.includes(field) ? [column] : []));
  if (municipality === undefined) return columns;
  const before = Math.min(...mapped.map(({ column }) => column)) - origin.column;
  return [...Array.from({ length: Math.max(0, before) }, (_, index) => origin.column + index), ...columns];
}

/** Content of a row in the column of a field; null where there is no such column. */
export function cellOf(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  field: ProgrammeField,
): Content {
  const column = source.columns[field];
  return column === undefined ? null : contentAt(sheet, row, column.column);
}

/** The same as a text; null for a blank and for an error. */
export function textOf(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  field: ProgrammeField,
): string | null {
  const text = contentText(cellOf(sheet, source, row, field));
  return isBlank(text) || isErrorText(text) ? null : trimmed(text);
}

/** A text without superfluous spaces, as Excel's TRIM takes them away: between words one is left. */
function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** Cell of a key, or the first cell of the row where there is no such column. */
export function keyAddress(
  source: ProgrammeSource,
  { field, row }: Pick<SourceKey, 'field' | 'row'>,
): string {
  const column = source.columns[field] ?? source.columns.code ?? source.columns.name;
  return cellAddress(row, column?.column ?? source.firstColumn);
}
