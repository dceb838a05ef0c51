// SPDX-License-Identifier: EUPL-1.2

import type { DataValidation } from '../../../ooxml/data-validation';
import type { Rect, SheetModel } from '../../../ooxml/model';
import type { Host } from '../host';
import { ensureSheetEditable } from './editable';
import { allWithout, touches } from './rectangles';

/** Anything may be typed; what Excel starts from when only a message is set. */
const ANYTHING: DataValidation = {
  ranges: [],
  type: 'None',
  operator: 'Between',
  formula1: null,
  formula2: null,
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: { show: true, title: '', message: '' },
  error: { show: true, style: 'Stop', title: '', message: '' },
  isExtension: false,
};

/** What holds for a range: one validation for all its cells, none for any, or not the same for all. */
export type Validated =
  | { readonly kind: 'none' | 'inconsistent' | 'mixed' }
  | { readonly kind: 'all'; readonly validation: DataValidation };

export function validationOf({ dataValidations }: SheetModel, rect: Rect): Validated {
  const touching = dataValidations.filter(({ ranges }) => touches(ranges, rect));
  const [first] = touching;
  if (first === undefined) return { kind: 'none' };
  if (touching.length > 1) return { kind: 'mixed' };
  const uncovered = first.ranges.reduce<readonly Rect[]>((rest, range) => allWithout(rest, range), [rect]);
  return uncovered.length > 0 ? { kind: 'inconsistent' } : { kind: 'all', validation: first };
}

/** Lets no validation hold for a range. @throws ApiError AccessDenied when the sheet is protected */
export function clearValidation(host: Host, sheet: SheetModel, rect: Rect): void {
  ensureSheetEditable(host, sheet);
  sheet.dataValidations = sheet.dataValidations
    .map((validation) =>
      touches(validation.ranges, rect)
        ? { ...validation, ranges: allWithout(validation.ranges, rect) }
        : validation,
    )
    .filter(({ ranges }) => ranges.length > 0);
  host.isDirty = true;
}

/** Changes what may be typed in a range; from nothing where its cells had none or not all the same. */
export function changeValidation(
  host: Host,
  sheet: SheetModel,
  rect: Rect,
  change: (validation: DataValidation) => DataValidation,
): void {
  const present = validationOf(sheet, rect);
  const changed = change(present.kind === 'all' ? present.validation : ANYTHING);
  clearValidation(host, sheet, rect);
  sheet.dataValidations = [...sheet.dataValidations, { ...changed, ranges: [rect], isExtension: false }];
}
