// SPDX-License-Identifier: EUPL-1.2
import { FileError } from '../file-error';
import { openWorkbook } from '../open-workbook';
import type { OpenWorkbook } from '../open-workbook';
import { Package } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import { readZip } from '../package/zip';
import { queryTablePart } from '../read/query-table';
import { definedNameElements } from '../read/workbook';
import { child } from '../xml/tree';
import type { Streaming } from '../xml/tree';
import { checkCounts } from './check-counts';
import { checkRelationships } from './check-relationships';
import { checkDifferentialFormats, checkSheet, RowChecker } from './check-sheet';
import type { Limits } from './check-sheet';
import { checkQueryFields, checkTable, checkTablePlaces } from './check-tables';
import { checkWorkbookPart } from './check-workbook';
import { checkChildOrder } from './child-order';
import { reportDuplicates } from './problem';
import type { PackageProblem, Report } from './problem';

/** Parts that must be XML, by their name. */
const XML_PART = /\.(xml|rels|vml)$/i;
/** Legacy drawings are HTML-like by tradition: Excel itself writes some that no XML parser accepts. */
const LENIENT_PART = /\.vml$/i;

function malformedParts(pkg: Package): readonly PackageProblem[] {
  return pkg.parts.flatMap((part): readonly PackageProblem[] => {
    if (!XML_PART.test(part) || LENIENT_PART.test(part)) return [];
    try {
      // Nothing is kept of the sheets' rows: only whether they can be read matters here.
      pkg.xml(part, { within: 'sheetData', onChild: () => undefined });
      return [];
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      return [{ code: 'malformedXml', part, detail: error.data.detail ?? '' }];
    }
  });
}

/** Collects problems of one part into a list. */
function reporting(problems: PackageProblem[], part: string): Report {
  return (code, detail) => {
    problems.push({ code, part, detail });
  };
}

function checkSheets({ workbook, origin }: OpenWorkbook, limits: Limits, problems: PackageProblem[]): void {
  const { package: pkg } = origin;
  for (const sheet of workbook.sheets) {
    const place = origin.sheets.get(sheet.id);
    if (place === undefined) continue;
    const report = reporting(problems, place.part);
    const rows = new RowChecker(limits, report);
    const streaming: Streaming = {
      within: 'sheetData',
      onChild: (row) => {
        rows.check(row);
      },
    };
    const root = pkg.xml(place.part, streaming);
    checkSheet(root, relationshipsOf(pkg, place.part), limits, report);
    checkChildOrder(root, report);
    checkCounts(root, report);
    checkTablePlaces(sheet, report);
    for (const table of sheet.tables) {
      const part = place.tableParts.get(table.id)?.target ?? '';
      const tableRoot = pkg.xml(part);
      const tableReport = reporting(problems, part);
      checkTable(table, tableRoot, sheet, tableReport);
      checkDifferentialFormats(tableRoot, limits, tableReport);
      checkChildOrder(tableRoot, tableReport);
      checkCounts(tableRoot, tableReport);
      const query = queryTablePart(pkg, part);
      if (query !== null) checkQueryFields(table, tableRoot, pkg.xml(query), tableReport);
    }
  }
}

function checkTableNames({ workbook, origin }: OpenWorkbook, report: Report): void {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  reportDuplicates(
    tables,
    ({ id }) => String(id),
    ({ id }) => {
      report('duplicateTableId', String(id));
    },
  );
  const root = origin.package.xml(origin.workbookPart);
  const names = definedNameElements(root)
    .filter(({ attributes }) => attributes.localSheetId === undefined)
    .map(({ attributes }) => attributes.name ?? '');
  reportDuplicates(
    [...names, ...tables.map(({ name }) => name)],
    (name) => name.toLowerCase(),
    (name) => {
      if (tables.some((table) => table.name.toLowerCase() === name.toLowerCase()))
        report('duplicateTableName', name);
    },
  );
}

/**
 * Looks for what makes Excel repair or refuse a workbook: broken relationships and content types, invalid or double
 * names, references outside their lists, cells out of order, overlaps, tables that differ from their cells.
 *
 * @throws FileError when the file cannot be opened at all.
 * @example checkPackage(saveWorkbook(open)) // []
 */
export function checkPackage(bytes: Uint8Array): readonly PackageProblem[] {
  const pkg = new Package(readZip(bytes));
  const malformed = malformedParts(pkg);
  if (malformed.length > 0) return malformed;
  const open = openWorkbook(bytes);
  const { origin } = open;
  const problems = [...checkRelationships(pkg)];

  const root = pkg.xml(origin.workbookPart);
  const report = reporting(problems, origin.workbookPart);
  checkWorkbookPart(root, relationshipsOf(pkg, origin.workbookPart), report);
  checkTableNames(open, report);
  checkChildOrder(root, report);

  const styles = origin.stylesPart === null ? undefined : pkg.xml(origin.stylesPart);
  if (styles !== undefined) {
    const styleReport = reporting(problems, origin.stylesPart ?? '');
    checkChildOrder(styles, styleReport);
    checkCounts(styles, styleReport);
  }
  const limits: Limits = {
    formats: origin.formats.length,
    differentialFormats: child(styles, 'dxfs')?.children.length ?? 0,
    strings: origin.strings.length,
  };
  checkSheets(open, limits, problems);
  return problems;
}
