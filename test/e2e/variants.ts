// SPDX-License-Identifier: EUPL-1.2

import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

/** Negotiating: keys side by side, an exchange, and all of it in the workbook. */
export function describeVariants(world: World): void {
  describe('variants', () => {
    let at: Visit;

    beforeAll(async () => {
      at = await visit(world.browser(), world.address());
      await waitForOutcome(at);
      await at.pane().getByRole('tab', { name: 'Varianten' }).click();
    });
    afterAll(() => at.close());

    it('shows two keys side by side, whose totals are the remainder', async () => {
      const table = at.pane().getByRole('table', { name: 'Extra sociale huur per gemeente' });
      await table.waitFor();
      const together = table.getByRole('row', { name: /^Samen/ });
      expect(await together.getByRole('cell').allInnerTexts()).toEqual(['3.850', '3.850']);
    });

    it('says at once what an exchange lacks and what is still possible', async () => {
      const pane = at.pane();
      await pane.getByRole('button', { name: 'Nieuwe regel' }).click();
      // The new line has the focus: it is filled in without a mouse.
      await at.page.keyboard.type('Amsterdam');
      await pane.getByLabel('Bouwt die sociale huur').selectOption('GM0394');
      await pane.getByLabel('Woningen', { exact: true }).fill('500');
      await pane.getByText('Amsterdam heeft nog niet ingestemd').waitFor();
      expect(await pane.getByText(/^Nog mogelijk: [\d.]+$/).count()).toBe(1);
      await pane.getByLabel('Amsterdam stemt in').check();
      await pane.getByLabel('Haarlemmermeer stemt in').check();
      await pane.getByText('Deze regel telt mee.').waitFor();
    });

    it('takes the exchange in, and explains what comes of it', async () => {
      const pane = at.pane();
      await pane.getByRole('button', { name: 'Wijzig Naar omvang van het programma' }).click();
      await pane.getByLabel('Uitruil telt mee').check();
      await pane.getByRole('button', { name: 'Toepassen' }).click();
      const amsterdam = pane.getByRole('button', { name: /^1\.351 Amsterdam, Naar omvang/ });
      await amsterdam.click();
      await pane.getByRole('treeitem', { name: /door de uitruil: sociaal.*−500/s }).waitFor();
      await at.page.keyboard.press('Escape');
      await amsterdam.waitFor();
    });

    it('finds them again in the workbook after writing', async () => {
      const pane = at.pane();
      await pane.getByRole('tab', { name: /^Schrijven/ }).click();
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
      await pane.getByText(/Geschreven en nagerekend/).waitFor();
      await pane.getByRole('tab', { name: 'Varianten' }).click();
      await pane.getByText('Deze varianten staan in de werkmap.', { exact: false }).waitFor();
      await pane.getByRole('button', { name: /^1\.351 Amsterdam, Naar omvang/ }).waitFor();
      await at.showSheet('Wvrv Uitruil');
      expect(at.problems).toEqual([]);
    });
  });
}
