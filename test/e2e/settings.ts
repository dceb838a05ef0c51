// SPDX-License-Identifier: EUPL-1.2

import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

/** What is calculated with can be changed, and the workbook keeps it. */
export function describeSettings(world: World): void {
  describe('settings', () => {
    let at: Visit;
    beforeAll(async () => {
      at = await visit(world.browser(), world.address());
      await waitForOutcome(at);
    });
    afterAll(() => at.close());

    it('say what cannot be, and change nothing then', async () => {
      const pane = at.pane();
      await pane.getByRole('tab', { name: 'Werkmap' }).click();
      await pane.getByRole('button', { name: 'Instellingen wijzigen' }).click();
      await pane.getByLabel('Sociale huur').fill('veel');
      await pane.getByRole('button', { name: 'Toepassen' }).click();
      await pane.getByText(/Dit is geen aandeel/).waitFor();
      expect(await pane.getByText('ten minste 30 %').count()).toBe(1);
    });

    it('count at once', async () => {
      const pane = at.pane();
      await pane.getByLabel('Sociale huur').fill('1/3');
      await pane.getByRole('button', { name: 'Toepassen' }).click();
      await pane.getByText('ten minste 33,3 %').waitFor();
      await pane.getByRole('tab', { name: 'Uitkomst' }).click();
      await pane
        .getByText(/procentpunt onder 33,3\s%/)
        .first()
        .waitFor();
    });

    it('are in the workbook once written, columns that were switched off too', async () => {
      const pane = at.pane();
      await pane.getByRole('tab', { name: /^Schrijven/ }).click();
      // The list of changes above it must be there: what comes in later moves everything below.
      await pane.getByText(/5 bladen, 5 kolommen/).waitFor();
      await pane.getByRole('button', { name: 'Kolommen in uw tabel: 5 van 5' }).click();
      await pane.getByRole('checkbox', { name: 'Wvrv status' }).uncheck();
      await pane.getByText(/5 bladen, 4 kolommen/).waitFor();
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
      await pane.getByText(/Geschreven en nagerekend/).waitFor();
      const { bytes, workbook } = await at.save();
      const programme = workbook.sheets.find(({ name }) => name === 'Programma');
      const headers = programme?.tables[0]?.columns.map(({ name }) => name) ?? [];
      expect(headers.slice(-4)).toEqual([
        'Wvrv opdracht',
        'Wvrv tekort sociaal',
        'Wvrv tekort midden',
        'Wvrv tekort betaalbaar',
      ]);
      await at.open(bytes);
      await waitForOutcome(at);
      await at
        .pane()
        .getByText(/procentpunt onder 33,3\s%/)
        .first()
        .waitFor();
      await at
        .pane()
        .getByRole('tab', { name: /^Schrijven/ })
        .click();
      await at.pane().getByText('Alles staat al in de werkmap en klopt met uw invoer.').waitFor();
      await at.pane().getByRole('button', { name: 'Kolommen in uw tabel: 4 van 5' }).waitFor();
      expect(at.problems).toEqual([]);
    });
  });
}
