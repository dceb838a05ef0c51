// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import type { NationalAverage } from '../../../src/core/rules/national-average';
import { flipSensitivity } from '../../../src/core/scenario/flip-sensitivity';
import { programmeOf, type Row } from '../support/rows';
import { describeWithData, readAverage, readProgramme } from '../support/shared-data';

const average = (socialStock: number, stock: number): NationalAverage => ({
  socialStock,
  stock,
  counted: true,
  source: { title: 't', date: null },
  proxy: false,
});
const row = (code: string, socialStock: number): Row => ({
  code,
  stock: 1_000,
  socialStock,
  total: 300,
  socialRent: 90,
  mid: 120,
  expensive: 90,
});

describe('flipSensitivity', () => {
  // On the average of 28 %: C. Within half a point: B below, D and E above. Outside: A and F.
  const rows = [
    row('A', 275),
    row('B', 276),
    row('C', 280),
    row('D', 281),
    row('E', 285),
    row('F', 286),
    row('G', 276),
  ];
  const settings = calculationSettings({ nationalAverage: average(28, 100) });
  const { municipalities } = calculate(programmeOf([...rows, { code: 'X' }]), settings);
  const sensitivity = flipSensitivity('regio', municipalities, settings, ratio(1, 200));

  it('finds who flips, nearest to the average first', () => {
    const steps = (side: 'lower' | 'higher'): unknown =>
      sensitivity[side].map(({ share, flips }) => [
        share,
        flips.map(({ code, from, to }) => `${code} ${from} ${to}`),
      ]);
    expect(steps('lower')).toEqual([
      [ratio(280, 1000), ['C low high']],
      [ratio(276, 1000), ['B low high', 'G low high']],
    ]);
    expect(steps('higher')).toEqual([
      [ratio(281, 1000), ['D high low']],
      [ratio(285, 1000), ['E high low']],
    ]);
    expect(sensitivity.average).toEqual(ratio(28, 100));
  });

  it('has the outcome that another average would give', () => {
    const outcome = (given: NationalAverage): unknown =>
      calculate(programmeOf([...rows, { code: 'X' }]), calculationSettings({ nationalAverage: given }))
        .region;
    expect(sensitivity.now).toEqual(outcome(average(28, 100)));
    expect(sensitivity.higher.map(({ region }) => region)).toEqual([
      outcome(average(281, 1000)),
      outcome(average(285, 1000)),
    ]);
    expect(sensitivity.lower.map(({ region }) => region)).toEqual([
      outcome(average(2_799, 10_000)),
      outcome(average(2_759, 10_000)),
    ]);
  });

  it('finds nobody when the average is certain, but who is exactly on it flips below it', () => {
    const certain = flipSensitivity('regio', municipalities, settings, ratio(0));
    expect([certain.lower, certain.higher]).toEqual([[], []]);
  });
});

describeWithData('flip sensitivity of the example', () => {
  it('within half a point is about Haarlem, Oostzaan and Lelystad', () => {
    const settings = calculationSettings({ nationalAverage: readAverage('landelijk-gemiddelde.json') });
    const { municipalities } = calculate(readProgramme('mra-voorbeeld.csv'), settings);
    const { lower, now, higher } = flipSensitivity('regio', municipalities, settings, ratio(1, 200));
    const names = [...lower, ...higher].flatMap(({ flips }) => flips.map(({ name }) => name));
    expect(names).toEqual(['Oostzaan', 'Haarlem', 'Lelystad']);
    expect(now.minimum.social.shortfall).toBe(3_850);
    // A thirtieth of the 120, 5,760 and 15,030 homes of those who become high.
    expect(lower.map(({ region }) => region.minimum.social.shortfall)).toEqual([3_854, 4_046, 4_547]);
    expect(higher).toEqual([]);
  });
});
