// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import type { MunicipalityRecord } from '../programme/line';
import { singleYear } from '../programme/period';
import { hardnessOf, isStatusCode, statusSystem, type StatusSystem } from '../programme/planning-status';
import { readCount } from '../programme/read-count';
import { linesOf, type ReadFigure } from '../programme/read-figure';
import type { ReadingSettings } from '../programme/reading-settings';
import { missingFields, type ReadProgramme } from '../programme/read-rows';
import { resolveTotals, type DimensionedFigure } from '../programme/resolve-totals';
import type { SourceKey } from '../programme/source';
import { municipalityByCode, municipalityByName } from '../register/municipality-register';
import { cellAddress } from '../sheet/address';
import { contentAt, contentText, isBlank, type Content } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import type { MappedRow } from './mapping';
import { planFormOn, planFormSource, type PlanForm } from './plan-form';

/**
 * Reads the forms on these sheets, a plan each, and adds up per municipality.
 *
 * @param given what their rows are, decided before; null to recognise them
 */
export function readPlanForms(
  sheets: readonly SheetContent[],
  given: readonly MappedRow[] | null,
  { statusSystem: system }: ReadingSettings,
): ReadProgramme | null {
  const forms = sheets.flatMap((sheet) => {
    const form = planFormOn(sheet, given);
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
    const read = readForm(sheet, form, { code, name }, system);
    findings.push(
      ...missingRows(sheet, form),
      ...unlabelledRows(sheet, form, { code, name }),
      ...read.findings,
    );
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
    source: { ...planFormSource(first.sheet, first.form), keyCellCount: records.size },
    keys,
    figures,
    findings,
  };
}

/** What a programme needs and no row of the form is for. */
function missingRows(sheet: SheetContent, { headerRow, labelColumn, rows }: PlanForm): readonly Finding[] {
  const place = { sheet: sheet.name, address: cellAddress(headerRow, labelColumn) };
  return missingFields((field) => field === 'code' || rows.some((row) => row.field === field)).map((fields) =>
    finding('missingColumn', place, { fields }),
  );
}

/** Somebody cleared a label, or typed homes in a row of nothing. */
function unlabelledRows(
  sheet: SheetContent,
  { headerRow, labelColumn, columns }: PlanForm,
  who: { readonly code: string; readonly name: string },
): readonly Finding[] {
  const end = sheet.origin.row + sheet.rows.length;
  return Array.from({ length: end - headerRow - 1 }, (_, index) => headerRow + 1 + index).flatMap((row) => {
    if (!isBlank(contentAt(sheet, row, labelColumn))) return [];
    const filled = columns.find(({ column }) => {
      const content = contentAt(sheet, row, column);
      return typeof content === 'number' && content !== 0;
    });
    if (filled === undefined) return [];
    const place = { sheet: sheet.name, address: cellAddress(row, filled.column) };
    return [finding('rowWithoutLabel', place, { ...who, row: row + 1 })];
  });
}

interface FormFigure extends DimensionedFigure {
  readonly field: ReadFigure['field'];
  readonly place: Place;
  readonly content: Content;
  readonly differs: boolean;
}

function readForm(
  sheet: SheetContent,
  form: PlanForm,
  who: { code: string; name: string },
  system: StatusSystem | null,
) {
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
  const { status, finding: statusFinding } = statusOf(sheet, form, system);
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
  given: StatusSystem | null,
): { status: string | null; finding: Finding | null } {
  if (status === null) return { status: null, finding: null };
  const text = contentText(contentAt(sheet, status.row, status.column)).trim();
  if (text === '') return { status: null, finding: null };
  const system = given ?? statusSystem([text]);
  const place = { sheet: sheet.name, address: cellAddress(status.row, status.column) };
  const isOpen = isStatusCode(text) && system === null;
  return {
    status: hardnessOf(text, system) ?? text,
    finding: isOpen ? finding('statusSystemUnknown', place, { codes: [text] }) : null,
  };
}
