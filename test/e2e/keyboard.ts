// SPDX-License-Identifier: EUPL-1.2

import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

/** More tab stops than there are on a screen. */
const MANY = 40;

/** The job without a mouse: from a finding to its cell, and back to where one was. */
export function describeKeyboard(world: World): void {
  describe('by keyboard only', () => {
    let at: Visit;
    const press = (key: string): Promise<void> => at.page.keyboard.press(key);
    /** What the keyboard is at in the pane; empty when the pane has not got it. */
    const focused = (): Promise<string> =>
      at
        .pane()
        .evaluate(() =>
          document.hasFocus() ? ((document.activeElement as HTMLElement | null)?.innerText ?? '') : '',
        );
    /** Screens are fetched when first shown, and buttons wait for what is running: until then Tab has nowhere to go. */
    const canBeReached = (text: RegExp): Promise<unknown> =>
      at
        .pane()
        .waitForFunction(
          (source) =>
            [...document.querySelectorAll<HTMLElement>('button:enabled')].some(
              (button) => new RegExp(source).test(button.innerText) && button.ariaDisabled !== 'true',
            ),
          text.source,
        );
    const tabTo = async (text: RegExp): Promise<void> => {
      await canBeReached(text);
      for (let stop = 0; stop < MANY; stop += 1) {
        if (text.test(await focused())) return;
        await press('Tab');
      }
      throw new Error(`Tab does not reach ${text.source}`);
    };
    const gridHasFocus = (): Promise<unknown> =>
      at.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    const paneHasFocus = (): Promise<unknown> =>
      at.page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    const nameBox = (): Promise<string> => at.page.getByLabel('Geselecteerde cel').innerText();

    beforeAll(async () => {
      at = await visit(world.browser(), world.address());
      await waitForOutcome(at);
    });
    afterAll(() => at.close());

    it('goes from the sheet to the pane, to a finding and to its cell', async () => {
      await at.grid().focus();
      await press('F6');
      await paneHasFocus();
      await tabTo(/^Uitkomst/);
      await press('ArrowLeft');
      await press('Enter');
      await at
        .pane()
        .getByRole('button', { name: /Programma!F14/ })
        .waitFor();
      await tabTo(/Programma!F14/);
      await press('Enter');
      await gridHasFocus();
      expect(await nameBox()).toBe('F14');
      await press('ArrowDown');
      expect(await nameBox()).toBe('F15');
    });

    it('comes back to the same finding, and goes to the next one from there', async () => {
      await press('Control+F6');
      await paneHasFocus();
      await at.pane().waitForFunction(() => document.activeElement?.getAttribute('aria-current') === 'true');
      expect(await focused()).toContain('Programma!F14');
      await press('Tab');
      expect(await focused()).toContain('Accepteer met reden');
      await press('Tab');
      expect(await focused()).toContain('Programma!F22');
      await press('Enter');
      await gridHasFocus();
      expect(await nameBox()).toBe('F22');
    });

    it('leaves the pane for the sheet with Ctrl+F6 and with Esc', async () => {
      for (const key of ['Control+F6', 'Escape']) {
        await press('F6');
        await paneHasFocus();
        await press(key);
        await gridHasFocus();
      }
    });

    it('writes, and takes the output out again', async () => {
      await press('F6');
      await paneHasFocus();
      await tabTo(/^Controle/);
      await press('End');
      await press('Enter');
      await tabTo(/^Schrijf naar werkmap/);
      await press('Enter');
      await at
        .pane()
        .getByText(/Geschreven en nagerekend/)
        .waitFor();
      await tabTo(/^Verwijder uitkomsten/);
      await press('Enter');
      await at.pane().getByRole('alertdialog').waitFor();
      await tabTo(/^Verwijder uitkomsten/);
      await press('Enter');
      await at
        .pane()
        .getByText(/Uw eigen cellen zijn niet aangeraakt/)
        .waitFor();
      expect(at.problems).toEqual([]);
    });
  });
}
