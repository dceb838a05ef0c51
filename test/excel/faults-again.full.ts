// SPDX-License-Identifier: EUPL-1.2

import { OPERATIONS } from '../support/faults/operation';
import { describeWholeTable } from '../support/faults/whole-table';

/** The second part of the whole table, `npm run faults`: what is done to a workbook that was written before. */
describeWholeTable(OPERATIONS.slice(3, 8));
