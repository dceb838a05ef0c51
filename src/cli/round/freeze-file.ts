// SPDX-License-Identifier: EUPL-1.2

import { frozenRound } from '../../core/round/frozen';
import { calculateWorkbook } from '../../excel/calculate-workbook';
import { freezeRound } from '../../excel/write/freeze-round';
import { cliDictionaryOf } from '../../i18n/cli-dictionary';
import { dictionaryOf, isLanguage } from '../../i18n/languages';
import type { Arguments } from '../arguments';
import { requestOf } from '../calculate';
import { WrongUsage } from '../cli-error';
import { DONE, UNUSABLE, type ExitCode } from '../exit-code';
import { openFile, saveFile } from '../open-file';
import type { Output } from '../output';
import { findingsSummary } from '../summary';

/**
 * Adds the copy of a round to a workbook: what its figures are now, for later to be compared with.
 *
 * @throws UnusableFile, WrongUsage, WriteRefused, ExcelFailure
 */
export async function freezeFile(file: string, given: Arguments, output: Output): Promise<ExitCode> {
  const dictionary = cliDictionaryOf(given.language);
  const { cli } = dictionary;
  const { round } = given.round;
  if (round === null) throw new WrongUsage(`${cli.missingRound}\n\n${cli.usage}`);
  if (given.out === null) throw new WrongUsage(`${cli.missingOut}\n\n${cli.usage}`);
  const host = await openFile(file);
  const request = await requestOf(given);
  const { result, reading, findings } = await calculateWorkbook(request);
  if (result === null) {
    output.print(findingsSummary(findings, dictionary));
    return UNUSABLE;
  }
  const { language } = reading.ownership;
  const { plan: texts } = dictionaryOf(isLanguage(language) ? language : given.language);
  const { municipalityTable } = reading;
  await freezeRound(
    frozenRound(result.outcome, { round, takenAt: request.writtenAt, texts, municipalityTable }),
  );
  await saveFile(given.out, host.save());
  output.print(cli.frozen({ round, file: given.out, municipalities: result.outcome.municipalities.length }));
  return DONE;
}
