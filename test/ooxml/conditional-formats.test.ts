// SPDX-License-Identifier: EUPL-1.2
import { checkPackage } from '../../src/ooxml/check/check-package';
import type { ConditionalFormat, DifferentialFormat } from '../../src/ooxml/conditional-format';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import type { SheetModel } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import type { OpenWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { partText } from '../support/parts';
import { withText, workbookWithSheet } from '../support/package';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const A1_A9 = { row: 0, column: 0, rows: 9, columns: 1 };

const RED: DifferentialFormat = {
  bold: true,
  italic: false,
  strikethrough: null,
  underline: 'Single',
  color: '#9B2C2C',
  fill: '#F9DEDC',
  numberFormat: '0.0"x"',
};
const FORMATS: readonly ConditionalFormat[] = [
  {
    id: 1,
    ranges: [A1_A9],
    priority: 1,
    stopIfTrue: true,
    rule: { kind: 'cellIs', operator: 'NotBetween', formulas: ['1', 'B1&"<"'], format: RED },
  },
  {
    id: 2,
    ranges: [A1_A9, { ...A1_A9, column: 3 }],
    priority: 2,
    stopIfTrue: false,
    rule: { kind: 'expression', formula: '$A1="a&b"', format: { ...RED, fill: null, underline: null } },
  },
  {
    id: 3,
    ranges: [{ ...A1_A9, column: 2 }],
    priority: 3,
    stopIfTrue: false,
    rule: {
      kind: 'dataBar',
      color: '#0B5C8A',
      lower: { type: 'num', value: '0' },
      upper: { type: 'max', value: null },
      showValue: false,
    },
  },
];

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const ID = '{00000000-0001-0000-0000-000000000001}';
/** An icon set, two rules in one place, and a bar with the ends that Excel 2010 added. */
const KINDS =
  '<conditionalFormatting sqref="C1:C9"><cfRule type="iconSet" priority="4"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A1:A9" pivot="0"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>5</formula></cfRule><cfRule type="top10" dxfId="0" priority="3" rank="3"/></conditionalFormatting>' +
  `<conditionalFormatting sqref="B1:B9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${ID}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
const BAR_EXTENSION = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="${ID}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B1:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

function kinds(): OpenWorkbook {
  const sheet = withText(workbookWithSheet(`<sheetData/>${KINDS}`), SHEET, (text) =>
    text.replace('</worksheet>', `${BAR_EXTENSION}</worksheet>`),
  );
  return openWorkbook(
    withText(sheet, STYLES, (text) =>
      text.replace('<dxfs count="0"/>', '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
    ),
  );
}

function sheetOf({ workbook }: OpenWorkbook): SheetModel {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('conditional formats', () => {
  it('are written and read back', () => {
    const open = createWorkbook();
    sheetOf(open).conditionalFormats = [...FORMATS];
    const saved = saveWorkbook(open);
    expect(checkPackage(saved)).toEqual([]);
    expect(sheetOf(openWorkbook(saved)).conditionalFormats).toEqual(FORMATS);
    expect(partText(saved, STYLES)).toContain(
      '<dxf><font><b/><i val="0"/><color rgb="FF9B2C2C"/><u val="single"/></font><numFmt numFmtId="164" formatCode="0.0&quot;x&quot;"/><fill><patternFill><bgColor rgb="FFF9DEDC"/></patternFill></fill></dxf>',
    );
  });

  it('share one record for equal looks', () => {
    const open = createWorkbook();
    const [first] = FORMATS;
    if (first === undefined) throw new Error('one');
    sheetOf(open).conditionalFormats = [first, { ...first, id: 2 }, { ...first, id: 3, priority: 9 }];
    expect(partText(saveWorkbook(open), STYLES)).toContain('<dxfs count="1">');
  });

  it('are read whatever their kind', () => {
    expect(
      sheetOf(kinds()).conditionalFormats.map(({ id, priority, rule }) => [id, priority, rule.kind]),
    ).toEqual([
      [1, 4, 'other'],
      [2, 2, 'cellIs'],
      [3, 3, 'other'],
      [4, 1, 'dataBar'],
    ]);
  });

  it('keep their elements when others come and go', () => {
    const open = kinds();
    const sheet = sheetOf(open);
    const before = partText(saveWorkbook(open), SHEET);
    const [first] = FORMATS;
    if (first === undefined) throw new Error('one');
    sheet.conditionalFormats = [
      ...sheet.conditionalFormats.filter(({ id }) => id !== 2),
      { ...first, id: 5, priority: 5 },
    ];
    const after = partText(saveWorkbook(open), SHEET);
    const gone =
      '<cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>5</formula></cfRule>';
    expect(before).toContain(gone);
    expect(
      after.replace(
        /<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs".*?<\/conditionalFormatting>/,
        '',
      ),
    ).toBe(before.replace(gone, ''));
    expect(checkPackage(saveWorkbook(open))).toEqual([]);
  });

  it('move with what an extension says of them, and take it along when they go', () => {
    const open = kinds();
    const sheet = sheetOf(open);
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
      format.id === 4 ? { ...format, ranges: [A1_A9] } : format,
    );
    const moved = partText(saveWorkbook(open), SHEET);
    expect(moved).toContain('<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="1">');
    expect(moved).toContain('<xm:sqref>A1:A9</xm:sqref>');
    expect(moved).not.toContain('B1:B9');

    sheet.conditionalFormats = [];
    const none = partText(saveWorkbook(open), SHEET);
    expect(none).not.toMatch(/conditionalFormatting|extLst/);
  });
});
