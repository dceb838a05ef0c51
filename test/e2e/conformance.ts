// SPDX-License-Identifier: EUPL-1.2

import { visit } from './visit';
import type { World } from './world';

/** Longer than the scripts take together on a slow machine. */
const RUN_MS = 120_000;

/** The page with conformance scripts, as the task pane of the workbench: the way it is used in Excel. */
export function describeConformance(world: World): void {
  it(
    'runs every conformance script in a browser, and leaves the workbook as it was',
    async () => {
      const address = `${world.address()}?manifest=/conformance/manifest.xml`;
      const at = await visit(world.browser(), address);
      const pane = at.page.frameLocator('iframe');
      await pane.getByRole('button', { name: 'Run all' }).click();
      await pane.getByText(/^Done: /).waitFor({ timeout: RUN_MS });
      const [, ...rows] = await pane.getByRole('row').allTextContents();
      expect(rows.filter((row) => !row.endsWith('holds'))).toEqual([]);
      expect(rows.length).toBeGreaterThan(200);
      const frame = at.page.frames().find((each) => each.url().includes('/conformance/index.html'));
      const offered = await frame?.evaluate(() =>
        ['1.15', '1.16'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
      );
      expect(offered).toEqual([true, false]);
      expect(await pane.getByRole('link', { name: 'Save results' }).getAttribute('download')).toBe(
        'conformance.json',
      );
      expect(at.problems).toEqual([]);
      await at.close();
    },
    RUN_MS + 30_000,
  );
}
