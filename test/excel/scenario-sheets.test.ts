// SPDX-License-Identifier: EUPL-1.2

import { calculated, exampleBytes, openInExcel, valueAt, written } from '../support/add-in';

const SHEET = 'Wvrv Varianten';

describe('scenarios in the workbook', () => {
  it('are not written unless somebody asks', async () => {
    const host = openInExcel(exampleBytes(6));
    await written();
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(SHEET);
  });

  it('come with all keys side by side, every figure reconciled, and a second write changes nothing', async () => {
    const host = openInExcel(exampleBytes());
    const { compared } = await written({ scenarios: true });
    expect(compared).toBeGreaterThan(1_000);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([SHEET, 'Wvrv Uitruil', 'Wvrv Afspraken']),
    );
    const again = await written();
    expect(again.changes.sheets.map(({ role, kind }) => [role, kind])).toEqual(
      expect.arrayContaining([
        ['scenarios', 'unchanged'],
        ['exchange', 'unchanged'],
        ['agreements', 'unchanged'],
      ]),
    );
    const { result, findings } = await calculated();
    expect(result?.scenarios?.evaluations.map(({ scenario }) => scenario.name)).toHaveLength(7);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(valueAt(host, SHEET, 2, 0)).toMatch(/^Actueel/);
  });
});
