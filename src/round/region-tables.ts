// SPDX-License-Identifier: EUPL-1.2

import { COUNT_FIELDS, type CountField } from '../core/programme/field';
import { DIVISION_PRESETS } from '../core/region/division-presets';
import type { RoundMunicipality } from '../core/round/consolidate';
import { findingText } from '../i18n/languages';
import type { RegionSheet } from '../i18n/round-texts';
import type { CellValue } from '../ooxml/model';
import { agreementRows } from './agreement-rows';
import { messagesOf, type MessageWords } from './messages';
import { problemText } from './problem-text';
import type { RegionReport } from './region-report';
import type { ReportColumn } from './report-table';

/** The contents of one sheet. */
export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** What each sheet of the workbook of a region holds; null for what was not asked for. */
export function regionTables(
  report: RegionReport,
  words: MessageWords,
): Readonly<Record<RegionSheet, ReportTable | null>> {
  return {
    programme: programmeTable(report, words),
    received: receivedTable(report, words),
    files: filesTable(report, words),
    findings: findingsTable(report, words),
    comparison: comparisonTable(report, words),
    agreements: agreementsTable(report, words),
    messages: messagesTable(report, words),
  };
}

const text = (header: string, width: number): ReportColumn => ({ header, width, kind: 'text' });
const count = (header: string): ReportColumn => ({ header, width: 16, kind: 'count' });

function whoColumns({ template: { headers } }: MessageWords): readonly ReportColumn[] {
  return [text(headers.code, 14), text(headers.name, 24)];
}

function programmeTable({ consolidation, subregions }: RegionReport, words: MessageWords): ReportTable {
  const { municipalities } = consolidation;
  const isKnown = (field: CountField): boolean =>
    municipalities.some(({ submitted }) => submitted !== null && submitted.figures[field] !== null);
  const fields = COUNT_FIELDS.filter((field) => field !== 'socialRentStock' || isKnown(field));
  const { headers } = words.template;
  return {
    columns: [
      ...whoColumns(words),
      text(headers.province, 16),
      text(words.round.headers.subregion, 26),
      ...fields.map((field) => count(headerOf(field, words))),
    ],
    rows: municipalities.map((one) => [
      one.code,
      one.name,
      one.province,
      subregionOf(one, subregions),
      ...fields.map((field) => one.submitted?.figures[field] ?? null),
    ]),
  };
}

function headerOf(field: CountField, { template, round }: MessageWords): string {
  switch (field) {
    case 'stock':
      return template.stock;
    case 'socialStock':
      return template.socialStock;
    case 'socialRentStock':
    case 'total':
    case 'mid':
      return round.headers[field];
    default:
      return template.headers[field];
  }
}

/** As in the previous round, or as the municipality says, or by a division that comes with the product. */
function subregionOf(
  { code, submitted }: RoundMunicipality,
  previous: ReadonlyMap<string, string>,
): string | null {
  const [preset = null] = Object.values(DIVISION_PRESETS).flatMap(({ groups }) =>
    Object.entries(groups).flatMap(([name, codes]) => (codes.includes(code) ? [name] : [])),
  );
  return previous.get(code) ?? submitted?.subregion ?? preset;
}

function receivedTable({ consolidation }: RegionReport, words: MessageWords): ReportTable {
  const { headers, municipalityStatuses } = words.round;
  const counts = (code: string, file: string | null) =>
    (['error', 'warning', 'remark'] as const).map(
      (severity) =>
        consolidation.findings.filter(
          (one) =>
            one.finding.severity === severity &&
            one.acceptance === null &&
            one.file === file &&
            (one.municipality === null || one.municipality === code),
        ).length,
    );
  return {
    columns: [
      ...whoColumns(words),
      text(headers.status, 26),
      text(headers.file, 40),
      count(headers.errors),
      count(headers.warnings),
      count(headers.remarks),
    ],
    rows: consolidation.municipalities.map(({ code, name, status, file }) => [
      code,
      name,
      municipalityStatuses[status],
      file,
      ...(file === null ? [null, null, null] : counts(code, file)),
    ]),
  };
}

function filesTable({ consolidation }: RegionReport, words: MessageWords): ReportTable {
  const { headers, fileStatuses, forms } = words.round;
  return {
    columns: [
      text(headers.file, 40),
      text(headers.status, 24),
      text(headers.municipalities, 40),
      text(headers.form, 24),
      count(headers.lines),
      count(headers.errors),
      count(headers.warnings),
      count(headers.remarks),
    ],
    rows: consolidation.files.map(({ file, status, municipalities, form, rows, findings }) => [
      file,
      fileStatuses[status],
      municipalities.map(({ name }) => name).join(', '),
      form === null ? null : forms[form],
      rows,
      findings.error,
      findings.warning,
      findings.remark,
    ]),
  };
}

function findingsTable({ consolidation }: RegionReport, words: MessageWords): ReportTable {
  const { headers, severities } = words.round;
  const nameOf = new Map(consolidation.municipalities.map(({ code, name }) => [code, name]));
  const problems = consolidation.problems.map((problem): readonly CellValue[] => {
    const { what, why, todo } = problemText(problem, words);
    const { data } = problem;
    const file = 'file' in data ? data.file : null;
    const [sheet, address] = 'address' in data ? [data.sheet, data.address] : [null, null];
    return [
      severities[problem.severity],
      'name' in data ? data.name : null,
      file,
      sheet,
      address,
      what,
      why,
      todo,
      null,
    ];
  });
  const findings = consolidation.findings.map((one): readonly CellValue[] => {
    const { file, municipality, finding, acceptance } = one;
    const { what, why, todo } = findingText(words, finding);
    const { place, severity } = finding;
    const name = municipality === null ? null : (nameOf.get(municipality) ?? municipality);
    return [
      severities[severity],
      name,
      file,
      place?.sheet ?? null,
      place?.address ?? null,
      what,
      why,
      todo,
      acceptance === null ? null : words.round.acceptedWith(acceptance.reason, acceptance.date),
    ];
  });
  // What was accepted comes last: it is not asked of anybody any more.
  const order = [severities.error, severities.warning, severities.remark];
  const rank = (row: readonly CellValue[]): number =>
    order.findIndex((one) => one === row[0]) + (row.at(-1) === null ? 0 : order.length);
  return {
    columns: [
      text(headers.severity, 14),
      text(words.template.headers.name, 22),
      text(headers.file, 32),
      text(headers.sheet, 18),
      text(headers.cell, 9),
      text(headers.what, 60),
      text(headers.why, 50),
      text(headers.todo, 50),
      text(headers.accepted, 36),
    ],
    rows: [...problems, ...findings].sort((a, b) => rank(a) - rank(b)),
  };
}

function comparisonTable({ changes }: RegionReport, words: MessageWords): ReportTable | null {
  const { headers } = words.round;
  if (changes === null) return null;
  return {
    columns: [
      ...whoColumns(words),
      text(headers.figure, 20),
      count(headers.before),
      count(headers.now),
      { header: headers.difference, width: 16, kind: 'difference' },
    ],
    rows: changes.map(({ code, name, field, before, now, difference }) => [
      code,
      name,
      words.fields[field],
      before,
      now,
      difference,
    ]),
  };
}

function agreementsTable({ agreements }: RegionReport, words: MessageWords): ReportTable | null {
  const { headers } = words.round;
  if (agreements === null) return null;
  return {
    columns: [
      ...whoColumns(words),
      text(headers.figure, 20),
      count(headers.agreed),
      count(headers.now),
      count(headers.shortfall),
      count(headers.shortfallAtLeast),
      count(headers.surplus),
    ],
    rows: agreements
      .flatMap((one) => agreementRows(one, words))
      .map((one) => [
        one.code,
        one.name,
        one.figure,
        one.agreed,
        one.now,
        one.shortfall,
        one.shortfallAtLeast,
        one.surplus,
      ]),
  };
}

function messagesTable({ consolidation }: RegionReport, words: MessageWords): ReportTable {
  return {
    columns: [...whoColumns(words), text(words.round.headers.message, 110)],
    rows: messagesOf(consolidation, words).map(({ code, name, text: message }) => [code, name, message]),
  };
}
