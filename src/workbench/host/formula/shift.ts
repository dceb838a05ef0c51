// SPDX-License-Identifier: EUPL-1.2
import type { SheetModel, WorkbookModel } from '../../../ooxml/model';
import { isAddress, mayHaveAddress, shiftReference } from '../../../ooxml/shift/formula';
import type { Shift } from '../../../ooxml/shift/shift';
import { rewriteFormulas } from './rewrite';

/**
 * Lets the references of all formulas follow cells that move on a sheet: those of cells, defined names and calculated
 * columns. What is deleted becomes #REF!.
 */
export function shiftFormulas(workbook: WorkbookModel, sheet: SheetModel, shift: Shift): void {
  const name = sheet.name.toLowerCase();
  rewriteFormulas(workbook, mayHaveAddress, ({ type, value }, place) =>
    isAddress(type)
      ? shiftReference(value, shift, {
          isOnSheet: (written) => (written === null ? place.sheet === sheet : written.toLowerCase() === name),
          absoluteOnly: place.isName,
        })
      : value,
  );
}
