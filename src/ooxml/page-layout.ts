// SPDX-License-Identifier: EUPL-1.2

export type PageOrientation = 'Portrait' | 'Landscape';

/** Inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** In the file's own code, left, centre and right in one text (`&Llinks&CBlad &P`); empty for none. */
export interface HeaderFooterText {
  readonly header: string;
  readonly footer: string;
}

export interface HeaderFooter {
  readonly odd: HeaderFooterText;
  readonly even: HeaderFooterText;
  readonly first: HeaderFooterText;
  readonly differentOddEven: boolean;
  readonly differentFirst: boolean;
  readonly scaleWithDocument: boolean;
  readonly alignWithMargins: boolean;
}

/** How a sheet is printed; print area and repeated rows are names (see `print-names.ts`). Immutable. */
export interface PageLayout {
  readonly orientation: PageOrientation;
  /** Number of the paper (ECMA-376 part 1, 18.3.1.63): 9 is A4; null leaves it to the printer. */
  readonly paperSize: number | null;
  /** Per cent; not used when the sheet is fitted to pages. */
  readonly scale: number;
  /** Pages that the sheet is made to fit on; 0 is as many as it takes. Null prints at `scale`. */
  readonly fit: { readonly wide: number; readonly tall: number } | null;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly overThenDown: boolean;
  /** Null for automatic. */
  readonly firstPageNumber: number | null;
  readonly headerFooter: HeaderFooter;
}

const NO_TEXT: HeaderFooterText = { header: '', footer: '' };

/** What a sheet prints like when it says nothing; the margins are those Excel gives a new sheet. */
export const STANDARD_PAGE_LAYOUT: PageLayout = {
  orientation: 'Portrait',
  paperSize: null,
  scale: 100,
  fit: null,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draft: false,
  overThenDown: false,
  firstPageNumber: null,
  headerFooter: {
    odd: NO_TEXT,
    even: NO_TEXT,
    first: NO_TEXT,
    differentOddEven: false,
    differentFirst: false,
    scaleWithDocument: true,
    alignWithMargins: true,
  },
};
