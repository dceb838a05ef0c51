// SPDX-License-Identifier: EUPL-1.2

import { calculate, type Outcome } from '../../../src/core/outcome/calculate';
import { calculationSettings, type CalculationSettings } from '../../../src/core/outcome/settings';
import {
  agreementsOf,
  evaluateBook,
  readBook,
  type BookGrids,
  type EvaluatedBook,
  type GivenScenarios,
  type ScenarioBook,
} from '../../../src/core/plan/scenarios/book';
import type { SheetGrid } from '../../../src/core/plan/scenarios/sheet-grid';
import { BOOK_ROLES } from '../../../src/core/plan/roles';
import type { CellPlan, SheetPlan, WritePlan } from '../../../src/core/plan/plan';
import { writePlan } from '../../../src/core/plan/write-plan';
import { toDouble } from '../../../src/core/number/double';
import { allSteps } from '../../../src/steps/steps';
import { columnDivision, divisionHeaders } from '../../../src/core/region/column-division';
import { columnIndex } from '../../../src/core/sheet/address';
import type { Content, SheetContent } from '../../../src/core/sheet/content';
import { nl } from '../../../src/i18n/nl';
import { scenarioSheetTexts } from '../../../src/i18n/scenario-sheet-texts';
import { planInput } from './plan';
import { readSheet } from './sheet';

const TEXTS = scenarioSheetTexts('nl');

/** Scenarios of a programme on a sheet: what was read of them, what they come to, and what is written. */
export interface PlannedScenarios {
  readonly book: ScenarioBook;
  readonly evaluated: EvaluatedBook;
  readonly outcome: Outcome;
  readonly plan: WritePlan;
}

/** Reads the sheets of scenarios of a programme, and no more. */
export function readScenarios(
  sheet: SheetContent,
  grids: BookGrids,
  given: GivenScenarios = {},
  settings: Partial<CalculationSettings> = {},
  isInterrupted = false,
): ScenarioBook {
  const { programme, source, keys } = readSheet(sheet);
  const all = calculationSettings(settings);
  return readBook(grids, given, {
    programme,
    texts: TEXTS,
    words: nl.plan.words,
    ruleSet: all.ruleSet,
    columnDivision: (header) => columnDivision(sheet, source, keys, header),
    headers: divisionHeaders(sheet, source),
    regionName: all.regionName,
    isInterrupted,
  });
}

/** Reads, calculates and plans, as the add-in does. */
export function plannedScenarios(
  sheet: SheetContent,
  grids: BookGrids,
  given: GivenScenarios = {},
  settings: Partial<CalculationSettings> = {},
): PlannedScenarios {
  const { programme } = readSheet(sheet);
  const all = calculationSettings(settings);
  const book = readScenarios(sheet, grids, given, settings);
  const own = { ...all, agreements: agreementsOf(book) };
  const outcome = calculate(programme, own);
  const evaluated = allSteps(evaluateBook(book, programme, own));
  const input = planInput(sheet, own);
  const plan = writePlan({ ...input, scenarios: { book, evaluated, texts: TEXTS, tables: TEXTS.tables } });
  const isOfScenarios = ({ role }: SheetPlan): boolean => BOOK_ROLES.some((one) => one === role);
  return { book, evaluated, outcome, plan: { ...plan, sheets: plan.sheets.filter(isOfScenarios) } };
}

/** Sheets as they stand once they are written, with what somebody typed in them since. */
export function gridsOf(
  { sheets }: WritePlan,
  typed: Partial<Record<(typeof BOOK_ROLES)[number], Readonly<Record<string, Content>>>> = {},
): BookGrids {
  return Object.fromEntries(
    BOOK_ROLES.flatMap((role) => {
      const sheet = sheets.find((one) => one.role === role);
      return sheet === undefined ? [] : [[role, typedIn(gridOf(sheet), typed[role] ?? {})]];
    }),
  );
}

function gridOf({ name, cells }: SheetPlan): SheetGrid {
  return {
    name,
    values: cells.map((line) => line.map(shownOf)),
    typed: cells.map((line) =>
      line.map((cell) => (cell?.kind === 'formula' ? `=${cell.formula}` : (cell?.value ?? null))),
    ),
  };
}

/** What a formula comes to, where the core knows it. */
function shownOf(cell: CellPlan | null): Content {
  if (cell === null || cell.kind === 'constant') return cell?.value ?? null;
  const { expected } = cell;
  if (expected === null || expected.kind === 'empty') return null;
  return expected.kind === 'ratio' ? toDouble(expected.value) : expected.value;
}

function typedIn(grid: SheetGrid, entries: Readonly<Record<string, Content>>): SheetGrid {
  const put = (rows: readonly (readonly Content[])[]): Content[][] => {
    const copy = rows.map((row) => [...row]);
    for (const [address, content] of Object.entries(entries)) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const line = (copy[Number(row) - 1] ??= []);
      line[columnIndex(letters)] = content;
    }
    return copy;
  };
  return { ...grid, values: put(grid.values), typed: put(grid.typed) };
}

/** Row of a sheet, as a user counts, in which the first column says this; with `skip`, after so many of them. */
export function rowOf({ values }: SheetGrid, label: string, skip = 0): number {
  const rows = values.flatMap(([first], row) => (first === label ? [row + 1] : []));
  const row = rows[skip];
  if (row === undefined) throw new Error(`no row says ${label}`);
  return row;
}
