// SPDX-License-Identifier: EUPL-1.2

import { basename, join } from 'node:path';
import { consolidate, type Consolidation } from '../../core/round/consolidate';
import type { RoundProblem } from '../../core/round/problem';
import { AS_IT_SAYS, type Submission, type SubmissionSettings } from '../../core/round/submission';
import { cliDictionaryOf, type CliDictionary } from '../../i18n/cli-dictionary';
import { FILE_CODES } from '../../i18n/failure-texts';
import { messagesOf } from '../../round/messages';
import { problemText } from '../../round/problem-text';
import { readSubmission } from '../../round/read-submission';
import { regionReport, type Reference, type RegionReport } from '../../round/region-report';
import { regionalWorkbook } from '../../round/regional-workbook';
import { roundJson } from '../../round/round-json';
import type { Arguments } from '../arguments';
import { UnusableFile, WrongUsage } from '../cli-error';
import { DONE, FINDINGS, UNUSABLE, type ExitCode } from '../exit-code';
import { bytesOf, saveFile, saveWhole } from '../open-file';
import type { Output } from '../output';
import { readMapping } from '../read-mapping';
import { expectedMunicipalities } from './municipalities';
import { readFiles } from './reader-pool';
import { roundFiles } from './round-files';
import { makeFolder } from './write-templates';

/**
 * Reads every submission of a round and makes one workbook of the region. Nothing is written before all have been
 * read; Ctrl-C ends it without a trace.
 *
 * @throws UnusableFile, WrongUsage
 */
export async function consolidateFiles(given: Arguments, output: Output): Promise<ExitCode> {
  const dictionary = cliDictionaryOf(given.language);
  const { cli } = dictionary;
  const { out, json, round: options } = given;
  if (out === null && json === null) throw new WrongUsage(`${cli.missingOut}\n\n${cli.usage}`);
  const settings = await submissionSettings(given);
  const expected = await expectedMunicipalities(options, cli);
  const previous = await referenceIn(given.previous, cli);
  const agreements = await referenceIn(options.agreements, cli);
  const own = [out, json, given.previous, options.agreements, options.expected];
  const files = await roundFiles(given.files, own, cli);
  const submissions = await readInTime(files, { given, settings, dictionary, output });
  if (submissions === null) {
    output.fail(cli.stopped);
    return UNUSABLE;
  }
  const consolidation = consolidate(submissions, {
    round: options.round,
    chosen: settings.choices,
    expected,
    choices: options.choices,
  });
  const report = regionReport(consolidation, { previous, agreements });
  await writeReport(report, given, dictionary, output);
  return exitCode(consolidation);
}

/**
 * What the command line chooses for every submission; the rest each workbook may say for itself.
 *
 * @throws UnusableFile
 */
async function submissionSettings({
  counting,
  reading,
  blankIsExpensive,
  mapping,
}: Arguments): Promise<SubmissionSettings> {
  return {
    choices: { ...counting, ...reading, ...(blankIsExpensive ? { blankExpensive: 'expensive' } : {}) },
    mapping: mapping === null ? null : await readMapping(mapping),
  };
}

/**
 * Figures per municipality in a file of the coordinator's own; null when none was given.
 *
 * @throws UnusableFile, WrongUsage
 */
async function referenceIn(file: string | null, cli: CliDictionary['cli']): Promise<Reference | null> {
  if (file === null) return null;
  const submission = readSubmission(basename(file), await bytesOf(file), AS_IT_SAYS);
  if (submission.kind === 'failed') {
    throw new UnusableFile(FILE_CODES.find((code) => code === submission.reason) ?? 'notReadable', file);
  }
  if (submission.municipalities.length === 0) throw new WrongUsage(cli.noFigures(file));
  return { file: basename(file), municipalities: submission.municipalities };
}

/** Null when the user stopped it. */
async function readInTime(
  files: Parameters<typeof readFiles>[0],
  {
    given,
    settings,
    dictionary,
    output,
  }: {
    given: Arguments;
    settings: SubmissionSettings;
    dictionary: CliDictionary;
    output: Output;
  },
): Promise<readonly Submission[] | null> {
  const stop = new AbortController();
  const interrupt = (): void => {
    stop.abort();
  };
  process.once('SIGINT', interrupt);
  try {
    return await readFiles(files, {
      settings,
      timeLimit: given.round.timeLimit,
      signal: stop.signal,
      onRead: (submission, done) => {
        const { file } = submission;
        const status = statusText(submission, dictionary);
        output.fail(dictionary.cli.readingFile({ done, files: files.length, file, status }));
      },
    });
  } catch (error) {
    if (stop.signal.aborted) return null;
    throw error;
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}

function statusText(submission: Submission, { round }: CliDictionary): string {
  if (submission.kind === 'failed') return round.fileStatuses.unusable;
  const { municipalities, form } = submission;
  if (form === null || municipalities.length === 0) return round.fileStatuses.noProgramme;
  return `${municipalities.map(({ name }) => name).join(', ')} (${round.forms[form]})`;
}

async function writeReport(
  report: RegionReport,
  { out, json, round: { mail } }: Arguments,
  dictionary: CliDictionary,
  output: Output,
): Promise<void> {
  const { cli, plan } = dictionary;
  const { files, municipalities, problems } = report.consolidation;
  const received = municipalities.filter(({ submitted }) => submitted !== null).length;
  output.print(cli.roundHeading({ files: files.length, received, expected: municipalities.length }));
  for (const problem of problems) {
    const { what, why, todo } = problemText(problem, dictionary);
    const parts = [what, why, todo, hintOf(problem, dictionary)].filter((part) => part !== '');
    output.print(`  ${plan.checks.severities[problem.severity]} · ${parts.join(' ')}`);
  }
  if (mail !== null) {
    const messages = messagesOf(report.consolidation, dictionary);
    await makeFolder(mail);
    for (const { code, name, text } of messages)
      await saveFile(join(mail, `${code} ${name}.txt`), `${text}\n`);
    output.print(cli.messagesWritten(mail, messages.length));
  }
  if (out !== null) {
    await saveWhole(out, regionalWorkbook(report, dictionary));
    output.print(cli.regionWritten(out));
  }
  if (json === null) return;
  const data = `${JSON.stringify(roundJson(report, dictionary), null, 1)}\n`;
  if (json === '-') {
    output.data(data);
    return;
  }
  await saveWhole(json, data);
  output.print(cli.jsonWritten(json));
}

/** Which option answers a problem. */
function hintOf({ code, data }: RoundProblem, { cli }: CliDictionary): string {
  if (code === 'submittedTwice') return cli.chooseHint(data.code, data.files[0] ?? '');
  return code === 'fileUnusable' && data.reason === 'timeLimit' ? cli.timeLimitHint : '';
}

function exitCode({ files, findings, problems }: Consolidation): ExitCode {
  if (files.every(({ status }) => status === 'unusable')) return UNUSABLE;
  const isError = [...problems, ...findings.map(({ finding }) => finding)].some(
    ({ severity }) => severity === 'error',
  );
  return isError ? FINDINGS : DONE;
}
