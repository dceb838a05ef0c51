// SPDX-License-Identifier: EUPL-1.2

import type { Choices } from '../../src/core/round/choices';
import { dictionaryOf } from '../../src/i18n/languages';
import { roundWordsOf } from '../../src/i18n/round-pane-texts';
import { NO_CHOICES_FORM, readChoicesForm, type ChoicesForm } from '../../src/taskpane/round/choices-form';
import { referenceOf } from '../../src/taskpane/round/references';

const { plan } = dictionaryOf('nl');

describe('what is typed about what counts in a round', () => {
  it.each<[string, Partial<ChoicesForm>, Partial<Choices>, readonly string[]]>([
    ['nothing', {}, {}, []],
    ['only spaces', { years: '  ', statuses: ' ' }, {}, []],
    ['years', { years: '2026-2028' }, { years: [2026, 2027, 2028] }, []],
    ['every year, which is a choice too', { years: 'alle' }, { years: null }, []],
    ['statuses with commas', { statuses: 'hard, zonder' }, { statuses: ['hard', null] }, []],
    ['years that are none', { years: '20x', priceYear: '2025' }, { priceYear: 2025 }, ['years']],
    [
      'everything else',
      { statusSystem: 'planStatus', blankIsExpensive: true },
      { statusSystem: 'planStatus', blankExpensive: 'expensive' },
      [],
    ],
  ])('is read: %s', (_, typed, choices, unreadable) => {
    const read = readChoicesForm({ ...NO_CHOICES_FORM, ...typed }, plan);
    expect(read.settings.choices).toEqual(choices);
    expect(read.unreadable).toEqual(unreadable);
  });
});

describe('a file that a round is held against', () => {
  it('is of use only with municipalities in it', () => {
    expect(referenceOf(null)).toBeNull();
    expect(referenceOf({ kind: 'failed', file: 'x.xlsx', reason: 'notAZip' })).toBeNull();
  });
});

describe('what the pane says of agreements', () => {
  const { pane } = roundWordsOf('nl');
  it.each([
    [{ agreed: 0, short: 0, untold: 0 }, 'In w.csv staat geen afspraak met een gemeente uit deze ronde.'],
    [{ agreed: 1, short: 0, untold: 0 }, 'w.csv: de afspraak is gehaald.'],
    [{ agreed: 4, short: 0, untold: 0 }, 'w.csv: alle 4 afspraken zijn gehaald.'],
    [{ agreed: 4, short: 1, untold: 2 }, 'w.csv: 1 van 4 afspraken niet gehaald, 2 nog niet te zeggen'],
    [{ agreed: 1, short: 1, untold: 0 }, 'w.csv: 1 van 1 afspraak niet gehaald'],
  ])('tells %j', (counts, said) => {
    expect(pane.agreementsHeading('w.csv', counts)).toBe(said);
  });
});
