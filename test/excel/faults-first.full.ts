// SPDX-License-Identifier: EUPL-1.2

import { OPERATIONS } from '../support/faults/operation';
import { describeWholeTable } from '../support/faults/whole-table';

/** The first part of the whole table, `npm run faults`: reading and first writes. */
describeWholeTable(OPERATIONS.slice(0, 3));
