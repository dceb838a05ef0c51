// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import type { ProgrammeSource } from '../programme/source';
import { dataRows, sourceRows } from '../programme/source-rows';
import { cellAddress } from '../sheet/address';
import { contentText, isBlank, isFormula, type Content } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { eachInSteps, mapInSteps, type Steps } from '../../steps/steps';

/** Formulas of a column of homes by their row on the sheet; references are distances (R1C1), constants as they are. */
export interface FormulaColumn {
  readonly column: number;
  readonly header: string;
  readonly firstRow: number;
  readonly cells: readonly Content[];
}

interface FormulaCell {
  readonly content: Content;
  readonly place: Place;
}

/** Fewer formulas than this make no calculated column. */
const LEAST_FORMULAS = 3;
/** As much of a column is calculated, and in the same way, before something else in it stands out. */
const MOST = 2 / 3;

/**
 * What the formulas behind the figures have to say: numbers typed over them, formulas that differ from the rest of
 * their column, and figures that come from another workbook. Rows of totals have formulas of their own and are left out.
 */
export function* formulaFindings(
  sheet: SheetContent,
  source: ProgrammeSource,
  columns: readonly FormulaColumn[],
): Steps<readonly Finding[]> {
  if (columns.length === 0) return [];
  const rows = dataRows(yield* sourceRows(sheet, source));
  const read = yield* mapInSteps(columns, ({ column, header, firstRow, cells }) => ({
    header,
    cells: rows.map((row): FormulaCell => ({
      content: cells[row - firstRow] ?? null,
      place: { sheet: source.sheet, address: cellAddress(row, column) },
    })),
  }));
  const odd = yield* mapInSteps(read, ({ header, cells }) => oddCells(header, cells));
  const links = yield* linkFindings(read.flatMap(({ cells }) => cells));
  return [...odd.flat(), ...links];
}

function oddCells(header: string, cells: readonly FormulaCell[]): readonly Finding[] {
  const filled = cells.filter(({ content }) => !isBlank(content));
  const formulas = filled.filter(({ content }) => isFormula(content));
  if (formulas.length < LEAST_FORMULAS || formulas.length < filled.length * MOST) return [];
  const overtyped = filled
    .filter(({ content }) => !isFormula(content))
    .map(({ content, place }) =>
      finding('overtypedFormula', place, {
        header,
        content: typeof content === 'number' ? content : contentText(content),
        formulas: formulas.length,
      }),
    );
  const usual = mostCommon(formulas.map(({ content }) => contentText(content)));
  const alike = formulas.filter(({ content }) => content === usual);
  const odd =
    alike.length < formulas.length * MOST ? [] : formulas.filter(({ content }) => content !== usual);
  return [
    ...overtyped,
    ...odd.map(({ place }) => finding('inconsistentFormula', place, { header, formulas: alike.length })),
  ];
}

function mostCommon(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const STRINGS = /"(?:[^"]|"")*"/g;
/** `[Plan.xlsx]Blad1!A1`; a bracket behind a name is a column of a table, or a distance. */
const LINK = /(?:^|[=(,;+\-*/^&<>: ])\[([^\]]+)\][\p{Letter}\p{Number}_.]+!/gu;
const QUOTED_LINK = /'(?:[^']|'')*?\[([^\]]+)\](?:[^']|'')*'!/g;

/** Workbooks that a formula refers to, by the name or the number that stands between the brackets; it doubles quotes. */
function linkedWorkbooks(formula: string): readonly string[] {
  const text = formula.replace(STRINGS, '""');
  return [...text.matchAll(LINK), ...text.matchAll(QUOTED_LINK)].map(([, file = '']) =>
    file.replaceAll("''", "'"),
  );
}

/** One finding for all of them; the number that a file gives a workbook says nothing to a user. */
function* linkFindings(cells: readonly FormulaCell[]): Steps<readonly Finding[]> {
  const linked: { readonly files: readonly string[]; readonly place: Place }[] = [];
  yield* eachInSteps(cells, ({ content, place }) => {
    const files = isFormula(content) ? linkedWorkbooks(content) : [];
    if (files.length > 0) linked.push({ files, place });
  });
  const [first] = linked;
  if (first === undefined) return [];
  const files = [...new Set(linked.flatMap((one) => one.files))].filter((file) => !/^\d+$/.test(file));
  return [finding('externalLinks', first.place, { cells: linked.length, files })];
}
