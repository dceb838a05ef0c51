// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import { municipalityByCode, municipalityByName } from '../register/municipality-register';
import type { RegisteredMunicipality } from '../register/municipality-register';
import { cellAddress } from '../sheet/address';
import { contentAt, contentText, isBlank } from '../sheet/content';
import type { Content, SheetContent } from '../sheet/content';
import { COUNT_FIELDS } from './field';
import type { CountField, ProgrammeField } from './field';
import { foldText } from './header';
import type { LineKind, MunicipalityRecord, Programme, ProgrammeLine } from './line';
import type { KeyField, ProgrammeSource, ReadSource, SourceKey } from './source';

/** A programme as read from the workbook, with where each municipality was found. */
export interface ReadProgramme {
  readonly programme: Programme;
  readonly source: ReadSource;
  readonly keys: readonly SourceKey[];
  readonly findings: readonly Finding[];
}

/** Fields of which at least one of each group must have a column (domain §3, "Needed"). */
const NEEDED: readonly (readonly ProgrammeField[])[] = [
  ['code', 'name'],
  ['total', 'expensive'],
  ['socialRent'],
  ['mid', 'midRent'],
  ['mid', 'affordablePurchase'],
];

const STOCK_FIELDS: readonly CountField[] = ['stock', 'socialStock', 'socialRentStock'];

/** Without these there is no class, and so no duty. */
const NEEDED_STOCK: readonly CountField[] = ['stock', 'socialStock'];

/** Rows that add up the rows above them are not municipalities. */
const TOTALS_ROW = /^(sub)?tota(a)?l/;

/** Texts with which Excel shows an error value. */
const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!)$/;

/**
 * Reads the rows of a programme with one row per municipality. Every filled-in cell becomes a line; a cell that
 * cannot be counted makes its municipality unreadable, with a finding that names the cell. Nothing is guessed: a
 * text, even one that looks like a number, is missing and never 0.
 *
 * @param sheet the whole sheet the source is on
 */
export function readRows(sheet: SheetContent, source: ProgrammeSource): ReadProgramme {
  const findings: Finding[] = missingColumns(source);
  const records: MunicipalityRecord[] = [];
  const keys: FoundKey[] = [];
  const lines: ProgrammeLine[] = [];
  const firstIndex = new Map<string, number>();

  for (const row of dataRows(sheet, source)) {
    const identity = identify(sheet, source, row);
    findings.push(...identity.findings);
    if (identity.key === null || identity.municipality === null) {
      continue;
    }
    const { code } = identity.municipality;
    const index = firstIndex.get(code);
    const first = index === undefined ? undefined : keys[index];
    const original = index === undefined ? undefined : records[index];
    if (index !== undefined && first !== undefined && original !== undefined) {
      const place = { sheet: source.sheet, address: keyAddress(source, identity.key) };
      const firstAddress = keyAddress(source, first);
      findings.push(finding('duplicateMunicipality', place, { code, name: original.name, firstAddress }));
      records[index] = { ...original, unreadable: true };
      continue;
    }
    const read = readRow(sheet, source, row, identity.municipality);
    findings.push(...read.findings);
    firstIndex.set(code, records.length);
    records.push(read.record);
    lines.push(...read.lines);
    keys.push(identity.key);
  }
  if (records.length === 0) {
    findings.push(finding('noMunicipalities', headerPlace(source), { table: source.table ?? source.sheet }));
  }
  const read: ReadSource = {
    ...source,
    ...extent(sheet, source),
    keyCellCount: keyCells(sheet, source, keys).length,
  };
  return {
    programme: { municipalities: records, lines },
    source: read,
    keys: withOccurrences(sheet, source, keys),
    findings,
  };
}

function headerPlace({ sheet, headerRow, firstColumn }: ProgrammeSource): Place {
  return { sheet, address: cellAddress(headerRow, firstColumn) };
}

function missingColumns(source: ProgrammeSource): Finding[] {
  const header = headerPlace(source);
  const has = (field: ProgrammeField): boolean => source.columns[field] !== undefined;
  return [
    ...NEEDED.filter((group) => !group.some(has)).map((fields) =>
      finding('missingColumn', header, { fields }),
    ),
    ...(NEEDED_STOCK.every(has) ? [] : [finding('missingStock', header, {})]),
  ];
}

/** Rows that hold a municipality; blank rows and totals between them are passed over. */
function dataRows(sheet: SheetContent, source: ProgrammeSource): number[] {
  const { firstRow, rowCount } = extent(sheet, source);
  return Array.from({ length: rowCount }, (_, index) => firstRow + index).filter((row) => {
    const cells = Array.from({ length: source.columnCount }, (_, index) =>
      contentAt(sheet, row, source.firstColumn + index),
    );
    return !cells.every(isBlank) && !isTotalsRow(sheet, source, row);
  });
}

function isTotalsRow(sheet: SheetContent, source: ProgrammeSource, row: number): boolean {
  return (['code', 'name'] as const).some((field) => {
    const content = cellOf(sheet, source, row, field);
    return typeof content === 'string' && TOTALS_ROW.test(foldText(content));
  });
}

/** A table knows its rows; plain cells run to the last filled row, totals below it left out: those are the user's. */
function extent(sheet: SheetContent, source: ProgrammeSource): { firstRow: number; rowCount: number } {
  if (source.table !== null) {
    return { firstRow: source.firstRow, rowCount: source.rowCount };
  }
  const columns = Object.values(source.columns).map(({ column }) => column);
  const lastUsed = sheet.rows.findLastIndex((_, index) => {
    const row = sheet.origin.row + index;
    const isFilled = columns.some((column) => !isBlank(contentAt(sheet, row, column)));
    return isFilled && !isTotalsRow(sheet, source, row);
  });
  const lastRow = sheet.origin.row + lastUsed;
  return { firstRow: source.firstRow, rowCount: Math.max(0, lastRow - source.headerRow) };
}

type FoundKey = Omit<SourceKey, 'occurrences'>;

/** Texts and numbers in the columns that rows are found back in. */
function keyCells(sheet: SheetContent, source: ProgrammeSource, keys: readonly FoundKey[]): Content[] {
  const { firstRow, rowCount } = extent(sheet, source);
  const fields = new Set(keys.map(({ field }) => field));
  return [...fields].flatMap((field) =>
    Array.from({ length: rowCount }, (_, index) => cellOf(sheet, source, firstRow + index, field)).filter(
      isKeyContent,
    ),
  );
}

function isKeyContent(content: Content): boolean {
  return typeof content === 'number' || (typeof content === 'string' && !ERROR_TEXT.test(content));
}

/** How often the content of each key stands among the keys: the text "0363" is the number 363, as for Excel's COUNTIF. */
function withOccurrences(
  sheet: SheetContent,
  source: ProgrammeSource,
  keys: readonly FoundKey[],
): SourceKey[] {
  const folded = (content: Content): string => {
    const text = contentText(content).toLowerCase();
    return /^\s*\d+\s*$/.test(text) ? String(Number(text)) : text;
  };
  const counts = new Map<string, number>();
  for (const content of keyCells(sheet, source, keys)) {
    counts.set(folded(content), (counts.get(folded(content)) ?? 0) + 1);
  }
  return keys.map((key) => ({ ...key, occurrences: counts.get(folded(key.content)) ?? 0 }));
}

interface Identity {
  readonly municipality: RegisteredMunicipality | null;
  readonly key: FoundKey | null;
  readonly findings: readonly Finding[];
}

/** The municipality of a row: by its code (domain §1, "never on the name"), by its name only where no code stands. */
function identify(sheet: SheetContent, source: ProgrammeSource, row: number): Identity {
  const code = cellOf(sheet, source, row, 'code');
  const name = cellOf(sheet, source, row, 'name');
  const field: KeyField = isBlank(code) ? 'name' : 'code';
  const content = field === 'code' ? code : name;
  const place: Place = { sheet: source.sheet, address: keyAddress(source, { field, row }) };
  const isText = typeof content === 'string' || typeof content === 'number';
  const municipality = !isText
    ? null
    : field === 'code'
      ? municipalityByCode(content)
      : municipalityByName(String(content));
  if (!isText || municipality === null) {
    return {
      municipality: null,
      key: null,
      findings: [finding('unknownMunicipality', place, { text: contentText(content) })],
    };
  }
  const key: FoundKey = { code: municipality.code, field, content, row };
  const named = typeof name === 'string' ? municipalityByName(name) : null;
  const mismatch =
    field === 'code' && named !== null && named.code !== municipality.code && typeof name === 'string'
      ? [
          finding('codeNameMismatch', place, {
            code: municipality.code,
            name: name.trim(),
            nameOfCode: municipality.name,
          }),
        ]
      : [];
  return { municipality, key, findings: mismatch };
}

interface ReadRow {
  readonly record: MunicipalityRecord;
  readonly lines: readonly ProgrammeLine[];
  readonly findings: readonly Finding[];
}

function readRow(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  municipality: RegisteredMunicipality,
): ReadRow {
  const { code } = municipality;
  const name = textOf(sheet, source, row, 'name') ?? municipality.name;
  const findings: Finding[] = [];
  const counts = new Map<CountField, number>();
  const places: Partial<Record<ProgrammeField, Place>> = {};
  for (const [field, column] of Object.entries(source.columns) as [ProgrammeField, { column: number }][]) {
    places[field] = { sheet: source.sheet, address: cellAddress(row, column.column) };
  }
  for (const field of COUNT_FIELDS) {
    const place = places[field];
    const content = cellOf(sheet, source, row, field);
    if (place === undefined || isBlank(content)) {
      continue;
    }
    if (typeof content === 'number') {
      counts.set(field, content);
    } else {
      findings.push(unusable(content, place, { code, name, field }));
    }
  }
  const lines = COUNT_FIELDS.filter(isLineKind).flatMap((kind) => {
    const homes = counts.get(kind);
    return homes === undefined
      ? []
      : [{ code, year: null, status: null, kind, homes, place: places[kind] ?? null }];
  });
  const record: MunicipalityRecord = {
    code,
    name,
    province: textOf(sheet, source, row, 'province') ?? municipality.province,
    subregion: textOf(sheet, source, row, 'subregion'),
    stock: counts.get('stock') ?? null,
    socialStock: counts.get('socialStock') ?? null,
    socialRentStock: counts.get('socialRentStock') ?? null,
    unreadable: findings.length > 0,
    places,
  };
  return { record, lines, findings };
}

function unusable(
  content: Exclude<Content, null | number>,
  place: Place,
  data: { code: string; name: string; field: CountField },
): Finding {
  const text = contentText(content);
  return ERROR_TEXT.test(text)
    ? finding('errorValue', place, { ...data, error: text })
    : finding('notANumber', place, { ...data, text });
}

function isLineKind(field: CountField): field is LineKind & CountField {
  return !STOCK_FIELDS.includes(field);
}

function cellOf(sheet: SheetContent, source: ProgrammeSource, row: number, field: ProgrammeField): Content {
  const column = source.columns[field];
  return column === undefined ? null : contentAt(sheet, row, column.column);
}

function textOf(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  field: ProgrammeField,
): string | null {
  const text = contentText(cellOf(sheet, source, row, field));
  return isBlank(text) || ERROR_TEXT.test(text) ? null : trimmed(text);
}

/** A text without superfluous spaces, as Excel's TRIM takes them away: between words one is left. */
function trimmed(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** Cell of a key, or the first cell of the row where there is no such column. */
function keyAddress(source: ProgrammeSource, { field, row }: Pick<SourceKey, 'field' | 'row'>): string {
  const column = source.columns[field] ?? source.columns.code ?? source.columns.name;
  return cellAddress(row, column?.column ?? source.firstColumn);
}
