// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { MUNICIPALITIES } from '../../src/core/register/municipalities';
import { plainBytes } from '../support/add-in';
import { visit } from '../e2e/visit';
import { inWorkbench } from './in-workbench';
import type { Bench, Line } from './report';
import { WATCH_TASKS } from './scrolling';

const [SMALL, MIDDLE, LARGE] = [1_000, 10_000, 100_000];
/** How often a list is opened, one after the other. */
const [FEW_TIMES, MANY_TIMES] = [2, 10];
/** Milliseconds; a whole list of projects is read, checked and planned. */
const PATIENCE = 300_000;

const HEADERS = [
  ...['Gemeentecode', 'Gemeente', 'Plannaam', 'Jaar oplevering', 'Status'],
  ...['Sociale huur', 'Middenhuur', 'Betaalbare koop', 'Duur', 'Onbekend'],
  ...['Sloop', 'Sloop sociaal', 'Verkoop sociaal', 'Deelregio', 'Opmerking'],
  ...['Wijk', 'Ontwikkelaar', 'Begonnen in', 'Woningvoorraad', 'DAEB-voorraad'],
];

/** A list of so many projects of twenty cells. */
function projects(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, row) => {
    const { code, name, province } = MUNICIPALITIES[
      row % MUNICIPALITIES.length
    ] as (typeof MUNICIPALITIES)[0];
    return [
      ...[code, name, `Plan ${row}`, 2026 + (row % 10), row % 2 === 0 ? 'hard' : 'zacht'],
      ...[3 + (row % 7), 2, 1 + (row % 5), row % 9, 0, row % 3, 0, 0],
      ...[
        province,
        `nr. ${row % 50}`,
        `wijk ${row % 90}`,
        `bouwer ${row % 30}`,
        2025,
        100_000,
        20_000 + 100 * (row % MUNICIPALITIES.length),
      ],
    ];
  });
  return plainBytes([HEADERS, ...rows]);
}

function fileOf(count: number): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'wvrv-')), `${count}.xlsx`);
  writeFileSync(file, projects(count));
  return file;
}

/** Opens a file and waits until the pane says what it would write. */
async function openAndRead(page: Page, file: string): Promise<void> {
  await Promise.all([
    page.waitForEvent('framedetached', { timeout: PATIENCE }),
    page.getByLabel('Openen', { exact: true }).last().setInputFiles(file),
  ]);
  const tab = page.frameLocator('iframe').getByRole('tab', { name: /Schrijven \d/ });
  await tab.waitFor({ timeout: PATIENCE });
}

/** Milliseconds from choosing the file until the pane has read it, and the longest that nothing moves meanwhile. */
async function opening(browser: Browser, address: string, count: number) {
  const at = await visit(browser, address);
  const { page } = at;
  await page.frameLocator('iframe').getByRole('tab').first().waitFor();
  await page.evaluate(WATCH_TASKS);
  const file = fileOf(count);
  const start = performance.now();
  await openAndRead(page, file);
  const whole = performance.now() - start;
  const tasks = await page.evaluate<number[]>('tasks');
  await at.close();
  return { whole, longest: Math.max(...tasks) };
}

/** Bytes in use when a list was opened a few times, and many times, in the same page. */
async function memory(browser: Browser, address: string, count: number) {
  const at = await visit(browser, address);
  await at.page.frameLocator('iframe').getByRole('tab').first().waitFor();
  const engine = await at.page.context().newCDPSession(at.page);
  const file = fileOf(count);
  const used: number[] = [];
  for (let time = 0; time < MANY_TIMES; time += 1) {
    await openAndRead(at.page, file);
    await engine.send('HeapProfiler.collectGarbage');
    used.push((await engine.send('Runtime.getHeapUsage')).usedSize);
  }
  await at.close();
  return { few: used[FEW_TIMES - 1] ?? NaN, many: used[MANY_TIMES - 1] ?? NaN };
}

async function measure(browser: Browser, address: string): Promise<readonly Line[]> {
  await opening(browser, address, SMALL);
  const small = await opening(browser, address, SMALL);
  const large = await opening(browser, address, LARGE);
  const { few, many } = await memory(browser, address, MIDDLE);
  const line = (what: string, pick: keyof typeof large): Line => ({
    what,
    measured: large[pick],
    against: `the same of ${SMALL} projects`,
    reference: small[pick],
    unit: 'ms',
  });
  return [
    line('from choosing the file to what would be written', 'whole'),
    line('the longest time that nothing moves', 'longest'),
    {
      what: `memory after ${MIDDLE} projects were opened ${MANY_TIMES} times`,
      measured: many,
      against: `after ${FEW_TIMES} times`,
      reference: few,
      unit: 'bytes',
    },
  ];
}

export const projectsInThePane: Bench = {
  name: 'projects',
  title: `a list of ${LARGE} projects of 20 cells, opened with the pane`,
  run: () => inWorkbench(measure),
};
