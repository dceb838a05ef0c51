// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../finding/finding';
import { finding } from '../finding/severity';
import type { ProgrammeSource } from '../programme/source';
import { cellAddress, columnLetters } from '../sheet/address';
import { contentAt, isBlank } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { applyMapping } from './apply-mapping';
import { candidatesOn, firstColumns, isCount, readColumns, type Candidate } from './candidate';
import type { MappedRow, Mapping } from './mapping';
import { planFormMapping, planFormOn, planFormSource, type PlanForm } from './plan-form';
import { titleMunicipality, type TitleMunicipality } from './title-municipality';

/** Fewer recognised headers than this is no programme, whatever else the row says. */
const LEAST_FIELDS = 3;
/** Municipalities that are not there below a header that does not say for certain that they are. */
const LEAST_IDENTITY = 0.65;
/** A column under this was guessed at; the user is told. */
export const SURE = 0.75;
/** Places whose scores differ less than this look as good as one another. */
const AS_GOOD = 0.3;
/** A form for one plan is recognised by its labels; a table with as many columns goes before it. */
const PLAN_FORM_SCORE = 2.5;

/** Why a sheet was or was not read. */
export type Verdict =
  | 'chosen'
  | 'copyOfOutput'
  | 'empty'
  | 'noHeaders'
  | 'noMunicipalities'
  | 'noHomes'
  | 'tooFewColumns'
  | 'betterElsewhere';

/** A sheet that was looked at, with the best place on it. */
export interface ConsideredSheet {
  readonly sheet: string;
  readonly isVisible: boolean;
  readonly verdict: Verdict;
  /** Cell of the header that came nearest to a programme, or null. */
  readonly address: string | null;
  /** Columns recognised there, about; halves are doubts. */
  readonly score: number;
}

/** What was found: the programme's place, or null with a finding that says so. */
export interface FoundProgramme {
  readonly source: ProgrammeSource | null;
  /** Where the stock stands when the programme itself does not have it, or null. */
  readonly stockSource: ProgrammeSource | null;
  /** The sheets to read whole, that of the source first. */
  readonly sheets: readonly string[];
  readonly mapping: Mapping | null;
  readonly considered: readonly ConsideredSheet[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the programme in a workbook: the table or the header under which most columns are recognised, judged by words
 * and by the values below. Of equals an Excel table goes before plain cells, a programme with columns of ours before a
 * copy of it, a visible sheet before a hidden one, and then the order of the tabs decides. A copy of a sheet of ours is
 * no programme.
 *
 * @param sheets the first rows (`HEADER_SEARCH_ROWS`) of every sheet that is the user's own
 * @param mapping which column is what, decided before; then nothing is recognised
 */
export function findProgramme(
  sheets: readonly SheetContent[],
  mapping: Mapping | null = null,
): FoundProgramme {
  const all = sheets.map((sheet) => ({
    sheet,
    candidates: isOutput(sheet) ? [] : [...candidatesOn(sheet)].sort(byPreference),
  }));
  if (mapping !== null) return byMapping(mapping, sheets, all);
  const every = all.flatMap(({ candidates }) => candidates);
  const named = every.filter((one) => shortcoming(one) === null);
  const [best, ...others] = (named.length > 0 ? named : every.filter(isTitled)).sort(byPreference);
  const planForms = planFormsOn(
    sheets.filter((sheet) => !isOutput(sheet)),
    null,
  );
  const isPlanForm = planForms.length > 0 && (best === undefined || best.score < PLAN_FORM_SCORE);
  const chosen = isPlanForm
    ? planForms.map(({ sheet }) => sheet.name)
    : best === undefined
      ? []
      : [best.sheet.name];
  const considered = all.map(({ sheet, candidates }) => consider(sheet, candidates, chosen));
  const [planForm] = planForms;
  if (isPlanForm && planForm !== undefined) {
    return foundForm(planForm, planFormMapping(planForm.sheet, planForm.form), chosen, all, considered);
  }
  if (best === undefined) {
    const names = sheets.map((sheet) => sheet.name);
    return {
      source: null,
      stockSource: null,
      sheets: [],
      mapping: null,
      considered,
      findings: [finding('noProgrammeTable', null, { sheets: names })],
    };
  }
  const rivals = others.filter((other) => best.score - other.score < AS_GOOD && !isContinuation(best, other));
  return {
    source: sourceOf(best),
    stockSource: sourceOrNull(
      otherStock(
        best,
        all.flatMap(({ candidates }) => candidates),
      ),
    ),
    sheets: chosen,
    mapping: mappingOf(best),
    considered,
    findings: [
      ...titled(best),
      ...duplicates(best),
      ...doubts(best),
      ...hidden(best),
      ...otherTables(best, rivals),
    ],
  };
}

/** What it says about municipalities is what we calculated once. */
function isOutput({ copyOf }: SheetContent): boolean {
  return copyOf === 'output';
}

/** A table with the stock of municipalities, for a programme that does not have it. */
function otherStock(best: Candidate, candidates: readonly Candidate[]): Candidate | null {
  const has = new Set(readColumns(best).map(({ meaning }) => meaning.field));
  if (has.has('stock') && has.has('socialStock')) return null;
  return stockTable(candidates.filter((one) => one.sheet !== best.sheet || one.table !== best.table));
}

function stockTable(candidates: readonly Candidate[]): Candidate | null {
  const tables = candidates.filter((candidate) => {
    const fields = readColumns(candidate).map(({ meaning }) => meaning.field);
    const lacks = shortcoming(candidate);
    const isNamed = lacks !== 'noHeaders' && lacks !== 'noMunicipalities';
    return isNamed && fields.includes('stock') && fields.includes('socialStock');
  });
  return [...tables].sort(byPreference)[0] ?? null;
}

function sourceOrNull(candidate: Candidate | null): ProgrammeSource | null {
  return candidate === null ? null : { ...sourceOf(candidate), form: 'municipalities' };
}

/** A sheet with the places on it that could be a programme, the best one first. */
interface Searched {
  readonly sheet: SheetContent;
  readonly candidates: readonly Candidate[];
}

interface PlacedForm {
  readonly sheet: SheetContent;
  readonly form: PlanForm;
}

function planFormsOn(
  sheets: readonly SheetContent[],
  rows: readonly MappedRow[] | null,
): readonly PlacedForm[] {
  return sheets.flatMap((sheet) => {
    const form = planFormOn(sheet, rows);
    return form === null ? [] : [{ sheet, form }];
  });
}

function foundForm(
  { sheet, form }: PlacedForm,
  mapping: Mapping,
  sheets: readonly string[],
  all: readonly Searched[],
  considered: readonly ConsideredSheet[],
): FoundProgramme {
  return {
    source: planFormSource(sheet, form),
    stockSource: sourceOrNull(stockTable(all.flatMap(({ candidates }) => candidates))),
    sheets,
    mapping,
    considered,
    findings: [],
  };
}

/** Forms of which every row that is read is there. */
function byFormMapping(
  mapping: Mapping,
  sheets: readonly SheetContent[],
  all: readonly Searched[],
): FoundProgramme {
  const wanted = mapping.rows.filter(({ meaning }) => meaning !== null);
  const forms = planFormsOn(sheets, mapping.rows).filter(
    ({ form: { labels } }) => labels.filter(({ meaning }) => meaning !== null).length === wanted.length,
  );
  const chosen = forms.map(({ sheet }) => sheet.name);
  const considered = all.map(({ sheet, candidates }) => consider(sheet, candidates, chosen));
  const form = forms.find(({ sheet }) => sheet.name === mapping.sheet) ?? forms[0];
  return form === undefined
    ? notFitting(
        mapping,
        wanted.map(({ label }) => label),
        considered,
      )
    : foundForm(form, planFormMapping(form.sheet, form.form), chosen, all, considered);
}

function notFitting(
  mapping: Mapping,
  missing: readonly string[],
  considered: readonly ConsideredSheet[],
): FoundProgramme {
  const findings = [finding('mappingDoesNotFit', null, { sheet: mapping.sheet, missing })];
  return { source: null, stockSource: null, sheets: [], mapping, considered, findings };
}

function byMapping(
  mapping: Mapping,
  sheets: readonly SheetContent[],
  all: readonly Searched[],
): FoundProgramme {
  if (mapping.form === 'planForm') return byFormMapping(mapping, sheets, all);
  const applied = applyMapping(mapping, sheets);
  const chosen = applied.fits ? [applied.candidate.sheet.name] : [];
  const considered = all.map(({ sheet, candidates }) => consider(sheet, candidates, chosen));
  if (!applied.fits) return notFitting(mapping, applied.missing, considered);
  const { candidate } = applied;
  return {
    source: sourceOf(candidate),
    stockSource: sourceOrNull(
      otherStock(
        candidate,
        all.flatMap(({ candidates }) => candidates),
      ),
    ),
    sheets: chosen,
    mapping: applied.mapping,
    considered,
    findings: [...duplicates(candidate), ...titled(candidate), ...hidden(candidate)],
  };
}

function consider(
  sheet: SheetContent,
  [best]: readonly Candidate[],
  chosen: readonly string[],
): ConsideredSheet {
  if (isOutput(sheet) && !chosen.includes(sheet.name)) {
    return {
      sheet: sheet.name,
      isVisible: sheet.isVisible,
      verdict: 'copyOfOutput',
      address: null,
      score: 0,
    };
  }
  const isEmpty = sheet.rows.every((row) => row.every(isBlank));
  const lacks = best === undefined ? 'noHeaders' : (shortcoming(best) ?? 'betterElsewhere');
  return {
    sheet: sheet.name,
    isVisible: sheet.isVisible,
    verdict: chosen.includes(sheet.name) ? 'chosen' : isEmpty ? 'empty' : lacks,
    address: best === undefined || best.score === 0 ? null : addressOf(best),
    score: Math.round((best?.score ?? 0) * 100) / 100,
  };
}

/** What keeps a place from being a programme, or null: it says which municipality, and something about homes. */
export function shortcoming(candidate: Candidate): Verdict | null {
  const read = readColumns(candidate);
  if (read.length === 0) return 'noHeaders';
  const fields = new Set(read.map(({ meaning }) => meaning.field));
  const names = read.filter(({ meaning: { field } }) => field === 'code' || field === 'name');
  if (!names.some(({ score }) => score >= LEAST_IDENTITY)) return 'noMunicipalities';
  if (!fields.has('total') && !fields.has('socialRent')) return 'noHomes';
  const severalCounts = read.filter(({ meaning }) => isCount(meaning.field)).length > 1;
  return fields.size + Number(severalCounts && fields.size < LEAST_FIELDS) < LEAST_FIELDS
    ? 'tooFewColumns'
    : null;
}

/** The municipality of a place that is a programme but for a column of municipalities, by its title. */
function titleOf(candidate: Candidate): TitleMunicipality | null {
  const fields = new Set(readColumns(candidate).map(({ meaning }) => meaning.field));
  if (fields.has('code') || fields.has('name') || (!fields.has('total') && !fields.has('socialRent'))) {
    return null;
  }
  return titleMunicipality(candidate.sheet, candidate.headerRow - candidate.headerRows + 1);
}

function isTitled(candidate: Candidate): boolean {
  const fields = new Set(readColumns(candidate).map(({ meaning }) => meaning.field));
  return fields.size >= LEAST_FIELDS && titleOf(candidate) !== null;
}

function titled(candidate: Candidate): readonly Finding[] {
  const title = titleOf(candidate);
  if (title === null) return [];
  const { municipality, text, place } = title;
  return [
    finding('municipalityFromTitle', place, { code: municipality.code, name: municipality.name, text }),
  ];
}

export function byPreference(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    Number(b.table !== null) - Number(a.table !== null) ||
    Number(a.sheet.copyOf !== null) - Number(b.sheet.copyOf !== null) ||
    Number(b.sheet.isVisible) - Number(a.sheet.isVisible)
  );
}

/** The same header again further down is no other programme, and neither is part of the header itself. */
function isContinuation(best: Candidate, other: Candidate): boolean {
  if (best.sheet !== other.sheet || best.table !== null || other.table !== null) return false;
  const top = (one: Candidate): number => one.headerRow - one.headerRows + 1;
  const overlaps = top(other) <= best.headerRow && top(best) <= other.headerRow;
  const headers = (one: Candidate): string =>
    readColumns(one)
      .map(({ column, header }) => `${column}:${header}`)
      .join('|');
  return overlaps || headers(best) === headers(other);
}

function duplicates({ sheet, headerRow, columns }: Candidate): readonly Finding[] {
  return columns.flatMap(({ column, header, reading, duplicateOf }) =>
    reading === null || duplicateOf === null
      ? []
      : [
          finding(
            'duplicateColumn',
            { sheet: sheet.name, address: cellAddress(headerRow, column) },
            { field: reading.meaning.field, header, firstAddress: cellAddress(headerRow, duplicateOf) },
          ),
        ],
  );
}

/** Columns that were guessed at, in one finding. */
function doubts(best: Candidate): readonly Finding[] {
  const guessed = readColumns(best).filter(({ score }) => score < SURE);
  if (guessed.length === 0) return [];
  const columns = guessed.map(({ column, header, meaning: { field, status } }) => ({
    address: cellAddress(best.headerRow, column),
    header,
    field,
    status,
  }));
  return [finding('doubtfulColumns', placeOf(best), { columns })];
}

function hidden({ sheet }: Candidate): readonly Finding[] {
  return sheet.isVisible
    ? []
    : [finding('hiddenSheet', { sheet: sheet.name, address: null }, { sheet: sheet.name })];
}

function otherTables(best: Candidate, rivals: readonly Candidate[]): readonly Finding[] {
  if (rivals.length === 0) return [];
  const data = { chosen: describe(best), others: rivals.map(describe) };
  return [finding('otherProgrammeTables', placeOf(best), data)];
}

function placeOf(candidate: Candidate) {
  return { sheet: candidate.sheet.name, address: addressOf(candidate) };
}

function addressOf({ headerRow, firstColumn }: Candidate): string {
  return cellAddress(headerRow, firstColumn);
}

function describe(candidate: Candidate): string {
  return candidate.table?.name ?? `${candidate.sheet.name}!${addressOf(candidate)}`;
}

/** What the columns of a place were taken for, as plain JSON. */
export function mappingOf(candidate: Candidate): Mapping {
  const { sheet, table, form, headerRow, headerRows, columns } = candidate;
  return {
    schema: 'wvrv-mapping/1',
    form,
    sheet: sheet.name,
    table: table?.name ?? null,
    headerRow: headerRow + 1,
    headerRows,
    columns: columns.map(({ column, header, reading, duplicateOf }) => ({
      column: columnLetters(column),
      header,
      meaning: duplicateOf === null ? (reading?.meaning ?? null) : null,
      score: reading === null ? null : Math.round(reading.score * 100) / 100,
    })),
    rows: [],
  };
}

function sourceOf(candidate: Candidate): ProgrammeSource {
  const title = titleOf(candidate);
  const { sheet, table, headerRow, headerRows, firstColumn, columnCount, form } = candidate;
  const mapped = readColumns(candidate).map(({ column, header, meaning }) => ({ column, header, meaning }));
  const place =
    table === null
      ? plainExtent(
          sheet,
          headerRow,
          mapped.map(({ column }) => column),
        )
      : { firstColumn, columnCount };
  return {
    // Its rows are years, plans or segments of one municipality.
    form: title === null ? form : 'lines',
    ...(title === null ? {} : { municipality: title.municipality }),
    sheet: sheet.name,
    table: table?.name ?? null,
    headerRow,
    headerRows,
    ...place,
    firstRow: headerRow + 1,
    rowCount: table?.dataRows ?? 0,
    hasTotals: table?.hasTotals ?? false,
    columns: firstColumns(candidate),
    mapped,
  };
}

/**
 * Plain cells have no border of their own: the programme runs from its first recognised column to the last column
 * that has a header without a gap before it.
 */
function plainExtent(
  sheet: SheetContent,
  headerRow: number,
  columns: readonly number[],
): { firstColumn: number; columnCount: number } {
  const firstColumn = Math.min(...columns);
  let end = Math.max(...columns) + 1;
  while (!isBlank(contentAt(sheet, headerRow, end))) {
    end += 1;
  }
  return { firstColumn, columnCount: end - firstColumn };
}
