// SPDX-License-Identifier: EUPL-1.2

import { OPERATIONS } from '../support/faults/operation';
import {
  atTheLast,
  copiesOfSheets,
  everyTrial,
  faultLines,
  someDeeds,
  someTrials,
  tableText,
} from '../support/faults/table';
import type { Choice } from '../support/faults/table';

const [reading, firstWrite, firstPlainWrite, rewrite, growth, columnsThatGo, removal] = OPERATIONS;
const [besideCopy, atEdge, , scenarios, filledIn, freezing] = OPERATIONS.slice(8);

/** Of an operation of a few requests: everything that can become of one. */
const everyRequest: Choice = (course) => everyTrial(course).filter(({ fault }) => fault.kind !== 'meanwhile');

/** A part of the table that `npm run faults` makes whole. */
describe('a fault ends in the old state, the new one, or one that mends', () => {
  it.each<readonly [string, (typeof OPERATIONS)[number] | undefined, Choice]>([
    ['reading: requests', reading, someTrials],
    ['a first write: requests', firstWrite, someTrials],
    ['a first write: the user does something', firstWrite, someDeeds(2)],
    ['a first write beside plain cells: the user does something', firstPlainWrite, someDeeds(4)],
    ['other figures: the user does something', rewrite, someDeeds(0)],
    ['more rows of plain cells: requests', growth, someTrials],
    ['columns that go: requests', columnsThatGo, someTrials],
    ['columns that go: the user does something at the last', columnsThatGo, atTheLast],
    ['removing: requests', removal, someTrials],
    ['removing: the user does something at the last', removal, atTheLast],
    ['beside a copy of ours: the user copies sheets', besideCopy, copiesOfSheets],
    ['a table at the edge of the sheet: requests', atEdge, someTrials],
    ['scenarios for the first time: requests', scenarios, someTrials],
    ['scenarios, filled in by the user: requests', filledIn, someTrials],
    ['freezing a round: every request', freezing, everyRequest],
  ])(
    '%s',
    async (_, operation, choice) => {
      if (operation === undefined) throw new Error('There is no such operation');
      const lines = await faultLines(operation, choice);
      const losses = lines.filter((line) => line.losses.length > 0);
      expect(tableText(losses)).toBe(tableText([]));
      expect(lines.reduce((sum, line) => sum + line.old + line.new + line.mended, 0)).toBeGreaterThan(1);
    },
    300_000,
  );
});
