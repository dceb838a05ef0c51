// SPDX-License-Identifier: EUPL-1.2

import { mendsOf, type Mend, type Mendable } from '../core/mend/mend';
import { calculateWorkbook } from '../excel/calculate-workbook';
import { mendCells, previewMends } from '../excel/mend/mend-cells';
import { cliDictionaryOf } from '../i18n/cli-dictionary';
import type { CliDictionary } from '../i18n/cli-dictionary';
import type { Arguments } from './arguments';
import { requestOf } from './calculate';
import { WrongUsage } from './cli-error';
import { DONE, UNUSABLE, type ExitCode } from './exit-code';
import { openFile, saveFile } from './open-file';
import type { Output } from './output';
import { consideredSummary } from './summary';

/**
 * Mends in a copy of a workbook what is certain, after listing every cell with what it says and what it will say. The
 * file that is read does not change; formulas stay.
 *
 * @throws UnusableFile, WrongUsage, WriteRefused, ExcelFailure
 */
export async function mendFile(file: string, given: Arguments, output: Output): Promise<ExitCode> {
  const dictionary = cliDictionaryOf(given.language);
  const { cli, mends: words } = dictionary;
  if (given.out === null && !given.dryRun) throw new WrongUsage(cli.mend.missingOut);
  const host = await openFile(file);
  const { findings, accepted, reading, result } = await calculateWorkbook(await requestOf(given));
  if (result === null) {
    output.print(consideredSummary(reading.considered, dictionary));
    return UNUSABLE;
  }
  const found = [...findings, ...accepted.map(({ finding }) => finding)];
  const previewed = await previewMends(mendsOf(found, given.kinds ?? undefined));
  const ready = previewed.flatMap(({ mend, obstacle }) => (obstacle === null ? [mend] : []));
  output.print(ready.length === 0 ? cli.mend.nothing : cli.mend.heading(ready.length));
  for (const { mend, obstacle } of previewed) {
    const place = placeOf(mend);
    output.print(
      obstacle === null
        ? mendLine(mend, dictionary)
        : cli.mend.skipped({ place, reason: words.obstacles[obstacle] }),
    );
  }
  if (given.dryRun || given.out === null) {
    output.print(cli.mend.dryRun);
    return DONE;
  }
  await mendCells(ready);
  await saveFile(given.out, host.save());
  output.print(cli.mend.written(given.out, ready.length));
  return DONE;
}

function mendLine(mend: Mend, { cli, mends: words }: CliDictionary): string {
  const shown = (content: Mendable): string =>
    content === null ? words.empty : typeof content === 'number' ? String(content) : `"${content}"`;
  const { kind, before, after } = mend;
  return cli.mend.line({
    place: placeOf(mend),
    kind: words.kinds[kind],
    before: shown(before),
    after: shown(after),
  });
}

function placeOf({ place: { sheet, address } }: Mend): string {
  return `${sheet}!${address}`;
}
