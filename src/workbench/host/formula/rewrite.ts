// SPDX-License-Identifier: EUPL-1.2
import type { Token } from '@borgar/fx';
import type { Cell, SheetModel, TableModel, WorkbookModel } from '../../../ooxml/model';
import { MAX_COLUMNS } from '../../../ooxml/model';
import type { Directory } from './directory';
import { createDirectory } from './directory';
import { formulaTokens } from './tokens';

/** Where a formula stands that is being rewritten. */
export interface FormulaPlace {
  /** Sheet that references without one are about; null for a name of the workbook. */
  readonly sheet: SheetModel | null;
  /** Table that holds the formula, if any. */
  readonly table: TableModel | null;
  /** The formula is that of a defined name. */
  readonly isName: boolean;
  readonly directory: Directory;
}

/** New text for one token (a reference, a name …), or the token's own. */
export type RewriteToken = (token: Token, place: FormulaPlace) => string;

/**
 * Rewrites every formula of a workbook token by token: cells, defined names, calculated columns and charts. Values are left
 * as they are, and so are formulas in which no token changes.
 *
 * @param mayConcern quick test on the text, so that most formulas need not be taken apart
 */
export function rewriteFormulas(
  workbook: WorkbookModel,
  mayConcern: (text: string) => boolean,
  rewriteToken: RewriteToken,
): void {
  const directory = createDirectory(workbook);
  const rewriteText = (text: string, place: FormulaPlace): string =>
    mayConcern(text)
      ? formulaTokens(text)
          .map((token) => rewriteToken(token, place))
          .join('')
      : text;

  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, directory, rewriteText);
    const inChart = (text: string | null): string | null =>
      text === null ? null : rewriteText(text, { sheet, table: null, isName: false, directory });
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        name: inChart(series.name),
        categories: inChart(series.categories),
        values: inChart(series.values) ?? '',
      })),
    }));
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        column.calculatedFormula =
          column.calculatedFormula === null
            ? null
            : rewriteText(column.calculatedFormula, { sheet, table, isName: false, directory });
      }
    }
  }
  for (const name of workbook.names) {
    const sheet = name.scope === null ? null : (directory.sheetById(name.scope) ?? null);
    name.formula = rewriteText(name.formula, { sheet, table: null, isName: true, directory });
  }
}

function rewriteCells(
  sheet: SheetModel,
  directory: Directory,
  rewriteText: (text: string, place: FormulaPlace) => string,
): void {
  // The formulas of a column are often one text.
  const rewritten = new Map<TableModel | null, Map<string, string>>();
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === null) {
      continue;
    }
    const column = key % MAX_COLUMNS;
    const table = directory.tableAt(sheet, (key - column) / MAX_COLUMNS, column)?.table ?? null;
    const texts = rewritten.get(table) ?? new Map<string, string>();
    rewritten.set(table, texts);
    const text =
      texts.get(cell.formula) ?? rewriteText(cell.formula, { sheet, table, isName: false, directory });
    texts.set(cell.formula, text);
    if (text !== cell.formula) {
      sheet.cells.set(key, { ...cell, formula: text } satisfies Cell);
    }
  }
}
