// SPDX-License-Identifier: EUPL-1.2

import { splitAccepted } from '../core/finding/acceptance';
import { finding } from '../core/finding/severity';
import { HEADER_SEARCH_ROWS } from '../core/form/header-search';
import { readProgramme } from '../core/form/read-programme';
import { isLineKind } from '../core/programme/read-figure';
import type { ReadProgramme } from '../core/programme/read-rows';
import { settleChoices, type Choices, type SettledChoices } from '../core/round/choices';
import { roundProblem, type RoundProblem } from '../core/round/problem';
import { submittedMunicipalities, type Submission, type SubmissionSettings } from '../core/round/submission';
import { recallAcceptances, recallMapping } from '../memory/memory';
import { FileError } from '../ooxml/file-error';
import type { WorkbookModel } from '../ooxml/model';
import { openWorkbook } from '../ooxml/open-workbook';
import { csvText, openCsv } from './csv';
import { findInFile } from './find-in-file';
import { memoryInFile } from './memory-in-file';
import { ownChoices } from './own-choices';
import { readRoundMark } from './round-mark';
import { seenInFile } from './seen-in-file';
import { sheetContents } from './sheet-contents';
import { uncalculatedOn } from './uncalculated';

/** Files of a round: what people send in. Others are named for what they are. */
const WORKBOOKS: readonly string[] = ['xlsx', 'xlsm', 'xltx', 'xltm', 'xls', 'xlsb', 'ods'];

/** Larger than this no programme of a municipality is; bytes. */
export const MOST_BYTES = 50_000_000;

/**
 * Reads one submission with our own file layer: no Excel, nothing written. Whatever is wrong with the file is in what
 * comes back.
 *
 * @param file name without its folder
 * @example readSubmission('Amsterdam.xlsx', bytes, settings).kind // 'read'
 */
export function readSubmission(file: string, bytes: Uint8Array, settings: SubmissionSettings): Submission {
  try {
    const workbook = workbookOf(file, bytes);
    return workbook === null
      ? { kind: 'failed', file, reason: 'unknownKind' }
      : submissionOf(file, workbook, settings);
  } catch (error) {
    if (error instanceof FileError) return { kind: 'failed', file, reason: error.code };
    throw error;
  }
}

/** Null for a file that is no table. */
function workbookOf(file: string, bytes: Uint8Array): WorkbookModel | null {
  const extension = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (bytes.length > MOST_BYTES) throw new FileError('tooLarge');
  if (extension === 'csv') return openCsv(csvText(bytes), file.replace(/\.csv$/i, '')).workbook;
  return WORKBOOKS.includes(extension) ? openWorkbook(bytes).workbook : null;
}

function submissionOf(file: string, workbook: WorkbookModel, settings: SubmissionSettings): Submission {
  const { mapping: kept, memory } = recallMapping(memoryInFile(workbook));
  const stated = ownChoices(workbook);
  const settled = settleChoices(settings.choices, stated.choices);
  const { used } = settled;
  const { read, considered, findings, problems } = readWorkbookModel(file, workbook, {
    mappings: { given: settings.mapping, kept },
    used,
  });
  const { round, template } = readRoundMark(workbook);
  const own = read === null ? null : submittedMunicipalities(read.programme, used);
  const sheet = read?.source.sheet ?? null;
  const found = [
    ...(memory.trouble === null ? [] : [finding('memoryUnreadable', null, { trouble: memory.trouble })]),
    ...findings,
    ...stated.findings,
    ...(own?.findings ?? []),
  ];
  const { open, accepted } = splitAccepted(found, recallAcceptances(memory));
  return {
    kind: 'read',
    file,
    round,
    template,
    form: read?.source.form ?? null,
    considered,
    rows: read === null ? 0 : rowsOf(read),
    municipalities: own?.municipalities ?? [],
    findings: open,
    accepted,
    uncalculated: sheet === null ? null : uncalculatedOn(workbook, sheet),
    problems: [...problems, ...choiceProblems(file, stated.choices, settled)],
  };
}

/** Finds and reads the programme of a file, as the add-in does with the workbook that is open. */
function readWorkbookModel(
  file: string,
  workbook: WorkbookModel,
  { mappings, used }: { readonly mappings: Parameters<typeof findInFile>[2]; readonly used: Choices },
) {
  const contents = sheetContents(workbook);
  const heads = contents.map((sheet) => {
    const headers = sheet.tables.flatMap(({ header }) => (header === null ? [] : [header.row]));
    const last = Math.max(...headers) - sheet.origin.row + 1;
    return { ...sheet, rows: sheet.rows.slice(0, Math.max(HEADER_SEARCH_ROWS, last)) };
  });
  const { found, problems } = findInFile(file, heads, mappings);
  const { source, stockSource, sheets, mapping, considered, findings } = found;
  const names = [...sheets, ...(stockSource === null ? [] : [stockSource.sheet])];
  const chosen = [...new Set(names)].flatMap((name) => contents.find((sheet) => sheet.name === name) ?? []);
  const read =
    source === null ? null : readProgramme(chosen, source, stockSource, mapping?.rows ?? null, used);
  const seen = read === null ? [] : seenInFile(workbook, contents, read);
  return { read, considered, findings: [...findings, ...seen, ...(read?.findings ?? [])], problems };
}

function choiceProblems(
  file: string,
  own: Choices | null,
  { used, own: taken, passedOver }: SettledChoices,
): readonly RoundProblem[] {
  if (own === null) return [];
  return [
    ...(taken.length === 0 ? [] : [roundProblem('ownChoicesUsed', { file, names: taken, own })]),
    ...(passedOver.length === 0
      ? []
      : [roundProblem('ownChoicesPassedOver', { file, names: passedOver, own, used })]),
  ];
}

/** Letters of an address. */
const COLUMN = /^[A-Z]+/;

/** Rows with a figure, on whatever sheet. */
function rowsOf({ figures }: ReadProgramme): number {
  const rows = figures.flatMap(({ field, place }) => {
    const address = place?.address ?? null;
    return place === null || address === null || !isLineKind(field)
      ? []
      : [`${place.sheet}!${address.replace(COLUMN, '')}`];
  });
  return new Set(rows).size;
}
