// SPDX-License-Identifier: EUPL-1.2

import { FIGURE_KEYS } from '../../allocation/key';
import { absoluteAddress, areaAddress, type Area } from '../../sheet/address';
import { constant, formulaCell, homes } from '../cells';
import type { PlanInput } from '../input';
import type { Look } from '../look';
import type { CellPlan, LookPlan, SheetPlan } from '../plan';
import { TITLE_HEIGHT, HEADER_HEIGHT } from '../row-height';
import { quoteText } from '../text';
import { fill } from '../texts';
import { areaBlock, MEASURE_LOOKS } from './area-block';
import { definitionsBlock } from './definitions-block';
import { scenarioCharts } from './charts';
import { entryCell } from './entry';
import { inputValidation } from './input-validation';
import { AFTER_FOOT, CHOSEN_ROW, COLUMN, EXTRA_FOOT, layoutOf, type ScenarioLayout } from './layout';
import { MEASURES } from './measures';
import { afterBlock, extraBlock, normsRowOf } from './municipality-block';
import type { ScenarioPlanInput } from './plan-input';
import { shownCell } from './shown-cell';

const STATUS_ROW = 2;
/** Characters: what a row is about, its subregion or the submitted programme, its name or the norm, the figures. */
const WIDTHS = [32, 24, 24, 18];
const FIGURE_WIDTH = 17;
const MARK_WIDTH = 24;

/** Scenarios as the user defines them, and their results side by side (domain §5 and §7). */
export function scenariosSheet(input: PlanInput, plan: ScenarioPlanInput): SheetPlan {
  const { texts, outcome } = input;
  const { scenarios: t } = plan.texts;
  const layout = layoutOf(input, plan);
  const { evaluations } = plan.evaluated;
  const hasResults = evaluations.length > 0;
  const changedRow = normsRowOf(layout, outcome.municipalities.length);
  const changed = hasResults
    ? absoluteAddress({ row: changedRow, column: COLUMN.shown, rows: 1, columns: 1 })
    : null;
  const definitions = definitionsBlock(input, plan, layout, changed);
  const { headerRow } = layout.definitions;
  const grid = new Map<number, readonly (CellPlan | null)[]>();
  const put = (row: number, lines: readonly (readonly (CellPlan | null)[])[]): void => {
    lines.forEach((line, index) => grid.set(row + index, line));
  };
  put(0, [[constant(t.title)], [constant(fill(t.subtitle, [texts.product]))]]);
  put(STATUS_ROW, [[statusCell(plan, layout, changed)]]);
  put(CHOSEN_ROW, [[constant(t.chosen), entryCell(plan.book.chosen)]]);
  put(headerRow - 1, [[constant(t.definitions)], definitions.header, ...definitions.rows]);
  put(layout.resultsRow, [[constant(t.results)]]);
  if (hasResults) {
    for (const measure of MEASURES) {
      put(layout.measures[measure], areaBlock(measure, input, plan, layout));
    }
    put(layout.agreementsRow, agreementBlock(input, plan, layout));
    put(layout.extraRow - 1, [[constant(t.extra)], ...extraBlock(input, plan, layout)]);
    put(layout.afterRow - 1, [[constant(t.after)], ...afterBlock(input, plan, layout)]);
  }
  const keysRow = hasResults ? layout.keysRow : layout.resultsRow + 2;
  put(keysRow, [
    [constant(t.keysHeading)],
    ...[...FIGURE_KEYS, 'manual' as const].map((key) => [
      constant(plan.texts.keys[key]),
      constant(plan.texts.keyMeanings[key]),
    ]),
  ]);
  const height = Math.max(...grid.keys()) + 1;
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: layout.width }, (_unused, column) => grid.get(row)?.[column] ?? null),
  );
  return {
    role: 'scenarios',
    name: texts.sheets.scenarios,
    cells,
    table: {
      name: plan.tables.scenarios,
      area: {
        row: headerRow,
        column: 0,
        rows: layout.definitions.rows + 1,
        columns: layout.definitionMarkColumn + 1,
      },
    },
    names: [],
    looks: [
      { area: one(0), look: 'title' },
      { area: one(1), look: 'subtitle' },
      { area: one(STATUS_ROW), look: 'sentence' },
      { area: one(CHOSEN_ROW), look: 'label' },
      { area: { ...one(CHOSEN_ROW), column: 1 }, look: 'inputText' },
      { area: one(headerRow - 1), look: 'heading' },
      ...definitions.looks,
      { area: one(layout.resultsRow), look: 'heading' },
      ...(hasResults ? resultLooks(input, plan, layout) : []),
      ...(hasResults
        ? [layout.extraRow, layout.afterRow].map((row) => ({ area: one(row - 1), look: 'heading' as const }))
        : []),
      { area: one(keysRow), look: 'heading' },
      { area: { ...one(keysRow + 1), rows: FIGURE_KEYS.length + 1 }, look: 'label' },
    ],
    columnWidths: [
      ...WIDTHS,
      ...Array.from({ length: layout.width - WIDTHS.length }, (_, index) => {
        const column = WIDTHS.length + index;
        const isMark = column === layout.definitionMarkColumn || column === layout.markColumn;
        return isMark ? MARK_WIDTH : FIGURE_WIDTH;
      }),
    ],
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      { row: headerRow, points: HEADER_HEIGHT },
    ],
    frozen: { rows: CHOSEN_ROW + 1, columns: 1 },
    validations: [
      {
        ...inputValidation(
          { ...one(CHOSEN_ROW), column: 1 },
          { header: t.chosen, prompt: t.chosenPrompt },
          { kind: 'oneOfCells', reference: nameCells(layout) },
          t.chosenError,
        ),
      },
      ...definitions.validations,
      ...(hasResults ? [weightValidation(input, plan, layout)] : []),
    ],
    charts: hasResults ? scenarioCharts(input, plan, layout) : [],
    conditions: [
      {
        area: {
          row: headerRow + 1,
          column: layout.statusColumn,
          rows: layout.definitions.rows,
          columns: 1,
        },
        word: t.statuses.outdated,
        look: 'doubtful',
      },
      { area: one(STATUS_ROW), word: t.outdated, look: 'doubtful' },
    ],
  };
}

function one(row: number): Area {
  return { row, column: 0, rows: 1, columns: 1 };
}

function nameCells({ definitions: { headerRow, rows } }: ScenarioLayout): string {
  return absoluteAddress({ row: headerRow + 1, column: 0, rows, columns: 1 });
}

/** Live: says, without the add-in, whether everything is still what it was when it was written. */
function statusCell(
  { texts: { scenarios: t } }: ScenarioPlanInput,
  { definitions: { headerRow, rows }, statusColumn }: ScenarioLayout,
  changed: string | null,
): CellPlan | null {
  if (changed === null) return null;
  const states = areaAddress({ row: headerRow + 1, column: statusColumn, rows, columns: 1 });
  const outdated = `COUNTIF(${states},${quoteText(t.statuses.outdated)})`;
  const added = `COUNTIF(${states},${quoteText(t.statuses.notCalculated)})`;
  return formulaCell(
    `IF(${changed}+${outdated}+${added}=0,${quoteText(t.inStep)},${quoteText(t.outdated)})`,
    null,
  );
}

function weightValidation(input: PlanInput, { texts }: ScenarioPlanInput, layout: ScenarioLayout) {
  const area = {
    row: layout.extraRow + 1,
    column: layout.weightColumn,
    rows: Math.max(1, input.outcome.municipalities.length),
    columns: 1,
  };
  return inputValidation(area, texts.scenarios.weight, { kind: 'wholeNumber', minimum: 0 });
}

/** What each scenario is short of what was agreed; values, since they hang on homes that were apportioned. */
function agreementBlock(
  { outcome, texts }: PlanInput,
  plan: ScenarioPlanInput,
  { agreementsRow }: ScenarioLayout,
): (CellPlan | null)[][] {
  const { agreements } = outcome;
  if (agreements.length === 0) return [];
  const { scenarios: t } = plan.texts;
  const { evaluations } = plan.evaluated;
  const nameOf = (code: string): string =>
    outcome.municipalities.find((municipality) => municipality.code === code)?.name ?? code;
  return [
    [
      constant(t.agreements),
      constant(t.submitted),
      null,
      constant(t.chosenColumn),
      ...evaluations.map(({ scenario }) => constant(scenario.name)),
    ],
    ...agreements.map(({ agreement: { scope, source }, balance }, index) => {
      const figures = evaluations.map(
        ({ after }) => after.agreements[index]?.balance.social?.shortfall ?? null,
      );
      const name = scope.kind === 'region' ? texts.regions.wholeRegion : nameOf(scope.name);
      return [
        constant(source.title === '' ? name : `${name} (${source.title})`),
        constant(balance.social?.shortfall ?? null),
        null,
        shownCell(plan, {
          row: agreementsRow + 1 + index,
          headerRow: agreementsRow,
          expected: figures.map(homes),
        }),
        ...figures.map(constant),
      ];
    }),
  ];
}

function resultLooks(
  { outcome }: PlanInput,
  { evaluated: { evaluations } }: ScenarioPlanInput,
  layout: ScenarioLayout,
): LookPlan[] {
  const figures = evaluations.length;
  const width = COLUMN.first + figures;
  const municipalities = outcome.municipalities.length;
  const header = (row: number, columns: number, look: Look, firstFigure: number): LookPlan[] => [
    { area: { row, column: 0, rows: 1, columns }, look },
    {
      area: { row, column: firstFigure, rows: 1, columns: width - firstFigure },
      look: 'overNumbers',
    },
  ];
  const agreements = outcome.agreements.length;
  return [
    ...MEASURES.flatMap((measure): LookPlan[] => {
      const row = layout.measures[measure];
      const rows = layout.areas.length;
      return [
        ...header(row, width, 'headerResult', COLUMN.submitted),
        {
          area: { row: row + 1, column: COLUMN.submitted, rows, columns: width - COLUMN.submitted },
          look: MEASURE_LOOKS[measure],
        },
        { area: { row: row + 1, column: 0, rows: 1, columns: width }, look: 'regionRow' },
      ];
    }),
    ...(agreements === 0
      ? []
      : [
          ...header(layout.agreementsRow, width, 'headerDuty', COLUMN.submitted),
          {
            area: {
              row: layout.agreementsRow + 1,
              column: COLUMN.submitted,
              rows: agreements,
              columns: width - COLUMN.submitted,
            },
            look: 'shortfall' as const,
          },
        ]),
    ...header(layout.extraRow, layout.changedColumn + 1, 'headerMinimum', COLUMN.shown),
    ...header(layout.afterRow, width, 'headerMinimum', COLUMN.shown),
    ...municipalityLooks(layout.extraRow, width, municipalities, EXTRA_FOOT - 1),
    ...municipalityLooks(layout.afterRow, width, municipalities, AFTER_FOOT),
    ...weightLooks(layout, municipalities),
  ];
}

/** Homes per municipality, and the sums below them. */
function municipalityLooks(row: number, width: number, count: number, foot: number): LookPlan[] {
  return [
    {
      area: { row: row + 1, column: COLUMN.shown, rows: count + foot, columns: width - COLUMN.shown },
      look: 'countOrDash',
    },
    { area: { row: row + 1 + count, column: 0, rows: foot, columns: width }, look: 'regionRow' },
  ];
}

function weightLooks(layout: ScenarioLayout, count: number): LookPlan[] {
  const column = (at: number, look: Look): LookPlan => ({
    area: { row: layout.extraRow + 1, column: at, rows: count, columns: 1 },
    look,
  });
  return [
    column(layout.weightColumn, 'input'),
    column(layout.markColumn, 'faint'),
    column(layout.changedColumn, 'word'),
    {
      area: { row: normsRowOf(layout, count), column: 0, rows: 1, columns: COLUMN.first + 1 },
      look: 'faint',
    },
  ];
}
