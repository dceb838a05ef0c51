// SPDX-License-Identifier: EUPL-1.2

import { formulaFindings } from '../../../src/core/form/formula-findings';
import { hiddenFinding, type HiddenLines } from '../../../src/core/form/hidden-finding';
import type { Content } from '../../../src/core/sheet/content';
import { allSteps } from '../../../src/steps/steps';
import { readSheet, sheetOf } from '../support/sheet';

type Row = readonly Content[];

const HEADERS: Row = ['Gemeente', 'Los', 'Programma', 'Sociale huur'];
const NAMES = ['Haarlem', 'Laren NH', 'Almere', 'Amsterdam', 'Zaanstad', 'Purmerend'];

describe('formulas behind the figures', () => {
  /** What formulas in the column of the programme say, below a title, with a row of totals under them. */
  const told = (formulas: readonly Content[]) => {
    const rows = formulas.map((_, index): Row => [NAMES[index] ?? null, null, 10, 3]);
    const sheet = sheetOf([['Titel'], HEADERS, ...rows, ['Totaal', null, 10 * rows.length, null]]);
    const { source } = readSheet(sheet);
    const column = { column: 2, header: 'Programma', firstRow: 2, cells: [...formulas, '=SUM(R2C:R[-1]C)'] };
    return allSteps(formulaFindings(sheet, source, [column])).map(({ code, place, data }) => [
      code,
      place?.address,
      data,
    ]);
  };
  const SUM = '=RC[1]*2';
  const OTHER = '=RC[1]*3';

  it.each<[string, readonly Content[], readonly unknown[]]>([
    ['all the same', [SUM, SUM, SUM], []],
    ['a number over two', [SUM, SUM, 10], []],
    [
      'a number over four',
      [SUM, 10, SUM, SUM],
      [['overtypedFormula', 'C4', { header: 'Programma', content: 10, formulas: 3 }]],
    ],
    [
      'a text over four',
      [SUM, SUM, SUM, 'tien'],
      [['overtypedFormula', 'C6', { header: 'Programma', content: 'tien', formulas: 3 }]],
    ],
    ['a blank between', [SUM, null, SUM, SUM], []],
    ['two thirds calculated', [SUM, SUM, SUM, SUM, 1, 2].slice(0, 6), [expect.anything(), expect.anything()]],
    ['less than two thirds calculated', [SUM, SUM, SUM, 1, 2], []],
    [
      'one of four that differs',
      [SUM, OTHER, SUM, SUM],
      [['inconsistentFormula', 'C4', { header: 'Programma', formulas: 3 }]],
    ],
    ['one of three that differs', [OTHER, SUM, SUM], [['inconsistentFormula', 'C3', expect.anything()]]],
    ['two of five that differ', [SUM, OTHER, SUM, OTHER, SUM], []],
    ['no two alike', [SUM, OTHER, '=RC[1]*4'], []],
    ['none', [1, 2, 3, 4], []],
  ])('%s', (_, formulas, expected) => {
    expect(told(formulas)).toEqual(expected);
  });

  it('of rows that add up are no part of the column', () => {
    const rows = ['Haarlem', 'Subtotaal', 'Laren NH', 'Almere'].map((name): Row => [name, null, 10, 3]);
    const sheet = sheetOf([HEADERS, ...rows]);
    const cells = [SUM, '=SUM(R2C:R[-1]C)', SUM, SUM];
    const column = { column: 2, header: 'Programma', firstRow: 1, cells };
    expect(allSteps(formulaFindings(sheet, readSheet(sheet).source, [column]))).toEqual([]);
  });

  it.each<[string, string | null]>([
    ["='C:\\Map\\[Plannen.xlsx]Blad1'!R1C1", 'Plannen.xlsx'],
    ["='[O''Hara.xlsx]Blad 1'!R1C1*2", "O'Hara.xlsx"],
    ['=[Plan.xlsx]Blad1!R1C1', 'Plan.xlsx'],
    ['=1+[Plan.xlsx]Blad1!R1C1', 'Plan.xlsx'],
    ['=SUM([Plan.xlsx]Blad_1!R1C1)', 'Plan.xlsx'],
    ['=Tabel[Kolom]*Blad1!RC[-1]', null],
    ['=R[-1]C+SUM(Blad1!R[-2]C)', null],
    ['="[Plan.xlsx]Blad1!" & RC[1]', null],
    ['="een ""[Plan.xlsx]Blad1!"" "&1', null],
    ['[Plan.xlsx]Blad1!A1', null],
  ])('%s comes from %p', (formula, file) => {
    const links = told([formula]).filter(([code]) => code === 'externalLinks');
    expect(links).toEqual(file === null ? [] : [['externalLinks', 'C3', { cells: 1, files: [file] }]]);
  });

  it('from other workbooks are one finding, with each name once and no numbers', () => {
    const links = told([
      '=1',
      '=[A.xlsx]B!R1C1+[2026.xls]B!R1C1',
      '=[A.xlsx]B!R2C1+[12]B!R1C1',
      '=[Plan 9]B!R1C1',
    ]);
    expect(links).toContainEqual([
      'externalLinks',
      'C4',
      { cells: 3, files: ['A.xlsx', '2026.xls', 'Plan 9'] },
    ]);
    expect(told(['=[12]B!R1C1'])).toEqual([['externalLinks', 'C3', { cells: 1, files: [] }]]);
  });
});

describe('hidden rows and columns', () => {
  const sheet = sheetOf(
    [['Titel'], HEADERS, ...NAMES.map((name, index): Row => [name, null, 10 + index, 3])],
    { origin: { row: 3, column: 1 } },
  );
  const told = (hidden: Partial<HiddenLines>) => {
    const lines: HiddenLines = { rows: [], columns: [], isFiltered: false, ...hidden };
    return hiddenFinding(readSheet(sheet), lines).map(({ place, data }) => ({ place, ...data }));
  };
  const place = { sheet: 'Programma', address: null };
  const plain = { place, sheet: 'Programma', rows: '', columns: '', isFiltered: false, homes: null };

  it.each<[string, Partial<HiddenLines>, object | null]>([
    ['none', {}, null],
    ['above the programme', { rows: [0, 3, 4] }, null],
    ['below the programme', { rows: [11, 12] }, null],
    ['columns that are not read', { columns: [0, 2, 9] }, null],
    ['the first and the last row', { rows: [5, 10] }, { rows: '6, 11', homes: 25 }],
    ['rows in no order', { rows: [9, 6, 5, 7] }, { rows: '6:8, 10', homes: 10 + 11 + 12 + 14 }],
    ['rows that a filter hides', { rows: [6], isFiltered: true }, { rows: '7', isFiltered: true, homes: 11 }],
    ['columns', { columns: [1, 3, 4] }, { columns: 'B, D:E' }],
    ['columns under a filter', { columns: [3], isFiltered: true }, { columns: 'D' }],
    ['both', { rows: [5, 99], columns: [2, 4] }, { rows: '6', columns: 'E', homes: 10 }],
  ])('%s', (_, hidden, expected) => {
    expect(told(hidden)).toEqual(expected === null ? [] : [{ ...plain, ...expected }]);
  });
});
