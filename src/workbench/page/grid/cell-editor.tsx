// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useGridStyles } from './grid-styles';
import type { SheetAxes } from './sheet-axes';
import type { Draft } from './use-draft';

interface CellEditorProps {
  readonly draft: Draft;
  readonly axes: SheetAxes;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** The field over the cell in which the user types. */
export function CellEditor({
  draft,
  axes,
  label,
  onChange,
  onKeyDown,
  onBlur,
}: CellEditorProps): ReactElement {
  const styles = useGridStyles();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  const { row, column } = draft.place;
  const width = axes.columns.sizeOf(column);
  return (
    <input
      ref={field}
      className={styles.editor}
      aria-label={label}
      value={draft.text}
      spellCheck={false}
      autoComplete="off"
      style={{
        left: axes.columns.offsetOf(column) - 1,
        top: axes.rows.offsetOf(row) - 1,
        minWidth: width + 1,
        width: `calc(${draft.text.length}ch + 12px)`,
        height: axes.rows.sizeOf(row) + 1,
      }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}
