// SPDX-License-Identifier: EUPL-1.2

import type { CalculationMode } from '../../../ooxml/model';
import { readChoice } from '../arguments';
import type { Behaviours } from '../behaviour';
import { ensureWritable } from '../edit/editable';
import { reportCalculation } from '../settle';
import { workbookCreation } from './created-workbooks';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const applicationClasses: Pick<Behaviours, 'Application'> = {
  Application: {
    get: {
      CalculationMode: (_, host) => host.workbook.calculationMode,
      CalculationState: (_, host) => (host.calculation.isPending() ? 'Pending' : 'Done'),
      DecimalSeparator: () => '.',
      ThousandsSeparator: () => ',',
      UseSystemSeparators: () => true,
    },
    set: {
      CalculationMode: (_, value, host) => {
        ensureWritable(host);
        host.workbook.calculationMode = readChoice(value, 'calculationMode', MODES);
        host.isDirty = true;
      },
    },
    call: {
      ...workbookCreation,
      Calculate: (_, [type], host) => {
        const kind = readChoice(type, 'calculationType', ['Recalculate', 'Full', 'FullRebuild']);
        reportCalculation(host, host.calculation.calculateNow(kind !== 'Recalculate'));
      },
      SuspendApiCalculationUntilNextSync: (_, __, host) => {
        host.calculation.suspended = true;
      },
      // There is no screen to hold still.
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  },
};
