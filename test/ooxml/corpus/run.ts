// SPDX-License-Identifier: EUPL-1.2
import { realWorkbook, realWorkbookNames } from '../../support/workbooks';
import { countOf, factsOf } from './facts';

/*
 * npm run corpus
 * Opens and saves every real workbook beside the repository, as it is and with one more number, and says what that
 * did to its parts. The time is that of opening once and saving twice, comparisons included.
 */
const HEADERS = ['file', 'opens', 'ms', 'parts', 'same after saving', 'changed by an edit'] as const;

const names = realWorkbookNames();
const totals = { opened: 0, refused: 0, parts: 0, same: 0, changed: 0, milliseconds: 0 };
const rows = names.map((name): readonly string[] => {
  const bytes = realWorkbook(name);
  const start = performance.now();
  const facts = factsOf(bytes);
  const milliseconds = performance.now() - start;
  totals.milliseconds += milliseconds;
  const time = milliseconds.toFixed(0);
  if (facts.refusedAs !== null) {
    totals.refused += 1;
    return [name, facts.refusedAs, time, '', '', ''];
  }
  const same = facts.parts - countOf(facts.untouched);
  const changed = countOf(facts.edited);
  totals.opened += 1;
  totals.parts += facts.parts;
  totals.same += same;
  totals.changed += changed;
  return [name, 'yes', time, String(facts.parts), String(same), String(changed)];
});
const total = [
  `${names.length} files`,
  `${totals.opened} yes, ${totals.refused} refused`,
  totals.milliseconds.toFixed(0),
  String(totals.parts),
  String(totals.same),
  String(totals.changed),
];
const lines = [HEADERS, ...rows, total];
const widths = HEADERS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
for (const line of lines) {
  const texts = line.map((text, column) => {
    const width = widths[column] ?? 0;
    return column < 2 ? text.padEnd(width) : text.padStart(width);
  });
  console.log(texts.join('  '));
}
