// SPDX-License-Identifier: EUPL-1.2

import { exampleBytes, openInExcel, written } from '../support/add-in';
import { contents } from '../support/contents';
import type { World } from './world';
import { visit } from './visit';

/** A workbook that was written before and changed since, with the sheet of municipalities protected. */
async function protectedWorkbook(): Promise<Uint8Array> {
  const host = openInExcel(exampleBytes(6));
  await written();
  host.editCell('Programma', 'H7', '2000');
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Wvrv Gemeenten').protection.protect();
    await context.sync();
  });
  return host.save();
}

export function describeProtection(world: World): void {
  describe('a protected sheet', () => {
    it('is not written: the pane says why, and nothing has changed', async () => {
      const at = await visit(world.browser(), world.address());
      await at.open(await protectedWorkbook());
      const pane = at.pane();
      await pane.getByRole('tab', { name: /^Schrijven/ }).click();
      await pane.getByText('De geschreven uitkomsten lopen niet meer gelijk.').waitFor();
      const before = contents((await at.save()).workbook);
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
      await pane.getByText(/Het blad Wvrv Gemeenten is beveiligd\. Er is niets geschreven\./).waitFor();
      expect(await pane.locator('body').innerText()).toContain('Hef de beveiliging van dat blad op');
      expect(contents((await at.save()).workbook)).toEqual(before);
      expect(at.problems).toEqual([]);
      await at.close();
    });
  });
}
