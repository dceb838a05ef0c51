// SPDX-License-Identifier: EUPL-1.2

import { OPERATIONS } from '../support/faults/operation';
import { everyTrial, faultLines, tableText } from '../support/faults/table';
import type { FaultLine } from '../support/faults/table';

/** The whole table takes the better part of an hour: `npm run faults`. A part of it is in `faults.test.ts`. */
it(
  'every fault at every request ends in the old state, the new one, or one that mends',
  async () => {
    const all: FaultLine[] = [];
    for (const operation of OPERATIONS) {
      const lines = await faultLines(operation, everyTrial);
      all.push(...lines);
      process.stdout.write(`\n${tableText(lines)}\n`);
    }
    process.stdout.write(`\n${tableText(all).split('\n').at(-1) ?? ''}\n`);
    expect(all.flatMap(({ losses }) => losses)).toEqual([]);
  },
  3 * 60 * 60 * 1000,
);
