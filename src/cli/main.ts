// SPDX-License-Identifier: EUPL-1.2

import { WriteRefused } from '../core/plan/refusal';
import { ExcelFailure } from '../excel/run';
import { cliDictionaryOf } from '../i18n/cli-dictionary';
import type { CliDictionary } from '../i18n/cli-dictionary';
import type { FailureText } from '../i18n/failure-texts';
import { excelFailureText, refusalText } from '../i18n/languages';
import { readArguments } from './arguments';
import type { Arguments } from './arguments';
import { calculateFile, checkFile, writeReports } from './calculate';
import type { CheckReport } from './calculate';
import { UnusableFile, WrongUsage } from './cli-error';
import { writeExample } from './example/write-example';
import { DONE, UNUSABLE } from './exit-code';
import type { ExitCode } from './exit-code';
import { mendFile } from './mend';
import { terminal } from './output';
import type { Output } from './output';
import { consolidateFiles } from './round/consolidate-files';
import { freezeFile } from './round/freeze-file';
import { writeTemplates } from './round/write-templates';

/**
 * The `wvrv` command.
 *
 * @param words the command line without the program's name
 * @returns the exit code
 */
export async function main(words: readonly string[]): Promise<ExitCode> {
  const output = terminal(words.includes('-'));
  let given: Arguments;
  try {
    given = readArguments(words);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    output.fail(error.message);
    return UNUSABLE;
  }
  const dictionary = cliDictionaryOf(given.language);
  if (given.help || given.command === null) {
    output.print(dictionary.cli.usage);
    return given.help ? DONE : UNUSABLE;
  }
  try {
    return await carryOut(given.command, given, output);
  } catch (error) {
    output.fail(failureText(error, dictionary));
    return UNUSABLE;
  }
}

async function carryOut(command: string, given: Arguments, output: Output): Promise<ExitCode> {
  const { cli } = cliDictionaryOf(given.language);
  const files = FILES[command];
  if (files === undefined) throw new WrongUsage(`${cli.unknownCommand(command)}\n\n${cli.usage}`);
  const [first = ''] = given.files;
  if (given.files.length < files.least || given.files.length > files.most) {
    throw new WrongUsage(`${cli.missingInput}\n\n${cli.usage}`);
  }
  switch (command) {
    case 'calculate':
      return calculateFile(first, given, output);
    case 'check':
      return checkAll(given, output);
    case 'mend':
      return mendFile(first, given, output);
    case 'template':
      await writeTemplates(given, output);
      return DONE;
    case 'freeze':
      return freezeFile(first, given, output);
    case 'consolidate':
      return consolidateFiles(given, output);
    default:
      await writeExample(first);
      output.print(cli.exampleWritten(first));
      return DONE;
  }
}

/** The commands, and how many files each takes. */
const FILES: Readonly<Record<string, { readonly least: number; readonly most: number } | undefined>> = {
  calculate: { least: 1, most: 1 },
  check: { least: 1, most: Infinity },
  mend: { least: 1, most: 1 },
  example: { least: 1, most: 1 },
  template: { least: 0, most: 0 },
  consolidate: { least: 1, most: Infinity },
  freeze: { least: 1, most: 1 },
};

/** Every file is checked, whatever is wrong with another; the worst decides. */
async function checkAll(given: Arguments, output: Output): Promise<ExitCode> {
  const dictionary = cliDictionaryOf(given.language);
  const reports: CheckReport[] = [];
  let worst: ExitCode = DONE;
  for (const file of given.files) {
    try {
      const { code, report } = await checkFile(file, given, output);
      reports.push(report);
      worst = code > worst ? code : worst;
    } catch (error) {
      output.fail(failureText(error, dictionary));
      worst = UNUSABLE;
    }
  }
  if (given.json !== null && reports.length > 0) {
    await writeReports(given.json, reports, dictionary, output);
  }
  return worst;
}

/** What went wrong, in words; of a fault of the program itself also where. */
function failureText(error: unknown, dictionary: CliDictionary): string {
  if (error instanceof WrongUsage) {
    return error.message;
  }
  const text = knownFailure(error, dictionary);
  return text === null ? dictionary.cli.programFault(faultText(error)) : `${text.what} ${text.todo}`;
}

function knownFailure(error: unknown, dictionary: CliDictionary): FailureText | null {
  if (error instanceof UnusableFile) {
    return dictionary.failures.files[error.code](error.file);
  }
  if (error instanceof WriteRefused) {
    return refusalText(dictionary, error.refusal);
  }
  return error instanceof ExcelFailure ? excelFailureText(dictionary, error) : null;
}

/** Message and a few places; Office.js is one line of a megabyte, which nobody wants to see. */
function faultText(error: unknown): string {
  const lines = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n');
  return lines
    .slice(0, STACK_LINES)
    .map((line) => line.slice(0, LINE_LENGTH))
    .join('\n');
}

const STACK_LINES = 6;
const LINE_LENGTH = 200;
