// SPDX-License-Identifier: EUPL-1.2

import type { Operation } from './operation';
import { everyTrial, faultLines, tableText } from './table';

/** Half an hour, for a machine that has other things to do. */
const LONG = 30 * 60 * 1000;

/** Every fault at every request of some operations; each prints its part of the table. */
export function describeWholeTable(operations: readonly (() => Promise<Operation>)[]): void {
  describe('every fault at every request ends in the old state, the new one, or one that mends', () => {
    it.each(operations.map((make, index) => [index, make] as const))(
      'operation %d',
      async (_, make) => {
        const begin = process.cpuUsage();
        const lines = await faultLines(make, everyTrial);
        const { user, system } = process.cpuUsage(begin);
        process.stdout.write(`\n${tableText(lines)}\n${Math.round((user + system) / 1e6)} s of work\n`);
        expect(lines.flatMap(({ losses }) => losses)).toEqual([]);
      },
      LONG,
    );
  });
}
