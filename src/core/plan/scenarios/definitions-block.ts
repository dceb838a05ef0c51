// SPDX-License-Identifier: EUPL-1.2

import { BASES } from '../../allocation/base';
import { ORDERS } from '../../allocation/distribution';
import { cellAddress, type Area } from '../../sheet/address';
import { wholeColumn } from '../reference';
import { constant, EMPTY, formulaCell, words } from '../cells';
import type { PlanInput } from '../input';
import type { Look } from '../look';
import type { CellPlan, LookPlan } from '../plan';
import { quoteText } from '../text';
import type { ValidationPlan, ValidationRule } from '../validation';
import { DEFINITION_COLUMNS, type DefinitionColumn } from './columns';
import { entryCell, isEmpty, NOTHING } from './entry';
import { inputValidation } from './input-validation';
import type { ScenarioLayout } from './layout';
import { markFormula, markText, shareMark, shareMarkValue } from './marks';
import type { ScenarioPlanInput } from './plan-input';
import type { DefinitionRow } from './read-definitions';

const LOOKS: Readonly<Record<DefinitionColumn, Look>> = {
  name: 'inputText',
  ruleSet: 'inputText',
  division: 'inputText',
  base: 'inputText',
  key: 'inputText',
  order: 'inputText',
  socialCap: 'inputShare',
  affordableCap: 'inputShare',
  exchange: 'inputText',
};

/** The scenarios as the user fills them in, with their live status. */
export interface DefinitionsBlock {
  readonly header: readonly (CellPlan | null)[];
  readonly rows: readonly (readonly (CellPlan | null)[])[];
  readonly looks: readonly LookPlan[];
  readonly validations: readonly ValidationPlan[];
}

/** @param changed cell that counts what changed of the inputs since writing */
export function definitionsBlock(
  input: PlanInput,
  plan: ScenarioPlanInput,
  layout: ScenarioLayout,
  changed: string | null,
): DefinitionsBlock {
  const { scenarios: t } = plan.texts;
  const { headerRow, rows: count } = layout.definitions;
  const first = headerRow + 1;
  const area = (column: number, columns = 1): Area => ({ row: first, column, rows: count, columns });
  const rows = Array.from({ length: count }, (_, index) =>
    definitionCells(input, plan, { at: first + index, row: plan.book.definitions[index], changed }),
  );
  return {
    header: [
      ...DEFINITION_COLUMNS.map((column) => constant(t.columns[column].header)),
      constant(t.status),
      constant(t.mark),
    ],
    rows,
    looks: [
      { area: { row: headerRow, column: 0, rows: 1, columns: layout.statusColumn }, look: 'headerInput' },
      { area: { row: headerRow, column: layout.statusColumn, rows: 1, columns: 2 }, look: 'headerControl' },
      ...DEFINITION_COLUMNS.map((column, index) => ({ area: area(index), look: LOOKS[column] })),
      { area: area(layout.statusColumn), look: 'word' },
      { area: area(layout.definitionMarkColumn), look: 'mark' },
    ],
    validations: DEFINITION_COLUMNS.map((column, index) => ({
      ...inputValidation(area(index), t.columns[column], ruleOf(column, input, plan), errorOf(column, plan)),
      // The header of any column of the workbook is a division too.
      ...(column === 'division' ? { isOpen: true } : {}),
    })),
  };
}

function ruleOf(
  column: DefinitionColumn,
  { texts: { words: w } }: PlanInput,
  { texts }: ScenarioPlanInput,
): ValidationRule {
  switch (column) {
    case 'name':
      return { kind: 'anything' };
    case 'ruleSet':
      return { kind: 'oneOf', items: Object.values(texts.ruleSets) };
    case 'division':
      return { kind: 'oneOf', items: Object.values(texts.divisions) };
    case 'base':
      return { kind: 'oneOf', items: BASES.map((base) => texts.bases[base]) };
    case 'key':
      return { kind: 'oneOf', items: Object.values(texts.keys) };
    case 'order':
      return { kind: 'oneOf', items: ORDERS.map((order) => texts.orders[order]) };
    case 'socialCap':
    case 'affordableCap':
      return { kind: 'share' };
    case 'exchange':
      return { kind: 'oneOf', items: [w.yes, w.no] };
  }
}

function errorOf(column: DefinitionColumn, { texts }: ScenarioPlanInput): string {
  return column === 'socialCap' || column === 'affordableCap'
    ? texts.share
    : texts.scenarios.columns[column].prompt;
}

interface Definition {
  readonly at: number;
  readonly row: DefinitionRow | undefined;
  readonly changed: string | null;
}

function definitionCells(
  input: PlanInput,
  plan: ScenarioPlanInput,
  { at, row, changed }: Definition,
): (CellPlan | null)[] {
  const mark = row === undefined || row.scenario === null ? null : markOf(row);
  return [
    ...DEFINITION_COLUMNS.map((column) => entryCell(row?.entries[column] ?? NOTHING)),
    formulaCell(statusFormula(input, plan, at, changed), expectedStatus(plan, row, mark)),
    constant(mark),
  ];
}

function markOf({ entries }: DefinitionRow): string | null {
  return markText(
    DEFINITION_COLUMNS.map((column) =>
      column === 'socialCap' || column === 'affordableCap'
        ? shareMarkValue(entries[column].value)
        : entries[column].value,
    ),
  );
}

function statusFormula(
  input: PlanInput,
  { texts: { scenarios: t, exchange }, tables }: ScenarioPlanInput,
  row: number,
  changed: string | null,
): string {
  const cell = (column: DefinitionColumn): string =>
    `$${cellAddress(row, DEFINITION_COLUMNS.indexOf(column))}`;
  const live = markFormula(
    DEFINITION_COLUMNS.map((column) =>
      column === 'socialCap' || column === 'affordableCap' ? shareMark(cell(column)) : cell(column),
    ),
  );
  const mark = `$${cellAddress(row, DEFINITION_COLUMNS.length + 1)}`;
  const { current, outdated, notCalculated } = t.statuses;
  const yes = quoteText(input.texts.words.yes);
  const ledger = `COUNTIF(${wholeColumn(tables.exchange, exchange.status)},${quoteText(exchange.statuses.changed)})`;
  const isSame = [
    `${live}=${mark}`,
    ...(changed === null ? [] : [`${changed}=0`]),
    `OR(${cell('exchange')}<>${yes},${ledger}=0)`,
  ].join(',');
  return `IF(${cell('name')}="","",IF(${mark}="",${quoteText(notCalculated)},IF(AND(${isSame}),${quoteText(current)},${quoteText(outdated)})))`;
}

function expectedStatus(
  { texts: { scenarios: t } }: ScenarioPlanInput,
  row: DefinitionRow | undefined,
  mark: string | null,
) {
  if (row === undefined || isEmpty(row.entries.name)) return EMPTY;
  if (mark !== null) return words(t.statuses.current);
  return typeof row.entries.name.value === 'string' ? words(t.statuses.notCalculated) : null;
}
