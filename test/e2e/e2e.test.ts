// SPDX-License-Identifier: EUPL-1.2

import type { Browser } from 'playwright-core';
import { describeAccessibility } from './accessibility';
import { describeConformance } from './conformance';
import { describeDecisions } from './decisions';
import { describeExample } from './example';
import { describeFaults } from './faults';
import { describeKeyboard } from './keyboard';
import { describeMapping } from './mapping';
import { describeMainJob } from './main-job';
import { describeProtection } from './protection';
import { describeRound } from './round';
import { describeSettings } from './settings';
import { describeSheet } from './sheet';
import { describeSilence } from './silence';
import { startSite } from './site';
import type { RunningSite } from './site';
import { describeVariants } from './variants';
import { describeWhy } from './why';
import { CHROMIUM, hasChromium, launchBrowser } from './visit';

/** Building for the first time takes longer than everything after it. */
const BUILD_MS = 300_000;

if (!hasChromium) {
  console.warn(
    `The workbench is not tried out in a browser: there is no ${CHROMIUM} (CHROMIUM names another one)`,
  );
}

(hasChromium ? describe : describe.skip)('the workbench in a browser', () => {
  let site: RunningSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  }, BUILD_MS);

  afterAll(async () => {
    await browser.close();
    expect(await site.stop()).toBe(0);
  });

  const world = { address: () => site.address, browser: () => browser };
  describeMainJob(world);
  describeSheet(world);
  describeSettings(world);
  describeMapping(world);
  describeDecisions(world);
  describeExample(world);
  describeFaults(world);
  describeProtection(world);
  describeRound(world);
  describeSilence(world);
  describeKeyboard(world);
  describeWhy(world);
  describeVariants(world);
  describeAccessibility(world);
  describeConformance(world);
});
