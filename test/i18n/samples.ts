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
  incompleteRegion: [{ region: 'regio', included: 28, expected: 30 }],
  dutiesExceedProgramme: [{ region: 'regio', needed: 1_200, total: 1_000 }],
  invalidParameter: [
    { name: 'Wvrv_sociaal_teller', text: 'x' },
    { name: 'Wvrv_sociaal_teller', text: '' },
  ],
  columnsSkipped: (Object.keys(SKIPPED) as ColumnsSkippedReason[]).map((reason) => ({
    table: 'Programma',
    reason,
  })),
  writeInterrupted: [{}],
};

const REFUSALS: { readonly [Code in RefusalCode]: readonly RefusalData[Code][] } = {
  workbookProtected: [{}],
  sheetProtected: [{ sheet: 'Wvrv Gemeenten' }],
  nameTaken: (['sheet', 'table', 'name'] as const).map((kind) => ({ kind, name: 'Wvrv Gemeenten' })),
  cellsInUse: [{ sheet: 'Programma', address: 'P4:T34' }],
  columnsEnclosed: [{ table: 'Programma' }],
  programmeMoved: [{ table: 'Programma' }],
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
