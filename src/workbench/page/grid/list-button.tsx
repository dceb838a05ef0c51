// SPDX-License-Identifier: EUPL-1.2

import type { ReactElement } from 'react';
import type { SheetModel } from '../../../ooxml/model';
import { validationOf } from '../../host/edit/data-validation';
import type { Host } from '../../host/host';
import { displayText } from '../../host/number-text';
import type { UserLocale } from '../../host/user-locale';
import { listItems } from '../../host/validity';
import { useGridStyles } from './grid-styles';
import type { Place } from './navigation';
import type { SheetAxes } from './sheet-axes';

/** Texts that may be chosen in a cell, as the user would type them; none where nothing is to be chosen. */
export function choicesAt(
  host: Host,
  sheet: SheetModel,
  { row, column }: Place,
  locale: UserLocale,
): readonly string[] {
  const found = validationOf(sheet, { row, column, rows: 1, columns: 1 });
  if (found.kind !== 'all') return [];
  const { type, inCellDropDown, formula1, ranges } = found.validation;
  if (type !== 'List' || !inCellDropDown || formula1 === null) return [];
  const items = listItems({ host, sheet, ranges, row, column }, formula1) ?? [];
  return items.map((item) => displayText(item, 'General', locale));
}

/** Opens the list of the selected cell, as Alt with the arrow down does. */
export function openList(grid: HTMLElement): void {
  const list = grid.querySelector<HTMLSelectElement>('select');
  list?.focus({ preventScroll: true });
  list?.showPicker();
}

interface ListButtonProps {
  readonly choices: readonly string[];
  readonly axes: SheetAxes;
  readonly place: Place;
  readonly label: string;
  readonly onChoose: (text: string) => void;
  /** The keyboard goes back to the sheet. */
  readonly onLeave: () => void;
}

/** The button right of a cell in which one of a list is chosen. */
export function ListButton({
  choices,
  axes,
  place,
  label,
  onChoose,
  onLeave,
}: ListButtonProps): ReactElement {
  const styles = useGridStyles();
  const { row, column } = place;
  return (
    <select
      className={styles.list}
      aria-label={label}
      tabIndex={-1}
      // Nothing is chosen yet, so that the present item can be chosen too.
      value=""
      style={{
        left: axes.columns.offsetOf(column + 1),
        top: axes.rows.offsetOf(row),
        height: axes.rows.sizeOf(row),
      }}
      onChange={(event) => {
        onChoose(event.target.value);
        onLeave();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onLeave();
      }}
    >
      <option value="" hidden />
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}
