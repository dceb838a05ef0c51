// SPDX-License-Identifier: EUPL-1.2

import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { applyDivision, type Division } from '../../../src/core/region/apply-division';
import { DIVISION_PRESETS } from '../../../src/core/region/division-presets';
import { municipalityByCode } from '../../../src/core/register/municipality-register';
import { describeWithData, readProgramme } from '../support/shared-data';
import { programmeOf, rowOfClass } from '../support/rows';

const programme = programmeOf([
  rowOfClass('low', {
    code: 'GM0363',
    subregion: 'Hier',
    province: 'Noord-Holland',
    total: 10,
    socialRent: 1,
    mid: 1,
  }),
  rowOfClass('low', {
    code: 'GM0050',
    subregion: 'Daar',
    province: 'Flevoland',
    total: 10,
    socialRent: 1,
    mid: 1,
  }),
]);

describe('applyDivision', () => {
  const names = new Map([['GM0363', 'Wmo-regio']]);

  it.each<[Division, readonly (string | null)[]]>([
    [{ kind: 'workbook' }, ['Hier', 'Daar']],
    [{ kind: 'whole' }, [null, null]],
    [{ kind: 'province' }, ['Noord-Holland', 'Flevoland']],
    [{ kind: 'column', header: 'Wmo', names }, ['Wmo-regio', null]],
  ])('%j', (division, subregions) => {
    const divided = applyDivision(programme, division);
    expect(divided.programme.municipalities.map(({ subregion }) => subregion)).toEqual(subregions);
    expect(divided.programme.lines).toBe(programme.lines);
    expect(divided.findings).toEqual([]);
  });

  it('of a preset takes in members without a row, and leaves out rows that are no members', () => {
    const divided = applyDivision(programme, { kind: 'preset', preset: 'mra-deelregios' });
    const [amsterdam, zeewolde, ...absent] = divided.programme.municipalities;
    expect([amsterdam?.subregion, zeewolde?.subregion]).toEqual(['Amsterdam', null]);
    expect(absent).toHaveLength(29);
    expect(absent.find(({ code }) => code === 'GM0034')).toMatchObject({
      name: 'Almere',
      province: 'Flevoland',
      subregion: 'Almere/Lelystad',
      stock: null,
      unreadable: true,
    });
    expect(divided.findings).toHaveLength(29);
    expect(divided.findings).toContainEqual({
      code: 'absentMunicipality',
      severity: 'warning',
      place: null,
      data: { code: 'GM0034', name: 'Almere' },
    });
    const { subregions, findings } = calculate(divided.programme, calculationSettings());
    expect(subregions.find(({ name }) => name === 'Almere/Lelystad')).toMatchObject({
      included: 0,
      expected: 2,
    });
    expect(findings.filter(({ code }) => code === 'missingValue')).toEqual([]);
  });

  it('has presets of municipalities that exist, each in one group', () => {
    for (const { groups } of Object.values(DIVISION_PRESETS)) {
      const codes = Object.values<readonly string[]>(groups).flat();
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => municipalityByCode(code) === null)).toEqual([]);
    }
  });
});

describeWithData('the preset of the MRA', () => {
  it('is the division of the example', () => {
    const example = readProgramme('mra-voorbeeld.csv');
    const divided = applyDivision(example, { kind: 'preset', preset: 'mra-deelregios' });
    expect(divided).toEqual({ programme: example, findings: [] });
  });
});
