// SPDX-License-Identifier: EUPL-1.2

import { memo } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import { cellReference } from '../../../ooxml/address';
import { displayText } from '../../host/number-text';
import type { UserLocale } from '../../host/user-locale';
import { cellLook, paddingOf } from './cell-look';
import { PAPER } from './grid-styles';
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

/** A text that runs on lies over the fills of the cells it covers. */
const SPILLING: CSSProperties = { overflow: 'visible', zIndex: 1 };
const SPILLED: CSSProperties = { flexShrink: 0, overflow: 'hidden' };

/** Over the lines between the cells, and not over the one below. */
function withoutLines({ cell: { format }, width }: DrawnCell): CSSProperties {
  const own = `${width - paddingOf(format) - (format.fill === null ? 1 : 0)}px`;
  return {
    display: 'inline-flex',
    alignItems: 'inherit',
    alignSelf: 'stretch',
    marginBottom: '1px',
    backgroundImage: `linear-gradient(to right, transparent ${own}, ${PAPER} ${own})`,
  };
}

/** The cells of one row, when it shows any; drawn again only when the sheet or the columns in view changed. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps): ReactElement | null {
  const { shown, axes, row, first, last } = props;
  const cells = cellsOfRow(shown, axes, row, first, last);
  if (cells.length === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 1}>
      {cells.map((drawn) => (
        <CellBox key={drawn.column} drawn={drawn} locale={shown.locale} />
      ))}
    </div>
  );
});

interface CellBoxProps {
  readonly drawn: DrawnCell;
  readonly locale: UserLocale;
}

function CellBox({ drawn, locale }: CellBoxProps): ReactElement {
  const { cell, column, row, table, left, top, width, spill, hidesLines, height } = drawn;
  const text = displayText(cell.value, cell.format.numberFormat, locale);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      data-cell={cellReference(row, column)}
      style={{ ...CELL, ...cellLook(cell, table), ...(spill > 0 && SPILLING), left, top, width, height }}
    >
      {spill > 0 ? (
        <span style={{ ...SPILLED, ...(hidesLines && withoutLines(drawn)), maxWidth: width + spill }}>
          {text}
        </span>
      ) : (
        text
      )}
    </div>
  );
}
