// SPDX-License-Identifier: EUPL-1.2
import { isEqual } from '../equal';
import type { SheetModel } from '../model';
import type { HeaderFooter, PageLayout } from '../page-layout';
import type { SheetSnapshot } from '../snapshot';
import type { AttributeValues } from '../xml/build';
import type { XmlEditor } from '../xml/editor';
import { encodeXString, escapeText } from '../xml/escape';
import { HEADER_FOOTER, WORKSHEET } from '../xml/sequences';
import { child } from '../xml/tree';

/** Attributes that the file leaves out where they say nothing special. */
function printOptions(layout: PageLayout): AttributeValues {
  const set = (isOn: boolean): true | null => (isOn ? true : null);
  return {
    horizontalCentered: set(layout.centerHorizontally),
    verticalCentered: set(layout.centerVertically),
    headings: set(layout.printHeadings),
    gridLines: set(layout.printGridlines),
  };
}

function pageSetup(layout: PageLayout): AttributeValues {
  const { fit, scale, firstPageNumber } = layout;
  // One page is what the file means when it does not say.
  const pages = (count: number | undefined): number | null =>
    count === undefined || count === 1 ? null : count;
  return {
    paperSize: layout.paperSize,
    scale: scale === 100 ? null : scale,
    firstPageNumber,
    fitToWidth: pages(fit?.wide),
    fitToHeight: pages(fit?.tall),
    pageOrder: layout.overThenDown ? 'overThenDown' : null,
    orientation: layout.orientation === 'Landscape' ? 'landscape' : null,
    blackAndWhite: layout.blackAndWhite ? true : null,
    draft: layout.draft ? true : null,
    useFirstPageNumber: firstPageNumber === null ? null : true,
  };
}

function headerFooterAttributes(headerFooter: HeaderFooter): AttributeValues {
  return {
    differentOddEven: headerFooter.differentOddEven ? true : null,
    differentFirst: headerFooter.differentFirst ? true : null,
    scaleWithDoc: headerFooter.scaleWithDocument ? null : false,
    alignWithMargins: headerFooter.alignWithMargins ? null : false,
  };
}

/** Members in which two records of attributes differ. */
function changed(before: AttributeValues, now: AttributeValues): AttributeValues {
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => before[name] !== value));
}

/** Sets attributes of an element that may not be there yet; one that says nothing is not made. */
function setOn(editor: XmlEditor, name: string, attributes: AttributeValues): void {
  if (Object.keys(attributes).length === 0) return;
  const element = child(editor.root, name);
  if (element !== undefined) editor.setAttributes(element, attributes);
  else if (Object.values(attributes).some((value) => value !== null)) {
    editor.insertInOrder(editor.root, name, editor.tag(name, attributes), WORKSHEET);
  }
}

function patchHeaderFooter(editor: XmlEditor, before: HeaderFooter, now: HeaderFooter): void {
  if (isEqual(before, now)) return;
  const children: Record<string, string | null> = {};
  for (const pages of ['odd', 'even', 'first'] as const) {
    for (const [place, suffix] of [
      ['header', 'Header'],
      ['footer', 'Footer'],
    ] as const) {
      const text = now[pages][place];
      if (text === before[pages][place]) continue;
      const name = pages + suffix;
      children[name] = text === '' ? null : editor.tag(name, {}, escapeText(encodeXString(text)));
    }
  }
  const attributes = changed(headerFooterAttributes(before), headerFooterAttributes(now));
  const element = child(editor.root, 'headerFooter');
  if (element !== undefined) {
    editor.replace(element, editor.derive(element, attributes, children, HEADER_FOOTER));
    return;
  }
  const content = HEADER_FOOTER.map((name) => children[name] ?? '').join('');
  const xml = editor.tag('headerFooter', attributes, content);
  editor.insertInOrder(editor.root, 'headerFooter', xml, WORKSHEET);
}

/** Applies how a sheet is printed, apart from what `sheetPr` and names say of it. */
export function patchPageLayout(
  editor: XmlEditor,
  { pageLayout: before }: SheetSnapshot,
  { pageLayout: now }: SheetModel,
): void {
  if (isEqual(before, now)) return;
  setOn(editor, 'printOptions', changed(printOptions(before), printOptions(now)));
  if (!isEqual(before.margins, now.margins)) setOn(editor, 'pageMargins', { ...now.margins });
  setOn(editor, 'pageSetup', changed(pageSetup(before), pageSetup(now)));
  patchHeaderFooter(editor, before.headerFooter, now.headerFooter);
}
