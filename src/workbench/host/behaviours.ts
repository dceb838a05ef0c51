// SPDX-License-Identifier: EUPL-1.2

import type { Behaviours } from './behaviour';
import { applicationClasses } from './classes/application';
import { chartClasses } from './classes/charts';
import { conditionalFormatClasses } from './classes/conditional-formats';
import { customXmlClasses } from './classes/custom-xml';
import { dataValidationClasses } from './classes/data-validation';
import { documentPropertiesClasses } from './classes/document-properties';
import { createdWorkbookClasses } from './classes/created-workbooks';
import { filteringClasses } from './classes/filtering';
import { nameClasses } from './classes/names';
import { pageLayoutClasses } from './classes/page-layout';
import { rangeBorderClasses } from './classes/range-borders';
import { rangeFormatClasses } from './classes/range-format';
import { rangeClasses } from './classes/range';
import { settingsClasses } from './classes/settings';
import { sheetViewClasses } from './classes/sheet-view';
import { sortingClasses } from './classes/sorting';
import { tableColumnClasses } from './classes/table-columns';
import { tableRowClasses } from './classes/table-rows';
import { tableClasses } from './classes/tables';
import { workbookClasses } from './classes/workbook';
import { worksheetClasses } from './classes/worksheet';
import { worksheetCollectionClasses } from './classes/worksheet-collection';

/** Every class of Excel's API that this host implements, and nothing it does not. */
export const behaviours: Behaviours = {
  ...workbookClasses,
  ...applicationClasses,
  ...createdWorkbookClasses,
  ...settingsClasses,
  ...customXmlClasses,
  ...worksheetCollectionClasses,
  ...worksheetClasses,
  ...sheetViewClasses,
  ...nameClasses,
  ...rangeClasses,
  ...rangeFormatClasses,
  ...rangeBorderClasses,
  ...dataValidationClasses,
  ...conditionalFormatClasses,
  ...chartClasses,
  ...pageLayoutClasses,
  ...documentPropertiesClasses,
  ...tableClasses,
  ...tableColumnClasses,
  ...tableRowClasses,
  ...sortingClasses,
  ...filteringClasses,
};
