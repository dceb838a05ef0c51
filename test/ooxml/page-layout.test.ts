// SPDX-License-Identifier: EUPL-1.2
import { checkPackage } from '../../src/ooxml/check/check-package';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { joinSections, literalText, splitSections } from '../../src/ooxml/header-footer';
import type { SheetModel } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import type { OpenWorkbook } from '../../src/ooxml/open-workbook';
import { STANDARD_PAGE_LAYOUT } from '../../src/ooxml/page-layout';
import type { PageLayout } from '../../src/ooxml/page-layout';
import { printAreaOf, printTitlesOf, setPrintArea, setPrintTitles } from '../../src/ooxml/print-names';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { partText } from '../support/parts';
import { workbookWithSheet } from '../support/package';

const SHEET = 'xl/worksheets/sheet1.xml';

const EVERYTHING: PageLayout = {
  orientation: 'Landscape',
  paperSize: 9,
  scale: 75,
  fit: { wide: 1, tall: 0 },
  margins: { left: 0.5, right: 0.25, top: 1, bottom: 1.5, header: 0.2, footer: 0.4 },
  centerHorizontally: true,
  centerVertically: true,
  printGridlines: true,
  printHeadings: true,
  blackAndWhite: true,
  draft: true,
  overThenDown: true,
  firstPageNumber: 3,
  headerFooter: {
    odd: { header: '&L&"Arial,Bold"R&&D <1>', footer: '&RPagina &P van &N' },
    even: { header: '', footer: '&Ceven' },
    first: { header: '&Ceerste', footer: '' },
    differentOddEven: true,
    differentFirst: true,
    scaleWithDocument: false,
    alignWithMargins: false,
  },
};

function sheetOf({ workbook }: OpenWorkbook): SheetModel {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('page layout', () => {
  it('of a new sheet is the standard one', () => {
    expect(sheetOf(createWorkbook()).pageLayout).toEqual(STANDARD_PAGE_LAYOUT);
  });

  it('is written and read back, and taken back again', () => {
    const open = createWorkbook();
    sheetOf(open).pageLayout = EVERYTHING;
    const saved = saveWorkbook(open);
    expect(checkPackage(saved)).toEqual([]);
    const again = openWorkbook(saved);
    expect(sheetOf(again).pageLayout).toEqual(EVERYTHING);

    sheetOf(again).pageLayout = STANDARD_PAGE_LAYOUT;
    const plain = openWorkbook(saveWorkbook(again));
    expect(sheetOf(plain).pageLayout).toEqual(STANDARD_PAGE_LAYOUT);
    expect(checkPackage(saveWorkbook(again))).toEqual([]);
  });

  it('changes only what it has to', () => {
    const setUp =
      '<printOptions gridLinesSet="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/><pageSetup paperSize="9" horizontalDpi="300" verticalDpi="300" copies="2"/><headerFooter><oddHeader>&amp;CKop</oddHeader></headerFooter>';
    const bytes = workbookWithSheet(`<sheetData/>${setUp}`).slice();
    const before = partText(bytes, SHEET);
    const open = openWorkbook(bytes);
    const sheet = sheetOf(open);
    sheet.pageLayout = {
      ...sheet.pageLayout,
      orientation: 'Landscape',
      fit: { wide: 1, tall: 0 },
      headerFooter: { ...sheet.pageLayout.headerFooter, odd: { header: '&CKop', footer: '&R&P' } },
    };
    expect(partText(saveWorkbook(open), SHEET)).toBe(
      before
        .replace('<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
        .replace('copies="2"/>', 'copies="2" fitToHeight="0" orientation="landscape"/>')
        .replace('</oddHeader>', '</oddHeader><oddFooter>&amp;R&amp;P</oddFooter>'),
    );
  });
});

describe('rows, columns and areas of a print', () => {
  it('are names of the sheet', () => {
    const open = createWorkbook({ sheetName: "Scenario's, '26" });
    const { workbook } = open;
    const sheet = sheetOf(open);
    expect(printTitlesOf(workbook, sheet)).toEqual({ rows: null, columns: null });
    setPrintTitles(workbook, sheet, { rows: { first: 0, count: 4 }, columns: { first: 0, count: 2 } });
    setPrintArea(workbook, sheet, { row: 0, column: 0, rows: 9, columns: 28 });
    const saved = saveWorkbook(open);
    expect(partText(saved, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Scenario''s, ''26'!$A:$B,'Scenario''s, ''26'!$1:$4</definedName>`,
    );
    expect(partText(saved, 'xl/workbook.xml')).toContain(`!$A$1:$AB$9</definedName>`);
    const again = openWorkbook(saved);
    expect(printTitlesOf(again.workbook, sheetOf(again))).toEqual({
      rows: { first: 0, count: 4 },
      columns: { first: 0, count: 2 },
    });
    expect(printAreaOf(again.workbook, sheetOf(again))).toEqual([
      { row: 0, column: 0, rows: 9, columns: 28 },
    ]);
    setPrintTitles(again.workbook, sheetOf(again), { rows: null, columns: null });
    setPrintArea(again.workbook, sheetOf(again), null);
    expect(again.workbook.names).toEqual([]);
  });
});

describe('headers and footers', () => {
  it.each([
    ['', { left: '', center: '', right: '' }],
    ['midden', { left: '', center: 'midden', right: '' }],
    ['&Llinks&CBlad &P van &N&R&D', { left: 'links', center: 'Blad &P van &N', right: '&D' }],
    ['&RR&&D&LL', { left: 'L', center: '', right: 'R&&D' }],
    ['&L&"A&R,Bold"x', { left: '&"A&R,Bold"x', center: '', right: '' }],
    ['&L&', { left: '&', center: '', right: '' }],
  ])('%j has its sections', (code, sections) => {
    expect(splitSections(code)).toEqual(sections);
    expect(splitSections(joinSections(sections))).toEqual(sections);
  });

  it('show an ampersand as it is', () => {
    expect(splitSections(joinSections({ left: literalText('B&W &P'), center: '', right: '' })).left).toBe(
      'B&&W &&P',
    );
  });
});
