// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import { COUNT_FIELDS, type CountField } from '../programme/field';
import { hardnessOf, isStatusCode, statusSystem, type StatusSystem } from '../programme/planning-status';
import type { MunicipalityRecord, ProgrammeLine } from '../programme/line';
import { lineOf, type ReadFigure } from '../programme/read-figure';
import { headerPlace, missingColumns, type ReadProgramme } from '../programme/read-rows';
import { identify, keyAddress, textOf, type Identity } from '../programme/row-identity';
import type { ProgrammeSource, SourceKey } from '../programme/source';
import { inExtent, type SourceRows } from '../programme/source-rows';
import type { RegisteredMunicipality } from '../register/municipality-register';
import type { Meaning } from '../header/meaning';
import type { ReadingSettings } from '../programme/reading-settings';
import { priceLimits, type PriceLimits } from '../rules/price-limits';
import { contentAt, contentText, isBlank } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { cellAddress } from '../sheet/address';
import { eachInSteps, type Steps } from '../../steps/steps';
import { repeatedRows } from './repeated-rows';
import { segmentsAtLeastZero } from './segments-at-least-zero';
import { readCounts, type LineCell } from './line-counts';
import { lineSegment, limitsFinding } from './line-segment';
import { lineYear } from './line-year';

/** A municipality while its lines are being read. */
interface Account {
  readonly key: SourceKey;
  record: MunicipalityRecord;
  readonly figures: ReadFigure[];
}

/** What the columns of a list say, beside its figures. */
interface ListColumns {
  readonly plan: number | null;
  readonly year: number | null;
  readonly status: number | null;
  /** Segments follow from tenure, rent or price. */
  readonly isDerived: boolean;
  readonly system: StatusSystem | null;
  readonly limits: PriceLimits | null;
}

const CLUES: readonly Meaning['field'][] = ['tenure', 'rent', 'price'];
const SEGMENTS: readonly Meaning['field'][] = ['socialRent', 'mid', 'midRent', 'affordablePurchase'];

/**
 * Reads a list: plans, years or statuses in rows, years and statuses in columns, and adds up per municipality. Each
 * figure keeps its cell. Totals beside their parts count once (`resolveTotals`); what is missing is never 0.
 *
 * @param sheet the whole sheet the source is on
 * @param rows of that sheet, told apart
 * @param settings what the user decided about codes and prices
 */
export function* readLines(
  sheet: SheetContent,
  source: ProgrammeSource,
  { extent, filled, totals }: SourceRows,
  settings: ReadingSettings,
): Steps<ReadProgramme> {
  const rows = inExtent({ extent, filled, totals });
  const list = listColumns(sheet, source, rows, settings);
  const findings: Finding[] = [
    ...missingLineColumns(source, list),
    ...statusFindings(sheet, source, rows, list),
  ];
  const accounts = new Map<string, Account>();
  const repeated = repeatedRows(sheet, source, list.plan);
  let above: RegisteredMunicipality | null = null;
  let keyCellCount = 0;
  yield* eachInSteps(rows, (row) => {
    const total = totals.get(row);
    if (total !== undefined) {
      findings.push(...skippedTotals(sheet, source, row, total));
      return;
    }
    const identity = municipalityOf(sheet, source, row, list, above);
    if (identity === null) return;
    findings.push(...identity.findings);
    if (identity.municipality === null) return;
    above = identity.municipality;
    keyCellCount += 1;
    const account = accountOf(accounts, identity, sheet, source, row);
    findings.push(...readLine(sheet, source, row, list, account), ...repeated(row, account.record));
  });
  const read = [...accounts.values()];
  if (read.length === 0) {
    findings.push(finding('noMunicipalities', headerPlace(source), { table: source.table ?? source.sheet }));
  }
  if (list.isDerived && read.length > 0) findings.push(limitsFinding(headerPlace(source), list.limits));
  const figures = read.flatMap(({ record, figures: own }) =>
    list.isDerived ? [...own, ...segmentsAtLeastZero(record.code)] : own,
  );
  const lines: ProgrammeLine[] = [];
  yield* eachInSteps(figures, (figure) => {
    const line = lineOf(figure);
    if (line !== null) lines.push(line);
  });
  return {
    programme: { municipalities: read.map(({ record }) => record), lines },
    source: { ...source, ...extent, keyCellCount },
    keys: read.map(({ key }) => key),
    figures,
    findings,
  };
}

function listColumns(
  sheet: SheetContent,
  { mapped }: ProgrammeSource,
  rows: readonly number[],
  { statusSystem: given, priceYear }: ReadingSettings,
): ListColumns {
  const columnOf = (field: Meaning['field']): number | null =>
    mapped.find(({ meaning }) => meaning.field === field)?.column ?? null;
  const has = (fields: readonly Meaning['field'][]): boolean =>
    mapped.some(({ meaning }) => fields.includes(meaning.field));
  const status = columnOf('status');
  return {
    plan: columnOf('plan'),
    year: columnOf('year'),
    status,
    isDerived: has(CLUES) && !has(SEGMENTS),
    system: status === null ? null : (given ?? statusSystem(textsIn(sheet, rows, status))),
    limits: priceLimits(priceYear),
  };
}

function textsIn(sheet: SheetContent, rows: readonly number[], column: number): readonly string[] {
  return [...new Set(rows.map((row) => contentText(contentAt(sheet, row, column))))].filter(
    (text) => !isBlank(text),
  );
}

/** Segments that follow from clues need no columns of their own. */
function missingLineColumns(source: ProgrammeSource, { isDerived }: ListColumns): readonly Finding[] {
  return missingColumns(source).filter(({ code }) => code !== 'missingColumn' || !isDerived);
}

/** Codes that could be of either system: said once, with the codes, and nothing is guessed. */
function statusFindings(
  sheet: SheetContent,
  source: ProgrammeSource,
  rows: readonly number[],
  { status, system }: ListColumns,
): readonly Finding[] {
  if (status === null || system !== null) return [];
  const codes = textsIn(sheet, rows, status).filter(isStatusCode);
  const place = { sheet: source.sheet, address: cellAddress(source.headerRow, status) };
  return codes.length === 0 ? [] : [finding('statusSystemUnknown', place, { codes })];
}

function skippedTotals(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  column: number,
): readonly Finding[] {
  const isMunicipality = [source.columns.code, source.columns.name].some((one) => one?.column === column);
  if (isMunicipality) return [];
  const text = contentText(contentAt(sheet, row, column));
  return [finding('totalsRowSkipped', { sheet: source.sheet, address: cellAddress(row, column) }, { text })];
}

/** In a list the municipality often stands in the first of its rows only. */
function municipalityOf(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  { plan }: ListColumns,
  above: RegisteredMunicipality | null,
): Identity | null {
  if (source.municipality !== undefined) {
    const { municipality } = source;
    const key = { code: municipality.code, field: 'code', content: municipality.code, row } as const;
    return hasFigures(sheet, source, row) ? { municipality, isAbolished: false, key, findings: [] } : null;
  }
  const isUnnamed = (['code', 'name'] as const).every((field) => {
    const column = source.columns[field];
    return column === undefined || isBlank(contentAt(sheet, row, column.column));
  });
  if (!isUnnamed) return identify(sheet, source, row);
  if (!hasFigures(sheet, source, row)) return null;
  const isPlan = plan !== null && !isBlank(contentAt(sheet, row, plan));
  if (above === null || !isPlan) return identify(sheet, source, row);
  const { code, name } = above;
  const place = { sheet: source.sheet, address: keyAddress(source, { field: 'name', row }) };
  return {
    municipality: above,
    isAbolished: false,
    key: { code, field: 'name', content: name, row },
    findings: [finding('municipalityFromAbove', place, { code, name })],
  };
}

function hasFigures(sheet: SheetContent, { mapped }: ProgrammeSource, row: number): boolean {
  return mapped.some(
    ({ column, meaning }) =>
      (COUNT_FIELDS as readonly string[]).includes(meaning.field) && !isBlank(contentAt(sheet, row, column)),
  );
}

function accountOf(
  accounts: Map<string, Account>,
  { municipality, isAbolished, key }: Identity,
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
): Account {
  const { code, name, province } = municipality as RegisteredMunicipality;
  const known = accounts.get(code);
  if (known !== undefined) return known;
  const places: Partial<Record<string, Place>> = {};
  for (const [field, { column }] of Object.entries(source.columns) as [string, { column: number }][]) {
    places[field] = { sheet: source.sheet, address: cellAddress(row, column) };
  }
  const account: Account = {
    // Our own code is the key: the user's rows are not one per municipality.
    key: { code, field: 'code', content: code, row: key?.row ?? row, occurrences: 1 },
    record: {
      code,
      name,
      province: textOf(sheet, source, row, 'province') ?? province,
      subregion: textOf(sheet, source, row, 'subregion'),
      stock: null,
      socialStock: null,
      socialRentStock: null,
      unreadable: isAbolished,
      places,
    },
    figures: [],
  };
  accounts.set(code, account);
  return account;
}

/** Reads the figures of one row into the account of its municipality. */
function readLine(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  list: ListColumns,
  account: Account,
): readonly Finding[] {
  const { code, name } = account.record;
  const year = lineYear(sheet, source, row, list.year, { code, name });
  const status = statusOf(sheet, row, list);
  const counts = readCounts(sheet, source, row, { code, name });
  const findings: Finding[] = [
    ...year.findings,
    ...counts.findings,
    ...withoutHomes(sheet, source, row, { code, name }),
  ];
  const asFigure = ({
    field,
    homes,
    period,
    status: ofColumn,
    place,
    content,
    differs,
  }: LineCell): ReadFigure => ({
    code,
    field,
    homes,
    isUnreadable: homes === null,
    year: period === null || year.year !== null ? year.year : singleOf(period),
    period: period === null || singleOf(period) !== null || year.year !== null ? null : period,
    status: ofColumn ?? status,
    place,
    content,
    differs,
  });
  if (counts.isUnreadable) account.record = { ...account.record, unreadable: true };
  const cells = counts.cells.filter(({ field }) => !isStock(field));
  for (const cell of cells) {
    if (!list.isDerived || cell.field !== 'total') {
      account.figures.push(asFigure(cell));
      continue;
    }
    const { segment, findings: found } = lineSegment(sheet, source, row, cell, { code, name }, list.limits);
    findings.push(...found);
    const inSegment = { ...asFigure(cell), field: segment };
    account.figures.push(...(segment === 'demolition' ? [inSegment] : [asFigure(cell), inSegment]));
  }
  findings.push(
    ...readStock(
      account,
      counts.cells.filter(({ field }) => isStock(field)),
      asFigure,
    ),
  );
  return findings;
}

const WORDS: readonly Meaning['field'][] = ['plan', 'tenure', 'status'];

/** A row that says what is built, and in none of its columns how many. */
function withoutHomes(
  sheet: SheetContent,
  { sheet: name, mapped }: ProgrammeSource,
  row: number,
  who: { readonly code: string; readonly name: string },
): readonly Finding[] {
  const filled = mapped.filter(({ column }) => !isBlank(contentAt(sheet, row, column)));
  const said = filled.find(({ meaning }) => WORDS.includes(meaning.field));
  const counts = mapped.filter(({ meaning }) => isProgramme(meaning.field));
  const [first] = counts;
  if (said === undefined || first === undefined || counts.some((one) => filled.includes(one))) return [];
  const text = contentText(contentAt(sheet, row, said.column)).trim();
  const place = { sheet: name, address: cellAddress(row, first.column) };
  return [finding('lineWithoutHomes', place, { ...who, text })];
}

function isProgramme(field: Meaning['field']): boolean {
  return COUNT_FIELDS.some((one) => one === field && !isStock(one));
}

function singleOf({ from, to }: { from: number | null; to: number | null }): number | null {
  return from === to ? from : null;
}

function isStock(field: CountField): field is 'stock' | 'socialStock' | 'socialRentStock' {
  return field === 'stock' || field === 'socialStock' || field === 'socialRentStock';
}

/** The stock is a municipality's: once, or the same in each of its rows. */
function readStock(
  account: Account,
  cells: readonly LineCell[],
  asFigure: (cell: LineCell) => ReadFigure,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const cell of cells) {
    const { field, homes, place } = cell;
    if (!isStock(field) || homes === null) continue;
    const { code, name } = account.record;
    const first = account.record[field];
    if (first === null) {
      account.record = {
        ...account.record,
        [field]: homes,
        places: { ...account.record.places, [field]: place },
      };
      account.figures.push({ ...asFigure(cell), year: null, period: null, status: null });
    } else if (first !== homes) {
      findings.push(finding('stockDiffers', place, { code, name, field, first, value: homes }));
      account.record = { ...account.record, unreadable: true };
    }
  }
  return findings;
}

function statusOf(sheet: SheetContent, row: number, { status, system }: ListColumns): string | null {
  const text = status === null ? '' : contentText(contentAt(sheet, row, status)).trim();
  return text === '' ? null : (hardnessOf(text, system) ?? text);
}
