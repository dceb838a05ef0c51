// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookCalculation } from '../../src/excel/calculate-workbook';
import { calculated, exampleBytes, openInExcel, plainBytes, valueAt, written } from '../support/add-in';
import type { LoggedHost } from '../support/add-in';

const LIST: readonly (readonly (string | number)[])[] = [
  [
    'Plan',
    'Gemeente',
    'Jaar',
    'Planstatus',
    'Huurprijs',
    'Aantal woningen',
    'Woningvoorraad',
    'DAEB-voorraad',
  ],
  ['Zijlweg', 'Haarlem', 2027, '1A', 900, 120, 79432, 22241],
  ['Zijlweg', 'Haarlem', 2028, '1C', 920, 100, '', ''],
  ['Spaarne', 'Haarlem', 2031, '1B', 1100, 40, '', ''],
  ['Spaarne', 'Haarlem', '', '', 1100, 7, '', ''],
];

const totalOf = ({ result }: WorkbookCalculation) => result?.outcome.region.sums.total;
const codesOf = ({ findings }: WorkbookCalculation) => findings.map(({ code }) => code);

/** Address on the parameter sheet of the row with this label. */
function choiceCell(host: LoggedHost, label: string): { row: number; address: string } {
  const rows = Array.from({ length: 40 }, (_, row) => row);
  const row = rows.find((one) => valueAt(host, 'Wvrv Parameters', one, 0) === label) ?? -1;
  return { row, address: `B${row + 1}` };
}

const LABELS = {
  years: 'Jaren die meetellen',
  statuses: 'Planstatussen die meetellen',
  system: 'Betekenis statuscodes',
  prices: 'Prijspeil',
};

describe('what counts', () => {
  it('is everything at first, and codes of two systems mean nothing', async () => {
    openInExcel(plainBytes(LIST));
    const calculation = await calculated();
    expect(totalOf(calculation)).toBe(267);
    expect(codesOf(calculation)).toContain('statusSystemUnknown');
  });

  it('is chosen, written, remembered and reconciled', async () => {
    const host = openInExcel(plainBytes(LIST));
    const { compared } = await written({
      settings: {
        counting: { years: [2026, 2027, 2028], statuses: ['hard'] },
        reading: { statusSystem: 'planStatus', priceYear: 2025 },
      },
    });
    expect(compared).toBeGreaterThan(100);
    expect(
      Object.values(LABELS).map((label) => valueAt(host, 'Wvrv Parameters', choiceCell(host, label).row, 1)),
    ).toEqual(['2026-2028', 'hard', 'planstatus', '2025']);
    openInExcel(host.save());
    const again = await calculated();
    expect(totalOf(again)).toBe(120);
    expect(codesOf(again)).not.toContain('statusSystemUnknown');
    expect(again.result?.outcome.settings.reading).toEqual({ statusSystem: 'planStatus', priceYear: 2025 });
    const { changes } = await written();
    expect(changes.sheets.every(({ kind }) => kind === 'unchanged')).toBe(true);
  });

  it('follows its cells at the next reading, and takes back what was chosen', async () => {
    const host = openInExcel(plainBytes(LIST));
    await written();
    expect(valueAt(host, 'Wvrv Parameters', choiceCell(host, LABELS.years).row, 1)).toBe('alle');
    host.editCell('Wvrv Parameters', choiceCell(host, LABELS.years).address, '2028-2031; zonder');
    expect(totalOf(await calculated())).toBe(147);
    host.editCell('Wvrv Parameters', choiceCell(host, LABELS.years).address, '2031');
    expect(totalOf(await calculated())).toBe(40);
    host.editCell('Wvrv Parameters', choiceCell(host, LABELS.statuses).address, '1A; zonder');
    expect(totalOf(await calculated())).toBe(0);
    host.editCell('Wvrv Parameters', choiceCell(host, LABELS.years).address, 'Alle');
    expect(totalOf(await calculated())).toBe(127);
    host.editCell('Wvrv Parameters', choiceCell(host, LABELS.statuses).address, '');
    expect(totalOf(await calculated())).toBe(267);
  });

  it('that cannot be read is said, with its cell', async () => {
    const host = openInExcel(plainBytes(LIST));
    await written();
    for (const [label, text] of [
      [LABELS.years, 'later'],
      [LABELS.system, 'provincie'],
      [LABELS.prices, '2019'],
    ] as const) {
      const { address } = choiceCell(host, label);
      host.editCell('Wvrv Parameters', address, text);
      const { findings } = await calculated();
      const found = findings.filter(({ code }) => code === 'invalidParameter');
      expect(found).toMatchObject([{ place: { sheet: 'Wvrv Parameters', address }, data: { text } }]);
      host.editCell('Wvrv Parameters', address, '');
    }
  });

  it('tells segments by the limits of the chosen year', async () => {
    openInExcel(plainBytes(LIST));
    const social = async (priceYear: number | null) =>
      (await calculated({ settings: { reading: { priceYear } } })).result?.outcome.region.sums.social;
    expect([await social(2024), await social(2025), await social(2026)]).toEqual([0, 120, 220]);
    expect(await social(null)).toBe(220);
  });

  it('has no effect on a programme without years and statuses, and says so', async () => {
    openInExcel(exampleBytes(3));
    const plain = await calculated();
    const limited = await calculated({ settings: { counting: { years: [2026], statuses: ['hard'] } } });
    expect(totalOf(limited)).toBe(totalOf(plain));
    expect(limited.findings.filter(({ code }) => code === 'countingWithoutEffect')).toMatchObject([
      { data: { dimension: 'years' } },
      { data: { dimension: 'statuses' } },
    ]);
    expect(limited.result?.outcome.settings.counting).toEqual({ years: null, statuses: null });
  });
});
