// SPDX-License-Identifier: EUPL-1.2

import { countText } from '../../../src/core/value/count-text';
import type { CountText } from '../../../src/core/value/count-text';

describe('countText', () => {
  it.each<[string, CountText]>([
    ['30', { kind: 'number', value: 30 }],
    ['12 woningen', { kind: 'number', value: 12 }],
    ['12 won.', { kind: 'number', value: 12 }],
    ['1 woning', { kind: 'number', value: 1 }],
    ['1.234,5 woningen', { kind: 'number', value: 1234.5 }],
    ['1.234', { kind: 'ambiguous', value: 1234, other: 1.234 }],
    ['1.234 woningen', { kind: 'ambiguous', value: 1234, other: 1.234 }],
    ['geen', { kind: 'number', value: 0 }],
    ['Nihil', { kind: 'number', value: 0 }],
    ['ca. 40', { kind: 'approximate', value: 40 }],
    ['± 1.200', { kind: 'approximate', value: 1200 }],
    ['circa 40 woningen', { kind: 'approximate', value: 40 }],
    ['40-50', { kind: 'range', low: 40, high: 50 }],
    ['40 – 50 woningen', { kind: 'range', low: 40, high: 50 }],
    ['40 à 50', { kind: 'range', low: 40, high: 50 }],
    ['tussen 40 en 50', { kind: 'range', low: 40, high: 50 }],
    ['40+', { kind: 'range', low: 40, high: null }],
    ['>40', { kind: 'range', low: 40, high: null }],
    ['max. 50', { kind: 'range', low: null, high: 50 }],
    ['n.v.t.', { kind: 'noValue' }],
    ['NVT', { kind: 'noValue' }],
    ['-', { kind: 'noValue' }],
    ['–', { kind: 'noValue' }],
    ['?', { kind: 'noValue' }],
    ['PM', { kind: 'noValue' }],
    ['n.t.b.', { kind: 'noValue' }],
    [' onbekend ', { kind: 'noValue' }],
    ['nog\n niet bekend', { kind: 'noValue' }],
    ['27,8%', { kind: 'percentage' }],
    ['27,8 procent', { kind: 'percentage' }],
    ['€ 1.184,82', { kind: 'money' }],
    ['1.184,82 euro', { kind: 'money' }],
    ['EUR 900', { kind: 'money' }],
    ['01-07-2026', { kind: 'date' }],
    ['1 juli 2026', { kind: 'date' }],
    ['jul-26', { kind: 'date' }],
    ['2026-07', { kind: 'date' }],
    ['(40)', { kind: 'number', value: -40 }],
    ['juli', { kind: 'text' }],
    ['1.2.3-4', { kind: 'text' }],
    ['4-1.2.3', { kind: 'text' }],
    ['zie bijlage', { kind: 'text' }],
    ['40 of zo', { kind: 'text' }],
    ['fase 2', { kind: 'text' }],
  ])('%j', (text, reading) => {
    expect(countText(text)).toEqual(reading);
  });
});
