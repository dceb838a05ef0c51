// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ratio } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { report } from '../support/report';
import { describeWithData, readAverage, readProgramme } from '../support/shared-data';

const FILE = path.resolve(__dirname, '../__golden__/mra-voorbeeld.txt');

describeWithData('report of the example', () => {
  // After an intended change: UPDATE_GOLDEN=1 npx jest test/core/outcome/report, and review the difference.
  it('is what it was', () => {
    const settings = calculationSettings({
      nationalAverage: readAverage('landelijk-gemiddelde.json'),
      stockPrecision: ratio(1, 200),
    });
    const text = report(calculate(readProgramme('mra-voorbeeld.csv'), settings));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(FILE, text);
    expect(text).toBe(readFileSync(FILE, 'utf8'));
  });

  it('has the three municipalities whose class is uncertain (domain §8)', () => {
    const settings = calculationSettings({ stockPrecision: ratio(1, 200) });
    const { municipalities } = calculate(readProgramme('mra-voorbeeld.csv'), settings);
    const uncertain = municipalities.filter((one) => one.complete && one.uncertain);
    expect(uncertain.map(({ name }) => name)).toEqual(['Haarlem', 'Oostzaan', 'Lelystad']);
  });
});
