// SPDX-License-Identifier: EUPL-1.2

import { basename } from 'node:path';
import { flipSensitivityJson, headlineJson } from '../core/outcome/headline-json';
import type { ExchangeProblem } from '../core/exchange/exchange-problem';
import { explanationJson, type ExplanationJson } from '../core/outcome/explain';
import type { Outcome } from '../core/outcome/calculate';
import { acceptedJson, findingsJson, outcomeJson } from '../core/outcome/outcome-json';
import { compare, ZERO } from '../core/number/ratio';
import { comparisonJson, scenarioJson } from '../core/outcome/scenario-json';
import type { ScenarioEvaluation } from '../core/scenario/evaluate';
import type { Insight } from '../core/scenario/insight';
import { compareSubmissions } from '../core/programme/compare-submissions';
import type { GivenScenarios } from '../core/plan/scenarios/book';
import { calculateWorkbook } from '../excel/calculate-workbook';
import type { WorkbookCalculation } from '../excel/calculate-workbook';
import type { WorkbookReading } from '../excel/read/read-workbook';
import { sinceRounds } from '../excel/read/read-rounds';
import { isUnchanged } from '../excel/write/changes';
import { applyPlan, previewPlan } from '../excel/write/apply-plan';
import { cliDictionaryOf } from '../i18n/cli-dictionary';
import type { CliDictionary } from '../i18n/cli-dictionary';
import { exchangeProblemText, insightText } from '../i18n/scenario-texts';
import { numberText } from '../i18n/number-text';
import type { Arguments } from './arguments';
import { WrongUsage } from './cli-error';
import { DONE, FINDINGS, UNUSABLE } from './exit-code';
import type { ExitCode } from './exit-code';
import { evaluateFile } from './evaluate-file';
import { explainedFigure, explanationSummary, type ExplainedFigure } from './explain';
import { openFile, saveFile } from './open-file';
import { readMapping } from './read-mapping';
import type { Output } from './output';
import { sinceRoundSummary } from './round/since-round-summary';
import { sensitivityOf, sensitivitySummary, type Sensitivity } from './sensitivity';
import { scenarioSummary } from './scenario-summary';
import { changesSummary, consideredSummary, findingLine, findingsSummary, outcomeSummary } from './summary';
import { VERSION } from './version';

/**
 * Calculates a workbook and, where asked, writes a copy with the outcome and the outcome as JSON.
 *
 * @throws UnusableFile, WriteRefused, ExcelFailure
 */
export async function calculateFile(file: string, given: Arguments, output: Output): Promise<ExitCode> {
  const dictionary = cliDictionaryOf(given.language);
  const host = await openFile(file);
  const request = await requestOf(given);
  const found = await calculateWorkbook(request);
  const fromFile = await evaluateFile(given.scenario, found, dictionary);
  const isFileWritten = given.scenarios === true && fromFile.length > 0;
  const calculation = isFileWritten
    ? await calculateWorkbook({ ...request, scenarios: givenScenarios(fromFile) })
    : found;
  if (calculation.result === null) {
    output.print(findingsSummary(calculation.findings, dictionary));
    return UNUSABLE;
  }
  const { outcome, plan, scenarios } = calculation.result;
  const evaluations = fromFile.length > 0 ? fromFile : (scenarios?.evaluations ?? []);
  const explained = given.explain.map((path) => explainedFigure(path, outcome, evaluations, dictionary));
  output.print(outcomeSummary(basename(file), outcome, dictionary));
  output.print('');
  output.print(findingsSummary(calculation.findings, dictionary, calculation.accepted));
  output.print('');
  for (const since of await sinceRounds(calculation.reading.ownership, outcome)) {
    output.print(sinceRoundSummary(since, dictionary));
    output.print('');
  }
  for (const figure of explained) {
    output.print(explanationSummary(figure, dictionary));
    output.print('');
  }
  for (const evaluation of evaluations) {
    output.print(scenarioSummary(evaluation, dictionary));
    output.print('');
  }
  const sensitivity = sensitivityOf(given, outcome);
  if (sensitivity.headline.length > 0 || sensitivity.flips !== null) {
    output.print(sensitivitySummary(sensitivity, dictionary));
    output.print('');
  }
  if (given.dryRun) {
    output.print(dictionary.cli.dryRun);
    output.print(changesSummary(await previewPlan(plan), dictionary));
  } else if (given.out !== null) {
    const { changes, compared } = await applyPlan(plan);
    await saveFile(given.out, host.save());
    output.print(changesSummary(changes, dictionary));
    const said = { file: given.out, compared: numberText(dictionary.locale).homes(compared) };
    output.print(isUnchanged(changes) ? dictionary.cli.nothingWritten(said) : dictionary.cli.written(said));
  }
  await writeJson(given, calculation, { explained, evaluations, sensitivity }, dictionary, output);
  return calculation.findings.some(({ severity }) => severity === 'error') ? FINDINGS : DONE;
}

/** The scenarios of a file, to be written in place of what the workbook says. */
function givenScenarios(evaluations: readonly ScenarioEvaluation[]): GivenScenarios {
  const definitions = evaluations.map(({ scenario }) => scenario);
  const ledger =
    definitions.find(({ exchange }) => exchange !== null && exchange.length > 0)?.exchange ?? null;
  return { definitions, ...(ledger === null ? {} : { ledger }) };
}

/** What a check found in a file, for the JSON. */
export interface CheckReport {
  readonly schema: 'wvrv-reading/1';
  readonly file: string;
  readonly considered: WorkbookReading['considered'];
  readonly mapping: WorkbookReading['mapping'];
  readonly municipalities: number;
  readonly findings: readonly object[];
  readonly accepted: readonly object[];
}

/** Reads and checks a workbook, without writing. */
export async function checkFile(
  file: string,
  given: Arguments,
  output: Output,
): Promise<{ readonly code: ExitCode; readonly report: CheckReport }> {
  const dictionary = cliDictionaryOf(given.language);
  const previous = given.previous === null ? null : await previousOutcome(given.previous, given);
  await openFile(file);
  const { findings: own, accepted, result, reading } = await calculateWorkbook(await requestOf(given));
  const changes =
    previous === null || result === null
      ? []
      : compareSubmissions(previous.municipalities, result.outcome.municipalities);
  const findings = [...own, ...changes];
  output.print(file);
  if (result === null) {
    output.print(consideredSummary(reading.considered, dictionary));
  }
  output.print(findingsSummary(findings, dictionary, accepted));
  const report: CheckReport = {
    schema: 'wvrv-reading/1',
    file: basename(file),
    considered: reading.considered,
    mapping: reading.mapping,
    municipalities: reading.read?.programme.municipalities.length ?? 0,
    findings: findingsJson(findings, (found) => findingLine(found, dictionary)),
    accepted: acceptedJson(accepted, (found) => findingLine(found, dictionary)),
  };
  if (result === null) {
    return { code: UNUSABLE, report };
  }
  return { code: findings.some(({ severity }) => severity === 'error') ? FINDINGS : DONE, report };
}

/**
 * The outcome of an earlier submission.
 *
 * @throws WrongUsage when it holds no programme: nothing can be compared with it
 */
async function previousOutcome(file: string, given: Arguments): Promise<Outcome> {
  await openFile(file);
  const { result } = await calculateWorkbook(await requestOf(given));
  if (result === null) throw new WrongUsage(cliDictionaryOf(given.language).cli.noPrevious(file));
  return result.outcome;
}

/** Writes what checks found: of one file as it is, of more as a list. */
export async function writeReports(
  target: string,
  reports: readonly CheckReport[],
  dictionary: CliDictionary,
  output: Output,
): Promise<void> {
  const [first, ...others] = reports;
  await writeData(target, others.length === 0 ? first : reports, dictionary, output);
}

/** What the command line asks of a calculation. */
export async function requestOf(given: Arguments) {
  const {
    language,
    ruleSet,
    nationalAverage,
    stockPrecision,
    blankIsExpensive,
    columns,
    mapping,
    counting,
    reading,
  } = given;
  return {
    language,
    mapping: mapping === null ? null : await readMapping(mapping),
    settings: {
      ...(ruleSet === null ? {} : { ruleSet }),
      ...(nationalAverage === null ? {} : { nationalAverage }),
      ...(stockPrecision === null
        ? {}
        : { stockPrecision: compare(stockPrecision, ZERO) === 0 ? null : stockPrecision }),
      ...(blankIsExpensive ? { blankExpensive: 'expensive' as const } : {}),
      counting,
      reading,
    },
    ...(columns === null ? {} : { columns }),
    ...(given.scenarios === null ? {} : { scenarios: given.scenarios }),
    version: VERSION,
    writtenAt: new Date().toISOString().slice(0, 16).replace('T', ' '),
  };
}

/** What was asked for beside the outcome. */
interface Extras {
  readonly explained: readonly ExplainedFigure[];
  readonly evaluations: readonly ScenarioEvaluation[];
  readonly sensitivity: Sensitivity;
}

async function writeJson(
  given: Arguments,
  { findings, accepted, result }: WorkbookCalculation,
  { explained, evaluations, sensitivity }: Extras,
  dictionary: CliDictionary,
  output: Output,
): Promise<void> {
  const { json: target } = given;
  if (target === null || result === null) {
    return;
  }
  const words = {
    insight: (insight: Insight) => insightText(dictionary.scenario, insight),
    exchangeProblem: (problem: ExchangeProblem) => exchangeProblemText(dictionary.scenario, problem),
  };
  const json = {
    ...outcomeJson(result.outcome, (found) => findingLine(found, dictionary), findings),
    accepted: acceptedJson(accepted, (found) => findingLine(found, dictionary)),
    ...(evaluations.length === 0
      ? {}
      : {
          scenarios: evaluations.map((evaluation) => scenarioJson(evaluation, words)),
          comparison: comparisonJson(evaluations),
        }),
    ...(sensitivity.headline.length === 0 ? {} : { headline: headlineJson(sensitivity.headline) }),
    ...(sensitivity.flips === null ? {} : { flipSensitivity: flipSensitivityJson(sensitivity.flips) }),
    ...(explained.length === 0
      ? {}
      : {
          explanations: Object.fromEntries(
            explained.map(({ path, step }): [string, ExplanationJson] => [path, explanationJson(step)]),
          ),
        }),
  };
  await writeData(target, json, dictionary, output);
}

async function writeData(
  target: string,
  json: unknown,
  dictionary: CliDictionary,
  output: Output,
): Promise<void> {
  const text = `${JSON.stringify(json, null, 1)}\n`;
  if (target === '-') {
    output.data(text);
  } else {
    await saveFile(target, text);
    output.print(dictionary.cli.jsonWritten(target));
  }
}
