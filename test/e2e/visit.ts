// SPDX-License-Identifier: EUPL-1.2

import { existsSync, mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Frame, Locator, Page } from 'playwright-core';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import type { WorkbookModel } from '../../src/ooxml/model';

/** Debian's Chromium, or the one that the environment names. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);

/** Waiting longer than this is waiting for something that does not come. */
const PATIENCE_MS = 30_000;

/** A browser that fetches nothing of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The workbench open in a browser, with everything that may not happen there. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of page and pane, and requests that failed. */
  readonly problems: readonly string[];
  /** Hosts that were asked for something. */
  readonly hosts: ReadonlySet<string>;
  /** The task pane; another one after the language or the workbook changed. */
  pane(): Frame;
  grid(): Locator;
  cell(address: string): Locator;
  /** Chooses a file with the button. */
  choose(bytes: Uint8Array): Promise<void>;
  /** The same, and waits until the pane has started anew in that workbook. */
  open(bytes: Uint8Array): Promise<void>;
  /** Shows a sheet. */
  showSheet(name: string): Promise<void>;
  /** Selects a cell by typing its way there and types a text in it. */
  typeIn(address: string, text: string): Promise<void>;
  /** Saves with the button and reads the file. */
  save(): Promise<{ readonly file: string; readonly bytes: Uint8Array; readonly workbook: WorkbookModel }>;
  close(): Promise<void>;
}

export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // The certificate is the machine's own.
    ignoreHTTPSErrors: true,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) hosts.add(url.hostname);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address);
  await page.getByRole('grid').waitFor();

  const self: Visit = {
    page,
    problems,
    hosts,
    pane() {
      const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
      if (!frame) throw new Error('The task pane is not open.');
      return frame;
    },
    grid: () => page.getByRole('grid'),
    cell: (reference) => page.locator(`[data-cell="${reference}"]`).first(),
    choose: (bytes) =>
      page
        .getByLabel('Openen', { exact: true })
        .last()
        .setInputFiles({
          name: 'proef.xlsx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(bytes),
        }),
    async open(bytes) {
      await Promise.all([page.waitForEvent('framedetached'), self.choose(bytes)]);
      await page.frameLocator('iframe').getByRole('tab').first().waitFor();
    },
    async showSheet(name) {
      await page.getByRole('tab', { name, exact: true }).click();
    },
    async typeIn(reference, text) {
      await self.cell(reference).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async save() {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Opslaan' }).click(),
      ]);
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'wvrv-')), download.suggestedFilename());
      await download.saveAs(file);
      const bytes = new Uint8Array(await readFile(file));
      return { file, bytes, workbook: openWorkbook(bytes).workbook };
    },
    close: () => context.close(),
  };
  return self;
}

/** Waits until the pane shows the outcome of the example. */
export async function waitForOutcome(at: Visit): Promise<void> {
  await at.page.frameLocator('iframe').getByText('Wettelijk minimum').first().waitFor();
}
