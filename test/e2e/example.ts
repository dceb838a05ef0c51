// SPDX-License-Identifier: EUPL-1.2

import { plainBytes } from '../support/add-in';
import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

/** A workbook without a programme: what it has to look like, and an example that opens. */
export function describeExample(world: World): void {
  describe('a workbook without a programme', () => {
    let at: Visit;
    beforeEach(async () => {
      at = await visit(world.browser(), world.address());
      await at.open(plainBytes([['Notities'], ['nog niets']]));
      await at.pane().getByText('In deze werkmap staat nog geen woningbouwprogramma.').waitFor();
    });
    afterEach(() => at.close());

    it('opens the example in a workbook of its own', async () => {
      await at.pane().getByRole('button', { name: 'Open het voorbeeld' }).click();
      await at.page.getByText('Map1.xlsx').waitFor();
      await waitForOutcome(at);
      expect(await at.pane().locator('body').innerText()).toContain('27,8\u00a0%');
      expect([...at.hosts]).toEqual(['localhost']);
      expect(at.problems).toEqual([]);
    });

    it('says it when the site does not hand out the example, and opens it once it does', async () => {
      await at.page.route(/mra-voorbeeld\..*xlsx/, (route) => route.abort());
      const pane = at.pane();
      await pane.getByRole('button', { name: 'Open het voorbeeld' }).click();
      await pane.getByText('De site van de rekenhulp is niet bereikbaar.').waitFor();
      await at.page.unroute(/mra-voorbeeld\..*xlsx/);
      await pane.getByRole('button', { name: 'Open het voorbeeld' }).click();
      await at.page.getByText('Map1.xlsx').waitFor();
      await waitForOutcome(at);
    });

    it('says that Excel refuses to open it', async () => {
      const pane = at.pane();
      await at.page.getByLabel('Storing').selectOption('AccessDenied');
      await pane.getByRole('button', { name: 'Open het voorbeeld' }).click();
      await pane.getByText('Het voorbeeld is niet geopend.').waitFor();
      expect(await pane.getByText('Notities').count()).toBe(0);
      expect(await at.page.getByText('proef.xlsx').count()).toBe(1);
    });
  });
}
