// SPDX-License-Identifier: EUPL-1.2

import type { AcceptedFinding } from '../finding/acceptance';
import type { ColumnsSkippedReason, Finding } from '../finding/finding';
import type { Outcome } from '../outcome/calculate';
import type { ReadFigure } from '../programme/read-figure';
import type { ReadSource, SourceKey } from '../programme/source';
import type { FindingWords } from './checks-sheet';
import type { ColumnRole } from './roles';
import type { ScenarioPlanInput } from './scenarios/plan-input';
import type { PlanTexts } from './texts';
import type { ParameterContents } from './parameter-values';
import type { BookGrids } from './scenarios/book';

/** Everything a write plan is made from. */
export interface PlanInput {
  readonly outcome: Outcome;
  readonly source: ReadSource;
  readonly keys: readonly SourceKey[];
  /**
   * The figures to write on a sheet of ours, to which the formulas then refer; null where they refer to the user's own
   * cells.
   */
  readonly figures: readonly ReadFigure[] | null;
  /** Of reading and of calculating. */
  readonly findings: readonly Finding[];
  /** Those that were accepted, with why; they are not among the others. */
  readonly accepted: readonly AcceptedFinding[];
  readonly findingWords: FindingWords;
  readonly texts: PlanTexts;
  /** What the user's own cells on sheets of ours say; empty before there are such sheets. */
  readonly typed: { readonly parameters: ParameterContents; readonly grids: BookGrids };
  /** Columns the user wants in the programme table. */
  readonly columns: readonly ColumnRole[];
  /** Why the programme table cannot have columns, or null when it can. */
  readonly columnsObstacle: ColumnsSkippedReason | null;
  /** Scenarios, exchange and agreements to write; null when nobody asked for them. */
  readonly scenarios: ScenarioPlanInput | null;
  /** Version of the product and the time of writing, which the core cannot know. */
  readonly version: string;
  readonly writtenAt: string;
}
