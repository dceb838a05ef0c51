// SPDX-License-Identifier: EUPL-1.2

import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { World } from './world';
import { visit, waitForOutcome } from './visit';

/** WCAG 2.2, levels A and AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fluent UI's guards around a list that the arrows move in: they hand the focus on and never keep it. */
const FOCUS_GUARD = '[data-tabster-dummy]';

/** Rules that a pane breaks, as `rule: element`. */
async function violations(frame: Frame): Promise<readonly string[]> {
  // Evaluating goes past the page's Content-Security-Policy, which stays on.
  await frame.evaluate(axe.source);
  const results = await frame.evaluate<AxeResults>(
    `axe.run({ exclude: ['${FOCUS_GUARD}'] }, { iframes: false, runOnly: ${JSON.stringify(STANDARD)} })`,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const SCREENS = [/^Werkmap/, /^Controle/, /^Uitkomst/, /^Schrijven/];

/** Every screen, in each colour mode and at the narrow and the usual width. */
export function describeAccessibility(world: World): void {
  describe('accessibility', () => {
    const modes = [
      { theme: 'light', options: {} },
      { theme: 'dark', options: {} },
      { theme: 'light', options: { forcedColors: 'active' } },
    ] as const;
    const cases = modes.flatMap((mode) => [320, 400].map((width) => ({ ...mode, width })));

    it.each(cases)('axe finds nothing: $theme $options at $width px', async ({ theme, options, width }) => {
      const at = await visit(world.browser(), world.address(), options);
      await at.page.getByLabel('Thema').selectOption(theme);
      await at.page.getByLabel('Breedte van het venster').selectOption(String(width));
      await waitForOutcome(at);
      for (const screen of SCREENS) {
        await at.pane().getByRole('tab', { name: screen }).click();
        expect(await violations(at.pane())).toEqual([]);
      }
      const isTooWide = await at
        .pane()
        .evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(isTooWide).toBe(false);
      await at.page.getByRole('button', { name: 'Berichten' }).click();
      expect(await violations(at.page.mainFrame())).toEqual([]);
      await at.close();
    });
  });
}
