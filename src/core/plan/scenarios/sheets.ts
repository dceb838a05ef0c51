// SPDX-License-Identifier: EUPL-1.2

import type { PlanInput } from '../input';
import type { SheetPlan } from '../plan';
import { agreementsSheet } from './agreements-sheet';
import { exchangeSheet } from './exchange-sheet';
import type { ScenarioPlanInput } from './plan-input';
import { scenariosSheet } from './scenarios-sheet';

/** The sheets of scenarios, in the order in which their formulas refer to one another. */
export function scenarioSheets(plan: ScenarioPlanInput): readonly ((input: PlanInput) => SheetPlan)[] {
  return [agreementsSheet, exchangeSheet, scenariosSheet].map((sheet) => (input) => sheet(input, plan));
}
