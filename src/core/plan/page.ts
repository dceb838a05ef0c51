// SPDX-License-Identifier: EUPL-1.2

import type { SheetPlan } from './plan';

/** How a sheet of ours is printed. The footer is in Excel's own code, which is the same in every language. */
export interface PagePlan {
  /** Pages beside each other; downwards as many as it takes. */
  readonly pagesWide: number;
  /** From the top, on every page. */
  readonly repeatedRows: number;
  /** From the left, on every page; 0 where one page is wide enough. */
  readonly repeatedColumns: number;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** Characters on the width of an A4 sheet on its side at 50 per cent: smaller figures cannot be read. */
const CHARACTERS_PER_PAGE = 280;

const FILE = '&F';
const SHEET = '&A';
const PAGE_OF_PAGES = '&P / &N';

/** Landscape, fitted in width to as few pages as stay legible, with headers and identities on each. */
export function pageOf({ columnWidths, frozen }: Pick<SheetPlan, 'columnWidths' | 'frozen'>): PagePlan {
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const identity = sum(columnWidths.slice(0, frozen.columns));
  const rest = sum(columnWidths) - identity;
  const isOnePage = identity + rest <= CHARACTERS_PER_PAGE;
  return {
    pagesWide: isOnePage ? 1 : Math.ceil(rest / (CHARACTERS_PER_PAGE - identity)),
    repeatedRows: frozen.rows,
    repeatedColumns: isOnePage ? 0 : frozen.columns,
    footer: { left: FILE, center: SHEET, right: PAGE_OF_PAGES },
  };
}
