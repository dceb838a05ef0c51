// SPDX-License-Identifier: EUPL-1.2

import { FAULTS } from '../../src/workbench/page/fault';
import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

/** What Excel can refuse: the pane says so in words and carries on afterwards. */
export function describeFaults(world: World): void {
  describe('when Excel refuses', () => {
    let at: Visit;
    beforeAll(async () => {
      at = await visit(world.browser(), world.address());
      await waitForOutcome(at);
    });
    afterAll(() => at.close());

    it.each(FAULTS.filter((fault) => fault !== 'silence'))(
      '%s has words, and writing works again',
      async (fault) => {
        const pane = at.pane();
        await pane.getByRole('tab', { name: /^Schrijven/ }).click();
        await at.page.getByLabel('Storing').selectOption(fault);
        await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
        const alert = pane.getByText('Niet geschreven');
        await alert.waitFor();
        const words = await pane.locator('body').innerText();
        expect(words).not.toContain('undefined');
        await at.page.getByLabel('Storing').selectOption('');
        await pane.getByRole('button', { name: 'Opnieuw' }).first().click();
        await pane.getByRole('button', { name: 'Schrijf naar werkmap', disabled: false }).waitFor();
        expect(await alert.count()).toBe(0);
        // What was read while nothing worked is never written: then the pane offers to read again first.
        const offered = pane.getByRole('button', { name: /^(Schrijf naar werkmap|Lees opnieuw)$/ });
        if ((await offered.innerText()) === 'Lees opnieuw') await offered.click();
        await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).waitFor();
      },
    );

    it('a part of the pane that the site does not hand out has words, and is fetched again', async () => {
      const here = await visit(world.browser(), world.address());
      await waitForOutcome(here);
      const pane = here.pane();
      const remove = async (): Promise<void> => {
        await pane.getByRole('button', { name: 'Verwijder uitkomsten', disabled: false }).click();
        const question = pane.getByRole('alertdialog');
        await question.getByRole('button', { name: /^Verwijder/ }).click();
      };
      await pane.getByRole('tab', { name: /^Schrijven/ }).click();
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
      await pane.getByText(/Geschreven en nagerekend/).waitFor();
      await here.page.route('**/*.js', (route) => route.abort());
      await remove();
      await pane.getByText('Niet verwijderd.').waitFor();
      expect(await pane.locator('body').innerText()).toContain(
        'De site van de rekenhulp is niet bereikbaar.',
      );
      await here.page.unroute('**/*.js');
      await remove();
      await pane.getByText(/Uw eigen cellen zijn niet aangeraakt/).waitFor();
      await here.close();
    });

    it('a cell that is being edited has words', async () => {
      const pane = at.pane();
      await at.cell('A5').dblclick();
      await at.page.getByLabel('Cel bewerken').waitFor();
      // The pane asks while the user types: a click on it would end the typing, the keyboard of another window not.
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).evaluate((button: HTMLElement) => {
        button.click();
      });
      await pane.getByText('Niet geschreven').waitFor();
      await at.page.keyboard.press('Escape');
      expect(at.problems).toEqual([]);
    });
  });
}
