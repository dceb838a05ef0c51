// SPDX-License-Identifier: EUPL-1.2

import { MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { Rect } from '../../../ooxml/model';
import type { Axis } from '../../../ooxml/shift/shift';
import { quoteSheet, rectText } from '../address';
import { readBoolean, readChoice, readInteger, readOptionalBoolean } from '../arguments';
import type { Behaviours } from '../behaviour';
import { clearConditionals } from '../edit/conditional-formats';
import { addresses, clearContent } from '../edit/content';
import { clearValidation } from '../edit/data-validation';
import { COPY_TYPES, copyCells } from '../edit/copy-cells';
import { changeColumns, changeRows, commonColumn, commonRow } from '../edit/dimensions';
import { clearFormats } from '../edit/formats';
import { clearHyperlinks, getHyperlink, setHyperlink } from '../edit/hyperlinks';
import { mergeCells, unmergeCells } from '../edit/merges';
import { selectRange } from '../edit/selection';
import { deleteCells, insertCells } from '../edit/shift-cells';
import { cellCount } from '../grid';
import { invalidArgument } from '../protocol/api-error';
import { rangeObject } from '../objects';
import type { RangeObject } from '../objects';
import { readRange } from '../resolve-address';
import { settleCalculation } from '../settle';
import { rangeNavigation } from './range-navigation';
import { rangeValues } from './range-values';

const CLEAR_KINDS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

/** Excel counts the cells of a range in 32 bits and says -1 beyond. */
const MAX_CELL_COUNT = 2 ** 31 - 1;

export const rangeClasses: Pick<Behaviours, 'Range'> = {
  Range: {
    nav: {
      ConditionalFormats: ({ sheet, rect }) => ({ type: 'ConditionalFormatCollection', sheet, rect }),
      DataValidation: ({ sheet, rect }) => ({ type: 'DataValidation', sheet, rect }),
      Format: ({ sheet, rect }) => ({ type: 'RangeFormat', sheet, rect }),
      Sort: ({ sheet, rect }) => ({ type: 'RangeSort', sheet, rect }),
      Worksheet: ({ sheet }) => ({ type: 'Worksheet', sheet }),
    },
    get: {
      ...rangeValues.get,
      _ReferenceId: (range, host) => host.references.idOf(range),
      Address: fullAddress,
      AddressLocal: fullAddress,
      RowIndex: ({ rect }) => rect.row,
      ColumnIndex: ({ rect }) => rect.column,
      RowCount: ({ rect }) => rect.rows,
      ColumnCount: ({ rect }) => rect.columns,
      CellCount: ({ rect }) => (cellCount(rect) > MAX_CELL_COUNT ? -1 : cellCount(rect)),
      IsEntireColumn: ({ rect }) => rect.rows === MAX_ROWS,
      IsEntireRow: ({ rect }) => rect.columns === MAX_COLUMNS,
      RowHidden: ({ sheet, rect }) => commonRow(sheet, rect, (row) => row.hidden),
      ColumnHidden: ({ sheet, rect }) => commonColumn(sheet, rect, (column) => column.hidden),
      // Hidden are cells whose whole row or column is.
      Hidden: ({ sheet, rect }) => {
        const rows = commonRow(sheet, rect, (row) => row.hidden);
        const columns = commonColumn(sheet, rect, (column) => column.hidden);
        if (rows === true || columns === true) return true;
        return rows === null || columns === null ? null : false;
      },
      HasSpill: () => false,
      Hyperlink: ({ sheet, rect }, host) => getHyperlink(host, sheet, rect),
    },
    set: {
      ...rangeValues.set,
      RowHidden: ({ sheet, rect }, value, host) => {
        changeRows(host, sheet, rect, { hidden: readBoolean(value, 'rowHidden') });
      },
      ColumnHidden: ({ sheet, rect }, value, host) => {
        changeColumns(host, sheet, rect, { hidden: readBoolean(value, 'columnHidden') });
      },
      Hyperlink: ({ sheet, rect }, value, host) => {
        setHyperlink(host, sheet, rect, value);
      },
    },
    call: {
      ...rangeNavigation,
      _KeepReference: (range, _, host) => {
        host.references.keep(range);
      },
      // The client asks this before it cuts a large write into pieces.
      _ValidateArraySize: ({ rect }, [rows, columns]) => {
        if (readInteger(rows, 'rows') !== rect.rows || readInteger(columns, 'columns') !== rect.columns) {
          throw invalidArgument('the number of rows or columns does not match the size of the range');
        }
      },
      Calculate: ({ sheet, rect }, _, host) => {
        host.calculation.changed(addresses(sheet, rect));
        settleCalculation(host);
      },
      Clear: ({ sheet, rect }, [applyTo], host) => {
        const kind = readChoice(applyTo ?? 'All', 'applyTo', CLEAR_KINDS);
        if (kind === 'All' || kind === 'Contents') clearContent(host, sheet, rect);
        if (kind === 'All' || kind === 'Formats') {
          clearFormats(host, sheet, rect);
          clearConditionals(host, sheet, rect);
        }
        if (kind === 'All') clearValidation(host, sheet, rect);
        if (kind === 'All' || kind.endsWith('Hyperlinks')) clearHyperlinks(host, sheet, rect);
      },
      CopyFrom: (range, [source, copyType, skipBlanks, transpose], host) => {
        copyCells(host, range, readRange(host, range.sheet, source, 'sourceRange'), {
          type: readChoice(copyType ?? 'All', 'copyType', COPY_TYPES),
          skipBlanks: readOptionalBoolean(skipBlanks, 'skipBlanks', false),
          transpose: readOptionalBoolean(transpose, 'transpose', false),
        });
      },
      Insert: ({ sheet, rect }, [shift], host) => {
        const axis = INSERT_AXES[readChoice(shift, 'shift', ['Down', 'Right'])];
        ensureDirection(rect, axis);
        const room = { ...rect };
        insertCells(host, sheet, room, axis);
        return rangeObject(sheet, room);
      },
      Delete: ({ sheet, rect }, [shift], host) => {
        const axis = DELETE_AXES[readChoice(shift, 'shift', ['Up', 'Left'])];
        ensureDirection(rect, axis);
        deleteCells(host, sheet, rect, axis);
      },
      Select: ({ sheet, rect }, _, host) => {
        selectRange(host, sheet, rect);
      },
      Merge: ({ sheet, rect }, [across], host) => {
        mergeCells(host, sheet, rect, readBoolean(across ?? false, 'across'));
      },
      Unmerge: ({ sheet, rect }, _, host) => {
        unmergeCells(host, sheet, rect);
      },
    },
  },
};

const INSERT_AXES = { Down: 'row', Right: 'column' } as const;
const DELETE_AXES = { Up: 'row', Left: 'column' } as const;

/** Whole rows move down and up, whole columns right and left. */
function ensureDirection(rect: Rect, axis: Axis): void {
  const isWrong = axis === 'row' ? rect.rows === MAX_ROWS : rect.columns === MAX_COLUMNS;
  if (isWrong) throw invalidArgument('whole rows shift down and up, whole columns right and left');
}

function fullAddress({ sheet, rect }: RangeObject): string {
  return `${quoteSheet(sheet.name)}!${rectText(rect)}`;
}
