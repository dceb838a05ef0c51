// SPDX-License-Identifier: EUPL-1.2

import { useMemo, useRef, useState } from 'react';
import { cellReference } from '../../../ooxml/address';
import type { SheetModel } from '../../../ooxml/model';
import { typeInCell } from '../../host/edit/type-in-cell';
import { cellAt } from '../../host/grid';
import type { UserLocale } from '../../host/user-locale';
import type { Workbench } from '../workbench';
import { editText } from './edit-text';
import type { Place } from './navigation';

/** What the user is typing, and where: in the cell itself or in the formula bar. */
export interface Draft {
  readonly from: 'cell' | 'formulaBar';
  readonly sheet: SheetModel;
  readonly place: Place;
  readonly text: string;
}

export interface Drafting {
  readonly draft: Draft | null;
  /** Starts with the text of the cell, or with the key that started it. */
  readonly begin: (from: Draft['from'], sheet: SheetModel, place: Place, text?: string) => void;
  readonly change: (text: string) => void;
  /** Puts the text in the cell. */
  readonly commit: () => void;
  readonly cancel: () => void;
}

/** Typing in a cell. Meanwhile the host refuses every request, as Excel does while a cell is edited. */
export function useDraft(workbench: Workbench, locale: UserLocale): Drafting {
  const [draft, setDraft] = useState<Draft | null>(null);
  // A field that goes away loses the focus, which commits; by then the draft is closed already.
  const open = useRef<Draft | null>(null);
  return useMemo(() => {
    const before = (sheet: SheetModel, { row, column }: Place): string =>
      editText(cellAt(workbench.state().session.host.workbook, sheet, row, column), locale);
    const set = (next: Draft | null): void => {
      open.current = next;
      workbench.setCellEditMode(next !== null);
      setDraft(next);
    };
    return {
      draft,
      begin(from, sheet, place, text) {
        set({ from, sheet, place, text: text ?? before(sheet, place) });
      },
      change(text) {
        if (open.current) set({ ...open.current, text });
      },
      commit() {
        if (!open.current) return;
        const { sheet, place, text } = open.current;
        set(null);
        if (text === before(sheet, place)) return;
        workbench.act((host) => {
          typeInCell(host, sheet.name, cellReference(place.row, place.column), text, locale);
        });
      },
      cancel() {
        set(null);
      },
    };
  }, [draft, workbench, locale]);
}
