// SPDX-License-Identifier: EUPL-1.2

import { sameName } from '../../region/division';
import type { RegionOutcome } from '../../region/region-outcome';
import type { ScenarioEvaluation } from '../../scenario/evaluate';
import type { PlanInput } from '../input';
import { DEFINITION_COLUMNS } from './columns';
import { MEASURES, type Measure } from './measures';
import type { ScenarioPlanInput } from './plan-input';

/** Columns that all blocks share: what a row is about, the submitted programme, the norm, the scenario shown. */
export const COLUMN = { label: 0, submitted: 1, norm: 2, shown: 3, first: 4 } as const;
/** The same columns where a row is a municipality. */
export const MUNICIPALITY = { code: 0, subregion: 1, name: 2 } as const;

export const CHOSEN_ROW = 3;
const CHARTS_ROW = CHOSEN_ROW + 2;
/** Rows for scenarios, blank ones included, and rows that stay blank below the last one. */
const DEFINITION_ROWS = 12;
const SPARE_ROWS = 3;
/** Rows of figures below the homes per municipality: remainder, to place, placed, not placed, difference, norms. */
export const EXTRA_FOOT = 6;
/** Sum, and difference from the region. */
export const AFTER_FOOT = 2;

/** Rows that a chart with a bar per municipality needs. */
const FEWEST_CHART_ROWS = 18;
const MOST_CHART_ROWS = 60;
const ROWS_PER_BAR = 1.1;

/** A row of the blocks about areas: the region or a subregion. */
export interface AreaRow {
  readonly label: string;
  readonly isRegion: boolean;
}

/** Where everything stands; rows counted from zero. */
export interface ScenarioLayout {
  readonly charts: { readonly row: number; readonly rows: number };
  /** Heading, headers, then the rows. */
  readonly definitions: { readonly headerRow: number; readonly rows: number };
  readonly resultsRow: number;
  readonly areas: readonly AreaRow[];
  /** Row of the headers of each block. */
  readonly measures: Readonly<Record<Measure, number>>;
  readonly agreementsRow: number;
  readonly extraRow: number;
  readonly afterRow: number;
  readonly keysRow: number;
  /** Columns behind the scenarios: own weight, stored mark, whether it changed. */
  readonly weightColumn: number;
  readonly markColumn: number;
  readonly changedColumn: number;
  /** Columns behind the definitions. */
  readonly statusColumn: number;
  readonly definitionMarkColumn: number;
  readonly width: number;
}

/** The sheet from top to bottom. */
export function layoutOf({ outcome, texts }: PlanInput, plan: ScenarioPlanInput): ScenarioLayout {
  const { book, evaluated } = plan;
  const municipalities = outcome.municipalities.length;
  const areas = areasOf(outcome, evaluated.evaluations, texts.regions.wholeRegion);
  const chartRows = Math.min(
    MOST_CHART_ROWS,
    Math.max(FEWEST_CHART_ROWS, Math.ceil(municipalities * ROWS_PER_BAR)),
  );
  const headerRow = CHARTS_ROW + chartRows + 2;
  const rows = Math.max(DEFINITION_ROWS, book.definitions.length + SPARE_ROWS);
  const resultsRow = headerRow + 1 + rows + 1;
  const blockHeight = 1 + areas.length + 1;
  const measures = Object.fromEntries(
    MEASURES.map((measure, index) => [measure, resultsRow + 1 + index * blockHeight]),
  ) as Record<Measure, number>;
  const agreementsRow = resultsRow + 1 + MEASURES.length * blockHeight;
  const agreements = outcome.agreements.length;
  // A heading above the headers.
  const extraRow = agreementsRow + (agreements === 0 ? 0 : agreements + 2) + 1;
  const afterRow = extraRow + 1 + municipalities + EXTRA_FOOT + 2;
  const weightColumn = COLUMN.first + evaluated.evaluations.length;
  const statusColumn = DEFINITION_COLUMNS.length;
  return {
    charts: { row: CHARTS_ROW, rows: chartRows },
    definitions: { headerRow, rows },
    resultsRow,
    areas,
    measures,
    agreementsRow,
    extraRow,
    afterRow,
    keysRow: afterRow + 1 + municipalities + AFTER_FOOT + 1,
    weightColumn,
    markColumn: weightColumn + 1,
    changedColumn: weightColumn + 2,
    statusColumn,
    definitionMarkColumn: statusColumn + 1,
    width: Math.max(statusColumn + 2, weightColumn + 3),
  };
}

/** The region, then every subregion that some scenario has, by name. */
function areasOf(
  outcome: PlanInput['outcome'],
  evaluations: readonly ScenarioEvaluation[],
  wholeRegion: string,
): readonly AreaRow[] {
  const names = [outcome, ...evaluations.map(({ after }) => after)].flatMap(({ subregions }) =>
    subregions.map(({ name }) => name),
  );
  const once = names.filter((name, index) => names.findIndex((one) => sameName(one, name)) === index);
  return [
    { label: wholeRegion, isRegion: true },
    ...once.sort((a, b) => (a < b ? -1 : 1)).map((label) => ({ label, isRegion: false })),
  ];
}

/** What is known of an area in a scenario; null when it does not have it. */
export function outcomeIn(
  { label, isRegion }: AreaRow,
  { region, subregions }: { readonly region: RegionOutcome; readonly subregions: readonly RegionOutcome[] },
): RegionOutcome | null {
  return isRegion ? region : (subregions.find(({ name }) => sameName(name, label)) ?? null);
}
