// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookModel } from '../../ooxml/model';
import { createCalculation } from './formula/calculation';
import type { Calculation, CellAddress, Recalculation } from './formula/calculation';

/**
 * Recalculation put off until someone looks: content that changes within a batch is gathered, and dependents are
 * computed once before the next read or at the end of the batch. What an add-in can see is the same as when Excel
 * recalculates after every action, since it can only look by reading.
 */
export interface PendingCalculation {
  /** `Application.suspendApiCalculationUntilNextSync`: reads within this batch see stale values. */
  suspended: boolean;
  changed(cells: Iterable<CellAddress>): void;
  /** Tables, names or sheets were added, renamed or resized: formulas that refer to names or tables are computed again. */
  structureChanged(): void;
  /** Something that formulas refer to is gone: all are computed again. */
  referencesLost(): void;
  isPending(): boolean;
  /**
   * Computes what is pending when the mode is automatic, and in manual mode only the formulas that were entered since
   * the last time; null when there was nothing to do.
   */
  settle(): Recalculation | null;
  /** `Application.calculate`, also in manual mode. */
  calculateNow(everything: boolean): Recalculation;
  /** `Calculation.evaluate`, of what is settled. */
  evaluate: Calculation['evaluate'];
}

export function createPendingCalculation(workbook: WorkbookModel): PendingCalculation {
  const calculation = createCalculation(workbook);
  let cells: CellAddress[] = [];
  /** How many of these were computed when they were entered, in manual mode. */
  let entered = 0;
  let structure = false;
  let all = false;
  const run = (): Recalculation => {
    const result = all ? calculation.recalculateAll() : calculation.recalculate(cells);
    cells = [];
    entered = 0;
    structure = false;
    all = false;
    return result;
  };
  return {
    suspended: false,
    changed(changedCells) {
      for (const cell of changedCells) cells.push(cell);
    },
    structureChanged() {
      calculation.structureChanged();
      structure = true;
    },
    referencesLost() {
      this.structureChanged();
      all = true;
    },
    isPending: () => all || structure || cells.length > 0,
    settle() {
      if (this.suspended || !this.isPending()) return null;
      if (workbook.calculationMode !== 'Manual') return run();
      const fresh = cells.slice(entered);
      entered = cells.length;
      return fresh.length === 0 ? null : calculation.computeEntered(fresh);
    },
    calculateNow(everything) {
      all ||= everything;
      return run();
    },
    evaluate: (formula, at, entered) => calculation.evaluate(formula, at, entered),
  };
}
