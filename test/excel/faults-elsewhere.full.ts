// SPDX-License-Identifier: EUPL-1.2

import { OPERATIONS } from '../support/faults/operation';
import { describeWholeTable } from '../support/faults/whole-table';

/** The third part of the whole table, `npm run faults`: beside copies, at the edge of the sheet, results of queries. */
describeWholeTable(OPERATIONS.slice(8));
