// SPDX-License-Identifier: EUPL-1.2

import { constant, formulaCell, homes, volatileConstant } from '../../../src/core/plan/cells';
import { isAsPlanned, toExcel } from '../../../src/core/plan/content';
import type { CellPlan } from '../../../src/core/plan/plan';
import type { Content } from '../../../src/core/sheet/content';

describe('toExcel', () => {
  it.each([
    '2025-11',
    '1/2',
    '=1',
    '=HYPERLINK("http://x")',
    '+31',
    '-',
    '@SUM(A1)',
    "'s-Gravenhage",
    'TRUE',
    'waar',
    'Onwaar',
    'false',
    '0363',
    ' GM0363 ',
    'gm0363',
    'xGM0363',
    'GM03634',
    'Woningbouw 2026 plan',
    '12',
    '30 %',
    '€ 5',
    'mei 2025',
    '1e5',
    '#N/A',
    ' ',
  ])('hands over the text %j as a text', (text) => {
    expect(toExcel(constant(text))).toBe(`'${text}`);
  });

  it.each([
    'GM0363',
    'Amsterdam',
    'niet waar',
    'Waarlijk',
    'Woningbouw 2026 plan.',
    'Wvrv Gemeenten',
    'Programma bruto',
    'Volledig (1 = ja), anders onvolledig',
  ])('hands over %j as it is', (text) => {
    expect(toExcel(constant(text))).toBe(text);
  });

  it.each<[CellPlan | null, string | number]>([
    [null, ''],
    [constant(''), ''],
    [constant(0), 0],
    [constant(2_320_570), 2_320_570],
    [formulaCell('A1+1', homes(2)), '=A1+1'],
  ])('%j', (cell, handed) => {
    expect(toExcel(cell)).toBe(handed);
  });
});

describe('isAsPlanned', () => {
  it.each<[CellPlan | null, Content]>([
    [null, null],
    [constant('a'), 'a'],
    [constant("'s-Gravenhage"), "'s-Gravenhage"],
    [constant('=1'), '=1'],
    [constant(0), 0],
    [volatileConstant('2026-01-01 00:00'), '2025-12-31 23:59'],
    [formulaCell('T[[#This Row],[x y]]+1', null), '=[@[x y]]+1'],
    [formulaCell("'Programma'!$A$1", null), '=Programma!$A$1'],
  ])('%j and %j', (cell, present) => {
    expect(isAsPlanned(cell, present)).toBe(true);
  });

  it.each<[CellPlan | null, Content]>([
    [null, 0],
    [null, ' '],
    [constant('a'), 'b'],
    [constant('a'), null],
    [constant('1'), 1],
    [constant(0), null],
    [volatileConstant('x'), null],
    [formulaCell('A1', null), 'A1'],
    [formulaCell('A1', null), '=A2'],
    [formulaCell('A1', null), 7],
    [formulaCell('T[[#This Row],[x]]', null), '=T[[#This Row],[y]]'],
  ])('not %j and %j', (cell, present) => {
    expect(isAsPlanned(cell, present)).toBe(false);
  });
});
