// SPDX-License-Identifier: EUPL-1.2

import { calculateWorkbook } from '../../excel/calculate-workbook';
import type { CalculationRequest } from '../../excel/calculate-workbook';
import type { Language } from '../../i18n/dictionary';
import { VERSION } from '../version';
import type { Calculated, Chosen } from './pane-state';

/**
 * Reads and calculates the open workbook and holds what would be written against it.
 *
 * @throws ExcelFailure
 */
export async function calculate(
  language: Language,
  { columns, variants, writesVariants, ...settings }: Chosen,
  signal: AbortSignal,
): Promise<Calculated> {
  const scenarios = await wantedScenarios(variants, writesVariants);
  // The pane shows before the code that writes is there.
  const [calculation, { previewPlan }] = await Promise.all([
    calculateWorkbook(
      { language, settings, ...(columns && { columns }), ...scenarios, version: VERSION, writtenAt: now() },
      signal,
    ),
    import('../../excel/write/apply-plan'),
  ]);
  const changes = calculation.result === null ? null : await previewPlan(calculation.result.plan, signal);
  return { ...calculation, changes };
}

/** What is not said follows the workbook. */
async function wantedScenarios(
  variants: Chosen['variants'],
  isWanted: Chosen['writesVariants'],
): Promise<Pick<CalculationRequest, 'scenarios'>> {
  if (isWanted === false) return { scenarios: false };
  if (variants === undefined) return isWanted === undefined ? {} : { scenarios: true };
  const { givenScenarios } = await import('./variants');
  return { scenarios: givenScenarios(variants) };
}

/** To the minute, UTC, as the account sheet shows it. */
function now(): string {
  return new Date().toISOString().slice(0, 16).replace('T', ' ');
}
