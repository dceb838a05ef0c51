// SPDX-License-Identifier: EUPL-1.2

import { acceptFindings, retractAcceptance } from '../../src/excel/memory/accept-findings';
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

  it('is open again once it is retracted; then the workbook remembers nothing', async () => {
    const host = openInExcel(plainBytes(ROWS));
    const before = host.save();
    const key = await acceptEstimate();
    expect(await counts()).toEqual([0, 1]);
    await retractAcceptance(key);
    expect(await counts()).toEqual([1, 0]);
    expect(host.save()).toEqual(before);
  });
});
