// SPDX-License-Identifier: EUPL-1.2

import type { CalculationSettings } from '../../core/outcome/settings';
import { BOOK_ROLES } from '../../core/plan/roles';
import type { BookGrids, EvaluatedBook, GivenScenarios, ScenarioBook } from '../../core/plan/scenarios/book';
import type { Steps } from '../../steps/steps';
import type { ScenarioSheetTexts } from '../../core/plan/scenarios/texts';
import type { ScenarioEvaluation } from '../../core/scenario/evaluate';
import type { Dictionary } from '../../i18n/dictionary';
import type { WorkbookReading } from './read-workbook';

/** Scenarios of a workbook and what they come to. */
export interface WorkbookScenarios {
  readonly book: ScenarioBook;
  /** In the order of the book; without those that cannot be read. */
  readonly evaluations: readonly ScenarioEvaluation[];
}

/** Scenarios that were read, ready to be evaluated. */
export interface ReadScenarios {
  readonly book: ScenarioBook;
  /** The sheets as they stand. */
  readonly grids: BookGrids;
  readonly texts: ScenarioSheetTexts;
  readonly tables: ScenarioSheetTexts['tables'];
  /** With the agreements of the workbook. */
  readonly settings: CalculationSettings;
  readonly evaluate: () => Steps<EvaluatedBook>;
}

/**
 * Reads the sheets on which scenarios stand; null when nobody wants them. All that they need is loaded only then.
 *
 * @requires ExcelApi 1.4
 */
export async function readScenarios(
  context: Excel.RequestContext,
  { scenarios: asked }: { readonly scenarios?: boolean | GivenScenarios },
  { ownership, read, sheet, tableNames }: WorkbookReading,
  { language, plan }: Dictionary,
  settings: CalculationSettings,
): Promise<ReadScenarios | null> {
  const isWanted =
    asked === undefined ? BOOK_ROLES.some((role) => ownership.sheets.has(role)) : asked !== false;
  if (!isWanted || read === null || sheet === null) return null;
  const [{ agreementsOf, evaluateBook, readBook }, { columnDivision, divisionHeaders }, words, sheets] =
    await Promise.all([
      import('../../core/plan/scenarios/book'),
      import('../../core/region/column-division'),
      import('../../i18n/scenario-sheet-texts'),
      import('./scenario-sheets'),
    ]);
  const texts = words.scenarioSheetTexts(language);
  const { programme, source, keys } = read;
  const grids = await sheets.readScenarioSheets(context, ownership);
  const book = readBook(grids, typeof asked === 'object' ? asked : {}, {
    programme,
    texts,
    words: plan.words,
    ruleSet: settings.ruleSet,
    columnDivision: (header) => columnDivision(sheet, source, keys, header),
    headers: divisionHeaders(sheet, source),
    regionName: settings.regionName,
    isInterrupted: ownership.isInterrupted,
  });
  const own = { ...settings, agreements: agreementsOf(book) };
  const tableOf = (role: keyof ScenarioSheetTexts['tables']): string =>
    (ownership.isInterrupted ? undefined : tableNames.get(role)) ?? texts.tables[role];
  return {
    book,
    grids,
    texts,
    tables: {
      scenarios: tableOf('scenarios'),
      exchange: tableOf('exchange'),
      agreements: tableOf('agreements'),
    },
    settings: own,
    evaluate: () => evaluateBook(book, programme, own),
  };
}
