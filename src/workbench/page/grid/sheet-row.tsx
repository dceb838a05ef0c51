// SPDX-License-Identifier: EUPL-1.2

import { memo } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import { cellReference } from '../../../ooxml/address';
import { displayText } from '../../host/number-text';
import { cellLook } from './cell-look';
import type { SheetAxes } from './sheet-axes';
import type { ShownSheet } from './shown-sheet';
import { cellsOfRow } from './visible-cells';
import type { DrawnCell } from './visible-cells';

interface SheetRowProps {
  readonly shown: ShownSheet;
  readonly axes: SheetAxes;
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

const CELL: CSSProperties = {
  position: 'absolute',
  display: 'flex',
  boxSizing: 'border-box',
  overflow: 'hidden',
  lineHeight: 1.25,
};

/** The cells of one row; drawn again only when the sheet or the columns in view changed. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps): ReactElement {
  const { shown, axes, row, first, last } = props;
  return (
    <div role="row" aria-rowindex={row + 1}>
      {cellsOfRow(shown, axes, row, first, last).map((drawn) => (
        <CellBox key={drawn.column} drawn={drawn} />
      ))}
    </div>
  );
});

function CellBox({ drawn }: { readonly drawn: DrawnCell }): ReactElement {
  const { cell, column, row, table, left, top, width, height } = drawn;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      data-cell={cellReference(row, column)}
      style={{ ...CELL, ...cellLook(cell, table), left, top, width, height }}
    >
      {displayText(cell.value, cell.format.numberFormat)}
    </div>
  );
}
