// SPDX-License-Identifier: EUPL-1.2

import type { ColumnPlan, ColumnsPlan } from '../../core/plan/plan';
import { WriteRefused } from '../../core/plan/refusal';
import { readWindows } from '../read/blocks';
import { areaAddress } from '../../core/sheet/address';
import type { Area } from '../../core/sheet/address';
import { contentText } from '../../core/sheet/content';
import { pointsOf } from './dress';
import type { ProgrammePlace } from './hold';
import { readLooks } from './looks-before';
import type { LooksBefore } from './looks-before';
import type { Present } from './present';

export type ColumnsToWrite = Extract<ColumnsPlan, { kind: 'write' }>;

/** A column of ours and where it stands or goes. */
export interface ColumnToDress {
  readonly plan: ColumnPlan;
  readonly column: number;
  /** The width it needs, points; null where it is wide enough, or hidden. */
  readonly width: number | null;
}

/** A column of ours that is not there yet, where it goes and how that place looks now. */
export interface NewColumn extends ColumnToDress {
  readonly before: ColumnBefore;
}

export interface ColumnBefore {
  /** Points. */
  readonly width: number;
  readonly header: LooksBefore;
  /** Data and totals; null when there are no rows. */
  readonly body: LooksBefore | null;
  /** Of every cell, the header's first. */
  readonly numberFormats: readonly string[];
}

/** Where new columns go: header, data and totals. */
export function newArea(
  { headerRow, rowCount, hasTotals, freeColumn }: ColumnsToWrite,
  columns: number,
): Area {
  return { row: headerRow, column: freeColumn, rows: 1 + rowCount + Number(hasTotals), columns };
}

/**
 * The columns that the programme does not have yet, in the free columns right of it. Makes sure that those cells are
 * empty now, formulas that show nothing included: nothing of the user's is ever overwritten or moved.
 *
 * @throws WriteRefused `cellsInUse`
 * @requires ExcelApi 1.4
 */
export async function placeNewColumns(
  context: Excel.RequestContext,
  columns: ColumnsToWrite,
  { sheetId }: ProgrammePlace,
  present: Present['columns'],
): Promise<readonly NewColumn[]> {
  const plans = columns.columns.filter(({ role }) => !present.has(role));
  if (plans.length === 0) {
    return [];
  }
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const neighbour = sheet
    .getRangeByIndexes(columns.headerRow, columns.freeColumn - 1, 1, 1)
    .format.load('wrapText');
  const area = newArea(columns, plans.length);
  const places = plans.map((plan, index) => {
    const cells = { ...area, column: area.column + index, columns: 1 };
    const header = sheet.getRange(areaAddress({ ...cells, rows: 1 }));
    const body =
      area.rows === 1
        ? null
        : sheet.getRange(areaAddress({ ...cells, row: area.row + 1, rows: area.rows - 1 }));
    return {
      plan,
      column: cells.column,
      format: header.format.load('columnWidth'),
      header: readLooks(header),
      body: body === null ? null : readLooks(body),
    };
  });
  await context.sync();
  const window = { sheetId, ...area };
  const [formulas = []] = await readWindows(context, [window], 'formulas');
  if (formulas.flat().some((content) => content !== null)) {
    throw cellsInUse(columns, area);
  }
  const [numberFormats = []] = await readWindows(context, [window], 'numberFormat');
  return places.map(({ plan, column, format, header, body }, index) => {
    // Where the user's headers are wrapped, so are ours; elsewhere the row must not grow.
    const needed = pointsOf(neighbour.wrapText ? plan.width : Math.max(plan.width, plan.header.length));
    const width = format.columnWidth;
    return {
      plan,
      column,
      width: width > 0 && width < needed ? needed : null,
      before: {
        width,
        header: header(),
        body: body?.() ?? null,
        numberFormats: numberFormats.map((line) => contentText(line[index] ?? null)),
      },
    };
  });
}

export function cellsInUse({ sheet }: ColumnsToWrite, area: Area): WriteRefused {
  return new WriteRefused({ code: 'cellsInUse', data: { sheet, address: areaAddress(area) } });
}
