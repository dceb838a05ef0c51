// SPDX-License-Identifier: EUPL-1.2

import { statusWord } from '../../programme/counting-text';
import { COUNT_FIELDS, type CountField } from '../../programme/field';
import type { ReadFigure } from '../../programme/read-figure';
import { contentText } from '../../sheet/content';
import { mapInSteps, type Steps } from '../../../steps/steps';
import { constant, linkCell } from '../cells';
import type { PlanInput } from '../input';
import type { CellPlan, SheetPlan } from '../plan';
import { HEADER_HEIGHT, TITLE_HEIGHT } from '../row-height';
import { fill, type PlanTexts } from '../texts';
import { figureCell } from './figure-cell';
import { figureLines, type FigureLine } from './lines';

const HEADER_ROW = 3;

const ABOUT = ['code', 'name', 'years', 'status', 'counts'] as const;
const ORIGIN = ['sheet', 'cell', 'content'] as const;
/** A column for every field, also for those without figures: a column that comes would rename those after it. */
const COLUMNS: readonly InputColumn[] = [...ABOUT, ...COUNT_FIELDS, ...ORIGIN];
/** Characters. */
const WIDTHS: Readonly<Partial<Record<InputColumn, number>>> = {
  code: 9,
  name: 22,
  years: 11,
  status: 14,
  counts: 7,
  sheet: 20,
  cell: 9,
  content: 40,
};
const USUAL_WIDTH = 15;
/** Excel takes no longer text in a cell. */
const LONGEST_CONTENT = 32_767;

/** A column of our sheet of figures. */
export type InputColumn = (typeof ABOUT)[number] | CountField | (typeof ORIGIN)[number];

/** Header of a column of our sheet of figures. */
export function inputHeader(column: InputColumn, { input, municipalities }: PlanTexts): string {
  return isCountField(column) ? municipalities.headers[column] : input.headers[column];
}

function isCountField(column: InputColumn): column is CountField {
  return (COUNT_FIELDS as readonly string[]).includes(column);
}

/**
 * The figures as they were read, a row for those that stand in one: where they stand, what was read otherwise than
 * Excel does, and what is calculated with. A figure that Excel reads as we do refers to its cell; one that we read
 * otherwise holds as long as the cell says the same.
 */
export function* figuresSheet(input: PlanInput, figures: readonly ReadFigure[]): Steps<SheetPlan> {
  const { texts, outcome, source } = input;
  const t = texts.input;
  const names = new Map(outcome.municipalities.map(({ code, name }) => [code, name]));
  const lines = yield* figureLines(figures, outcome.settings.counting, source);
  const rows = yield* mapInSteps(lines, (line) => lineRow(line, names, texts));
  const blank = COLUMNS.map(() => null);
  const count = Math.max(1, rows.length);
  const place = (row: number, rows: number) => (column: InputColumn, columns: number) => ({
    row,
    column: COLUMNS.indexOf(column),
    rows,
    columns,
  });
  const [header, data] = [place(HEADER_ROW, 1), place(HEADER_ROW + 1, count)];
  const line = (row: number, columns: number) => ({ row, column: 0, rows: 1, columns });
  return {
    role: 'input',
    name: texts.sheets.input,
    cells: [
      [constant(t.title), ...blank.slice(1)],
      [constant(fill(t.subtitle, [texts.product])), ...blank.slice(1)],
      blank,
      COLUMNS.map((column) => constant(inputHeader(column, texts))),
      ...(rows.length === 0 ? [blank] : rows),
    ],
    table: {
      name: texts.inputTable,
      area: { row: HEADER_ROW, column: 0, rows: count + 1, columns: COLUMNS.length },
    },
    names: [],
    looks: [
      { area: line(0, 1), look: 'title' },
      { area: line(1, 1), look: 'subtitle' },
      { area: line(HEADER_ROW, COLUMNS.length), look: 'headerInput' },
      { area: header('years', 2), look: 'overWords' },
      { area: header('counts', 1 + COUNT_FIELDS.length), look: 'overNumbers' },
      { area: header('sheet', 1), look: 'overWords' },
      { area: header('content', 1), look: 'overWords' },
      { area: data('code', 2), look: 'text' },
      { area: data('years', 2), look: 'word' },
      { area: data('counts', 1 + COUNT_FIELDS.length), look: 'count' },
      { area: data('sheet', 1), look: 'word' },
      { area: data('cell', 1), look: 'link' },
      { area: data('content', 1), look: 'word' },
    ],
    columnWidths: COLUMNS.map((column) => WIDTHS[column] ?? USUAL_WIDTH),
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      { row: HEADER_ROW, points: HEADER_HEIGHT },
    ],
    frozen: { rows: HEADER_ROW + 1, columns: 2 },
  };
}

function lineRow(
  { first: { code, status, place }, years, counts, figures }: FigureLine,
  names: ReadonlyMap<string, string>,
  { input, words: { invalid } }: PlanTexts,
): (CellPlan | null)[] {
  return [
    constant(code),
    constant(names.get(code) ?? code),
    constant(years),
    constant(status === null ? '' : statusWord(status, input.statuses)),
    constant(Number(counts)),
    ...COUNT_FIELDS.map((field) => {
      const figure = figures[field];
      return figure === undefined ? null : figureCell(figure, invalid);
    }),
    constant(place?.sheet ?? ''),
    place === null ? null : linkCell(place, place.address ?? 'A1'),
    constant(readOtherwise(Object.values(figures))),
  ];
}

/** What stands in the cells that Excel reads otherwise. */
function readOtherwise(figures: readonly ReadFigure[]): string {
  const cells = figures.filter(({ differs, place }) => differs && place !== null);
  const said = cells.map(({ place, content }) => `${place?.address ?? ''}: ${contentText(content)}`);
  const text = [...new Set(said)].join('; ');
  return text.length > LONGEST_CONTENT ? `${text.slice(0, LONGEST_CONTENT - 1)}…` : text;
}
