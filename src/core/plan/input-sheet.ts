// SPDX-License-Identifier: EUPL-1.2

import { MAX_HOMES } from '../number/homes';
import { statusWord } from '../programme/counting-text';
import { countsFor, type Counting } from '../programme/counting';
import { checkHomes } from '../programme/check-homes';
import { periodKey } from '../programme/period';
import { isLineKind, type ReadFigure } from '../programme/read-figure';
import { contentText } from '../sheet/content';
import { sheetPrefix } from '../sheet/address';
import { constant, formulaCell, homes, words } from './cells';
import type { PlanInput } from './input';
import type { CellPlan, SheetPlan } from './plan';
import { HEADER_HEIGHT, TITLE_HEIGHT } from './row-height';
import { quoteText } from './text';
import { fill, type PlanTexts } from './texts';

const HEADER_ROW = 3;
/** Characters. */
const WIDTHS = [9, 22, 20, 12, 9, 12, 12, 20, 9, 28];
const COLUMNS = [
  'code',
  'name',
  'field',
  'homes',
  'counts',
  'years',
  'status',
  'sheet',
  'cell',
  'content',
] as const;

/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 200;

/**
 * The figures as they were read, a row each: where each stands, what stands there, and what is calculated with. A
 * figure that Excel reads as we do refers to its cell; one that we read otherwise holds as long as the cell says the
 * same.
 */
export function inputSheet(input: PlanInput, figures: readonly ReadFigure[]): SheetPlan {
  const { texts, outcome } = input;
  const t = texts.input;
  const names = new Map(outcome.municipalities.map(({ code, name }) => [code, name]));
  const rows = figures.map((figure) => figureRow(figure, names.get(figure.code) ?? figure.code, input));
  const blank = COLUMNS.map(() => null);
  const count = Math.max(1, rows.length);
  const area = (column: number, columns = 1, row = HEADER_ROW + 1, height = count) => ({
    row,
    column,
    rows: height,
    columns,
  });
  return {
    role: 'input',
    name: texts.sheets.input,
    cells: [
      [constant(t.title), ...blank.slice(1)],
      [constant(fill(t.subtitle, [texts.product])), ...blank.slice(1)],
      blank,
      COLUMNS.map((column) => constant(t.headers[column])),
      ...(rows.length === 0 ? [blank] : rows),
    ],
    table: {
      name: texts.inputTable,
      area: { row: HEADER_ROW, column: 0, rows: count + 1, columns: COLUMNS.length },
    },
    names: [],
    looks: [
      { area: area(0, 1, 0, 1), look: 'title' },
      { area: area(0, 1, 1, 1), look: 'subtitle' },
      { area: area(0, COLUMNS.length, HEADER_ROW, 1), look: 'headerInput' },
      { area: area(0, 3), look: 'text' },
      { area: area(3, 2), look: 'count' },
      { area: area(5, 3), look: 'word' },
      { area: area(8), look: 'link' },
      { area: area(9), look: 'word' },
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      { row: HEADER_ROW, points: HEADER_HEIGHT },
    ],
    frozen: { rows: HEADER_ROW + 1, columns: 3 },
  };
}

function figureRow(figure: ReadFigure, name: string, { texts, outcome }: PlanInput): (CellPlan | null)[] {
  const { code, field, year, period, status, place, content } = figure;
  const isAlways = period !== null && period.from === null && period.to === null;
  return [
    constant(code),
    constant(name),
    constant(texts.input.fields[field]),
    homesCell(figure, texts),
    constant(countedAs(figure, outcome.settings.counting)),
    constant(year ?? (isAlways ? '' : periodKey(period))),
    constant(statusText(status, texts)),
    constant(place?.sheet ?? ''),
    place === null ? null : linkCell(place.sheet, place.address ?? 'A1'),
    constant(contentText(content)),
  ];
}

/** 1 counts, 0 does not. What cannot be read counts as such, whatever its year: it keeps its municipality out. */
function countedAs(figure: ReadFigure, counting: Counting): number {
  if (!isLineKind(figure.field) || figure.isUnreadable) return 1;
  return Number(countsFor(figure, counting) === 'yes');
}

function statusText(status: string | null, { input }: PlanTexts): string {
  return status === null ? '' : statusWord(status, input.statuses);
}

/** The number of homes: from the user's cell where Excel reads that as we do, otherwise as long as it says the same. */
function homesCell(figure: ReadFigure, { words: w }: PlanTexts): CellPlan | null {
  const { homes: read, place, content, differs } = figure;
  const invalid = quoteText(w.invalid);
  const isValid =
    read !== null && checkHomes({ code: figure.code, name: '' }, figure.field, read, null) === null;
  if (place === null) return constant(read);
  const cell = `${sheetPrefix(place.sheet)}${place.address ?? 'A1'}`;
  const isHomes = `AND(${cell}>=0,${cell}<=${MAX_HOMES},ROUND(${cell},0)=${cell})`;
  const plain = `IF(ISNUMBER(${cell}),IF(${isHomes},${cell},${invalid}),IF(TRIM(${cell})="","",${invalid}))`;
  const own = read === null ? (isNothing(figure) ? '""' : invalid) : isValid ? String(read) : invalid;
  const same = `${cell}=${typeof content === 'number' ? content : quoteText(contentText(content))}`;
  const isShort = contentText(content).length <= LONGEST_TEXT;
  const otherwise = typeof content === 'number' ? invalid : plain;
  const formula = !differs || !isShort ? plain : `IF(${same},${own},${otherwise})`;
  const expected = isValid ? homes(read) : isNothing(figure) ? homes(null) : words(w.invalid);
  return formulaCell(`IFERROR(${formula},${invalid})`, expected);
}

/** A sign that says that nothing is filled in. */
function isNothing({ homes: read, isUnreadable }: ReadFigure): boolean {
  return read === null && !isUnreadable;
}

function linkCell(sheet: string, address: string): CellPlan {
  const target = `#${sheetPrefix(sheet)}${address}`;
  return formulaCell(`HYPERLINK(${quoteText(target)},${quoteText(address)})`, words(address));
}
