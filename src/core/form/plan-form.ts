// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import { headerParts } from '../header/header-parts';
import type { Meaning } from '../header/meaning';
import { readHeader } from '../header/read-header';
import type { MunicipalityRecord } from '../programme/line';
import { singleYear, type Period } from '../programme/period';
import { hardnessOf, isStatusCode, statusSystem } from '../programme/planning-status';
import { readCount } from '../programme/read-count';
import { linesOf, type ReadFigure } from '../programme/read-figure';
import type { ReadProgramme } from '../programme/read-rows';
import { resolveTotals, type DimensionedFigure } from '../programme/resolve-totals';
import type { ProgrammeSource, SourceKey } from '../programme/source';
import { municipalityByCode, municipalityByName } from '../register/municipality-register';
import { cellAddress } from '../sheet/address';
import { contentAt, contentText, isBlank, type Content } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { foldText } from '../sheet/fold-text';
import { isCount } from './candidate';

/** A column with figures of a plan form. */
interface FormColumn {
  readonly column: number;
  /** Null for the column with totals. */
  readonly period: Period | null;
}

/** A form for one plan: labels with a value beside them, and below them segments in rows and years in columns. */
export interface PlanForm {
  /** Cell with the municipality. */
  readonly municipality: { readonly row: number; readonly column: number };
  readonly status: { readonly row: number; readonly column: number } | null;
  readonly headerRow: number;
  readonly labelColumn: number;
  readonly columns: readonly FormColumn[];
  /** Homes that were built already are in the totals, and are no longer programme. */
  readonly realised: number | null;
  readonly rows: readonly {
    readonly row: number;
    readonly field: Meaning['field'];
    readonly part: Meaning['part'];
  }[];
}

const LEAST_YEARS = 3;
/** Rows and columns of a form that fits on a page. */
const MOST_ROWS = 200;

/** The form for one plan on a sheet, or null. */
export function planFormOn(sheet: SheetContent): PlanForm | null {
  const { origin } = sheet;
  const headerIndex = sheet.rows.slice(0, MOST_ROWS).findIndex((cells) => yearsIn(cells) >= LEAST_YEARS);
  if (headerIndex < 0) return null;
  const headerRow = origin.row + headerIndex;
  const labelColumn = origin.column;
  const labels = Array.from({ length: headerIndex }, (_, index) => ({
    row: origin.row + index,
    reading: readHeader([contentAt(sheet, origin.row + index, labelColumn)]),
    text: contentText(contentAt(sheet, origin.row + index, labelColumn)),
  }));
  const named = labels.find(
    ({ reading }) => reading?.meaning.field === 'name' || reading?.meaning.field === 'code',
  );
  const rows = formRows(sheet, headerRow, labelColumn);
  if (named === undefined || !rows.some(({ field }) => field === 'socialRent' || field === 'total'))
    return null;
  const status = labels.find(
    ({ reading, text }) => reading?.meaning.field === 'status' && /planolog/i.test(text),
  );
  const header = (sheet.rows[headerIndex] ?? []).map((content, index) => ({
    content,
    column: origin.column + index,
  }));
  const columnWith = (pattern: RegExp): number | null =>
    header.find(({ content }) => pattern.test(foldText(contentText(content))))?.column ?? null;
  const total = columnWith(/^totalen?$|^totaal/);
  return {
    municipality: { row: named.row, column: labelColumn + 1 },
    status: status === undefined ? null : { row: status.row, column: labelColumn + 1 },
    headerRow,
    labelColumn,
    columns: [
      ...(total === null ? [] : [{ column: total, period: null }]),
      ...header.flatMap(({ content, column }) => {
        const { period, facets } = headerParts(content);
        return period === null || facets.size > 0 ? [] : [{ column, period }];
      }),
    ],
    realised: columnWith(/^gerealiseerd/),
    rows,
  };
}

function yearsIn(cells: readonly Content[]): number {
  return cells.filter((content) => {
    const { period, facets } = headerParts(content);
    return singleYear(period) !== null && facets.size === 0;
  }).length;
}

/**
 * Rows with a field. A form sorts the same homes more than once (type, care, price); the rows that count are those of
 * the group in which social rent stands, and the homes built and demolished in all.
 */
function formRows(sheet: SheetContent, headerRow: number, labelColumn: number): PlanForm['rows'] {
  const last = sheet.origin.row + Math.min(sheet.rows.length, MOST_ROWS);
  const groupColumn = [1, 2]
    .map((offset) => labelColumn + offset)
    .find((column) => /groep|group/i.test(contentText(contentAt(sheet, headerRow, column))));
  let group = '';
  const rows = Array.from({ length: Math.max(0, last - headerRow - 1) }, (_, index) => {
    const row = headerRow + 1 + index;
    const reading = readHeader([contentAt(sheet, row, labelColumn)]);
    const named = groupColumn === undefined ? '' : contentText(contentAt(sheet, row, groupColumn));
    if (!isBlank(named)) group = named;
    return { row, group, meaning: reading?.meaning ?? null };
  });
  const segments = rows.find(({ meaning }) => meaning?.field === 'socialRent')?.group;
  return rows.flatMap(({ row, group: own, meaning }) => {
    if (meaning === null || !isCount(meaning.field)) return [];
    const isSegment = !['total', 'demolition', 'socialDemolition', 'socialSale'].includes(meaning.field);
    return isSegment && own !== segments ? [] : [{ row, field: meaning.field, part: meaning.part }];
  });
}

/** Where a plan form stands, as the rest of the product knows places. */
export function planFormSource(sheet: SheetContent): ProgrammeSource {
  const form = planFormOn(sheet);
  return {
    form: 'planForm',
    sheet: sheet.name,
    table: null,
    headerRow: form?.headerRow ?? 0,
    headerRows: 1,
    firstColumn: form?.labelColumn ?? 0,
    columnCount: (form?.columns.length ?? 0) + 1,
    firstRow: (form?.headerRow ?? 0) + 1,
    rowCount: form?.rows.length ?? 0,
    hasTotals: false,
    columns: {},
    mapped: [],
  };
}

/** Reads the forms on these sheets, a plan each, and adds up per municipality. */
export function readPlanForms(sheets: readonly SheetContent[]): ReadProgramme | null {
  const forms = sheets.flatMap((sheet) => {
    const form = planFormOn(sheet);
    return form === null ? [] : [{ sheet, form }];
  });
  const [first] = forms;
  if (first === undefined) return null;
  const findings: Finding[] = [];
  const figures: ReadFigure[] = [];
  const records = new Map<string, MunicipalityRecord>();
  const keys: SourceKey[] = [];
  for (const { sheet, form } of forms) {
    const { row, column } = form.municipality;
    const place = { sheet: sheet.name, address: cellAddress(row, column) };
    const text = contentText(contentAt(sheet, row, column));
    const municipality = municipalityByCode(text) ?? municipalityByName(text);
    if (municipality === null) {
      findings.push(
        isBlank(text)
          ? finding('planFormEmpty', place, { sheet: sheet.name })
          : finding('unknownMunicipality', place, { text }),
      );
      continue;
    }
    const { code, name, province } = municipality;
    const read = readForm(sheet, form, { code, name });
    findings.push(...read.findings);
    figures.push(...read.figures);
    const before = records.get(code);
    if (before === undefined) {
      keys.push({ code, field: 'code', content: code, row, occurrences: 1 });
    }
    records.set(code, {
      code,
      name,
      province,
      subregion: null,
      stock: null,
      socialStock: null,
      socialRentStock: null,
      unreadable: (before?.unreadable ?? false) || read.isUnreadable,
      places: before?.places ?? { name: place },
    });
  }
  if (records.size > 0) {
    const place = { sheet: first.sheet.name, address: null };
    findings.push(finding('missingStock', place, {}));
  }
  return {
    programme: { municipalities: [...records.values()], lines: linesOf(figures) },
    source: { ...planFormSource(first.sheet), keyCellCount: records.size },
    keys,
    figures,
    findings,
  };
}

interface FormFigure extends DimensionedFigure {
  readonly field: ReadFigure['field'];
  readonly place: Place;
  readonly content: Content;
  readonly differs: boolean;
}

function readForm(sheet: SheetContent, form: PlanForm, who: { code: string; name: string }) {
  const findings: Finding[] = [];
  const counted: FormFigure[] = [];
  let isUnreadable = false;
  for (const { row, field, part } of form.rows) {
    const realised = form.realised === null ? null : contentAt(sheet, row, form.realised);
    for (const { column, period } of form.columns) {
      const place = { sheet: sheet.name, address: cellAddress(row, column) };
      const content = contentAt(sheet, row, column);
      const subject = { ...who, field: field as ReadFigure['field'] };
      const reading = readCount(content, 1, place, subject);
      if (reading.finding !== null) findings.push(reading.finding);
      isUnreadable ||= reading.isUnreadable;
      if (reading.homes === null) continue;
      const built = period === null && typeof realised === 'number' ? realised : 0;
      const homes = reading.homes - built;
      const differs = reading.differs || built !== 0;
      counted.push({ field: subject.field, homes, status: null, period, part, place, content, differs });
    }
  }
  const { status, finding: statusFinding } = statusOf(sheet, form);
  if (statusFinding !== null) findings.push(statusFinding);
  const fields = [...new Set(counted.map(({ field }) => field))];
  const figures = fields.flatMap((field) => {
    const resolved = resolveTotals(counted.filter((one) => one.field === field));
    for (const { total, sum } of resolved.mismatches) {
      findings.push(finding('partsMismatch', total.place, { ...who, field, total: total.homes, sum }));
    }
    return [...resolved.figures, ...resolved.rests.map((rest) => ({ ...rest, differs: true }))].map(
      ({ homes, period, place, content, differs }): ReadFigure => ({
        code: who.code,
        field,
        homes,
        isUnreadable: false,
        year: singleYear(period),
        period: singleYear(period) === null ? period : null,
        status,
        place,
        content,
        differs,
      }),
    );
  });
  return { figures, findings, isUnreadable };
}

/** One code alone never tells the two systems apart, unless only one of them has it. */
function statusOf(
  sheet: SheetContent,
  { status }: PlanForm,
): { status: string | null; finding: Finding | null } {
  if (status === null) return { status: null, finding: null };
  const text = contentText(contentAt(sheet, status.row, status.column)).trim();
  if (text === '') return { status: null, finding: null };
  const system = statusSystem([text]);
  const place = { sheet: sheet.name, address: cellAddress(status.row, status.column) };
  const isOpen = isStatusCode(text) && system === null;
  return {
    status: hardnessOf(text, system) ?? text,
    finding: isOpen ? finding('statusSystemUnknown', place, { codes: [text] }) : null,
  };
}
