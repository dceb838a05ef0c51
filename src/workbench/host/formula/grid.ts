// SPDX-License-Identifier: EUPL-1.2
import type { Cell, CellValue, SheetModel, WorkbookModel } from '../../../ooxml/model';
import { cellKey, MAX_COLUMNS } from '../../../ooxml/model';
import type { DerivedKind, Grid } from './scope';
import type { Area } from './value';
import { sameScalar } from './value';

/** The cells of a workbook as formulas read and fill them. */
export interface WritableGrid extends Grid {
  /** Gives a cell a value, whatever formula it has; whether that is another value than it had. */
  setValue(sheet: SheetModel, row: number, column: number, value: CellValue): boolean;
  /** A cell can hold something from now on. */
  include(sheet: SheetModel, row: number, column: number): void;
  /** Values are about to change: forgets all that was derived from them. */
  forgetDerived(): void;
}

interface Extent {
  rows: number;
  columns: number;
}

export function createGrid(workbook: WorkbookModel): WritableGrid {
  const extents = new Map<SheetModel, Extent>();
  const derived = new Map<DerivedKind<unknown>, Map<SheetModel, Map<string, unknown>>>();

  const extentOf = (sheet: SheetModel): Extent => {
    const known = extents.get(sheet) ?? measure(sheet);
    extents.set(sheet, known);
    return known;
  };

  const include = (sheet: SheetModel, row: number, column: number): void => {
    const extent = extentOf(sheet);
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, column + 1);
  };

  return {
    cell: (sheet, row, column) => sheet.cells.get(cellKey(row, column)),
    extent: extentOf,
    derived<T>(this: Grid, kind: DerivedKind<T>, area: Area): T {
      const ofKind = getOrMake(
        derived,
        kind as DerivedKind<unknown>,
        () => new Map<SheetModel, Map<string, unknown>>(),
      );
      const ofSheet = getOrMake(ofKind, area.sheet, () => new Map<string, unknown>());
      const key = `${area.row},${area.column},${area.rows},${area.columns}`;
      return getOrMake(ofSheet, key, () => kind.derive(area, this)) as T;
    },
    setValue: (sheet, row, column, value) => {
      const key = cellKey(row, column);
      const cell = sheet.cells.get(key);
      if (cell !== undefined && sameScalar(cell.value, value)) {
        return false;
      }
      sheet.cells.set(key, { ...(cell ?? emptyCell(workbook, sheet, row, column)), value });
      include(sheet, row, column);
      return true;
    },
    include,
    forgetDerived: () => {
      derived.clear();
    },
  };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = make();
  map.set(key, made);
  return made;
}

function measure(sheet: SheetModel): Extent {
  const extent = { rows: 0, columns: 0 };
  for (const key of sheet.cells.keys()) {
    const column = key % MAX_COLUMNS;
    extent.rows = Math.max(extent.rows, (key - column) / MAX_COLUMNS + 1);
    extent.columns = Math.max(extent.columns, column + 1);
  }
  return extent;
}

function emptyCell(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): Cell {
  const format = sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? workbook.defaultFormat;
  return { value: null, formula: null, format };
}
