// SPDX-License-Identifier: EUPL-1.2

import { NO_CHOICES, settleChoices, type Choices } from '../../../src/core/round/choices';

const own = (choices: Partial<Choices>): Choices => ({ ...NO_CHOICES, ...choices });

describe('settleChoices', () => {
  it.each<[string, Partial<Choices>, Choices | null, Partial<Choices>, readonly string[], readonly string[]]>(
    [
      ['nothing anywhere', {}, null, NO_CHOICES, [], []],
      ['a workbook that leaves all as it is', {}, NO_CHOICES, NO_CHOICES, [], []],
      ['the round alone', { years: [2026] }, null, { years: [2026], statuses: null }, [], []],
      [
        'the workbook alone',
        {},
        own({ years: [2030], priceYear: 2024 }),
        { years: [2030], priceYear: 2024 },
        ['years', 'priceYear'],
        [],
      ],
      [
        'the round before the workbook',
        { years: [2026] },
        own({ years: [2030] }),
        { years: [2026] },
        [],
        ['years'],
      ],
      ['the same in another order', { years: [2026, 2027] }, own({ years: [2027, 2026] }), {}, [], []],
      ['fewer years', { years: [2026, 2027] }, own({ years: [2026] }), {}, [], ['years']],
      ['more years', { years: [2026] }, own({ years: [2026, 2027] }), {}, [], ['years']],
      ['as many others', { years: [2026, 2027] }, own({ years: [2027, 2028] }), {}, [], ['years']],
      [
        'everything, said by the round',
        { years: null },
        own({ years: [2026] }),
        { years: null },
        [],
        ['years'],
      ],
      ['the same word', { blankExpensive: 'expensive' }, own({ blankExpensive: 'expensive' }), {}, [], []],
      [
        'another word',
        { blankExpensive: 'unknown' },
        own({ blankExpensive: 'expensive' }),
        {},
        [],
        ['blankExpensive'],
      ],
      [
        'something else',
        { priceYear: 2025 },
        own({ statuses: ['hard'] }),
        { priceYear: 2025, statuses: ['hard'] },
        ['statuses'],
        [],
      ],
    ],
  )('%s', (_, given, workbook, used, kept, passedOver) => {
    const settled = settleChoices(given, workbook);
    expect(settled.used).toMatchObject(used);
    expect(settled).toMatchObject({ own: kept, passedOver });
  });
});
