// SPDX-License-Identifier: EUPL-1.2

import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnLetters } from '../../../ooxml/address';
import type { Rect } from '../../../ooxml/model';
import { indices } from './grid-area';
import { useGridStyles } from './grid-styles';
import { HEADER_HEIGHT, HEADER_WIDTH } from './pane-areas';
import type { Stretch, Stretches } from './pane-areas';
import type { SheetAxes } from './sheet-axes';

interface GridHeadersProps {
  readonly axes: SheetAxes;
  readonly stretches: Stretches;
  readonly selection: Rect;
}

/** Column letters and row numbers, and the lines below and beside what is frozen. */
export function GridHeaders({ axes, stretches, selection }: GridHeadersProps): ReactElement {
  const styles = useGridStyles();
  const isColumn = (index: number): boolean =>
    index >= selection.column && index < selection.column + selection.columns;
  const isRow = (index: number): boolean => index >= selection.row && index < selection.row + selection.rows;
  const look = (selected: boolean): string => mergeClasses(styles.header, selected && styles.headerSelected);
  return (
    <>
      {stretches.columns.map((stretch) => (
        <div
          key={stretch.start}
          role="rowgroup"
          className={styles.area}
          style={{ left: stretch.start, top: 0, width: stretch.length, height: HEADER_HEIGHT }}
        >
          <div role="row">
            {shown(axes.columns, stretch).map(({ index, start, size }) => (
              <div
                key={index}
                role="columnheader"
                aria-colindex={index + 1}
                className={look(isColumn(index))}
                style={{ left: start, top: 0, width: size, height: HEADER_HEIGHT }}
              >
                {columnLetters(index)}
              </div>
            ))}
          </div>
        </div>
      ))}
      {stretches.rows.map((stretch) => (
        <div
          key={stretch.start}
          aria-hidden="true"
          className={styles.area}
          style={{ left: 0, top: stretch.start, width: HEADER_WIDTH, height: stretch.length }}
        >
          {shown(axes.rows, stretch).map(({ index, start, size }) => (
            <div
              key={index}
              className={look(isRow(index))}
              style={{ left: 0, top: start, width: HEADER_WIDTH, height: size }}
            >
              {index + 1}
            </div>
          ))}
        </div>
      ))}
      <div
        aria-hidden="true"
        className={styles.header}
        style={{ left: 0, top: 0, width: HEADER_WIDTH, height: HEADER_HEIGHT }}
      />
      <FreezeLines stretches={stretches} />
    </>
  );
}

function FreezeLines({ stretches: { rows, columns } }: Pick<GridHeadersProps, 'stretches'>): ReactElement {
  const styles = useGridStyles();
  const [, below] = rows;
  const [, beside] = columns;
  return (
    <>
      {below && <div className={styles.freezeAcross} style={{ left: 0, right: 0, top: below.start - 1 }} />}
      {beside && <div className={styles.freezeDown} style={{ top: 0, bottom: 0, left: beside.start - 1 }} />}
    </>
  );
}

/** The rows or columns of a stretch that are not hidden, with their pixels in it. */
function shown(
  axis: SheetAxes['rows'],
  stretch: Stretch,
): readonly { readonly index: number; readonly start: number; readonly size: number }[] {
  return indices(stretch)
    .map((index) => ({ index, start: axis.offsetOf(index) - stretch.shift, size: axis.sizeOf(index) }))
    .filter(({ size }) => size > 0);
}
