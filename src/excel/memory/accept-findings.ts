// SPDX-License-Identifier: EUPL-1.2

import { withAcceptances, type Acceptance } from '../../core/finding/acceptance';
import { recallAcceptances } from '../../memory/memory';
import { run } from '../run';
import { askMemory, askMemoryParts, readMemory, remember } from './memory';

/**
 * Lets the workbook remember that findings are accepted, beside those that are already.
 *
 * @throws ExcelFailure
 * @requires ExcelApi 1.5
 */
export async function acceptFindings(added: readonly Acceptance[]): Promise<void> {
  await remember('acceptedFindings', withAcceptances(await present(), added));
}

/**
 * Takes acceptances back; those findings are open again.
 *
 * @throws ExcelFailure
 * @requires ExcelApi 1.5
 */
export async function retractAcceptances(keys: readonly string[]): Promise<void> {
  const others = (await present()).filter(({ key }) => !keys.includes(key));
  await remember('acceptedFindings', others.length === 0 ? null : others);
}

/** What is remembered at this moment: a colleague may have accepted something since the workbook was read. */
function present(): Promise<readonly Acceptance[]> {
  return run(async (context) => {
    const parts = askMemoryParts(context);
    await context.sync();
    const asked = askMemory(parts);
    if (asked.length > 0) await context.sync();
    return recallAcceptances(await readMemory(asked.map(({ value }) => value)));
  });
}
