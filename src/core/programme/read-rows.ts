// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import type { RegisteredMunicipality } from '../register/municipality-register';
import { cellAddress } from '../sheet/address';
import { contentText, isBlank } from '../sheet/content';
import type { Content, SheetContent } from '../sheet/content';
import { eachInSteps, type Steps } from '../../steps/steps';
import { COUNT_FIELDS } from './field';
import type { CountField, ProgrammeField } from './field';
import type { MunicipalityRecord, Programme } from './line';
import { isErrorText, readCount } from './read-count';
import { linesOf, type ReadFigure } from './read-figure';
import { cellOf, identify, keyAddress, textOf, type FoundKey } from './row-identity';
import type { ProgrammeSource, ReadSource, SourceKey } from './source';
import { dataRows, type Extent, type SourceRows } from './source-rows';

/** A programme as read from the workbook, with where each municipality was found. */
export interface ReadProgramme {
  readonly programme: Programme;
  readonly source: ReadSource;
  readonly keys: readonly SourceKey[];
  /** Every figure with its cell, also those that could not be read. */
  readonly figures: readonly ReadFigure[];
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

/** Without these there is no class, and so no duty. */
const NEEDED_STOCK: readonly CountField[] = ['stock', 'socialStock'];

/**
 * Reads the rows of a programme with one row per municipality. Every filled-in cell becomes a figure; a cell that
 * cannot be counted makes its municipality unreadable, with a finding that names the cell. Nothing is guessed: what
 * is missing is never 0.
 *
 * @param sheet the whole sheet the source is on
 * @param rows of that sheet, told apart
 */
export function* readRows(
  sheet: SheetContent,
  source: ProgrammeSource,
  rows: SourceRows,
): Steps<ReadProgramme> {
  const findings: Finding[] = missingColumns(source);
  const records: MunicipalityRecord[] = [];
  const keys: FoundKey[] = [];
  const figures: ReadFigure[] = [];
  const firstIndex = new Map<string, number>();

  yield* eachInSteps(dataRows(rows), (row) => {
    const identity = identify(sheet, source, row);
    findings.push(...identity.findings);
    if (identity.key === null || identity.municipality === null) return;
    const { code } = identity.municipality;
    const index = firstIndex.get(code);
    const first = index === undefined ? undefined : keys[index];
    const original = index === undefined ? undefined : records[index];
    if (index !== undefined && first !== undefined && original !== undefined) {
      const place = { sheet: source.sheet, address: keyAddress(source, identity.key) };
      const firstAddress = keyAddress(source, first);
      findings.push(finding('duplicateMunicipality', place, { code, name: original.name, firstAddress }));
      records[index] = { ...original, unreadable: true };
      return;
    }
    const read = readRow(sheet, source, row, identity.municipality, identity.isAbolished);
    findings.push(...read.findings);
    firstIndex.set(code, records.length);
    records.push(read.record);
    figures.push(...read.figures);
    keys.push(identity.key);
  });
  if (records.length === 0) {
    findings.push(finding('noMunicipalities', headerPlace(source), { table: source.table ?? source.sheet }));
  }
  const read: ReadSource = {
    ...source,
    ...rows.extent,
    keyCellCount: keyCells(sheet, source, rows.extent, keys).length,
  };
  return {
    programme: { municipalities: records, lines: linesOf(figures) },
    source: read,
    keys: withOccurrences(keys, keyCells(sheet, source, rows.extent, keys)),
    figures,
    findings,
  };
}

/** The first cell of the header. */
export function headerPlace({ sheet, headerRow, firstColumn }: ProgrammeSource): Place {
  return { sheet, address: cellAddress(headerRow, firstColumn) };
}

/** The columns that are needed and are not there. */
export function missingColumns(source: ProgrammeSource): Finding[] {
  const header = headerPlace(source);
  const isNamed = source.municipality !== undefined;
  const has = (field: ProgrammeField): boolean =>
    source.columns[field] !== undefined || (isNamed && field === 'code');
  return [
    ...missingFields(has).map((fields) => finding('missingColumn', header, { fields })),
    ...(missingStock(has).length === 0 ? [] : [finding('missingStock', header, {})]),
  ];
}

/** Groups of fields of which none is there and one is needed. */
export function missingFields(
  has: (field: ProgrammeField) => boolean,
): readonly (readonly ProgrammeField[])[] {
  return NEEDED.filter((group) => !group.some(has));
}

/** What a class needs and is not there; it may stand in another table. */
export function missingStock(has: (field: ProgrammeField) => boolean): readonly ProgrammeField[] {
  return NEEDED_STOCK.filter((field) => !has(field));
}

/** Texts and numbers in the columns that rows are found back in. */
function keyCells(
  sheet: SheetContent,
  source: ProgrammeSource,
  { firstRow, rowCount }: Extent,
  keys: readonly FoundKey[],
): Content[] {
  const fields = new Set(keys.map(({ field }) => field));
  return [...fields].flatMap((field) =>
    Array.from({ length: rowCount }, (_, index) => cellOf(sheet, source, firstRow + index, field)).filter(
      isKeyContent,
    ),
  );
}

function isKeyContent(content: Content): boolean {
  return typeof content === 'number' || (typeof content === 'string' && !isErrorText(content));
}

/** How often the content of each key stands among the keys: the text "0363" is the number 363, as for Excel's COUNTIF. */
function withOccurrences(keys: readonly FoundKey[], cells: readonly Content[]): SourceKey[] {
  const folded = (content: Content): string => {
    const text = contentText(content).toLowerCase();
    return /^\s*\d+\s*$/.test(text) ? String(Number(text)) : text;
  };
  const counts = new Map<string, number>();
  for (const content of cells) {
    counts.set(folded(content), (counts.get(folded(content)) ?? 0) + 1);
  }
  return keys.map((key) => ({ ...key, occurrences: counts.get(folded(key.content)) ?? 0 }));
}

interface ReadRow {
  readonly record: MunicipalityRecord;
  readonly figures: readonly ReadFigure[];
  readonly findings: readonly Finding[];
}

function readRow(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  municipality: RegisteredMunicipality,
  isAbolished: boolean,
): ReadRow {
  const { code } = municipality;
  const name = textOf(sheet, source, row, 'name') ?? municipality.name;
  const findings: Finding[] = [];
  const figures: ReadFigure[] = [];
  let isUnreadable = isAbolished;
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
    const reading = readCount(content, unitOf(source, field), place, { code, name, field });
    if (reading.finding !== null) findings.push(reading.finding);
    isUnreadable ||= reading.isUnreadable;
    const { homes, isUnreadable: isWrong, differs } = reading;
    const undated = { year: null, period: null, status: null };
    figures.push({ code, field, homes, isUnreadable: isWrong, ...undated, place, content, differs });
  }
  const homesOf = (field: CountField): number | null =>
    figures.find((figure) => figure.field === field)?.homes ?? null;
  const record: MunicipalityRecord = {
    code,
    name,
    province: textOf(sheet, source, row, 'province') ?? municipality.province,
    subregion: textOf(sheet, source, row, 'subregion'),
    stock: homesOf('stock'),
    socialStock: homesOf('socialStock'),
    socialRentStock: homesOf('socialRentStock'),
    unreadable: isUnreadable,
    places,
  };
  return { record, figures, findings };
}

function unitOf({ mapped, columns }: ProgrammeSource, field: CountField): 1 | 1000 {
  const column = columns[field]?.column;
  return mapped.find((one) => one.column === column)?.meaning.unit ?? 1;
}
