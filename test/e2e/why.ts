// SPDX-License-Identifier: EUPL-1.2

import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

/** From a figure down to the cell that it comes from, and back to the figure, by keyboard. */
export function describeWhy(world: World): void {
  describe('why this number', () => {
    let at: Visit;
    const press = (key: string): Promise<void> => at.page.keyboard.press(key);
    const focused = (): Promise<string> =>
      at.pane().evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
    /** The arrows move the focus once the tree shows what they opened. */
    const waitForFocus = (text: string): Promise<unknown> =>
      at
        .pane()
        .waitForFunction(
          (wanted) =>
            document.hasFocus() &&
            (document.activeElement as HTMLElement | null)?.innerText.includes(wanted) === true,
          text,
        );

    beforeAll(async () => {
      at = await visit(world.browser(), world.address());
      await waitForOutcome(at);
    });
    afterAll(() => at.close());

    it('walks from the shortfall of a municipality to its cell with the arrows', async () => {
      await at.pane().getByRole('button', { name: 'Waarom? Zaanstad' }).focus();
      await press('Enter');
      await waitForFocus('tekort midden');
      await press('ArrowRight');
      await waitForFocus('doel midden');
      await press('ArrowRight');
      await press('ArrowRight');
      await waitForFocus('Naar Programma!');
      const cell = /Programma!([A-Z]+\d+)/.exec(await focused())?.[1] ?? '';
      await press('Enter');
      await at.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
      expect(await at.page.getByLabel('Geselecteerde cel').innerText()).toBe(cell);
    });

    it('is back at the line by keyboard, and at the figure after Escape', async () => {
      await press('Control+F6');
      await waitForFocus('Naar Programma!');
      await press('ArrowLeft');
      await waitForFocus('doel midden');
      await press('Escape');
      await waitForFocus('Zaanstad');
      expect(await at.pane().getByRole('tree').count()).toBe(0);
      expect(at.problems).toEqual([]);
    });
  });
}
