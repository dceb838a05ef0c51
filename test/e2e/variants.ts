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

    it('draws them in charts that follow the variant shown, and says when they are out of date', async () => {
      await at.showSheet('Wvrv Varianten');
      const bars = (chart: string): Promise<string> =>
        at.page.locator(`[data-chart="${chart}"]`).first().innerHTML();
      const [shares, extra] = [await bars('_Wvrv.chart.shares'), await bars('_Wvrv.chart.extra')];
      await at.cell('B4').click();
      await at.page.getByLabel('Kies uit de lijst').selectOption('Naar ruimte in het programma');
      await at.cell('B4').getByText('Naar ruimte in het programma').waitFor();
      expect(await bars('_Wvrv.chart.shares')).not.toBe(shares);
      expect(await bars('_Wvrv.chart.extra')).not.toBe(extra);
      await at.typeIn('B4', 'Geen variant');
      await at.page.getByText(/^Getoonde variant: Kies een variant/).waitFor();
      expect(await at.cell('B4').innerText()).toBe('Naar ruimte in het programma');
      const before = await bars('_Wvrv.chart.shares');
      await at.showSheet('Programma');
      await at.typeIn('H5', '0');
      await at.showSheet('Wvrv Varianten');
      await at.cell('A3').getByText('Verouderd').waitFor();
      expect(await at.cell('A3').evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe(
        'rgb(252, 239, 199)',
      );
      const pane = at.pane();
      await pane.getByRole('tab', { name: /^Schrijven/ }).click();
      await pane.getByText('De geschreven uitkomsten lopen niet meer gelijk').waitFor();
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
      await at.cell('A3').getByText('Actueel').waitFor();
      expect(await bars('_Wvrv.chart.shares')).not.toBe(before);
      expect(at.problems).toEqual([]);
    });
  });
}
