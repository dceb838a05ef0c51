// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { COUNT_FIELDS, TEXT_FIELDS } from '../../../src/core/programme/field';
import type { ProgrammeField } from '../../../src/core/programme/field';
import { fieldOfHeader } from '../../../src/core/header/known-headers';
import { foldText } from '../../../src/core/sheet/fold-text';

const EXAMPLE = path.resolve(__dirname, '../../../assets/data/mra-voorbeeld.csv');

describe('fieldOfHeader', () => {
  it('knows every header of the example of the Amsterdam region', () => {
    const [line = ''] = readFileSync(EXAMPLE, 'utf8').split(/\r?\n/);
    expect(line.split(',').map(fieldOfHeader)).toEqual([
      'code',
      'name',
      'province',
      'subregion',
      'stock',
      'socialStock',
      'total',
      'socialRent',
      'midRent',
      'affordablePurchase',
      'expensive',
      'unknown',
      'demolition',
      'socialDemolition',
      'socialSale',
    ]);
  });

  it.each<[string, ProgrammeField]>([
    ['GEMEENTECODE', 'code'],
    ['gm-code', 'code'],
    [' Gemeente ', 'name'],
    ['Naam gemeente', 'name'],
    ['Déélregio', 'subregion'],
    ['DAEB –\nvoorraad', 'socialStock'],
    ['daeb voorraad', 'socialStock'],
    ['Woning\r\nvoorraad', 'stock'],
    ['Bruto programma', 'total'],
    ['Totaal', 'total'],
    ['Sociale  huur:', 'socialRent'],
    ['Midden-segment', 'mid'],
    ['Midden huur', 'midRent'],
    ['Betaalbare koop*', 'affordablePurchase'],
    ['DUUR', 'expensive'],
    ['(onbekend)', 'unknown'],
    ['Sloop sociale huur', 'socialDemolition'],
    ['Sociale verkoop', 'socialSale'],
    ['Municipality code', 'code'],
    ['Housing stock', 'stock'],
    ['Mid segment', 'mid'],
    ['Affordable purchase', 'affordablePurchase'],
    ['Social sale', 'socialSale'],
  ])('%j is %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });

  it.each([
    'Sociale huur 2025',
    'Tekort sociaal',
    'Wvrv tekort sociaal',
    'Sociale huurprijs',
    'Gemeenten',
    '',
    '#',
    363,
    null,
    true,
    { error: '#REF!' },
  ])('%j is no field', (header) => {
    expect(fieldOfHeader(header)).toBeNull();
  });

  it('knows every field by at least one header in each language', () => {
    const headers: Readonly<Record<ProgrammeField, readonly [string, string]>> = {
      code: ['Gemeentecode', 'Municipality code'],
      name: ['Gemeente', 'Municipality'],
      province: ['Provincie', 'Province'],
      subregion: ['Deelregio', 'Subregion'],
      stock: ['Woningvoorraad', 'Housing stock'],
      socialStock: ['DAEB-voorraad', 'Social stock'],
      socialRentStock: ['Sociale huurvoorraad', 'Social rent stock'],
      total: ['Programma', 'Programme'],
      socialRent: ['Sociale huur', 'Social rent'],
      mid: ['Middensegment', 'Mid segment'],
      midRent: ['Middenhuur', 'Mid rent'],
      affordablePurchase: ['Betaalbare koop', 'Affordable purchase'],
      expensive: ['Duur', 'Expensive'],
      unknown: ['Onbekend', 'Unknown'],
      demolition: ['Sloop', 'Demolition'],
      socialDemolition: ['Sloop sociaal', 'Social demolition'],
      socialSale: ['Verkoop sociaal', 'Social sale'],
    };
    for (const field of [...COUNT_FIELDS, ...TEXT_FIELDS]) {
      expect(headers[field].map(fieldOfHeader)).toEqual([field, field]);
    }
  });

  it('does not look at capitals, spaces and punctuation', () => {
    const noise = fc.constantFrom(' ', '\n', '-', '.', ' ', '*', '_', '/');
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 12 }), fc.boolean(), (signs, isUpper) => {
        const text = isUpper ? 'BETAALBAREKOOP' : 'betaalbarekoop';
        const header = Array.from(text, (letter, index) => letter + (signs[index] ?? '')).join('');
        expect(fieldOfHeader(header)).toBe('affordablePurchase');
      }),
    );
  });
});

describe('foldText', () => {
  it.each([
    [' DAEB –\nvoorraad ', 'daebvoorraad'],
    ['Súdwest-Fryslân', 'sudwestfryslan'],
    ['’s-Gravenhage', 'sgravenhage'],
    ['#1 (2025)', '12025'],
  ])('%j becomes %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
