// SPDX-License-Identifier: EUPL-1.2

import { eventScripts } from './events';
import { formatScripts } from './formats';
import { formulaScripts } from './formulas';
import { nameScripts } from './names';
import { protocolScripts } from './protocol';
import { rangeScripts } from './ranges';
import type { Script } from './script';
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
  names: nameScripts,
  settings: settingScripts,
  events: eventScripts,
};
