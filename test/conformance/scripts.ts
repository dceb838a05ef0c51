// SPDX-License-Identifier: EUPL-1.2

import { chartScripts } from './charts';
import { conditionalFormatScripts } from './conditional-formats';
import { copyingScripts } from './copying';
import { customXmlScripts } from './custom-xml';
import { eventScripts } from './events';
import { formatScripts } from './formats';
import { formulaScripts } from './formulas';
import { nameScripts } from './names';
import { pageLayoutScripts } from './page-layout';
import { propertyScripts } from './properties';
import { protocolScripts } from './protocol';
import { protectionScripts } from './protection';
import { rangeScripts } from './ranges';
import type { Script } from './script';
import { shiftScripts } from './shifts';
import { sheetCopyScripts } from './sheet-copies';
import { sortingScripts } from './sorting';
import { settingScripts } from './settings';
import { tableColumnScripts } from './table-columns';
import { tableScripts } from './tables';
import { validationScripts } from './validation';
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
  'copies of sheets': sheetCopyScripts,
  'protection and errors': protectionScripts,
  names: nameScripts,
  settings: settingScripts,
  'custom XML': customXmlScripts,
  validation: validationScripts,
  charts: chartScripts,
  'conditional formats': conditionalFormatScripts,
  'page layout': pageLayoutScripts,
  properties: propertyScripts,
  events: eventScripts,
};
