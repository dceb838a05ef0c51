// SPDX-License-Identifier: EUPL-1.2

import { joinSections, MAX_HEADER_FOOTER, splitSections } from '../../../ooxml/header-footer';
import type { HeaderFooterSections } from '../../../ooxml/header-footer';
import { MAX_COLUMNS, MAX_ROWS } from '../../../ooxml/model';
import type { SheetModel } from '../../../ooxml/model';
import type { HeaderFooter, HeaderFooterText, PageLayout, PageMargins } from '../../../ooxml/page-layout';
import { printAreaOf, printTitlesOf, setPrintArea, setPrintTitles } from '../../../ooxml/print-names';
import { readBoolean, readChoice, readInteger, readNumber, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { ensureSheetEditable } from '../edit/editable';
import type { Host } from '../host';
import { NULL_OBJECT, rangeObject } from '../objects';
import type { AnyObject, ObjectOf } from '../objects';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { readRange } from '../resolve-address';

const POINTS_PER_INCH = 72;
const MAX_MARGIN_POINTS = 3_600;
const MAX_PAGES = 32_767;
const SCALES = { minimum: 10, maximum: 400 };

/** Kinds of paper in the order of their numbers, from 1 (ECMA-376 part 1, 18.3.1.63). */
const PAPERS = [
  ...['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small'],
  ...['A5', 'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note'],
];
const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const ORDERS = ['DownThenOver', 'OverThenDown'] as const;

type Layout = ObjectOf<'PageLayout'>;

/** Reader and writer of a switch. */
function option(
  key:
    | 'centerHorizontally'
    | 'centerVertically'
    | 'printGridlines'
    | 'printHeadings'
    | 'blackAndWhite'
    | 'draft',
) {
  return {
    get: ({ sheet }: Layout) => sheet.pageLayout[key],
    set: ({ sheet }: Layout, value: unknown, host: Host): void => {
      change(host, sheet, { [key]: readBoolean(value, key) });
    },
  };
}

/** Reader and writer of a margin, points. */
function margin(key: keyof PageMargins) {
  return {
    get: ({ sheet }: Layout) => sheet.pageLayout.margins[key] * POINTS_PER_INCH,
    set: ({ sheet }: Layout, value: unknown, host: Host): void => {
      const inches = readNumber(value, `${key}Margin`, 0, MAX_MARGIN_POINTS) / POINTS_PER_INCH;
      change(host, sheet, { margins: { ...sheet.pageLayout.margins, [key]: inches } });
    },
  };
}

/** Reader and writer of one third of a header or footer. */
function section(place: keyof HeaderFooterText, at: keyof HeaderFooterSections) {
  return {
    get: ({ sheet, pages }: ObjectOf<'HeaderFooter'>) =>
      splitSections(sheet.pageLayout.headerFooter[pages][place])[at],
    set: ({ sheet, pages }: ObjectOf<'HeaderFooter'>, value: unknown, host: Host): void => {
      const texts = sheet.pageLayout.headerFooter[pages];
      const code = joinSections({ ...splitSections(texts[place]), [at]: readText(value, place) });
      if (code.length > MAX_HEADER_FOOTER) {
        throw invalidArgument(`a ${place} has at most ${MAX_HEADER_FOOTER} characters`);
      }
      changeTexts(host, sheet, { [pages]: { ...texts, [place]: code } });
    },
  };
}

const options = {
  CenterHorizontally: option('centerHorizontally'),
  CenterVertically: option('centerVertically'),
  PrintGridlines: option('printGridlines'),
  PrintHeadings: option('printHeadings'),
  BlackAndWhite: option('blackAndWhite'),
  DraftMode: option('draft'),
  LeftMargin: margin('left'),
  RightMargin: margin('right'),
  TopMargin: margin('top'),
  BottomMargin: margin('bottom'),
  HeaderMargin: margin('header'),
  FooterMargin: margin('footer'),
};
const sections = {
  LeftHeader: section('header', 'left'),
  CenterHeader: section('header', 'center'),
  RightHeader: section('header', 'right'),
  LeftFooter: section('footer', 'left'),
  CenterFooter: section('footer', 'center'),
  RightFooter: section('footer', 'right'),
};

/** How a sheet is printed. */
export const pageLayoutClasses: Pick<Behaviours, 'PageLayout' | 'HeaderFooterGroup' | 'HeaderFooter'> = {
  PageLayout: {
    nav: { HeadersFooters: ({ sheet }) => ({ type: 'HeaderFooterGroup', sheet }) },
    get: {
      ...sided(options, 'get'),
      Orientation: ({ sheet }) => sheet.pageLayout.orientation,
      PaperSize: ({ sheet }) => PAPERS[(sheet.pageLayout.paperSize ?? 0) - 1] ?? null,
      Zoom: ({ sheet }) => zoomObject(sheet.pageLayout),
      PrintOrder: ({ sheet }) => ORDERS[sheet.pageLayout.overThenDown ? 1 : 0],
      FirstPageNumber: ({ sheet }) => sheet.pageLayout.firstPageNumber ?? '',
    },
    set: {
      ...sided(options, 'set'),
      Orientation: ({ sheet }, value, host) => {
        change(host, sheet, { orientation: readChoice(value, 'orientation', ORIENTATIONS) });
      },
      PaperSize: ({ sheet }, value, host) => {
        change(host, sheet, { paperSize: PAPERS.indexOf(readChoice(value, 'paperSize', PAPERS)) + 1 });
      },
      Zoom: ({ sheet }, value, host) => {
        change(host, sheet, readZoom(value));
      },
      PrintOrder: ({ sheet }, value, host) => {
        change(host, sheet, { overThenDown: readChoice(value, 'printOrder', ORDERS) === 'OverThenDown' });
      },
      FirstPageNumber: ({ sheet }, value, host) => {
        const firstPageNumber = value === '' ? null : readInteger(value, 'firstPageNumber');
        change(host, sheet, { firstPageNumber });
      },
    },
    call: {
      GetPrintArea: ({ sheet }, _, host) => ensured(printArea(host, sheet)),
      GetPrintAreaOrNullObject: ({ sheet }, _, host) => printArea(host, sheet),
      GetPrintTitleRows: ({ sheet }, _, host) => ensured(titleRows(host, sheet)),
      GetPrintTitleRowsOrNullObject: ({ sheet }, _, host) => titleRows(host, sheet),
      GetPrintTitleColumns: ({ sheet }, _, host) => ensured(titleColumns(host, sheet)),
      GetPrintTitleColumnsOrNullObject: ({ sheet }, _, host) => titleColumns(host, sheet),
      SetPrintArea: ({ sheet }, [value], host) => {
        ensureSheetEditable(host, sheet);
        setPrintArea(host.workbook, sheet, readRange(host, sheet, value, 'printArea').rect);
        host.isDirty = true;
      },
      SetPrintTitleRows: ({ sheet }, [value], host) => {
        ensureSheetEditable(host, sheet);
        const { rect } = readRange(host, sheet, value, 'printTitleRows');
        const { columns } = printTitlesOf(host.workbook, sheet);
        setPrintTitles(host.workbook, sheet, { columns, rows: { first: rect.row, count: rect.rows } });
        host.isDirty = true;
      },
      SetPrintTitleColumns: ({ sheet }, [value], host) => {
        ensureSheetEditable(host, sheet);
        const { rect } = readRange(host, sheet, value, 'printTitleColumns');
        const { rows } = printTitlesOf(host.workbook, sheet);
        setPrintTitles(host.workbook, sheet, { rows, columns: { first: rect.column, count: rect.columns } });
        host.isDirty = true;
      },
    },
  },
  HeaderFooterGroup: {
    nav: {
      DefaultForAllPages: ({ sheet }) => ({ type: 'HeaderFooter', sheet, pages: 'odd' }),
      OddPages: ({ sheet }) => ({ type: 'HeaderFooter', sheet, pages: 'odd' }),
      EvenPages: ({ sheet }) => ({ type: 'HeaderFooter', sheet, pages: 'even' }),
      FirstPage: ({ sheet }) => ({ type: 'HeaderFooter', sheet, pages: 'first' }),
    },
    get: {
      State: ({ sheet }) => stateOf(sheet.pageLayout.headerFooter),
      UseSheetMargins: ({ sheet }) => sheet.pageLayout.headerFooter.alignWithMargins,
      UseSheetScale: ({ sheet }) => sheet.pageLayout.headerFooter.scaleWithDocument,
    },
    set: {
      State: ({ sheet }, value, host) => {
        const state = readChoice(value, 'state', STATES);
        changeTexts(host, sheet, {
          differentFirst: state.startsWith('First'),
          differentOddEven: state.endsWith('OddAndEven'),
        });
      },
      UseSheetMargins: ({ sheet }, value, host) => {
        changeTexts(host, sheet, { alignWithMargins: readBoolean(value, 'useSheetMargins') });
      },
      UseSheetScale: ({ sheet }, value, host) => {
        changeTexts(host, sheet, { scaleWithDocument: readBoolean(value, 'useSheetScale') });
      },
    },
  },
  HeaderFooter: { get: sided(sections, 'get'), set: sided(sections, 'set') },
};

/** One side (readers or writers) of a table of both. */
function sided<Side extends 'get' | 'set', Both extends Readonly<Record<Side, unknown>>>(
  table: Readonly<Record<string, Both>>,
  side: Side,
): Readonly<Record<string, Both[Side]>> {
  return Object.fromEntries(Object.entries(table).map(([name, both]) => [name, both[side]]));
}

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

function stateOf({ differentFirst, differentOddEven }: HeaderFooter): string {
  return STATES[(differentFirst ? 1 : 0) + (differentOddEven ? 2 : 0)] ?? 'Default';
}

function change(host: Host, sheet: SheetModel, changes: Partial<PageLayout>): void {
  ensureSheetEditable(host, sheet);
  sheet.pageLayout = { ...sheet.pageLayout, ...changes };
  host.isDirty = true;
}

function changeTexts(host: Host, sheet: SheetModel, changes: Partial<HeaderFooter>): void {
  change(host, sheet, { headerFooter: { ...sheet.pageLayout.headerFooter, ...changes } });
}

function zoomObject({ fit, scale }: PageLayout): Readonly<Record<string, number | null>> {
  if (fit === null) return { scale };
  return { horizontalFitToPages: fit.wide || null, verticalFitToPages: fit.tall || null };
}

/** A scale, or pages to fit on; a direction that is not given takes as many as it needs. */
function readZoom(value: unknown): Pick<PageLayout, 'fit'> & Partial<PageLayout> {
  if (typeof value !== 'object' || value === null) throw invalidArgument('zoom must be an object');
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Partial<Record<string, unknown>>;
  if (scale !== undefined && scale !== null) {
    return { fit: null, scale: readNumber(scale, 'scale', SCALES.minimum, SCALES.maximum) };
  }
  const pages = (count: unknown, parameter: string): number =>
    count === undefined || count === null
      ? 0
      : readNumber(readInteger(count, parameter), parameter, 1, MAX_PAGES);
  const wide = pages(horizontalFitToPages, 'horizontalFitToPages');
  const tall = pages(verticalFitToPages, 'verticalFitToPages');
  if (wide === 0 && tall === 0) throw invalidArgument('zoom must say a scale or a number of pages');
  return { fit: { wide, tall } };
}

function printArea(host: Host, sheet: SheetModel): AnyObject {
  const [area, ...more] = printAreaOf(host.workbook, sheet);
  return area === undefined || more.length > 0 ? NULL_OBJECT : rangeObject(sheet, area);
}

function titleRows(host: Host, sheet: SheetModel): AnyObject {
  const { rows } = printTitlesOf(host.workbook, sheet);
  if (rows === null) return NULL_OBJECT;
  return rangeObject(sheet, { row: rows.first, rows: rows.count, column: 0, columns: MAX_COLUMNS });
}

function titleColumns(host: Host, sheet: SheetModel): AnyObject {
  const { columns } = printTitlesOf(host.workbook, sheet);
  if (columns === null) return NULL_OBJECT;
  return rangeObject(sheet, { row: 0, rows: MAX_ROWS, column: columns.first, columns: columns.count });
}

function ensured(object: AnyObject): AnyObject {
  if (object.type === 'Null') throw itemNotFound('this sheet has none');
  return object;
}
