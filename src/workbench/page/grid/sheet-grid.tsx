// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { cellReference } from '../../../ooxml/address';
import type { Rect, SheetModel } from '../../../ooxml/model';
import { clearContent } from '../../host/edit/content';
import { sameRect } from '../../host/grid';
import { selectionOf } from '../../host/host';
import type { UserLocale } from '../../host/user-locale';
import type { Workbench, WorkbenchState } from '../workbench';
import { CellEditor } from './cell-editor';
import { copyBlock, pasteBlock } from './clipboard';
import type { CopiedBlock } from './clipboard';
import { GridArea } from './grid-area';
import { GridHeaders } from './grid-headers';
import { useGridStyles } from './grid-styles';
import { extendTo, spanAtPoint } from './hit-test';
import { choicesAt, ListButton, openList } from './list-button';
import { moveSpan, rectOf, spanAt, step } from './navigation';
import type { Span, Step } from './navigation';
import { HEADER_HEIGHT, HEADER_WIDTH, scrollToShow, stretchesOf } from './pane-areas';
import { extentWith, sheetAxes, usedExtent } from './sheet-axes';
import type { ShownSheet } from './shown-sheet';
import type { Drafting } from './use-draft';
import { useViewport } from './use-viewport';

interface SheetGridProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly sheet: SheetModel;
  readonly drafting: Drafting;
  readonly locale: UserLocale;
  readonly label: string;
  readonly editorLabel: string;
  readonly listLabel: string;
}

const DOWN: Step = [1, 0];
const UP: Step = [-1, 0];
const RIGHT: Step = [0, 1];
const LEFT: Step = [0, -1];

/**
 * The cells of a sheet. Only those in view are in the page: a window of the size of the screen sticks in a box as large
 * as the sheet, and scrolling moves what the window shows.
 */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { workbench, state, sheet, drafting, locale, label, editorLabel, listLabel } = props;
  const { session, version } = state;
  const { host } = session;
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const copied = useRef<CopiedBlock | null>(null);
  const view = useViewport(scroller);

  const selection = selectionOf(host, sheet);
  const [keptSpan, setSpan] = useState<Span | null>(null);
  const span = spanOf(selection, keptSpan);
  const { draft } = drafting;
  const choices = draft === null ? choicesAt(host, sheet, span.anchor, locale) : [];

  const shown: ShownSheet = useMemo(() => ({ host, sheet, version, locale }), [host, sheet, version, locale]);
  const used = useMemo(() => usedExtent(shown.sheet), [shown]);
  const extent = extentWith(used, selection);
  const axes = useMemo(
    () => sheetAxes(shown.sheet, extent.rows, extent.columns),
    [shown, extent.rows, extent.columns],
  );
  const stretches = stretchesOf(sheet, axes, view);
  const pageRows = Math.max(1, (stretches.rows.at(-1)?.last ?? 1) - (stretches.rows.at(-1)?.first ?? 0) - 1);

  const { selections } = state;
  const { row: focusRow, column: focusColumn } = span.focus;
  const isTyping = draft?.from === 'cell';
  const showFocus = useEffectEvent(() => {
    const box = scroller.current;
    if (!box || selection.rows > pageRows) return;
    const { rows, columns } = sheet.frozen;
    box.scrollTop = scrollToShow(axes.rows, rows, HEADER_HEIGHT, box.scrollTop, box.clientHeight, focusRow);
    box.scrollLeft = scrollToShow(
      axes.columns,
      columns,
      HEADER_WIDTH,
      box.scrollLeft,
      box.clientWidth,
      focusColumn,
    );
  });
  // What is selected comes into view, also when the add-in selects it (again), and so does what is typed in. A change
  // elsewhere in the workbook leaves the view where the user scrolled it.
  useEffect(() => {
    showFocus();
  }, [sheet, focusRow, focusColumn, selections, isTyping]);

  // What the add-in selects takes the focus; a sheet that is only shown does not.
  const seenSelections = useRef(selections);
  useEffect(() => {
    if (seenSelections.current !== selections) scroller.current?.focus({ preventScroll: true });
    seenSelections.current = selections;
  }, [selections]);

  const select = (next: Span): void => {
    setSpan(next);
    workbench.select(sheet, rectOf(next));
  };
  const moveOn = (direction: Step): void => {
    select(spanAt(step(sheet, span.anchor, direction)));
    scroller.current?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const control = ctrlKey || metaKey;
    const next = altKey ? null : moveSpan(sheet, span, { key, shift: shiftKey, control }, pageRows);
    if (next) {
      select(next);
    } else if (key === 'ArrowDown' && altKey) {
      openList(event.currentTarget as HTMLElement);
    } else if (key === 'Enter') {
      moveOn(shiftKey ? UP : DOWN);
    } else if (key === 'F2') {
      drafting.begin('cell', sheet, span.anchor);
    } else if (key === 'Delete' || key === 'Backspace') {
      workbench.act((host) => {
        clearContent(host, sheet, selection);
      });
    } else if (key === 'a' && control) {
      select({
        anchor: { row: 0, column: 0 },
        focus: { row: extent.rows - 1, column: extent.columns - 1 },
      });
    } else if (key.length === 1 && !control && !altKey) {
      drafting.begin('cell', sheet, span.anchor, key);
    } else {
      return;
    }
    event.preventDefault();
  };

  const onChoose = (text: string): void => {
    drafting.begin('cell', sheet, span.anchor, text);
    drafting.commit();
  };

  const onEditorKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const { key, shiftKey } = event;
    if (key === 'Escape') {
      drafting.cancel();
      scroller.current?.focus({ preventScroll: true });
    } else if (key === 'Enter' || key === 'Tab') {
      event.preventDefault();
      drafting.commit();
      if (key === 'Enter') moveOn(shiftKey ? UP : DOWN);
      else moveOn(shiftKey ? LEFT : RIGHT);
    }
  };

  const spanUnder = (event: PointerEvent): Span => {
    const box = scroller.current?.getBoundingClientRect();
    return spanAtPoint(axes, stretches, event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0));
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || isField(event.target)) return;
    const hit = spanUnder(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    select(event.shiftKey ? extendTo(span, hit) : hit);
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const next = extendTo(span, spanUnder(event));
    if (!sameRect(rectOf(next), selection)) select(next);
  };

  const onCopy = (event: ClipboardEvent): void => {
    if (draft) return;
    copied.current = copyBlock(host, sheet, selection, locale);
    if (copied.current) event.clipboardData.setData('text/plain', copied.current.text);
    event.preventDefault();
  };
  const onCut = (event: ClipboardEvent): void => {
    if (draft) return;
    onCopy(event);
    workbench.act((host) => {
      clearContent(host, sheet, selection);
    });
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (draft) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    if (text === '') return;
    workbench.act((host) => {
      pasteBlock(host, sheet, selection, text, copied.current, locale);
    });
  };

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={axes.rows.count}
      aria-colcount={axes.columns.count}
      aria-multiselectable="true"
      data-selection={cellReference(span.anchor.row, span.anchor.column)}
      className={styles.scroller}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => {
        drafting.begin('cell', sheet, span.anchor);
      }}
      onCopy={onCopy}
      onCut={onCut}
      onPaste={onPaste}
    >
      <div
        role="presentation"
        style={{ width: HEADER_WIDTH + axes.columns.total, height: HEADER_HEIGHT + axes.rows.total }}
      >
        <div className={styles.window} role="presentation" style={{ width: view.width, height: view.height }}>
          {stretches.rows.map((rows) =>
            stretches.columns.map((columns) => (
              <GridArea key={`${rows.start},${columns.start}`} {...{ shown, axes, rows, columns, selection }}>
                {choices.length > 0 && isIn(rows, span.anchor.row) && isIn(columns, span.anchor.column) && (
                  <ListButton
                    {...{ choices, axes, onChoose }}
                    place={span.anchor}
                    label={listLabel}
                    onLeave={() => scroller.current?.focus({ preventScroll: true })}
                  />
                )}
                {draft?.from === 'cell' &&
                  draft.sheet === sheet &&
                  isIn(rows, draft.place.row) &&
                  isIn(columns, draft.place.column) && (
                    <CellEditor
                      draft={draft}
                      axes={axes}
                      label={editorLabel}
                      onChange={drafting.change}
                      onKeyDown={onEditorKey}
                      onBlur={drafting.commit}
                    />
                  )}
              </GridArea>
            )),
          )}
          <GridHeaders axes={axes} stretches={stretches} selection={selection} />
        </div>
      </div>
    </div>
  );
}

/** The span that was made here, as long as nobody else selected something since. */
function spanOf(selection: Rect, kept: Span | null): Span {
  if (kept && sameRect(rectOf(kept), selection)) return kept;
  const { row, column, rows, columns } = selection;
  return { anchor: { row, column }, focus: { row: row + rows - 1, column: column + columns - 1 } };
}

/** What the pointer is to leave alone: it is no cell. */
function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

function isIn({ first, last }: { readonly first: number; readonly last: number }, index: number): boolean {
  return index >= first && index <= last;
}
