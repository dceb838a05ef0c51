// SPDX-License-Identifier: EUPL-1.2

import { families } from './scripts';
import type { Script } from './script';

/** How one script ended. A script whose requirement set this Excel lacks is skipped. */
export interface Result {
  readonly family: string;
  readonly name: string;
  readonly requires: string;
  readonly outcome: 'holds' | 'fails' | 'skipped';
  /** Why it failed, or an empty text. */
  readonly reason: string;
}

/** Names of what a workbook has that scripts could leave behind. */
interface Belongings {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
  readonly settings: readonly string[];
}

/**
 * Runs every script in the workbook that is open, one after another, and then shows the sheet that was in front. Last
 * comes a result that says whether the workbook has what it had before.
 *
 * @param isOffered whether this Excel has a requirement set such as `ExcelApi`, `1.9`
 */
export async function runAll(
  isOffered: (name: string, version: string) => boolean,
  report: (result: Result) => void,
): Promise<void> {
  const before = await belongings();
  const active = await activeSheet();
  for (const [family, scripts] of Object.entries(families)) {
    for (const script of scripts) report({ family, ...(await runOne(script, isOffered)) });
  }
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(active).activate();
    await context.sync();
  });
  const [left, right] = [JSON.stringify(before), JSON.stringify(await belongings())];
  report({
    family: 'afterwards',
    name: 'the workbook has the sheets, names, tables and settings that it had',
    requires: 'ExcelApi 1.4',
    outcome: left === right ? 'holds' : 'fails',
    reason: left === right ? '' : `before ${left}, after ${right}`,
  });
}

async function runOne(
  script: Script,
  isOffered: (name: string, version: string) => boolean,
): Promise<Omit<Result, 'family'>> {
  const { name, requires } = script;
  const [set = '', version = ''] = requires.split(' ');
  if (!isOffered(set, version)) return { name, requires, outcome: 'skipped', reason: '' };
  try {
    await script.run();
    return { name, requires, outcome: 'holds', reason: '' };
  } catch (error) {
    return {
      name,
      requires,
      outcome: 'fails',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}

async function activeSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}

async function belongings(): Promise<Belongings> {
  return Excel.run(async (context) => {
    const { worksheets, names, tables, settings } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    tables.load('items/name');
    settings.load('items/key');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      settings: settings.items.map(({ key }) => key),
    };
  });
}
