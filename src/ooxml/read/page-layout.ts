// SPDX-License-Identifier: EUPL-1.2
import { STANDARD_PAGE_LAYOUT } from '../page-layout';
import type { HeaderFooter, HeaderFooterText, PageLayout, PageMargins } from '../page-layout';
import { decodeXString } from '../xml/escape';
import { child, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

function readMargins(element: XmlElement | undefined): PageMargins {
  const { margins } = STANDARD_PAGE_LAYOUT;
  const inches = (side: keyof PageMargins): number => numeric(element, side) ?? margins[side];
  return {
    left: inches('left'),
    right: inches('right'),
    top: inches('top'),
    bottom: inches('bottom'),
    header: inches('header'),
    footer: inches('footer'),
  };
}

function readHeaderFooter(element: XmlElement | undefined): HeaderFooter {
  const text = (name: string): string => decodeXString(child(element, name)?.text ?? '');
  const pair = (pages: string): HeaderFooterText => ({
    header: text(`${pages}Header`),
    footer: text(`${pages}Footer`),
  });
  return {
    odd: pair('odd'),
    even: pair('even'),
    first: pair('first'),
    differentOddEven: flag(element, 'differentOddEven'),
    differentFirst: flag(element, 'differentFirst'),
    scaleWithDocument: flag(element, 'scaleWithDoc', true),
    alignWithMargins: flag(element, 'alignWithMargins', true),
  };
}

/** How a sheet is printed (ECMA-376 part 1, 18.3.1.46, .62–.64, .70). */
export function readPageLayout(root: XmlElement): PageLayout {
  const setup = child(root, 'pageSetup');
  const options = child(root, 'printOptions');
  const isFitted = flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  return {
    orientation: setup?.attributes.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: numeric(setup, 'paperSize'),
    scale: numeric(setup, 'scale') ?? STANDARD_PAGE_LAYOUT.scale,
    fit: isFitted
      ? { wide: numeric(setup, 'fitToWidth') ?? 1, tall: numeric(setup, 'fitToHeight') ?? 1 }
      : null,
    margins: readMargins(child(root, 'pageMargins')),
    centerHorizontally: flag(options, 'horizontalCentered'),
    centerVertically: flag(options, 'verticalCentered'),
    printGridlines: flag(options, 'gridLines'),
    printHeadings: flag(options, 'headings'),
    blackAndWhite: flag(setup, 'blackAndWhite'),
    draft: flag(setup, 'draft'),
    overThenDown: setup?.attributes.pageOrder === 'overThenDown',
    firstPageNumber: flag(setup, 'useFirstPageNumber') ? (numeric(setup, 'firstPageNumber') ?? 1) : null,
    headerFooter: readHeaderFooter(child(root, 'headerFooter')),
  };
}
