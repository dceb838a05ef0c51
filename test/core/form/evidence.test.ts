// SPDX-License-Identifier: EUPL-1.2

import { weigh } from '../../../src/core/form/evidence';
import { readHeader } from '../../../src/core/header/read-header';
import type { Content } from '../../../src/core/sheet/content';

describe('a header that speaks of plans and of a total', () => {
  it.each<[string, readonly Content[], 'total' | 'plan']>([
    ['Plannen / totaal', [120, 80, null, '45'], 'total'],
    ['Plannen / totaal', [], 'total'],
    ['Plan of programma', ['Havenkwartier', 'Stationsgebied', null], 'plan'],
    ['Plan of programma', [120, 80, 45], 'total'],
  ])('%s above %j is %s', (header, values, field) => {
    const reading = weigh(readHeader([header]), values);
    expect(reading?.meaning.field).toBe(field);
    // Nothing contradicts it: it is as sure as its words.
    expect(reading?.score).toBe(readHeader([header])?.score);
  });

  it('is less sure above values that are neither', () => {
    const reading = readHeader(['Plannen totaal']);
    expect(weigh(reading, [true, false])?.score).toBeLessThan(reading?.score ?? 0);
  });
});
