// SPDX-License-Identifier: EUPL-1.2

import { municipalityByCode } from '../../src/core/register/municipality-register';
import { comparedFigures, compareRounds } from '../../src/core/round/compare';
import { consolidate } from '../../src/core/round/consolidate';
import { AS_IT_SAYS, type Submission } from '../../src/core/round/submission';
import { againstAgreements } from '../../src/core/round/agreed';
import { cliDictionaryOf } from '../../src/i18n/cli-dictionary';
import { checkPackage } from '../../src/ooxml/check/check-package';
import type { Cell } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { messagesOf } from '../../src/round/messages';
import { readSubmission } from '../../src/round/read-submission';
import { regionalWorkbook } from '../../src/round/regional-workbook';
import { roundJson } from '../../src/round/round-json';
import { describeWithLibreOffice, sheetsInLibreOffice } from '../support/libreoffice';
import { filledTemplate, NASTY, PLAN } from '../support/round';

const words = cliDictionaryOf('nl');
const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A round with everything in it: complete, nasty, blank, twice, nothing, and files that are none. */
function aRound() {
  const nasty = NASTY.map((text, index) => [
    text,
    index === 3 ? text : 2027,
    index === 4 ? text : 'hard',
    1,
    1,
    1,
    1,
    0,
  ]);
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['GM0392.xlsx', filledTemplate('GM0392', [PLAN])],
    ['=cmd|calc.xlsx', filledTemplate('GM0479', [...nasty, ['Plan', 2027, 'hard', NASTY[0]]])],
    ['Almere.xlsx', filledTemplate('GM0034', [], { round: '2025-2' })],
    ['Amsterdam.xlsx', filledTemplate('GM0363', [PLAN])],
    ['Amsterdam (2).xlsx', filledTemplate('GM0363', [PLAN, PLAN])],
    [
      'purmerend.csv',
      csv('Gemeente;Plan;Sociale huur;Middenhuur;Betaalbare koop;Duur\nPurmerend;@x;1;2;3;4\n'),
    ],
    ['brief.pdf', csv('%PDF-1.7')],
  ];
  const submissions: readonly Submission[] = files.map(([name, bytes]) =>
    readSubmission(name, bytes, AS_IT_SAYS),
  );
  const expected = ['GM0392', 'GM0479', 'GM0034', 'GM0363', 'GM0358'].flatMap(
    (code) => municipalityByCode(code) ?? [],
  );
  const consolidation = consolidate(submissions, {
    round: '2026-1',
    chosen: {},
    expected,
    choices: new Map(),
  });
  const before = [
    { code: 'GM0392', name: 'Haarlem', figures: comparedFigures({ ...NOTHING, socialRent: 25 }) },
  ];
  const now = consolidation.municipalities.flatMap(({ submitted }) =>
    submitted === null ? [] : [{ ...submitted, figures: comparedFigures(submitted.figures) }],
  );
  const agreed = readSubmission(
    'woondeal.csv',
    csv('Gemeentecode;Programma;Sociale huur;Middensegment\nGM0392;120;36;48\n'),
    AS_IT_SAYS,
  );
  return {
    consolidation,
    changes: compareRounds(before, now),
    agreements: againstAgreements(
      consolidation.municipalities,
      agreed.kind === 'read' ? agreed.municipalities : [],
      { title: 'woondeal.csv', date: null },
    ),
    subregions: new Map<string, string>(),
  };
}

const NOTHING = {
  stock: null,
  socialStock: null,
  socialRentStock: null,
  total: null,
  socialRent: null,
  mid: null,
  midRent: null,
  affordablePurchase: null,
  expensive: null,
  unknown: null,
  demolition: null,
  socialDemolition: null,
  socialSale: null,
};

const report = aRound();
const bytes = regionalWorkbook(report, words);
const { workbook } = openWorkbook(bytes);

function rowsOf(name: string): unknown[][] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const range = sheet?.tables[0]?.range;
  if (sheet === undefined || range === undefined) return [];
  return Array.from({ length: range.rows - 1 }, (_, row) =>
    Array.from(
      { length: range.columns },
      (__, column) => sheet.cells.get((range.row + 1 + row) * 16_384 + column)?.value ?? null,
    ),
  );
}

describe('the workbook of a region', () => {
  it('is a sound package', () => {
    expect(checkPackage(bytes)).toEqual([]);
  });

  it('has a row for everybody, with figures only of who counts', () => {
    expect(rowsOf('Programma').map((row) => [row[0], ...row.slice(6, 8)])).toEqual([
      ['GM0034', null, null],
      ['GM0358', null, null],
      ['GM0363', null, null],
      ['GM0392', 100, 30],
      ['GM0439', 10, 1],
      ['GM0479', null, null],
      ['Totaal', 110, 31],
    ]);
  });

  it('is read by our own reader as one row per municipality, without a doubt', () => {
    const read = readSubmission('regio.xlsx', bytes, AS_IT_SAYS);
    expect(read).toMatchObject({ kind: 'read', form: 'municipalities', round: '2026-1', uncalculated: null });
    const codes = read.kind === 'read' ? read.findings.map(({ code }) => code) : [];
    expect(codes.filter((code) => code !== 'missingValue')).toEqual([]);
  });

  it('says who handed in what', () => {
    expect(rowsOf('Ontvangst').map((row) => row.slice(0, 4))).toEqual([
      ['GM0034', 'Almere', 'niet ingevuld', null],
      ['GM0358', 'Aalsmeer', 'niets ontvangen', null],
      ['GM0363', 'Amsterdam', 'dubbel: wacht op een keuze', null],
      ['GM0392', 'Haarlem', 'volledig', 'GM0392.xlsx'],
      ['GM0439', 'Purmerend', 'onvolledig', 'purmerend.csv'],
      ['GM0479', 'Zaanstad', 'onvolledig', '=cmd|calc.xlsx'],
    ]);
    expect(report.consolidation.problems.map(({ code }) => code).sort()).toEqual([
      'fileUnusable',
      'notExpected',
      'notFilledIn',
      'notSubmitted',
      'otherRound',
      'submittedTwice',
    ]);
  });

  it('names file, sheet and cell of a finding', () => {
    const found = rowsOf('Bevindingen').find((row) => row[4] === 'F19');
    expect(found?.slice(0, 5)).toEqual(['fout', 'Zaanstad', '=cmd|calc.xlsx', 'Programma', 'F19']);
  });

  it('compares with the previous round and with the agreements', () => {
    expect(rowsOf('Vergelijking')).toContainEqual(['GM0392', 'Haarlem', 'sociale huur', 25, 30, 5]);
    expect(rowsOf('Afspraken').map((row) => row.slice(2))).toEqual([
      ['programma', 120, 100, 20, 20, 0],
      ['sociale huur', 36, 30, 6, 6, 0],
      ['middensegment', 48, 40, 8, 8, 0],
      ['betaalbaar', 84, 70, 14, 14, 0],
    ]);
  });

  it('holds no formula, link or markup that somebody sent in', () => {
    const cells = workbook.sheets.flatMap(({ cells: own }) => [...own.values()]);
    const formulas = cells.flatMap(({ formula }: Cell) => (formula === null ? [] : [formula]));
    expect(formulas.filter((formula) => !formula.startsWith('SUBTOTAL(109,Wvrv_Programma['))).toEqual([]);
    expect(workbook.sheets.flatMap(({ hyperlinks }) => hyperlinks)).toEqual([]);
    const risky = cells.filter(({ value }) => typeof value === 'string' && /^[=+\-@\t\r]/.test(value));
    expect(risky.length).toBeGreaterThan(0);
    expect(risky.filter(({ format }) => !format.quotePrefix)).toEqual([]);
  });

  it('writes messages in which no text becomes a link', () => {
    const texts = messagesOf(report.consolidation, words).map(({ text }) => text);
    expect(texts.join('\n')).toContain('=HYPERLINK("http[:]//example.nl","klik")');
    expect(texts.filter((text) => /:\/\/|www\.|[<>\t]/.test(text))).toEqual([]);
    expect(texts).toHaveLength(6);
  });

  it('is the same as data', () => {
    expect(roundJson(report, words)).toMatchObject({
      schema: 'wvrv-round/1',
      round: '2026-1',
      municipalities: expect.arrayContaining([
        expect.objectContaining({ code: 'GM0392', status: 'complete', file: 'GM0392.xlsx' }),
      ]) as unknown,
      changes: expect.arrayContaining([
        expect.objectContaining({ field: 'socialRent', difference: 5 }),
      ]) as unknown,
    });
  });
});

describeWithLibreOffice('the workbook of a region in LibreOffice', () => {
  it('has the same totals, and texts that are texts', () => {
    const sheets = sheetsInLibreOffice(bytes, 'always');
    expect(sheets.get('Programma')?.at(-1)?.slice(0, 8)).toEqual([
      'Totaal',
      '',
      '',
      '',
      '150379',
      '47782',
      '110',
      '31',
    ]);
    const files = (sheets.get('Bestanden') ?? []).map(([file]) => file);
    expect(files).toContain('=cmd|calc.xlsx');
  });
});
