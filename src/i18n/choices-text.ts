// SPDX-License-Identifier: EUPL-1.2

import { choiceText } from '../core/plan/choice-values';
import type { PlanTexts } from '../core/plan/texts';
import type { ChoiceName, Choices } from '../core/round/choices';

/**
 * Choices with what each is, as a sheet with parameters calls them.
 *
 * @example choicesText(['years'], { ...NO_CHOICES, years: [2026, 2027] }, nl.plan) // 'Jaren die meetellen: 2026-2027'
 */
export function choicesText(names: readonly ChoiceName[], choices: Choices, texts: PlanTexts): string {
  const { parameters, words } = texts;
  return names
    .map((name) => {
      if (name === 'blankExpensive') {
        const { label } = parameters.switches.blankIsExpensive;
        return `${label}: ${choices.blankExpensive === 'expensive' ? words.yes : words.no}`;
      }
      const { years, statuses, statusSystem, priceYear } = choices;
      const chosen = { counting: { years, statuses }, reading: { statusSystem, priceYear } };
      return `${parameters.choices[name].label}: ${choiceText(name, chosen, texts)}`;
    })
    .join(', ');
}
