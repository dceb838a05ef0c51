// SPDX-License-Identifier: EUPL-1.2

import type { Browser } from 'playwright-core';
import { startSite } from '../e2e/site';
import { hasChromium, launchBrowser } from '../e2e/visit';
import type { Line } from './report';

/** Measures in a browser, with the workbench at an address. */
export async function inWorkbench(
  measure: (browser: Browser, address: string) => Promise<readonly Line[]>,
): Promise<readonly Line[]> {
  if (!hasChromium) throw new Error('There is no Chromium to measure in');
  const [site, browser] = await Promise.all([startSite(), launchBrowser()]);
  try {
    return await measure(browser, site.address);
  } finally {
    await browser.close();
    await site.stop();
  }
}
