// SPDX-License-Identifier: EUPL-1.2

import type { ColumnsSkippedReason, Finding, FindingCode, FindingData } from '../../src/core/finding/finding';
import { finding } from '../../src/core/finding/severity';
import type { Refusal, RefusalCode, RefusalData } from '../../src/core/plan/refusal';

const HAARLEM = { code: 'GM0392', name: 'Haarlem' };

const SKIPPED: Readonly<Record<ColumnsSkippedReason, true>> = {
  sheetProtected: true,
  severalRowsPerMunicipality: true,
  cellsInUse: true,
  filterOn: true,
  edgeOfSheet: true,
  headerTaken: true,
};

/** Data of every finding, in every form in which its text differs. */
const FINDINGS: { readonly [Code in FindingCode]: readonly FindingData[Code][] } = {
  noProgrammeTable: [{ sheets: ['Blad1'] }, { sheets: ['Blad1', 'Blad2'] }],
  otherProgrammeTables: [{ chosen: 'Programma', others: ['Blad2!A1'] }],
  noMunicipalities: [{ table: 'Programma' }],
  missingColumn: [{ fields: ['total', 'expensive'] }, { fields: ['socialRent'] }],
  duplicateColumn: [{ field: 'socialRent', header: 'Sociaal', firstAddress: 'F4' }],
  doubtfulColumns: [
    { columns: [{ address: 'C1', header: 'h2020-2024', field: 'total', status: 'hard' }] },
    {
      columns: [
        { address: 'C1', header: 'Woningen', field: 'total', status: null },
        { address: 'D1', header: 'Soc.', field: 'socialRent', status: null },
      ],
    },
  ],
  hiddenSheet: [{ sheet: 'Blad1' }],
  hiddenCells: [
    { sheet: 'Blad1', rows: '5:7, 10', columns: '', isFiltered: false, homes: 340 },
    { sheet: 'Blad1', rows: '5', columns: '', isFiltered: true, homes: 340 },
    { sheet: 'Blad1', rows: '5', columns: 'H:I', isFiltered: false, homes: null },
  ],
  externalLinks: [
    { cells: 12, files: ['Plannen.xlsx'] },
    { cells: 1, files: [] },
  ],
  municipalityFromTitle: [{ ...HAARLEM, text: 'Woningbouwprogramma Haarlem 2026' }],
  overtypedFormula: [
    { header: 'Programma', content: 1_234, formulas: 29 },
    { header: 'Programma', content: 'n.v.t.', formulas: 29 },
  ],
  inconsistentFormula: [{ header: 'Programma', formulas: 29 }],
  totalsRowDiffers: [
    { field: 'total', stated: 3_450, sum: 3_410, factor: null },
    { field: 'total', stated: 3.45, sum: 3_450, factor: 1_000 },
  ],
  repeatedRow: [{ ...HAARLEM, text: 'Zijlweg', homes: 120, firstAddress: 'B8' }],
  lineWithoutHomes: [{ ...HAARLEM, text: 'Zijlweg' }],
  looseCode: [{ ...HAARLEM, content: 392 }],
  looseText: [{ text: ' Haarlem ', trimmed: 'Haarlem' }],
  missingCode: [
    { ...HAARLEM, content: null },
    { ...HAARLEM, content: 'Haarlem' },
  ],
  demolitionExceedsStock: [{ ...HAARLEM, demolition: 1_200, stock: 1_000 }],
  implausibleShare: [{ ...HAARLEM, field: 'socialStock', share: 0.62, highest: 0.43 }],
  changedSincePrevious: [
    { ...HAARLEM, field: 'socialRent', before: 400, after: 350 },
    { ...HAARLEM, field: 'socialRent', before: null, after: 350 },
  ],
  absentSincePrevious: [
    { ...HAARLEM, homes: 1_000 },
    { ...HAARLEM, homes: null },
  ],
  newSincePrevious: [
    { ...HAARLEM, homes: 1_000 },
    { ...HAARLEM, homes: null },
  ],
  stockFromOtherTable: [{ table: 'Voorraad' }],
  mappingDoesNotFit: [{ sheet: 'Blad1', missing: ['Sociaal', 'Duur'] }],
  planFormEmpty: [{ sheet: 'Plan 1' }],
  rowWithoutLabel: [{ code: 'GM0392', name: 'Haarlem', row: 12 }],
  planFormUnread: [{ sheet: 'Plan 2' }],
  abolishedMunicipality: [
    { code: 'GM0370', name: 'Beemster', until: '2022' },
    { code: 'GM0457', name: 'Weesp', until: '2022-03-24' },
  ],
  municipalityFromAbove: [HAARLEM],
  totalsRowSkipped: [{ text: 'Totaal Haarlem' }],
  textNumber: [{ ...HAARLEM, field: 'mid', text: '12 woningen', value: 12 }],
  ambiguousNumber: [{ ...HAARLEM, field: 'mid', text: '1.234', value: 1_234, other: 1.234 }],
  approximateNumber: [{ ...HAARLEM, field: 'mid', text: 'ca. 40', value: 40 }],
  numberRange: [
    { ...HAARLEM, field: 'mid', text: '40-50', low: 40, high: 50 },
    { ...HAARLEM, field: 'mid', text: '40+', low: 40, high: null },
    { ...HAARLEM, field: 'mid', text: 'max. 50', low: null, high: 50 },
  ],
  noValue: [{ ...HAARLEM, field: 'mid', text: 'n.v.t.' }],
  otherQuantity: (['percentage', 'money', 'date'] as const).map((quantity) => ({
    ...HAARLEM,
    field: 'mid',
    text: '27,8%',
    quantity,
  })),
  partsMismatch: [
    { ...HAARLEM, field: 'total', total: 1_000, sum: 900 },
    { ...HAARLEM, field: 'total', total: 900, sum: 1_000 },
  ],
  overlappingPeriods: [{ ...HAARLEM, field: 'total' }],
  factorOff: [{ ...HAARLEM, total: 1_000, sum: 1_000_000, factor: 1_000 }],
  stockDiffers: [{ ...HAARLEM, field: 'stock', first: 100, value: 200 }],
  unclearYear: [{ ...HAARLEM, text: '2026-2028' }],
  statusSystemUnknown: [{ codes: ['1A', '1C'] }],
  notCountedPlans: [{ ...HAARLEM, homes: 120 }],
  periodPartlyCounted: [{ ...HAARLEM, homes: 120 }],
  segmentsByPrice: [{ year: 2026, socialRent: 932.93, midRent: 1_228.07, affordablePurchase: 420_000 }],
  segmentPriceConflict: [{ ...HAARLEM, text: 'Sociale huur', segment: 'socialRent', conflict: 'midRent' }],
  shortRetention: [{ ...HAARLEM, segment: 'midRent', stated: 'socialRent' }],
  missingStock: [{}],
  unknownMunicipality: [{ text: 'Bergen' }, { text: '' }],
  codeNameMismatch: [{ code: 'GM0363', name: 'Haarlem', nameOfCode: 'Amsterdam' }],
  duplicateMunicipality: [{ ...HAARLEM, firstAddress: 'A5' }],
  missingValue: [{ ...HAARLEM, field: 'mid' }],
  notANumber: [{ ...HAARLEM, field: 'mid', text: 'n.v.t.' }],
  errorValue: [{ ...HAARLEM, field: 'mid', error: '#N/A' }],
  negativeHomes: [{ ...HAARLEM, field: 'total', value: -1_234 }],
  fractionalHomes: [{ ...HAARLEM, field: 'total', value: 33.5 }],
  tooManyHomes: [{ ...HAARLEM, field: 'total', value: 2_000_000_000 }],
  emptyStock: [HAARLEM],
  totalMismatch: [
    { ...HAARLEM, total: 1_000, sum: 1_010, difference: 10 },
    { ...HAARLEM, total: 1_000, sum: 990, difference: -10 },
  ],
  midMismatch: [{ ...HAARLEM, mid: 400, sum: 410 }],
  segmentsExceedTotal: [{ ...HAARLEM, total: 1_000, sum: 1_100 }],
  socialDemolitionExceedsDemolition: [{ ...HAARLEM, socialDemolition: 20, demolition: 10 }],
  socialStockExceedsStock: [{ ...HAARLEM, field: 'socialStock', socialStock: 20, stock: 10 }],
  socialLossExceedsSocialStock: [{ ...HAARLEM, loss: 20, socialStock: 10 }],
  expensiveUnknown: [{ ...HAARLEM, unknown: 250 }],
  missingSubregion: [HAARLEM],
  absentMunicipality: [HAARLEM],
  uncertainClass: [{ ...HAARLEM, share: 0.28, average: 0.28286, precision: 0.005 }],
  classNearAverage: [
    { ...HAARLEM, share: 0.283, isHigh: true, margin: 12 },
    { ...HAARLEM, share: 0.283, isHigh: false, margin: 1 },
  ],
  incompleteRegion: [{ region: 'regio', included: 28, expected: 30 }],
  dutiesExceedProgramme: [{ region: 'regio', needed: 1_200, total: 1_000 }],
  invalidParameter: [
    { name: 'Wvrv_sociaal_teller', text: 'x' },
    { name: 'Wvrv_sociaal_teller', text: '' },
  ],
  countingWithoutEffect: [{ dimension: 'years' }, { dimension: 'statuses' }],
  invalidEntry: [
    { header: 'Basis', text: 'anders', expected: ['ingediend programma', 'wettelijk minimum'] },
    { header: 'Van', text: '', expected: Array.from({ length: 12 }, (_, index) => `Gemeente ${index}`) },
  ],
  scenarioNameTwice: [{ name: 'Omvang' }],
  exchangeProblem: [
    { line: 2, problem: { code: 'noConsent', data: { code: 'GM0392', name: 'Haarlem' } } },
    {
      line: 3,
      problem: {
        code: 'dutyBroken',
        data: { code: 'GM0392', name: 'Haarlem', measure: 'social', required: 300, left: 290 },
      },
    },
  ],
  sheetUnreadable: [{ sheet: 'Wvrv Varianten' }],
  columnsSkipped: (Object.keys(SKIPPED) as ColumnsSkippedReason[]).map((reason) => ({
    table: 'Programma',
    reason,
  })),
  writeInterrupted: [{}],
  memoryUnreadable: (['damaged', 'newer', 'several'] as const).map((trouble) => ({ trouble })),
};

const REFUSALS: { readonly [Code in RefusalCode]: readonly RefusalData[Code][] } = {
  workbookProtected: [{}],
  sheetProtected: [{ sheet: 'Wvrv Gemeenten' }],
  nameTaken: (['sheet', 'table', 'name'] as const).map((kind) => ({ kind, name: 'Wvrv Gemeenten' })),
  cellsInUse: [{ sheet: 'Programma', address: 'P4:T34' }],
  inputChanged: [1, 2, 3].map((count) => ({ sheet: 'Wvrv Parameters', address: 'B6', count })),
  tooManyRows: [{ sheet: 'Wvrv Invoer', rows: 1_200_004 }],
  columnsEnclosed: [{ table: 'Programma' }],
  programmeMoved: [{ table: 'Programma' }],
  cellsChanged: [
    { sheet: 'Programma', address: 'F12', count: 1 },
    { sheet: 'Programma', address: 'F12', count: 3 },
  ],
  notReconciled: [
    { sheet: 'Wvrv Gemeenten', address: 'AA6', expected: '3850', found: '', count: 2 },
    { sheet: 'Wvrv Gemeenten', address: 'AA6', expected: '', found: '#N/A', count: 1 },
  ],
};

/** A finding of every code. */
export const SAMPLE_FINDINGS: readonly Finding[] = (Object.keys(FINDINGS) as FindingCode[]).flatMap((code) =>
  FINDINGS[code].map((data) => finding(code, { sheet: 'Programma', address: 'F12' }, data)),
);

/** A refusal of every code. */
export const SAMPLE_REFUSALS: readonly Refusal[] = (Object.keys(REFUSALS) as RefusalCode[]).flatMap((code) =>
  REFUSALS[code].map((data) => ({ code, data }) as Refusal),
);
