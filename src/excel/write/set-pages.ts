// SPDX-License-Identifier: EUPL-1.2

import { pageOf } from '../../core/plan/page';
import type { SheetPlan } from '../../core/plan/plan';
import { readOwnership } from '../read/ownership';
import { ExcelFailure, run } from '../run';
import { patiently } from './patiently';

/** Points; narrow, since the sheets are wide. */
const SIDE_MARGIN = 28;
const TOP_MARGIN = 36;
const BOTTOM_MARGIN = 46;

/**
 * Sets how sheets of ours are printed, in a request of its own: Excel on a computer without a printer refuses it, and
 * figures that came out are not taken back for that. It comes before the end of the write, so that a workbook in
 * which it was cut off is still marked, and the next write does it.
 *
 * @requires ExcelApi 1.9
 */
export async function setPages(plans: readonly SheetPlan[]): Promise<void> {
  if (plans.length === 0) {
    return;
  }
  try {
    await patiently(() => run((context) => setEach(context, plans)));
  } catch (error) {
    if (!(error instanceof ExcelFailure)) {
      throw error;
    }
  }
}

async function setEach(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<void> {
  const ownership = await readOwnership(context);
  for (const plan of plans) {
    const owned = ownership.sheets.get(plan.role);
    setPage(context.workbook.worksheets.getItem(owned?.id ?? plan.name), plan);
  }
  await context.sync();
}

function setPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { pageLayout } = sheet;
  const { pagesWide, repeatedRows, repeatedColumns, footer } = pageOf(plan);
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.leftMargin = SIDE_MARGIN;
  pageLayout.rightMargin = SIDE_MARGIN;
  pageLayout.topMargin = TOP_MARGIN;
  pageLayout.bottomMargin = BOTTOM_MARGIN;
  if (repeatedRows > 0) {
    pageLayout.setPrintTitleRows(`$1:$${repeatedRows}`);
  }
  if (repeatedColumns > 0) {
    pageLayout.setPrintTitleColumns(sheet.getRangeByIndexes(0, 0, 1, repeatedColumns).getEntireColumn());
  }
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.leftFooter = footer.left;
  texts.centerFooter = footer.center;
  texts.rightFooter = footer.right;
}
