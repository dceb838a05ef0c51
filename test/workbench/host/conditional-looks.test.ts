// SPDX-License-Identifier: EUPL-1.2

import { createWorkbook } from '../../../src/ooxml/create-workbook';
import type { ConditionalRule, DifferentialFormat } from '../../../src/ooxml/conditional-format';
import type { ConditionalFormat } from '../../../src/ooxml/conditional-format';
import { NO_CHANGE } from '../../../src/ooxml/styles/read-differential-formats';
import { withConditionalLooks } from '../../../src/workbench/host/conditional-looks';
import { writeContent } from '../../../src/workbench/host/edit/content';
import { cellAt } from '../../../src/workbench/host/grid';
import { createHost } from '../../../src/workbench/host/host';
import { settleCalculation } from '../../../src/workbench/host/settle';

const RED: DifferentialFormat = { ...NO_CHANGE, fill: '#FF0000', bold: true };
const BLUE: DifferentialFormat = { ...NO_CHANGE, fill: '#0000FF', color: '#FFFFFF' };

const expression = (formula: string, format = RED): ConditionalRule => ({
  kind: 'expression',
  formula,
  format,
});

/** A sheet with A1:B3 = 1 to 3 and "tekort", a blank, an error; with conditional formats over it. */
function sheetWith(rules: readonly (ConditionalRule & { stops?: boolean })[]) {
  const { workbook } = createWorkbook();
  const host = createHost(workbook, {
    fileName: 'proef.xlsx',
    ceiling: '1.15',
    readOnly: false,
    openWorkbook: () => undefined,
  });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('A workbook has a sheet.');
  const range = { row: 0, column: 0, rows: 3, columns: 2 };
  const contents = [
    [1, 'tekort'],
    [2, ''],
    [3, '=1/0'],
  ];
  writeContent(host, sheet, range, (row, column) => contents[row]?.[column]);
  settleCalculation(host);
  sheet.conditionalFormats = rules.map(({ stops = false, ...rule }, index): ConditionalFormat => ({
    id: index + 1,
    ranges: [range],
    priority: index + 1,
    stopIfTrue: stops,
    rule,
  }));
  return (row: number, column: number) => {
    const cell = cellAt(workbook, sheet, row, column);
    const { fill, font } = withConditionalLooks(host, sheet, cell, row, column).format;
    return { fill, bold: font.bold, color: font.color };
  };
}

const PLAIN = { fill: null, bold: false, color: '#000000' };

describe('the looks that conditional formats give', () => {
  it('those of a formula, which moves along with the cell', () => {
    const looksAt = sheetWith([expression('$A1>=2')]);
    expect([0, 1, 2].map((row) => looksAt(row, 1).fill)).toEqual([null, '#FF0000', '#FF0000']);
    expect(looksAt(0, 0)).toEqual(PLAIN);
  });

  it.each<[string, Partial<ConditionalRule & { kind: 'cellIs' }>, boolean[]]>([
    ['equal to a word', { operator: 'EqualTo', formulas: ['"Tekort"'] }, [false, true, false, false]],
    ['between', { operator: 'Between', formulas: ['2', '$A$3'] }, [false, false, true, false]],
    ['not an error', { operator: 'NotEqualTo', formulas: ['"x"'] }, [true, true, true, false]],
  ])('those of a comparison: %s', (_, rule, expected) => {
    const looksAt = sheetWith([{ kind: 'cellIs', operator: 'EqualTo', formulas: [], format: RED, ...rule }]);
    const places = [
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 1],
    ] as const;
    expect(places.map(([row, column]) => looksAt(row, column).bold)).toEqual(expected);
  });

  it('of several the first decides, each look by itself', () => {
    expect(sheetWith([expression('TRUE', RED), expression('TRUE', BLUE)])(0, 0)).toEqual({
      fill: '#FF0000',
      bold: true,
      color: '#FFFFFF',
    });
  });

  it('and none after one that stops', () => {
    const looksAt = sheetWith([{ ...expression('TRUE', RED), stops: true }, expression('TRUE', BLUE)]);
    expect(looksAt(0, 0).color).toBe('#000000');
  });

  it('a formula that cannot be read gives none', () => {
    expect(sheetWith([expression('SUM('), expression('ONBEKEND(1)')])(0, 0)).toEqual(PLAIN);
  });
});
