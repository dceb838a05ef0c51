// SPDX-License-Identifier: EUPL-1.2

import type { EvaluatedBook, ScenarioBook } from './book';
import type { ScenarioSheetTexts } from './texts';

/** What the sheets of scenarios are made from. */
export interface ScenarioPlanInput {
  readonly book: ScenarioBook;
  readonly evaluated: EvaluatedBook;
  readonly texts: ScenarioSheetTexts;
  /** Names of the tables on the sheets, which the user may have changed. */
  readonly tables: ScenarioSheetTexts['tables'];
}
