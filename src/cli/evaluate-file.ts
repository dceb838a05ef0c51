// SPDX-License-Identifier: EUPL-1.2

import { columnDivision, divisionHeaders } from '../core/region/column-division';
import { evaluateScenario, type ScenarioEvaluation } from '../core/scenario/evaluate';
import type { WorkbookCalculation } from '../excel/calculate-workbook';
import type { CliDictionary } from '../i18n/cli-dictionary';
import { WrongUsage } from './cli-error';
import { readTextFile } from './open-file';
import { readScenarios, WrongScenario } from './scenario-file';

/**
 * Evaluates the scenarios of a file for a workbook; none when there is no file.
 *
 * @throws UnusableFile, WrongUsage
 */
export async function evaluateFile(
  file: string | null,
  { reading, result }: WorkbookCalculation,
  { cli }: CliDictionary,
): Promise<readonly ScenarioEvaluation[]> {
  const { read, sheet } = reading;
  if (file === null || result === null || read === null || sheet === null) return [];
  const { settings } = result.outcome;
  const content = parsed(await readTextFile(file), file, cli);
  try {
    const scenarios = readScenarios(content, {
      ruleSet: settings.ruleSet,
      columnDivision: (header) => columnDivision(sheet, read.source, read.keys, header),
      headers: divisionHeaders(sheet, read.source),
    });
    return scenarios.map((one) => evaluateScenario(read.programme, one, settings));
  } catch (error) {
    if (!(error instanceof WrongScenario)) throw error;
    throw new WrongUsage(cli.badScenario(file, error.path, error.expected), { cause: error });
  }
}

function parsed(text: string, file: string, cli: CliDictionary['cli']): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WrongUsage(cli.notJson(file), { cause: error });
  }
}
