// SPDX-License-Identifier: EUPL-1.2

import { EventType, WORKBOOK_TARGET } from './events';
import type { Recalculation } from './formula/calculation';
import type { Host } from './host';

/** Computes what waits, and tells the handlers of `onCalculated`, once per sheet that got other values. */
export function settleCalculation(host: Host): void {
  const result = host.calculation.settle();
  if (result) reportCalculation(host, result);
}

export function reportCalculation(host: Host, result: Recalculation): void {
  for (const worksheetId of new Set(result.changed.map((cell) => cell.sheetId))) {
    host.events.fire(EventType.worksheetCalculated, [worksheetId, WORKBOOK_TARGET], () => ({
      worksheetId,
      address: '',
    }));
  }
}
