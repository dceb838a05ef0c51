// SPDX-License-Identifier: EUPL-1.2

import { foldText } from '../../../src/core/sheet/fold-text';
import { MUNICIPALITIES } from '../../../src/core/register/municipalities';
import { municipalityByCode, municipalityByName } from '../../../src/core/register/municipality-register';

describe('register of municipalities', () => {
  it('has the 342 municipalities of 2024, each code once', () => {
    expect(MUNICIPALITIES).toHaveLength(342);
    expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(342);
    expect(MUNICIPALITIES.filter(({ code }) => !/^GM\d{4}$/.test(code))).toEqual([]);
  });

  it('finds every municipality by its code and by its full name', () => {
    for (const { code, name } of MUNICIPALITIES) {
      expect(municipalityByCode(code)?.name).toBe(name);
      expect(municipalityByName(name)?.code).toBe(code);
    }
  });
});

describe('municipalityByCode', () => {
  it.each([
    ['GM0363', 'Amsterdam'],
    ['gm0363', 'Amsterdam'],
    [' GM 0363 ', 'Amsterdam'],
    ['0363', 'Amsterdam'],
    ['363', 'Amsterdam'],
    [363, 'Amsterdam'],
    [14, 'Groningen'],
    ['GM1680', 'Aa en Hunze'],
  ])('%j is %s', (code, name) => {
    expect(municipalityByCode(code)?.name).toBe(name);
  });

  it.each([['GM9999'], ['GM03630'], ['PV27'], [''], [0], [363.5], [-363], ['Amsterdam'], ['363 Amsterdam']])(
    '%j is none',
    (code) => {
      expect(municipalityByCode(code)).toBeNull();
    },
  );
});

describe('municipalityByName', () => {
  it.each([
    ['Laren (NH.)', 'GM0417'],
    ['laren nh', 'GM0417'],
    ['Laren', 'GM0417'],
    ['  AMSTERDAM ', 'GM0363'],
    ["'s-Gravenhage", 'GM0518'],
    ['s Gravenhage', 'GM0518'],
    ['Súdwest-Fryslân', 'GM1900'],
    ['Sudwest Fryslan', 'GM1900'],
    ['Bergen (NH.)', 'GM0373'],
    ['Bergen (L.)', 'GM0893'],
    ['Haarlem*', 'GM0392'],
  ])('%s is %s', (name, code) => {
    expect(municipalityByName(name)?.code).toBe(code);
  });

  it.each(['Bergen', 'Naarden', '', '*', 'Amsterdam Noord'])('%j is none, or more than one', (name) => {
    expect(municipalityByName(name)).toBeNull();
  });

  it('knows no two municipalities by one name', () => {
    const names = MUNICIPALITIES.map(({ name }) => foldText(name));
    expect(new Set(names).size).toBe(names.length);
  });
});
