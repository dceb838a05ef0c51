// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { visit } from '../e2e/visit';
import { inWorkbench } from './in-workbench';
import { largeProgramme } from '../support/large-programme';
import type { Bench, Line } from './report';

const [SMALL, LARGE] = [1_000, 100_000];

/** Pixels of one turn of the wheel, and how many turns. */
const TURN = 240;
const TURNS = 60;

/** Milliseconds: of the frame in the middle, of the slowest in twenty, and from the file to its first cells. */
interface Smoothness {
  readonly opening: number;
  readonly blocked: number;
  readonly frame: number;
  readonly slowFrame: number;
}

/** Scripts of the page, as texts: what compiles this file would put names in them that the page does not know. */
const WATCH_FRAMES = `
  globalThis.frames = [];
  let before = performance.now();
  requestAnimationFrame(function next(now) {
    frames.push(now - before);
    before = now;
    requestAnimationFrame(next);
  });`;
/** Lengths of the tasks in which a page does nothing else, from 50 ms. */
export const WATCH_TASKS = `
  globalThis.tasks = [0];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration)))
    .observe({ type: 'longtask' });`;

/** Frames while the wheel is turned, each from the one before it. */
async function framesWhileScrolling(page: Page): Promise<readonly number[]> {
  await page.evaluate(WATCH_FRAMES);
  await page.getByRole('grid').hover();
  for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, TURN);
  return page.evaluate<number[]>('frames');
}

/** Opens a file without the pane, which has work of its own, and scrolls down through it. */
async function smoothness(browser: Browser, address: string, rows: number): Promise<Smoothness> {
  const at = await visit(browser, address);
  const { page } = at;
  await page.frameLocator('iframe').getByRole('tab').first().waitFor();
  await page.getByRole('navigation').getByRole('button').click();
  await page.locator('iframe').waitFor({ state: 'detached' });
  await page.evaluate(WATCH_TASKS);
  // From a file: handing the browser its bytes is work that the page would be blamed for.
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'wvrv-')), `${rows}.xlsx`);
  writeFileSync(file, largeProgramme(rows));
  const start = performance.now();
  await page.getByLabel('Openen', { exact: true }).last().setInputFiles(file);
  await page.locator('[data-cell="G2"]', { hasText: /\d/ }).waitFor();
  const opening = performance.now() - start;
  const blocked = await page.evaluate(() =>
    Math.max(...(globalThis as unknown as { tasks: number[] }).tasks),
  );
  const frames = [...(await framesWhileScrolling(page))].sort((a, b) => a - b);
  await at.close();
  const at95 = (part: number): number => frames[Math.floor(frames.length * part)] ?? Number.NaN;
  return { opening, blocked, frame: at95(0.5), slowFrame: at95(0.95) };
}

async function measure(browser: Browser, address: string): Promise<readonly Line[]> {
  await smoothness(browser, address, SMALL);
  const small = await smoothness(browser, address, SMALL);
  const large = await smoothness(browser, address, LARGE);
  const line = (what: string, pick: keyof Smoothness): Line => ({
    what,
    measured: large[pick],
    against: `the same of ${SMALL} rows`,
    reference: small[pick],
    unit: 'ms',
  });
  return [
    line('a frame while scrolling', 'frame'),
    line('the slowest frame in twenty', 'slowFrame'),
    line('from choosing the file to its cells', 'opening'),
    line('the longest time that nothing moves', 'blocked'),
  ];
}

export const scrolling: Bench = {
  name: 'scrolling',
  title: `the workbench over ${LARGE} rows of 15 cells`,
  run: () => inWorkbench(measure),
};
