// SPDX-License-Identifier: EUPL-1.2

import { plainBytes } from '../support/add-in';
import { expectAccessible } from './accessibility';
import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

const LIST = plainBytes([
  ['Plan', 'Plek', 'Jaar', 'Planstatus', 'Segment', 'Stuks', 'Woningvoorraad', 'DAEB-voorraad'],
  ['Zijlweg', 'Haarlem', 2027, '2A', 'Sociale huur', 120, 79432, 12241],
  ['Zijlweg', 'Haarlem', 2028, '2C', 'Middenhuur', 100, '', ''],
]);

/** A workbook in which not everything is recognised is read as the user says, and stays so. */
export function describeMapping(world: World): void {
  describe('which column is what, and what counts', () => {
    it('is pointed out, kept by the workbook, and given back to recognition', async () => {
      const at: Visit = await visit(world.browser(), world.address(), { reducedMotion: 'reduce' });
      const pane = () => at.pane();
      const openColumns = async (): Promise<void> => {
        await pane().getByRole('tab', { name: 'Werkmap' }).click();
        await pane()
          .getByRole('button', { name: /^Kolommen nakijken/ })
          .click();
        await pane().getByText('Blad of tabel').waitFor();
      };
      await at.page.getByLabel('Breedte van het venster').selectOption('320');
      await waitForOutcome(at);
      await at.open(LIST);
      await openColumns();
      await pane()
        .getByRole('button', { name: /^Niet gebruikt/ })
        .click();
      await pane().getByLabel('Plek').selectOption({ label: 'gemeente' });
      await pane().getByLabel('Stuks').selectOption({ label: 'programma' });
      await expectAccessible(at);
      await pane().getByRole('button', { name: 'Toepassen' }).first().click();
      await pane()
        .getByRole('tab', { name: /^Uitkomst/ })
        .click();
      await pane().getByText('1 gemeente · 220 woningen').waitFor();

      await at.open((await at.save()).bytes);
      await pane().getByText('1 gemeente · 220 woningen').waitFor();
      await pane().getByRole('tab', { name: 'Werkmap' }).click();
      await pane().getByRole('button', { name: 'Wat meetelt wijzigen' }).click();
      await pane().getByLabel('Laatste jaar').fill('2027');
      await expectAccessible(at);
      await pane().getByRole('button', { name: 'Toepassen' }).click();
      await pane().getByText('jaren: 2027').waitFor();

      await openColumns();
      await pane()
        .getByText(/Deze indeling hebt u vastgelegd/)
        .waitFor();
      await pane().getByRole('button', { name: 'Terug naar automatisch' }).click();
      await pane()
        .getByText(/Automatisch herkend/)
        .waitFor();
      expect((await at.save()).workbook.customXmlParts).toEqual([]);
      expect(at.problems).toEqual([]);
      await at.close();
    }, 120_000);
  });
}
