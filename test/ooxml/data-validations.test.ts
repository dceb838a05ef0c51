// SPDX-License-Identifier: EUPL-1.2
import { checkPackage } from '../../src/ooxml/check/check-package';
import type { DataValidation } from '../../src/ooxml/data-validation';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import type { OpenWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { partText } from '../support/parts';
import { workbookWithSheet } from '../support/package';

const SHEET = 'xl/worksheets/sheet1.xml';
const A1 = { row: 0, column: 0, rows: 1, columns: 1 };
const B2_C4 = { row: 1, column: 1, rows: 3, columns: 2 };

const WHOLE: DataValidation = {
  ranges: [A1, B2_C4],
  type: 'WholeNumber',
  operator: 'Between',
  formula1: '0',
  formula2: 'A9&"<"',
  ignoreBlanks: false,
  inCellDropDown: true,
  prompt: { show: true, title: 'Aandeel', message: 'Teller & noemer\nin hele woningen' },
  error: { show: true, style: 'Stop', title: 'Geen "geheel" getal', message: 'Alleen <hele> getallen' },
  isExtension: false,
};
const LIST: DataValidation = {
  ...WHOLE,
  ranges: [{ ...A1, row: 7 }],
  type: 'List',
  operator: 'Between',
  formula1: '"ja,nee & misschien"',
  formula2: null,
  ignoreBlanks: true,
  inCellDropDown: false,
  error: { ...WHOLE.error, style: 'Warning' },
};
const DECIMAL: DataValidation = {
  ...WHOLE,
  ranges: [{ ...A1, row: 9 }],
  type: 'Decimal',
  operator: 'LessThanOrEqualTo',
  formula1: '0.5',
  formula2: null,
  prompt: { show: false, title: '', message: '' },
  error: { show: false, style: 'Information', title: '', message: '' },
};

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const EXTENSION = `<extLst><ext uri="{other}"><q xmlns="urn:q"/></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="2"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Blad2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D1</xm:sqref></x14:dataValidation><x14:dataValidation type="custom"><x14:formula1><xm:f>TRUE</xm:f></x14:formula1><xm:sqref>E1 E3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
const OWN =
  '<dataValidations count="1" disablePrompts="1"><dataValidation type="textLength" imeMode="off" operator="lessThan" sqref="A1:A9"><formula1>5</formula1></dataValidation></dataValidations>';

function reopened(open: OpenWorkbook): DataValidation[] {
  return openWorkbook(saveWorkbook(open)).workbook.sheets[0]?.dataValidations ?? [];
}

function sheetOf(open: OpenWorkbook): OpenWorkbook['workbook']['sheets'][number] {
  const [sheet] = open.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('data validations', () => {
  it('are written and read back', () => {
    const open = createWorkbook();
    sheetOf(open).dataValidations = [WHOLE, LIST, DECIMAL];
    expect(reopened(open)).toEqual([WHOLE, LIST, DECIMAL]);
    const saved = saveWorkbook(open);
    expect(checkPackage(saved)).toEqual([]);
    expect(partText(saved, SHEET)).toContain(
      '<dataValidation type="list" errorStyle="warning" allowBlank="1" showDropDown="1" showInputMessage="1" showErrorMessage="1"',
    );
  });

  it('are read from their own list and from the extensions', () => {
    const open = openWorkbook(workbookWithSheet(`<sheetData/>${OWN}${EXTENSION}`));
    const read = sheetOf(open).dataValidations;
    expect(
      read.map(({ type, formula1, isExtension, ranges }) => [type, formula1, isExtension, ranges.length]),
    ).toEqual([
      ['TextLength', '5', false, 1],
      ['List', 'Blad2!$A$1:$A$3', true, 1],
      ['Custom', 'TRUE', true, 2],
    ]);
  });

  it('keep their element, and whatever else it says, when another is added or they only hold elsewhere', () => {
    const bytes = workbookWithSheet(`<sheetData/>${OWN}${EXTENSION}`);
    const before = partText(bytes, SHEET);
    const open = openWorkbook(bytes);
    const sheet = sheetOf(open);
    const [own, list, custom] = sheet.dataValidations;
    if (own === undefined || list === undefined || custom === undefined) throw new Error('three');
    sheet.dataValidations = [{ ...own, ranges: [B2_C4] }, { ...list, ranges: [A1] }, custom, LIST];
    const after = partText(saveWorkbook(open), SHEET);
    expect(after).toContain('imeMode="off" operator="lessThan" sqref="B2:C4"');
    expect(after).toContain('<dataValidations count="2" disablePrompts="1">');
    expect(after).toContain('<xm:sqref>A1</xm:sqref>');
    expect(
      after.replace(/<dataValidations.*<\/dataValidations>/, '').replace('<xm:sqref>A1<', '<xm:sqref>D1<'),
    ).toBe(before.replace(/<dataValidations.*<\/dataValidations>/, ''));
    expect(reopened(open)).toEqual([sheet.dataValidations[0], LIST, sheet.dataValidations[1], custom]);
  });

  it('take their lists with them when the last one goes', () => {
    const open = openWorkbook(workbookWithSheet(`<sheetData/>${OWN}${EXTENSION}`));
    const sheet = sheetOf(open);
    const [, , custom] = sheet.dataValidations;
    if (custom === undefined) throw new Error('three');
    sheet.dataValidations = [custom];
    const one = partText(saveWorkbook(open), SHEET);
    expect(one).not.toContain('<dataValidations');
    expect(one).toContain(
      '<x14:dataValidations xmlns:xm="' + XM + '" count="1"><x14:dataValidation type="custom">',
    );
    sheet.dataValidations = [];
    const none = partText(saveWorkbook(open), SHEET);
    expect(none).not.toContain('x14');
    expect(none).toContain('<ext uri="{other}">');
  });
});
