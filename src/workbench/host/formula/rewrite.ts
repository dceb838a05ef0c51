// SPDX-License-Identifier: EUPL-1.2
import type { Token } from '@borgar/fx';
import type { Cell, NameModel, SheetModel, TableModel, WorkbookModel } from '../../../ooxml/model';
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
  const rewriting = createRewriting(workbook, mayConcern, rewriteToken);
  for (const sheet of workbook.sheets) {
    rewriteSheet(sheet, rewriting);
  }
  for (const name of workbook.names) {
    rewriteName(name, rewriting);
  }
}

/** The same, of one sheet: its cells, its calculated columns and the names of its own. */
export function rewriteFormulasOf(
  workbook: WorkbookModel,
  sheet: SheetModel,
  mayConcern: (text: string) => boolean,
  rewriteToken: RewriteToken,
): void {
  const rewriting = createRewriting(workbook, mayConcern, rewriteToken);
  rewriteSheet(sheet, rewriting);
  for (const name of workbook.names) {
    if (name.scope === sheet.id) rewriteName(name, rewriting);
  }
}

interface Rewriting {
  readonly directory: Directory;
  readonly rewriteText: (text: string, place: FormulaPlace) => string;
}

function createRewriting(
  workbook: WorkbookModel,
  mayConcern: (text: string) => boolean,
  rewriteToken: RewriteToken,
): Rewriting {
  return {
    directory: createDirectory(workbook),
    rewriteText: (text, place) =>
      mayConcern(text)
        ? formulaTokens(text)
            .map((token) => rewriteToken(token, place))
            .join('')
        : text,
  };
}

function rewriteSheet(sheet: SheetModel, { directory, rewriteText }: Rewriting): void {
  rewriteCells(sheet, directory, rewriteText);
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      column.calculatedFormula =
        column.calculatedFormula === null
          ? null
          : rewriteText(column.calculatedFormula, { sheet, table, isName: false, directory });
    }
  }
  const inChart = (text: string): string =>
    rewriteText(text, { sheet, table: null, isName: false, directory });
  const inChartOrNull = (text: string | null): string | null => (text === null ? null : inChart(text));
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: inChartOrNull(series.name),
      categories: inChartOrNull(series.categories),
      values: inChart(series.values),
    })),
  }));
}

function rewriteName(name: NameModel, { directory, rewriteText }: Rewriting): void {
  const sheet = name.scope === null ? null : (directory.sheetById(name.scope) ?? null);
  name.formula = rewriteText(name.formula, { sheet, table: null, isName: true, directory });
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
