// SPDX-License-Identifier: EUPL-1.2

import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

/** Longer than the add-in waits for an answer. Milliseconds. */
const PAST_THE_TIMEOUT = 121_000;
/** Longer than it waits once the user has cancelled. */
const PAST_CANCELLING = 6_000;

/** An Excel that does not answer: the pane says so, lets itself be cancelled, and goes on when there is an answer. */
export function describeSilence(world: World): void {
  describe('when Excel never answers', () => {
    let at: Visit;
    const silence = (isOn: boolean): Promise<unknown> =>
      at.page.getByLabel('Storing').selectOption(isOn ? 'silence' : '');
    beforeEach(async () => {
      at = await visit(world.browser(), world.address());
      await waitForOutcome(at);
      await at.page.clock.install();
    });
    afterEach(async () => {
      expect(at.problems).toEqual([]);
      await at.close();
    });

    it('the time-out has words, and writing works once Excel answers again', async () => {
      const pane = at.pane();
      await pane.getByRole('tab', { name: /^Schrijven/ }).click();
      await silence(true);
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
      await pane.getByText('Lezen wat er staat…').waitFor();
      await at.page.clock.fastForward(PAST_THE_TIMEOUT);
      await pane.getByText(/Niet geschreven\./).waitFor();
      expect(await pane.locator('body').innerText()).toContain('Excel antwoordt niet.');
      await silence(false);
      await pane.getByRole('button', { name: 'Opnieuw' }).first().click();
      await at.page.clock.fastForward(PAST_CANCELLING);
      await pane.getByRole('button', { name: 'Schrijf naar werkmap', disabled: false }).click();
      await pane.getByText(/Geschreven en nagerekend: 2\.\d{3} van 2\.\d{3}/).waitFor();
    });

    it('a calculation can be cancelled; writing waits until the workbook is read again', async () => {
      const pane = at.pane();
      await pane.getByRole('tab', { name: /^Schrijven/ }).click();
      await silence(true);
      await at.typeIn('H5', '0');
      await pane.getByText('Bezig met lezen en rekenen…').waitFor();
      await pane.getByRole('button', { name: 'Annuleren' }).click();
      await pane.getByText('Niet gelezen.').waitFor();
      expect(await pane.locator('body').innerText()).toContain('U hebt dit geannuleerd.');
      expect(await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).count()).toBe(0);
      await silence(false);
      await pane.getByRole('button', { name: 'Opnieuw' }).last().click();
      await at.page.clock.fastForward(PAST_CANCELLING);
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).waitFor();
    });

    it('a write can be cancelled: nothing is written', async () => {
      const pane = at.pane();
      await pane.getByRole('tab', { name: /^Schrijven/ }).click();
      await silence(true);
      await pane.getByRole('button', { name: 'Schrijf naar werkmap' }).click();
      await pane.getByRole('button', { name: 'Annuleren' }).click();
      await pane.getByText('Bezig met annuleren…').waitFor();
      await silence(false);
      await at.page.clock.fastForward(PAST_CANCELLING);
      await pane.getByText('Niet geschreven.').waitFor();
      const words = await pane.locator('body').innerText();
      expect(words).toContain('U hebt dit geannuleerd. De werkmap is weer zoals die was.');
      expect((await at.save()).workbook.sheets).toHaveLength(2);
    });
  });
}
