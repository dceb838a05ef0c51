// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, isTrue, onNewSheet } from './script';
import type { Script } from './script';

export const pageLayoutScripts: readonly Script[] = [
  {
    name: 'orientation, paper, zoom and margins in points are kept',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally');
      await context.sync();
      equal([pageLayout.orientation, pageLayout.paperSize], ['Landscape', 'A4']);
      equal([pageLayout.leftMargin, pageLayout.centerHorizontally], [36, true]);
      equal(pageLayout.zoom.horizontalFitToPages, 1);
      pageLayout.zoom = { scale: 75 };
      pageLayout.load('zoom');
      await context.sync();
      equal(pageLayout.zoom.scale, 75);
      pageLayout.zoom = { scale: 9 };
      await fails('InvalidArgument', () => context.sync());
    }),
  },
  {
    name: 'rows are repeated on every page',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      const none = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      await context.sync();
      isTrue(none.isNullObject, 'no rows at first');
      sheet.pageLayout.setPrintTitleRows('$1:$4');
      sheet.pageLayout.setPrintTitleColumns('$A:$B');
      const rows = sheet.pageLayout.getPrintTitleRows().load('rowIndex,rowCount');
      const columns = sheet.pageLayout.getPrintTitleColumns().load('columnIndex,columnCount');
      await context.sync();
      equal([rows.rowIndex, rows.rowCount, columns.columnIndex, columns.columnCount], [0, 4, 0, 2]);
    }),
  },
  {
    name: 'a header and footer have three parts',
    requires: 'ExcelApi 1.9',
    run: onNewSheet(async (context, sheet) => {
      const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
      texts.leftFooter = 'Bouw && sloop';
      texts.rightFooter = '&P / &N';
      texts.centerHeader = '&A';
      texts.load('leftFooter,centerFooter,rightFooter,centerHeader');
      await context.sync();
      equal(
        [texts.leftFooter, texts.centerFooter, texts.rightFooter, texts.centerHeader],
        ['Bouw && sloop', '', '&P / &N', '&A'],
      );
    }),
  },
];
