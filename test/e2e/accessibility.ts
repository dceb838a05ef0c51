// SPDX-License-Identifier: EUPL-1.2

import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { plainBytes } from '../support/add-in';
import type { World } from './world';
import { visit, waitForOutcome } from './visit';
import type { Visit } from './visit';

/** WCAG 2.2, levels A and AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fluent UI's guards around a list that the arrows move in: they hand the focus on and never keep it. */
const FOCUS_GUARD = '[data-tabster-dummy]';

/** How often a page is looked at before it is said to break a rule, and how long it gets to come to rest. */
const LOOKS = 3;
const REST_MS = 500;

/**
 * Rules that a page breaks, as `rule: element how`. A button that becomes disabled while axe looks is judged as what
 * it no longer is, so a page that seems to break a rule is looked at again.
 */
async function violations(frame: Frame): Promise<readonly string[]> {
  for (let look = 1; look < LOOKS; look += 1) {
    if ((await seenViolations(frame)).length === 0) return [];
    await frame.waitForTimeout(REST_MS);
  }
  return seenViolations(frame);
}

async function seenViolations(frame: Frame): Promise<readonly string[]> {
  // Evaluating goes past the page's Content-Security-Policy, which stays on.
  await frame.evaluate(axe.source);
  const results = await frame.evaluate<AxeResults>(
    `axe.run({ exclude: ['${FOCUS_GUARD}'] }, { iframes: false, runOnly: ${JSON.stringify(STANDARD)} })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** The pane breaks no rule and is no wider than its window. */
export async function expectAccessible(at: Visit): Promise<void> {
  // A screen is fetched when it is first shown.
  await at.pane().locator('.fui-Spinner').waitFor({ state: 'detached' });
  // What happens to lie half under the tabs, which stay in place, is no small target.
  await at.pane().evaluate(() => {
    window.scrollTo(0, 0);
  });
  expect(await violations(at.pane())).toEqual([]);
  const tooWide = await at.pane().evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(tooWide).toBe(false);
}

/** Each screen, with what it hides opened. */
const SCREENS = [
  { tab: /^Controle/, open: [/Programma!F14/] },
  { tab: /^Uitkomst/, open: [/^Waarom dit cijfer/, /^Zaanstreek-Waterland/] },
  { tab: /^Werkmap/, open: [/^Kolommen nakijken/, /^Bronnen/, /^Instellingen wijzigen/] },
  { tab: /^Schrijven/, open: [/^Kolommen in uw tabel/] },
];

/** Screens that are long: looked at where it is narrowest. */
const LONG_SCREENS = [
  { tab: /^Uitkomst/, open: [/^Waarom\? Regio/] },
  {
    tab: /^Varianten/,
    open: [/^Wijzig Naar omvang/, /^Nieuwe regel/, /^Alle sleutels/, /^Als het landelijk/, /^Een gedrukt/],
  },
];

/** Every screen and state, in each colour mode and at the narrow and the usual width. */
export function describeAccessibility(world: World): void {
  describe('accessibility', () => {
    const modes = [
      { theme: 'light', options: {} },
      { theme: 'dark', options: {} },
      { theme: 'light', options: { forcedColors: 'active' } },
    ] as const;
    const cases = modes.flatMap((mode) => [320, 400].map((width) => ({ ...mode, width })));

    it.each(cases)(
      'axe finds nothing: $theme $options at $width px',
      async ({ theme, options, width }) => {
        const at = await visit(world.browser(), world.address(), {
          ...options,
          // Half way through fading in nothing has its contrast yet.
          reducedMotion: 'reduce',
        });
        await at.page.getByLabel('Thema').selectOption(theme);
        await at.page.getByLabel('Breedte van het venster').selectOption(String(width));
        await waitForOutcome(at);
        for (const { tab, open } of width === 320 ? [...LONG_SCREENS, ...SCREENS] : SCREENS) {
          await at.pane().getByRole('tab', { name: tab }).click();
          await expectAccessible(at);
          for (const name of open) await at.pane().getByRole('button', { name }).first().click();
          await expectAccessible(at);
        }
        await at.pane().getByRole('button', { name: 'Schrijf naar werkmap' }).click();
        await at
          .pane()
          .getByText(/Geschreven en nagerekend/)
          .waitFor();
        await expectAccessible(at);
        await at.pane().getByRole('button', { name: 'Verwijder uitkomsten' }).click();
        await at.pane().getByRole('alertdialog').waitFor();
        await expectAccessible(at);
        await at.page.getByRole('button', { name: 'Berichten' }).click();
        expect(await violations(at.page.mainFrame())).toEqual([]);
        await at.open(plainBytes([['Notities']]));
        await at.pane().getByRole('button', { name: 'Open het voorbeeld' }).waitFor();
        await expectAccessible(at);
        await at.page.getByLabel('Storing').selectOption('AccessDenied');
        await at.pane().getByRole('button', { name: 'Open het voorbeeld' }).click();
        await at.pane().getByText('Het voorbeeld is niet geopend.').waitFor();
        await expectAccessible(at);
        await at.close();
      },
      120_000,
    );
  });
}
