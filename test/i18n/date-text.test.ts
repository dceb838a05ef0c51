// SPDX-License-Identifier: EUPL-1.2

import { dateText } from '../../src/i18n/date-text';

describe('a date in words', () => {
  it.each<[string, string, string]>([
    ['2022-03-24', '24 maart 2022', '24 March 2022'],
    ['2025-11', 'november 2025', 'November 2025'],
    ['2024', '2024', '2024'],
    ['2022-02-30', '2022-02-30', '2022-02-30'],
    ['2022-13', '2022-13', '2022-13'],
    ['gisteren', 'gisteren', 'gisteren'],
    ['', '', ''],
  ])('%j', (date, nl, en) => {
    expect(dateText(date, 'nl-NL')).toBe(nl);
    expect(dateText(date, 'en-GB')).toBe(en);
  });
});
