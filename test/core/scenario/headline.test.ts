// SPDX-License-Identifier: EUPL-1.2

import { compare, ratio, type Ratio } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { DEFAULT_RULE_SET, RULE_SETS } from '../../../src/core/rules/shipped';
import { headlineCheck, type Headline } from '../../../src/core/scenario/headline';
import { programmeOf, rowOfClass } from '../support/rows';
import { completeOf } from '../support/scenario';
import { describeWithData, readAverage, readProgramme } from '../support/shared-data';

/** S0: "27,8 procent", "een tekort van 2,2 procent ofwel 3.850 sociale huurwoningen". */
const MRA_NOTE_HEADLINE: Headline = {
  share: { value: ratio(278, 1000), decimals: 1 },
  gap: { value: ratio(22, 1000), decimals: 1 },
  homes: 3_850,
};

const membersOf = (high: number, low: number) =>
  completeOf(
    calculate(
      programmeOf([
        rowOfClass('high', { code: 'H', total: high, socialRent: 0, mid: 0 }),
        rowOfClass('low', { code: 'L', total: low, socialRent: 0, mid: 0 }),
      ]),
      calculationSettings(),
    ).municipalities,
  );

const within = (value: Ratio, { from, to }: { from: Ratio; to: Ratio }): boolean =>
  compare(from, value) <= 0 && compare(value, to) < 0;

describe('headlineCheck of the MRA note', () => {
  const [thirds, literal] = headlineCheck(MRA_NOTE_HEADLINE, membersOf(115_500, 59_500), DEFAULT_RULE_SET);

  it('is consistent with 175,000 homes of which 66 % high with exact thirds', () => {
    expect(thirds?.faceValue).toEqual({ total: ratio(175_000), shareHigh: ratio(66, 100) });
    expect(thirds?.shareHigh).toEqual({ from: ratio(645, 1000), to: ratio(675, 1000) });
    // 3,850 / 2.25 % to 3,850 / 2.15 %.
    expect(thirds?.total).toEqual({ from: ratio(1_540_000, 9), to: ratio(7_700_000, 43) });
    expect(thirds !== undefined && thirds.total !== null && within(ratio(175_000), thirds.total)).toBe(true);
  });

  it('is consistent with 55 % high with a literal 66 %', () => {
    expect(literal?.affordable).toEqual(ratio(66, 100));
    expect(literal?.faceValue).toEqual({ total: ratio(175_000), shareHigh: ratio(55, 100) });
    expect(literal?.shareHigh).toEqual({ from: ratio(2150, 4000), to: ratio(2250, 4000) });
  });

  it('says of a workbook whether it is the one', () => {
    expect(thirds?.workbook).toEqual({
      total: 175_000,
      shareHigh: ratio(66, 100),
      share: ratio(278, 1000),
      gap: ratio(22, 1000),
      homes: 3_850,
      agrees: true,
    });
    expect(literal?.workbook).toMatchObject({ homes: 4_620, agrees: false });
    const other = headlineCheck(MRA_NOTE_HEADLINE, membersOf(96_250, 78_750), DEFAULT_RULE_SET);
    expect(other.map(({ workbook }) => workbook.agrees)).toEqual([false, true, false, false]);
  });
});

describe('headlineCheck', () => {
  const none: Headline = { share: null, gap: null, homes: null };
  const members = membersOf(50, 50);
  const only = (headline: Partial<Headline>, rules = DEFAULT_RULE_SET) =>
    headlineCheck({ ...none, ...headline }, members, rules, [ratio(2, 3)])[0];

  it('reads a share alone', () => {
    const reading = only({ share: { value: ratio(28, 100), decimals: 0 }, homes: 100 });
    expect(reading?.shareHigh).toEqual({ from: ratio(45, 100), to: ratio(75, 100) });
    expect(reading?.faceValue).toEqual({ total: ratio(5_000), shareHigh: ratio(60, 100) });
    expect(reading?.total).toEqual({ from: ratio(4_000), to: ratio(20_000, 3) });
  });

  it('sees that share and gap contradict each other', () => {
    const reading = only({
      share: { value: ratio(278, 1000), decimals: 1 },
      gap: { value: ratio(30, 1000), decimals: 1 },
    });
    expect(reading).toMatchObject({ shareHigh: null, total: null });
  });

  it('sees that no region of this law can be so far below', () => {
    expect(only({ share: { value: ratio(25, 100), decimals: 1 } })?.shareHigh).toBeNull();
  });

  it('says nothing of what was not printed', () => {
    expect(only({})).toMatchObject({
      shareHigh: null,
      total: null,
      faceValue: { total: null, shareHigh: null },
      workbook: { agrees: true },
    });
    expect(only({ gap: { value: ratio(2, 100), decimals: 1 } })?.total).toBeNull();
    expect(only({ homes: 3 })).toMatchObject({ shareHigh: null, total: null });
  });

  it('sets no bound to N when the gap may be nothing', () => {
    const reading = only({ gap: { value: ratio(0), decimals: 1 }, homes: 10 });
    expect(reading?.total).toBeNull();
    expect(reading?.shareHigh?.from).toEqual(ratio(0));
    expect(reading?.faceValue).toEqual({ total: null, shareHigh: ratio(0) });
  });

  it('has no high municipalities to speak of without individual duty', () => {
    const reading = only({ gap: { value: ratio(0), decimals: 1 } }, RULE_SETS['wvrv-regionaal']);
    expect(reading).toMatchObject({ shareHigh: null, workbook: { homes: 0, agrees: true } });
  });

  it.each<[Partial<Headline>, boolean]>([
    [{ homes: 1 }, true],
    [{ homes: 2 }, false],
    [{ share: { value: ratio(29, 100), decimals: 0 } }, true],
    [{ share: { value: ratio(28, 100), decimals: 0 } }, false],
    [{ gap: { value: ratio(1, 100), decimals: 1 } }, true],
    [{ gap: { value: ratio(11, 1000), decimals: 1 } }, false],
  ])('holds %j against a workbook of 29 social homes', (headline, agrees) => {
    expect(only(headline)?.workbook.agrees).toBe(agrees);
  });

  it('of an empty workbook agrees with nothing printed', () => {
    const [reading] = headlineCheck({ ...none, gap: { value: ratio(0), decimals: 1 } }, [], DEFAULT_RULE_SET);
    expect(reading?.workbook).toEqual({
      total: 0,
      shareHigh: null,
      share: null,
      gap: null,
      homes: 0,
      agrees: false,
    });
  });
});

describeWithData('the headline of the MRA note and the example', () => {
  it('agree', () => {
    const settings = calculationSettings({ nationalAverage: readAverage('landelijk-gemiddelde.json') });
    const { municipalities } = calculate(readProgramme('mra-voorbeeld.csv'), settings);
    const readings = headlineCheck(MRA_NOTE_HEADLINE, completeOf(municipalities), DEFAULT_RULE_SET);
    expect(readings.map(({ workbook }) => workbook.agrees)).toEqual([true, false, false, false]);
  });
});
