// SPDX-License-Identifier: EUPL-1.2

import { LANGUAGES } from '../../src/i18n/dictionary';
import { MUNICIPALITIES } from '../../src/core/register/municipalities';
import { stockOf } from '../../src/core/register/stock';
import { checkPackage } from '../../src/ooxml/check/check-package';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { readSubmission } from '../../src/round/read-submission';
import { describeWithLibreOffice, recalculatedByLibreOffice } from '../support/libreoffice';
import { AS_IT_SAYS } from '../../src/core/round/submission';
import { filledTemplate, PLAN } from '../support/round';

const SECOND = ['Havenkwartier', 2028, 'zacht', 10, null, null, 5, null, null, null, null];
const FIGURES = {
  stock: 79434,
  socialStock: 22242,
  total: 115,
  socialRent: 40,
  mid: 40,
  expensive: 35,
  demolition: 5,
  socialDemolition: 2,
  socialSale: 0,
};

describe('a template', () => {
  it.each(LANGUAGES)('is read without a single finding once it is filled in (%s)', (language) => {
    const second = SECOND.map((value) => (value === 'zacht' && language === 'en' ? 'soft' : value));
    const read = readSubmission(
      'Haarlem.xlsx',
      filledTemplate('GM0392', [PLAN, second], { language }),
      AS_IT_SAYS,
    );
    expect(read).toMatchObject({
      kind: 'read',
      round: '2026-1',
      template: '1',
      form: 'lines',
      rows: 2,
      findings: [],
      uncalculated: null,
      municipalities: [
        { code: 'GM0392', name: 'Haarlem', isComplete: true, isEmpty: false, figures: FIGURES },
      ],
    });
  });

  it('that nobody filled in is empty, and nothing in it is 0', () => {
    const read = readSubmission('Haarlem.xlsx', filledTemplate('GM0392', []), AS_IT_SAYS);
    expect(read).toMatchObject({
      kind: 'read',
      findings: [],
      municipalities: [{ isEmpty: true, isComplete: false, figures: { total: null, socialRent: null } }],
    });
  });

  it('is a sound package with a rule for every cell that is filled in', () => {
    const bytes = filledTemplate('GM0363', [], { round: null });
    expect(checkPackage(bytes)).toEqual([]);
    const [sheet] = openWorkbook(bytes).workbook.sheets;
    expect(sheet?.dataValidations).toHaveLength(13);
    expect(sheet?.dataValidations.every(({ prompt, error }) => prompt.show && error.show)).toBe(true);
    expect(sheet?.dataValidations.find(({ type }) => type === 'List')?.formula1).toBe('"hard,zacht"');
  });

  it('knows the stock of every municipality', () => {
    expect(MUNICIPALITIES.filter(({ code }) => stockOf(code) === null)).toEqual([]);
    expect(stockOf('GM0034')).toEqual({ stock: 92353, socialStock: 24935 });
  });
});

describeWithLibreOffice('a template that LibreOffice saved', () => {
  it('keeps its round, its rules and its figures', () => {
    const workbook = recalculatedByLibreOffice(filledTemplate('GM0392', [PLAN, SECOND]));
    const [sheet] = workbook.sheets;
    expect(workbook.names.find(({ name }) => name === 'Wvrv_ronde')?.formula).toBe('"2026-1"');
    expect(sheet?.dataValidations.some(({ type }) => type === 'List')).toBe(true);
    // The totals above the lines.
    expect([...(sheet?.cells.values() ?? [])].find(({ formula }) => formula !== null)?.value).toBe(40);
  });
});
