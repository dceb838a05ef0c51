// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../../src/core/number/ratio';
import { calculationSettings } from '../../src/core/outcome/settings';
import { averageFromShare, CBS_AVERAGE_2024 } from '../../src/core/rules/national-average';
import { RULE_SETS } from '../../src/core/rules/shipped';
import { readForm, settingsForm } from '../../src/taskpane/view/settings-view';
import type { SettingsForm, TypedSetting } from '../../src/taskpane/view/settings-view';
import type { SettingRefusal } from '../../src/i18n/pane-texts';
import { calculated, exampleBytes, openInExcel, written } from '../support/add-in';

const USER = { title: 'opgegeven door de gebruiker', date: null };
const DEFAULT = calculationSettings();
const DUTCH = { decimal: ',', percent: ' %' };

const filledIn = (changes: Partial<SettingsForm>, present = DEFAULT) =>
  readForm({ ...settingsForm(present, DUTCH), ...changes }, present, USER);

describe('the form of settings', () => {
  it('shows what counts now, each share exactly', () => {
    expect(settingsForm(DEFAULT, DUTCH)).toEqual({
      social: '30 %',
      affordable: '2/3',
      mid: '40 %',
      netNeed: '32 %',
      average: '2320570/8204049',
      precision: '',
      strictMid: false,
      individualDuty: true,
      blankExpensive: 'unknown',
    });
  });

  it.each([
    DEFAULT,
    calculationSettings({ ruleSet: RULE_SETS['zuid-holland'], stockPrecision: ratio(1, 200) }),
    calculationSettings({ nationalAverage: averageFromShare(ratio(283, 1000), USER) }),
  ])('chooses nothing when nothing was changed', (settings) => {
    expect(filledIn({}, settings)).toEqual({ refused: null, chosen: {} });
  });

  it('makes the rule set the user’s own, with the user as the source of what was changed only', () => {
    const { chosen } = filledIn({ affordable: '66,7 %', strictMid: true });
    expect(chosen?.ruleSet).toMatchObject({
      id: 'eigen',
      basedOn: 'wvrv-individueel',
      affordable: { value: ratio(667, 1000), source: USER },
      strictMid: { value: true, source: USER },
      social: RULE_SETS['wvrv-individueel'].social,
    });
    expect(Object.keys(chosen ?? {})).toEqual(['ruleSet']);
  });

  it('is the shipped set again when all its figures are back', () => {
    const { ruleSet = DEFAULT.ruleSet } = filledIn({ social: '1/3' }).chosen ?? {};
    const own = calculationSettings({ ruleSet });
    expect(own.ruleSet.id).toBe('eigen');
    expect(filledIn({ social: '30%' }, own).chosen?.ruleSet).toBe(RULE_SETS['wvrv-individueel']);
  });

  it('takes the average, the precision of the stock and what a blank cell means', () => {
    const { chosen } = filledIn({ average: '28,3 %', precision: '0,5%', blankExpensive: 'expensive' });
    expect(chosen).toEqual({
      nationalAverage: averageFromShare(ratio(283, 1000), USER),
      stockPrecision: ratio(1, 200),
      blankExpensive: 'expensive',
    });
    const precise = calculationSettings({ stockPrecision: ratio(1, 200) });
    expect(filledIn({ precision: '' }, precise).chosen).toEqual({ stockPrecision: null });
    const other = calculationSettings({ nationalAverage: averageFromShare(ratio(283, 1000), USER) });
    expect(filledIn({ average: '2.320.570 / 8.204.049' }, other).chosen).toEqual({
      nationalAverage: CBS_AVERAGE_2024,
    });
  });

  it.each<[Partial<SettingsForm>, TypedSetting, SettingRefusal]>([
    [{ social: '30' }, 'social', 'share'],
    [{ affordable: '' }, 'affordable', 'share'],
    [{ netNeed: '0,12345678901234567' }, 'netNeed', 'share'],
    [{ mid: '100 %', strictMid: true }, 'mid', 'moreThanAll'],
    [{ average: 'veel' }, 'average', 'average'],
    [{ precision: '100%' }, 'precision', 'share'],
  ])('refuses %j and chooses nothing', (changes, setting, reason) => {
    expect(filledIn(changes)).toEqual({ chosen: null, refused: new Map([[setting, reason]]) });
  });
});

describe('settings that were written', () => {
  it('are found again by a later reading, columns and all', async () => {
    const host = openInExcel(exampleBytes(6));
    const { chosen } = filledIn({
      affordable: '66,7 %',
      precision: '1%',
      blankExpensive: 'expensive',
      individualDuty: false,
    });
    await written({ settings: chosen ?? {}, columns: ['duty', 'status'] });
    openInExcel(host.save());
    const { result } = await calculated();
    expect(result?.columns).toEqual(['duty', 'status']);
    expect(result?.plan.columns).toMatchObject({ columns: [{ role: 'duty' }, { role: 'status' }] });
    expect(result?.outcome.settings).toMatchObject({
      ruleSet: { id: 'eigen', affordable: { value: ratio(667, 1000) }, individualDuty: { value: false } },
      stockPrecision: ratio(1, 100),
      blankExpensive: 'expensive',
    });
  });

  it('switch a column off in the sheet with parameters, or on again in the pane', async () => {
    const host = openInExcel(exampleBytes(3));
    await written();
    const parameters = host.workbook.sheets.find(({ name }) => name === 'Wvrv Parameters');
    const row = [...(parameters?.cells ?? [])].find(([, { value }]) => value === 'Wvrv status')?.[0] ?? 0;
    host.editCell('Wvrv Parameters', `B${Math.floor(row / 16_384) + 1}`, '0');
    const { changes } = await written();
    expect(changes.columns.find(({ role }) => role === 'status')?.kind).toBe('removed');
    expect((await calculated()).result?.columns).not.toContain('status');
    const again = await written({
      columns: ['duty', 'shortfallSocial', 'shortfallMid', 'shortfallAffordable', 'status'],
    });
    expect(again.changes.columns.find(({ role }) => role === 'status')?.kind).toBe('new');
  });
});
