// SPDX-License-Identifier: EUPL-1.2

import { acceptFindings, retractAcceptances } from '../../src/excel/memory/accept-findings';
import { calculated, openInExcel, plainBytes, valueAt, written } from '../support/add-in';

const ROWS = [
  ['Gemeente', 'Woningvoorraad', 'DAEB-voorraad', 'Programma', 'Sociale huur', 'Middensegment', 'Duur'],
  ['Haarlem', 79_432, 22_241, 'ca. 100', 40, 40, 20],
  ['Amsterdam', 470_000, 188_000, 1_000, 400, 400, 200],
];
const REASON = '=Afgesproken <in> het "PHO"';

/** Accepts the one estimate that is open. */
async function acceptEstimate(): Promise<string> {
  const { findings, keys } = await calculated();
  const estimate = findings.find(({ code }) => code === 'approximateNumber');
  const key = estimate === undefined ? undefined : keys.get(estimate);
  if (key === undefined) throw new Error('No estimate is open');
  await acceptFindings([{ key, reason: REASON, date: '2026-11-22' }]);
  return key;
}
const counts = async (): Promise<readonly [open: number, accepted: number]> => {
  const { findings, accepted } = await calculated();
  return [findings.filter(({ code }) => code === 'approximateNumber').length, accepted.length];
};

describe('an accepted finding', () => {
  it('stands apart on the sheet with checks, its reason as a text, also after saving', async () => {
    const host = openInExcel(plainBytes(ROWS));
    await acceptEstimate();
    await written();
    const texts = Array.from({ length: 40 }, (_, row) => valueAt(host, 'Wvrv Controle', row, 3));
    expect(texts).toContain(REASON);
    openInExcel(host.save());
    expect(await counts()).toEqual([0, 1]);
    const { result } = await calculated();
    expect(result?.outcome.region.sums.total).toBe(1_100);
  });

  it('stays accepted when rows are inserted above it, and is open again when the figure changes', async () => {
    const host = openInExcel(plainBytes(ROWS));
    await acceptEstimate();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Programma').getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(await counts()).toEqual([0, 1]);
    host.editCell('Programma', 'D4', 'ca. 110');
    expect(await counts()).toEqual([1, 0]);
  });

  it('keeps a reason of its own, wherever its row goes and whatever its sheet is called', async () => {
    const host = openInExcel(plainBytes([...ROWS, ['Zaanstad', 72_000, 26_000, 'ca. 50', 20, 20, 10]]));
    const { findings, keys } = await calculated();
    const estimates = findings.filter(({ code }) => code === 'approximateNumber');
    await acceptFindings(
      estimates.map((found, index) => ({
        key: keys.get(found) ?? '',
        reason: `reden ${index + 1}`,
        date: '2026-11-22',
      })),
    );
    const reasons = async (): Promise<readonly unknown[]> =>
      (await calculated()).accepted.map(({ finding: { data }, acceptance: { reason } }) => [
        'name' in data ? data.name : null,
        reason,
      ]);
    const before = [
      ['Haarlem', 'reden 1'],
      ['Zaanstad', 'reden 2'],
    ];
    expect(await reasons()).toEqual(before);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Programma');
      sheet.getRange('A2:G4').sort.apply([{ key: 0, ascending: false }]);
      sheet.name = 'Plannen';
      await context.sync();
    });
    expect(valueAt(host, 'Plannen', 1, 0)).toBe('Zaanstad');
    expect([...(await reasons())].sort()).toEqual(before);
    const accepted = (await calculated()).accepted.map(({ acceptance }) => acceptance.key);
    await retractAcceptances(accepted.slice(0, 1));
    expect((await reasons()).length).toBe(1);
    await retractAcceptances(accepted);
    expect(await reasons()).toEqual([]);
  });

  it('is open again once it is retracted; then the workbook remembers nothing', async () => {
    const host = openInExcel(plainBytes(ROWS));
    const before = host.save();
    const key = await acceptEstimate();
    expect(await counts()).toEqual([0, 1]);
    await retractAcceptances([key]);
    expect(await counts()).toEqual([1, 0]);
    expect(host.save()).toEqual(before);
  });
});
