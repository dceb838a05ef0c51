// SPDX-License-Identifier: EUPL-1.2

import type { Content } from '../sheet/content';
import type { ParameterContents } from './parameter-values';
import type { BookRole } from './roles';
import type { BookGrids } from './scenarios/book';
import type { PlanTexts } from './texts';

/**
 * What stood in cells of ours that the user fills in, when a plan was made of it: constants, and formulas with "=".
 * A write that finds something else there would write over what somebody typed since.
 */
export interface TypedCells {
  /** By the name of the cell; those that were not there are absent. */
  readonly parameters: ReadonlyMap<string, Content>;
  /** Rows from A1; sheets that were not there are absent. */
  readonly sheets: Readonly<Partial<Record<BookRole, readonly (readonly Content[])[]>>>;
}

/** What was read of parameters and of the sheets of scenarios, as a plan keeps it. */
export function typedCells(
  { parameters, grids }: { readonly parameters: ParameterContents; readonly grids: BookGrids },
  { parameterNames }: Pick<PlanTexts, 'parameterNames'>,
): TypedCells {
  const cells = Object.entries(parameters) as [keyof ParameterContents, { readonly typed: Content }][];
  const sheets = Object.entries(grids) as [BookRole, { readonly typed: readonly (readonly Content[])[] }][];
  return {
    parameters: new Map(cells.map(([cell, { typed }]) => [parameterNames[cell], typed])),
    sheets: Object.fromEntries(sheets.map(([role, { typed }]) => [role, typed])),
  };
}
