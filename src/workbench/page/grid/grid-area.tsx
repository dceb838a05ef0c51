// SPDX-License-Identifier: EUPL-1.2

import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Rect } from '../../../ooxml/model';
import { ChartView } from './chart-view';
import { useGridStyles } from './grid-styles';
import type { Stretch } from './pane-areas';
import type { SheetAxes } from './sheet-axes';
import type { ShownSheet } from './shown-sheet';
import { SheetRow } from './sheet-row';

interface GridAreaProps {
  readonly shown: ShownSheet;
  readonly axes: SheetAxes;
  readonly rows: Stretch;
  readonly columns: Stretch;
  readonly selection: Rect;
  readonly children?: ReactNode;
}

/** One of the (at most four) areas that frozen panes divide a sheet into. Its content is drawn at the sheet's pixels. */
export function GridArea(props: GridAreaProps): ReactElement {
  const { shown, axes, rows, columns, selection, children } = props;
  const styles = useGridStyles();
  const { first, last } = columns;
  return (
    <div
      role="rowgroup"
      className={styles.area}
      style={{ left: columns.start, top: rows.start, width: columns.length, height: rows.length }}
    >
      {shown.sheet.showGridlines && <GridLines axes={axes} rows={rows} columns={columns} />}
      <div
        role="presentation"
        className={styles.origin}
        style={{ transform: `translate(${-columns.shift}px, ${-rows.shift}px)` }}
      >
        {indices(rows).map((row) => (
          <SheetRow key={row} shown={shown} axes={axes} row={row} first={first} last={last} />
        ))}
        {shown.sheet.charts
          .filter(({ range }) => isInView(range, rows, columns))
          .map((chart) => (
            <ChartView key={chart.id} shown={shown} axes={axes} chart={chart} />
          ))}
        <SelectionBox axes={axes} selection={selection} />
        {children}
      </div>
    </div>
  );
}

function GridLines({ axes, rows, columns }: Pick<GridAreaProps, 'axes' | 'rows' | 'columns'>): ReactElement {
  const styles = useGridStyles();
  return (
    <div aria-hidden="true">
      {indices(columns).map((column) => (
        <div
          key={column}
          className={styles.lineDown}
          style={{ left: axes.columns.offsetOf(column + 1) - columns.shift - 1 }}
        />
      ))}
      {indices(rows).map((row) => (
        <div
          key={row}
          className={styles.lineAcross}
          style={{ top: axes.rows.offsetOf(row + 1) - rows.shift - 1 }}
        />
      ))}
    </div>
  );
}

/** A frame around the selection; more than one cell is tinted as well. */
function SelectionBox({ axes, selection }: Pick<GridAreaProps, 'axes' | 'selection'>): ReactElement {
  const styles = useGridStyles();
  const left = axes.columns.offsetOf(selection.column);
  const top = axes.rows.offsetOf(selection.row);
  const isBlock = selection.rows * selection.columns > 1;
  return (
    <div
      aria-hidden="true"
      className={mergeClasses(styles.selection, isBlock && styles.selectionFill)}
      style={{
        left: left - 1,
        top: top - 1,
        width: axes.columns.offsetOf(selection.column + selection.columns) - left + 1,
        height: axes.rows.offsetOf(selection.row + selection.rows) - top + 1,
      }}
    />
  );
}

function isInView(range: Rect, rows: Stretch, columns: Stretch): boolean {
  return (
    range.row <= rows.last &&
    range.row + range.rows > rows.first &&
    range.column <= columns.last &&
    range.column + range.columns > columns.first
  );
}

/** The rows or columns of a stretch, hidden ones too. */
export function indices({ first, last }: Stretch): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
