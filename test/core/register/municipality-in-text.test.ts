// SPDX-License-Identifier: EUPL-1.2

import { abolishedByCode, abolishedByName } from '../../../src/core/register/abolished-municipality';
import { municipalityInText } from '../../../src/core/register/municipality-in-text';
import {
  bareName,
  municipalityByName,
  municipalitiesNamed,
} from '../../../src/core/register/municipality-register';
import { isProvince } from '../../../src/core/register/province';

describe('municipalityInText', () => {
  it.each<[string, string | null]>([
    ['Woningbouwprogramma gemeente Haarlem 2026', 'GM0392'],
    ['Haarlem', 'GM0392'],
    ['programma_Haarlem_2026', 'GM0392'],
    ['Programma: Capelle aan den IJssel, 2026', 'GM0502'],
    ["plannen 's-Gravenhage", 'GM0518'],
    ['Plannen (Haarlem)', 'GM0392'],
    ['Haarlem - Haarlem', 'GM0392'],
    ['Haarlem – plannen', 'GM0392'],
    ['Bergen (L.) 2026', 'GM0893'],
    ['plannen Alphen aan den Rijn 2026', 'GM0484'],
    ['regio Alkmaar', null],
    ['Metropoolregio Amsterdam', null],
    ['provincie Utrecht: Amersfoort', 'GM0307'],
    ['regionaal Alkmaar', 'GM0361'],
    ['Haarlem en Zaanstad', null],
    ['Haarlem, Haarlemmermeer', null],
    ['de plannen van haarlem', null],
    ['de plannen van hAARLEM', null],
    [' Haarlem ', 'GM0392'],
    ['hoog en laag', null],
    ['', null],
    ['Woningbouw 2026', null],
  ])('of %j is %p', (text, code) => {
    expect(municipalityInText(text)?.code ?? null).toBe(code);
  });
});

describe('names with a province', () => {
  it.each<[string, string | null, string | null]>([
    ['Bergen', 'Limburg', 'GM0893'],
    ['Bergen', 'NH.', 'GM0373'],
    ['Bergen', 'Utrecht', null],
    ['Haarlem', 'Utrecht', 'GM0392'],
    ['Bergen, Limburg', null, 'GM0893'],
    ['Bergen (Noord-Holland)', null, 'GM0373'],
    ['Bergen NH', null, 'GM0373'],
    ['Haarlem (NH)', null, 'GM0392'],
    ['Haarlem (L)', null, null],
    ['Haarlem (gemeente)', null, 'GM0392'],
    ['gemeente Haarlem', null, 'GM0392'],
    ['Haarlem gem.', null, 'GM0392'],
    ['municipality of Haarlem', null, 'GM0392'],
  ])('%j in %p is %p', (name, province, code) => {
    expect(municipalityByName(name, province)?.code ?? null).toBe(code);
  });

  it.each([
    [' gem. Haarlem ', 'Haarlem'],
    ['Gemeente  Haarlem', 'Haarlem'],
    ['Haarlem (gem.)', 'Haarlem'],
    ['Haarlem [gemeente] ', 'Haarlem'],
    ['Gemert', 'Gemert'],
  ])('are without what is written around them: %j is %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it('are all there when more than one municipality is called so', () => {
    expect(
      municipalitiesNamed('bergen')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['GM0373', 'GM0893']);
    expect(municipalitiesNamed('Nergens')).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['Noord-Holland', 'Noord-Holland', true],
    ['noord holland', 'Noord-Holland', true],
    ['nh.', 'Noord-Holland', true],
    ['North Holland', 'Noord-Holland', true],
    ['ZH', 'Noord-Holland', false],
    ['Friesland', 'Fryslân', true],
    ['', 'Limburg', false],
    ['Nergens', 'Nergens', true],
  ])('%j is %s: %p', (text, province, expected) => {
    expect(isProvince(text, province)).toBe(expected);
  });
});

describe('municipalities that were abolished', () => {
  it.each([
    ['Beemster', { code: 'GM0370', name: 'Beemster', province: 'Noord-Holland', until: '2022' }],
    ['weesp', { code: 'GM0457', name: 'Weesp', province: 'Noord-Holland', until: '2022-03-24' }],
  ])('%s', (name, expected) => {
    expect(abolishedByName(name)).toEqual(expected);
    expect(abolishedByCode(expected.code)).toEqual(expected);
  });

  it('count as the last of their name', () => {
    expect(abolishedByName('Vianen')?.until).toBe('2019');
    expect(abolishedByName('Haarlem')).toBeNull();
    expect(abolishedByCode('GM0392')).toBeNull();
  });
});
