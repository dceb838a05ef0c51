// SPDX-License-Identifier: EUPL-1.2

import { choiceText, readChoices, type Choices } from '../../../src/core/plan/choice-values';
import { CHOICE_PARAMETERS, type ChoiceParameter } from '../../../src/core/plan/parameter-names';
import type { Content } from '../../../src/core/sheet/content';
import { nl } from '../../../src/i18n/nl';

const NOTHING: Choices = {
  counting: { years: null, statuses: null },
  reading: { statusSystem: null, priceYear: null },
};

function read(cells: Readonly<Partial<Record<ChoiceParameter, Content>>>) {
  const invalid: ChoiceParameter[] = [];
  const choices = readChoices(
    (parameter) => cells[parameter] ?? null,
    nl.plan,
    (parameter) => invalid.push(parameter),
  );
  return { choices, invalid };
}

describe('choices of what counts and how it is read', () => {
  it.each<[string, Choices, readonly string[]]>([
    ['nothing was chosen', NOTHING, ['alle', 'alle', 'automatisch', 'laatste']],
    [
      'everything was',
      {
        counting: { years: [2026, 2027, 2030, null], statuses: ['hard', null] },
        reading: { statusSystem: 'programmeClass', priceYear: 2025 },
      },
      ['2026-2027; 2030; zonder', 'hard; zonder', 'programmaklasse', '2025'],
    ],
  ])('are in words where %s, and read from them again', (_, choices, texts) => {
    const words = CHOICE_PARAMETERS.map((parameter) => choiceText(parameter, choices, nl.plan));
    expect(words).toEqual(texts);
    const cells = Object.fromEntries(
      CHOICE_PARAMETERS.map((parameter, index) => [parameter, texts[index] ?? null]),
    );
    expect(read(cells)).toEqual({ choices, invalid: [] });
  });

  it.each<[ChoiceParameter, Content]>([
    ['years', ' ALLE '],
    ['years', '  '],
    ['statuses', 'Alle'],
    ['statusSystem', 'Automatisch'],
    ['statusSystem', null],
    ['priceYear', 'laatste '],
    ['priceYear', ' '],
  ])('are none where %s is %j', (parameter, content) => {
    expect(read({ [parameter]: content })).toEqual({ choices: NOTHING, invalid: [] });
  });

  it.each<[ChoiceParameter, Content, object]>([
    ['years', 2026, { counting: { years: [2026], statuses: null } }],
    ['statusSystem', 'PLANSTATUS', { reading: { statusSystem: 'planStatus', priceYear: null } }],
    ['statusSystem', 'programmeClass', { reading: { statusSystem: 'programmeClass', priceYear: null } }],
    ['priceYear', 2026, { reading: { statusSystem: null, priceYear: 2026 } }],
  ])('are read where %s is %j', (parameter, content, expected) => {
    expect(read({ [parameter]: content })).toMatchObject({ choices: expected, invalid: [] });
  });

  it.each<[ChoiceParameter, Content]>([
    ['years', 'binnenkort'],
    ['statusSystem', 'planstatus 2'],
    ['priceYear', 1999],
    ['priceYear', 'vorig jaar'],
  ])('cannot be read where %s is %j', (parameter, content) => {
    expect(read({ [parameter]: content })).toEqual({ choices: NOTHING, invalid: [parameter] });
  });
});
