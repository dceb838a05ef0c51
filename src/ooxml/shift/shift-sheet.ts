// SPDX-License-Identifier: EUPL-1.2
import { cellKey, MAX_COLUMNS } from '../model';
import type { Cell, ColumnFilter, Rect, SheetModel } from '../model';
import type { ConditionalRule } from '../conditional-format';
import { shiftFormula } from './formula';
import { isInBand, isWholeLine, shiftLine, shiftPlace, shiftRect, spanOf } from './shift';
import type { Shift } from './shift';

/** Moves the cells of a sheet; those of deleted places go. Formulas keep their text. */
export function shiftCells(cells: SheetModel['cells'], shift: Shift): void {
  const former = [...cells];
  cells.clear();
  for (const [key, cell] of former) {
    const column = key % MAX_COLUMNS;
    const place = shiftPlace({ row: (key - column) / MAX_COLUMNS, column }, shift);
    if (place !== null) cells.set(cellKey(place.row, place.column), withArray(cell, shift));
  }
}

function withArray(cell: Cell, shift: Shift): Cell {
  if (cell.array === undefined) return cell;
  const array = shiftRect(cell.array, shift);
  return array === null || array === cell.array ? cell : { ...cell, array };
}

/** Moves what a sheet says of whole rows and columns; partial shifts leave those as they are. */
export function shiftLines(sheet: Pick<SheetModel, 'rows' | 'columns'>, shift: Shift): void {
  if (!isWholeLine(shift)) return;
  const lines: Map<number, unknown> = shift.axis === 'row' ? sheet.rows : sheet.columns;
  const former = [...lines];
  lines.clear();
  for (const [line, model] of former) {
    const now = shiftLine(line, shift);
    if (now !== null) lines.set(now, model);
  }
}

/** Frozen lines grow and shrink with whole lines that come and go among them. */
export function shiftFrozen(frozen: SheetModel['frozen'], shift: Shift): SheetModel['frozen'] {
  if (!isWholeLine(shift)) return frozen;
  const member = shift.axis === 'row' ? 'rows' : 'columns';
  const { first, count } = spanOf(shift.area, shift.axis);
  const lines = frozen[member];
  if (first >= lines) return frozen;
  const now = shift.kind === 'insert' ? lines + count : lines - Math.min(count, lines - first);
  return { ...frozen, [member]: now };
}

/** Merged cells; one that has shrunk to a single cell is none. */
export function shiftMerges(merges: readonly Rect[], shift: Shift): Rect[] {
  return merges
    .flatMap((merge) => shiftRect(merge, shift) ?? [])
    .filter(({ rows, columns }) => rows * columns > 1);
}

/** Links, by the cells that have them; where they lead stays as it is written. */
export function shiftHyperlinks(
  hyperlinks: SheetModel['hyperlinks'],
  shift: Shift,
): SheetModel['hyperlinks'] {
  return hyperlinks.flatMap((link) => {
    const range = shiftRect(link.range, shift);
    return range === null ? [] : [{ ...link, range }];
  });
}

/** Filter on plain cells; without its header row it is gone. */
export function shiftAutoFilter(filter: SheetModel['autoFilter'], shift: Shift): SheetModel['autoFilter'] {
  if (filter === null) return null;
  const range = shiftRect(filter.range, shift);
  if (range === null || losesFirstRow(filter.range, shift)) return null;
  return {
    ...filter,
    range,
    ...(filter.filters && { filters: shiftFilters(filter.filters, filter.range, range, shift) }),
  };
}

/** Conditions stay with their columns; those of deleted columns go. @param before range of the filter, and now */
export function shiftFilters(
  filters: readonly ColumnFilter[],
  before: Rect,
  now: Rect,
  shift: Shift,
): readonly ColumnFilter[] {
  if (shift.axis === 'row') return filters;
  return filters.flatMap((filter) => {
    const place = shiftLine(before.column + filter.column, shift);
    return place === null ? [] : [{ ...filter, column: place - now.column }];
  });
}

/** Whether the first row of a range is among what is deleted. */
export function losesFirstRow(range: Rect, shift: Shift): boolean {
  if (shift.kind === 'insert' || shift.axis === 'column' || !isInBand(range, shift)) return false;
  return shiftLine(range.row, shift) === null;
}

type Rules = Pick<SheetModel, 'dataValidations' | 'conditionalFormats'>;

/**
 * Validations and conditional formats with the cells they are for, and what their formulas say of the sheet itself;
 * one whose cells are all gone goes.
 */
export function shiftRules(
  { dataValidations, conditionalFormats }: Rules,
  shift: Shift,
  sheetName: string,
): Rules {
  const isOnSheet = (sheet: string | null): boolean =>
    sheet === null || sheet.toLowerCase() === sheetName.toLowerCase();
  const formula = (text: string): string => shiftFormula(text, shift, { isOnSheet });
  const ranges = (rects: readonly Rect[]): readonly Rect[] =>
    rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
  return {
    dataValidations: dataValidations
      .map((validation) => ({
        ...validation,
        ranges: ranges(validation.ranges),
        formula1: validation.formula1 === null ? null : formula(validation.formula1),
        formula2: validation.formula2 === null ? null : formula(validation.formula2),
      }))
      .filter((validation) => validation.ranges.length > 0),
    conditionalFormats: conditionalFormats
      .map((format) => ({ ...format, ranges: ranges(format.ranges), rule: shiftRule(format.rule, formula) }))
      .filter((format) => format.ranges.length > 0),
  };
}

function shiftRule(rule: ConditionalRule, formula: (text: string) => string): ConditionalRule {
  switch (rule.kind) {
    case 'cellIs':
      return { ...rule, formulas: rule.formulas.map(formula) };
    case 'expression':
      return { ...rule, formula: formula(rule.formula) };
    default:
      return rule;
  }
}
