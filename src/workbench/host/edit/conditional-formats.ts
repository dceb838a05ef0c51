// SPDX-License-Identifier: EUPL-1.2

import type {
  ConditionalFormat,
  ConditionalRule,
  DifferentialFormat,
} from '../../../ooxml/conditional-format';
import type { Rect, SheetModel } from '../../../ooxml/model';
import type { Host } from '../host';
import { itemNotFound } from '../protocol/api-error';
import { ensureSheetEditable } from './editable';
import { allWithout, touches } from './rectangles';

/** Conditional formats of a range, the first to be applied first. */
export function conditionalsIn({ conditionalFormats }: SheetModel, rect: Rect): readonly ConditionalFormat[] {
  return conditionalFormats
    .filter(({ ranges }) => touches(ranges, rect))
    .sort((a, b) => a.priority - b.priority);
}

/** @throws ApiError ItemNotFound when it is gone */
export function conditional(sheet: SheetModel, id: number): ConditionalFormat {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound('the conditional format was deleted');
  return found;
}

/** Adds one before all others, as Excel does. */
export function addConditional(host: Host, sheet: SheetModel, rect: Rect, rule: ConditionalRule): number {
  ensureSheetEditable(host, sheet);
  const id = Math.max(0, host.nextId(), ...sheet.conditionalFormats.map((format) => format.id)) + 1;
  const others = sheet.conditionalFormats.map((format) => ({ ...format, priority: format.priority + 1 }));
  sheet.conditionalFormats = [...others, { id, ranges: [rect], priority: 1, stopIfTrue: false, rule }];
  host.isDirty = true;
  return id;
}

export function changeConditional(
  host: Host,
  sheet: SheetModel,
  id: number,
  change: (format: ConditionalFormat) => ConditionalFormat,
): void {
  ensureSheetEditable(host, sheet);
  const present = conditional(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
    format === present ? change(format) : format,
  );
  host.isDirty = true;
}

/** Changes the looks that a rule gives; of a rule without looks of its own nothing. */
export function changeLooks(
  host: Host,
  sheet: SheetModel,
  id: number,
  looks: Partial<DifferentialFormat>,
): void {
  changeConditional(host, sheet, id, (format) =>
    'format' in format.rule
      ? { ...format, rule: { ...format.rule, format: { ...format.rule.format, ...looks } } }
      : format,
  );
}

export function deleteConditional(host: Host, sheet: SheetModel, id: number): void {
  ensureSheetEditable(host, sheet);
  const present = conditional(sheet, id);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format !== present);
  host.isDirty = true;
}

/** Lets no conditional format hold for a range; elsewhere each stays. */
export function clearConditionals(host: Host, sheet: SheetModel, rect: Rect): void {
  ensureSheetEditable(host, sheet);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) =>
      touches(format.ranges, rect) ? { ...format, ranges: allWithout(format.ranges, rect) } : format,
    )
    .filter(({ ranges }) => ranges.length > 0);
  host.isDirty = true;
}
