// SPDX-License-Identifier: EUPL-1.2

import { copyingScripts } from './copying';
import { eventScripts } from './events';
import { formatScripts } from './formats';
import { formulaScripts } from './formulas';
import { nameScripts } from './names';
import { protocolScripts } from './protocol';
import { rangeScripts } from './ranges';
import type { Script } from './script';
import { shiftScripts } from './shifts';
import { sortingScripts } from './sorting';
import { settingScripts } from './settings';
import { tableColumnScripts } from './table-columns';
import { tableScripts } from './tables';
import { valueScripts } from './values';
import { worksheetScripts } from './worksheets';

/** Every script, by family. */
export const families: Readonly<Record<string, readonly Script[]>> = {
  protocol: protocolScripts,
  worksheets: worksheetScripts,
  ranges: rangeScripts,
  values: valueScripts,
  formulas: formulaScripts,
  formats: formatScripts,
  tables: tableScripts,
  'table columns': tableColumnScripts,
  'inserting and deleting': shiftScripts,
  'sorting and filtering': sortingScripts,
  copying: copyingScripts,
  names: nameScripts,
  settings: settingScripts,
  events: eventScripts,
};
