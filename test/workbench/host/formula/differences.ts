// SPDX-License-Identifier: EUPL-1.2
import type { CellValue, ErrorCode } from '../../../../src/ooxml/model';

/** A formula of the corpus on which LibreOffice and we differ; S stands for the sheet with scenario values. */
export type Difference = readonly [formula: string, ours: CellValue, theirs: CellValue];

/** Why LibreOffice differs, and why Excel does as we do. */
export interface Explanation {
  readonly why: string;
  readonly differences: readonly Difference[];
}

const error = (code: ErrorCode): CellValue => ({ error: code });

export const EXPLAINED: readonly Explanation[] = [
  {
    why: "LibreOffice has no type for truth values, they are the numbers 0 and 1; Excel's are no numbers",
    differences: [
      ['"a"&1&TRUE', 'a1TRUE', 'a11'],
      ['--TRUE', 1, true],
      ['"z"<TRUE', true, false],
      ['TRUE>1', true, false],
      ['SUM(S!A2:D3)', 0, 1],
      ['SUM({1,"2",TRUE})', 1, 2],
      ["SUM(Programma[Duur '@ nu])", 0.7999999999999999, 1.8],
      ['COUNT(S!A2:D4)', 2, 4],
      ['MAX(S!A3:B3)', 0, true],
      ['CONCATENATE(S!A5,S!A8,TRUE)', '10appelTRUE', '10appel1'],
      ['COUNTIF(S!A12:D12,"TRUE")', 0, 2],
      ['COUNTIF(S!A12:D12,TRUE)', 0, 1],
    ],
  },
  {
    why: 'In Excel, a text given directly to a function counts as the number or truth value it looks like',
    differences: [
      ['SUM(S!A5,"3",TRUE)', 14, error('#VALUE!')],
      ['MAX(TRUE,"0.5")', 1, error('#VALUE!')],
      ['AND("TRUE",1)', true, error('#VALUE!')],
    ],
  },
  {
    why: "Excel's COUNTIF takes a text that looks like a number for that number, except with <>",
    differences: [
      ["COUNTIF(Programma[Duur '@ nu],0.2)", 1, 0],
      ['COUNTIF(S!A12:D12,1)', 3, 1],
      ['COUNTIF(S!A12:D12,"1")', 3, 2],
      ['COUNTIF(S!A12:D12,"<>1")', 3, 2],
    ],
  },
  {
    why: 'Excel makes a tiny remainder zero only where the addition or subtraction ends the formula, and SUM never does',
    differences: [
      ['1*(0.5-0.4-0.1)', -2.7755575615628914e-17, 0],
      ['SUM(0.1,0.2,-0.3)', 5.551115123125783e-17, 0],
    ],
  },
  {
    why: 'Excel has no value for 0^0 and no real roots of negative numbers',
    differences: [
      ['0^0', error('#NUM!'), 1],
      ['(-8)^(1/3)', error('#NUM!'), -2],
    ],
  },
  {
    why: 'A position outside the range is #REF! in Excel and a wrong argument to LibreOffice; a search in a block is #N/A',
    differences: [
      ['INDEX(S!A5:D7,4,1)', error('#REF!'), error('#VALUE!')],
      ['INDEX(S!A5:D7,1,5)', error('#REF!'), error('#VALUE!')],
      ['VLOOKUP(20,{10,1;20,2;30,3},3)', error('#REF!'), error('#VALUE!')],
      ['MATCH(20,S!A5:D6,0)', error('#N/A'), error('#VALUE!')],
    ],
  },
  {
    why: 'The first error in the range is the result, not the last',
    differences: [['SUMIF(S!A5:D5,">0",S!A4:D4)', error('#DIV/0!'), error('#N/A')]],
  },
  {
    why: 'LibreOffice does not read parts of a table without a column, and takes its name for the whole of it',
    differences: [
      ['SUM(Programma[#Totals])', 21377, error('#NAME?')],
      ['COUNTA(Programma[#Headers])', 6, 1],
      ['COUNTA(Programma[#All])', 49, 1],
      [
        'INDEX(Programma[#All],1,2)&INDEX(Programma[#Headers],3)',
        'GemeenteAantal [stuks] #1',
        error('#VALUE!'),
      ],
      ['COLUMNS(Programma[#All])', 6, error('#NAME?')],
      ['ROWS(Programma)', 7, 9],
      ['SUM(Programma)', 21377.8, 42755.8],
    ],
  },
  {
    why: 'Excel writes exponents with two digits',
    differences: [['S!B11&""', '1E+20', '1E+020']],
  },
];
