// SPDX-License-Identifier: EUPL-1.2

import { accountSheet } from './account-sheet';
import { checksSheet } from './checks-sheet';
import type { PlanInput } from './input';
import { figuresSheet } from './figures/sheet';
import { municipalitiesSheet } from './municipalities/sheet';
import { parametersSheet } from './parameters-sheet';
import type { ReadSource, SourceKey } from '../programme/source';
import type { CellPlan, ColumnsPlan, ProgrammePlan, SheetPlan, WritePlan } from './plan';
import { regionsSheet } from './regions/sheet';
import { allSteps, eachInSteps, mapInSteps, type Steps } from '../../steps/steps';
import { scenarioSheets } from './scenarios/sheets';
import { typedCells } from './typed-cells';
import { userColumns } from './user-columns';

/**
 * Everything that will be written for an outcome: the sheets of ours, in the order in which their formulas refer
 * to one another, and the columns in the user's table.
 */
export function writePlan(input: PlanInput): WritePlan {
  return allSteps(planInSteps(input));
}

/** The same in steps, a sheet at a time. */
export function* planInSteps(input: PlanInput): Steps<WritePlan> {
  const { figures: ofUser, scenarios } = input;
  const columns = userColumns(input);
  const planners: readonly ((input: PlanInput) => SheetPlan)[] = [
    municipalitiesSheet,
    regionsSheet,
    ...(scenarios === null ? [] : scenarioSheets(scenarios)),
  ];
  const sheets = [
    parametersSheet(input),
    ...(ofUser === null ? [] : [yield* figuresSheet(input, ofUser)]),
    ...(yield* mapInSteps(planners, (sheet) => sheet(input))),
    yield* checksSheet(input),
  ];
  const accounted = accountSheet(input, 0);
  const figures = yield* figureCount([...sheets, accounted], columns);
  return {
    language: input.texts.language,
    programme: programmePlan(input.source, input.keys),
    typed: typedCells(input.typed, input.texts),
    sheets: [...sheets, accountSheet(input, figures)],
    columns,
  };
}

function programmePlan(source: ReadSource, keys: readonly SourceKey[]): ProgrammePlan {
  const { sheet, table, headerRow, firstColumn, columnCount, rowCount, hasTotals, columns } = source;
  return {
    sheet,
    table,
    area: {
      row: headerRow,
      column: firstColumn,
      rows: 1 + rowCount + Number(hasTotals),
      columns: columnCount,
    },
    headers: Object.values(columns),
    keys: keys.flatMap(({ field, row, content }) => {
      const column = columns[field]?.column;
      return column === undefined ? [] : [{ row, column, content: String(content) }];
    }),
  };
}

/** How many cells of a plan are held against the exact calculation. */
export function* figureCount(sheets: readonly SheetPlan[], columns: ColumnsPlan): Steps<number> {
  const ofColumns = columns.kind === 'write' ? columns.columns.map(({ cells }) => cells) : [];
  let count = 0;
  for (const rows of [...sheets.map(({ cells }) => cells), ofColumns]) {
    yield* eachInSteps(rows, (cells) => {
      for (const cell of cells) count += Number(isFigure(cell));
    });
  }
  return count;
}

/** Whether the core knows what a cell has to come to. */
function isFigure(cell: CellPlan | null): boolean {
  return cell?.kind === 'formula' && cell.expected !== null;
}
