// SPDX-License-Identifier: EUPL-1.2

import type { KeyField, SourceKey } from '../programme/source';
import { cellAddress } from '../sheet/address';
import { formulaCell } from './cells';
import type { PlanInput } from './input';
import { hasWildcardNames, literalText } from './literal-text';
import type { Look } from './look';
import type { MunicipalityColumn } from './municipalities/columns';
import { expectedRow } from './municipalities/expected';
import type { CellPlan, ColumnPlan, ColumnsPlan, Expected } from './plan';
import { thisRow, wholeColumn } from './reference';
import { COLUMN_ROLES } from './roles';
import type { ColumnRole } from './roles';

const COLUMN_LOOKS: Readonly<Record<ColumnRole, { look: Look; width: number; hasTotal: boolean }>> = {
  duty: { look: 'word', width: 17, hasTotal: false },
  shortfallSocial: { look: 'shortfall', width: 12, hasTotal: true },
  shortfallMid: { look: 'shortfall', width: 12, hasTotal: true },
  shortfallAffordable: { look: 'shortfall', width: 14, hasTotal: true },
  status: { look: 'word', width: 13, hasTotal: false },
};

/**
 * The columns in the user's own table: uniform INDEX/MATCH on the code, so that they stay right when the user sorts.
 * A row that is no municipality, or is not on our sheet, stays blank.
 */
export function userColumns(input: PlanInput): ColumnsPlan {
  const { source, texts, columnsObstacle } = input;
  const wanted = COLUMN_ROLES.filter((role) => input.columns.includes(role));
  if (columnsObstacle !== null) {
    return { kind: 'skip', reason: columnsObstacle };
  }
  return {
    kind: 'write',
    sheet: source.sheet,
    table: source.table,
    headerRow: source.headerRow,
    firstRow: source.firstRow,
    rowCount: source.rowCount,
    hasTotals: source.hasTotals,
    freeColumn: source.firstColumn + source.columnCount,
    columns: wanted.map((role): ColumnPlan => {
      const { look, width, hasTotal } = COLUMN_LOOKS[role];
      const header = texts.columns[role];
      const total = source.table === null ? null : `SUBTOTAL(109,${wholeColumn(source.table, header)})`;
      return { role, header, cells: columnCells(input, role), total: hasTotal ? total : null, look, width };
    }),
  };
}

function columnCells(input: PlanInput, role: ColumnRole): CellPlan[] {
  const { source, keys, outcome, texts } = input;
  const keyByRow = new Map(keys.map((key) => [key.row, key]));
  const rows = new Map(
    outcome.municipalities.map((municipality) => [
      municipality.code,
      expectedRow(municipality, outcome.settings, texts),
    ]),
  );
  return Array.from({ length: source.rowCount }, (_, index) => {
    const row = source.firstRow + index;
    const key = keyByRow.get(row);
    return formulaCell(lookup(input, role, row), expectedAt(role, key, rows));
  });
}

function expectedAt(
  role: MunicipalityColumn & ColumnRole,
  key: SourceKey | undefined,
  rows: ReadonlyMap<string, Readonly<Partial<Record<MunicipalityColumn, Expected | null>>>>,
): Expected | null {
  return key === undefined ? null : (rows.get(key.code)?.[role] ?? null);
}

/** The outcome of the row's municipality: looked up by whatever key columns the table has. */
function lookup({ source, keys, texts }: PlanInput, role: ColumnRole, row: number): string {
  const { headers } = texts.municipalities;
  const outcomes = wholeColumn(texts.municipalityTable, headers[role]);
  const keyColumn = wholeColumn(texts.municipalityTable, headers.key);
  const fields = (['code', 'name'] as const).filter((field) => keys.some((key) => key.field === field));
  const cell = (field: KeyField): string => {
    const column = source.columns[field];
    return column === undefined
      ? '""'
      : source.table === null
        ? `$${cellAddress(row, column.column)}`
        : thisRow(source.table, column.header);
  };
  const lookUp = (field: KeyField): string => {
    const key = field === 'name' && hasWildcardNames(keys) ? literalText(cell(field)) : cell(field);
    return `INDEX(${outcomes},MATCH(${key},${keyColumn},0))`;
  };
  const [first = 'code', second] = fields;
  // As in reading, a name says something only where no code stands.
  const found =
    second === undefined ? lookUp(first) : `IF(TRIM(${cell(first)})="",${lookUp(second)},${lookUp(first)})`;
  return `IFERROR(${found},"")`;
}
