// SPDX-License-Identifier: EUPL-1.2

import type { ScenarioSheetTexts } from '../core/plan/scenarios/texts';
import type { Language } from './dictionary';
import { scenarioSheets as en } from './en/scenario-sheets';
import { scenarioSheets as nl } from './nl/scenario-sheets';

const TEXTS: Readonly<Record<Language, ScenarioSheetTexts>> = { nl, en };

/** Words of the sheets of scenarios; apart from the dictionary, so that the pane loads them only when wanted. */
export function scenarioSheetTexts(language: Language): ScenarioSheetTexts {
  return TEXTS[language];
}
