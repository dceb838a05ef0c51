// SPDX-License-Identifier: EUPL-1.2

import type { Finding, FindingCode, FindingData, Place, Severity } from './finding';

/**
 * How serious each finding is. A blank that makes a municipality incomplete is a warning, since a region in which
 * not everybody has submitted is normal (domain §4); a value that cannot be true is an error.
 */
const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  noProgrammeTable: 'error',
  otherProgrammeTables: 'warning',
  noMunicipalities: 'error',
  missingColumn: 'error',
  duplicateColumn: 'warning',
  doubtfulColumns: 'warning',
  hiddenSheet: 'warning',
  hiddenCells: 'warning',
  externalLinks: 'warning',
  municipalityFromTitle: 'warning',
  stockFromOtherTable: 'remark',
  mappingDoesNotFit: 'error',
  planFormEmpty: 'warning',
  rowWithoutLabel: 'warning',
  planFormUnread: 'error',
  missingStock: 'error',
  overtypedFormula: 'warning',
  inconsistentFormula: 'warning',
  totalsRowDiffers: 'warning',
  repeatedRow: 'warning',
  lineWithoutHomes: 'warning',
  looseCode: 'remark',
  looseText: 'remark',
  missingCode: 'remark',
  unknownMunicipality: 'error',
  abolishedMunicipality: 'error',
  municipalityFromAbove: 'remark',
  totalsRowSkipped: 'remark',
  codeNameMismatch: 'warning',
  duplicateMunicipality: 'error',
  missingValue: 'warning',
  notANumber: 'error',
  textNumber: 'remark',
  ambiguousNumber: 'warning',
  approximateNumber: 'warning',
  numberRange: 'error',
  noValue: 'warning',
  otherQuantity: 'error',
  partsMismatch: 'error',
  overlappingPeriods: 'error',
  factorOff: 'error',
  stockDiffers: 'error',
  unclearYear: 'warning',
  statusSystemUnknown: 'warning',
  notCountedPlans: 'remark',
  periodPartlyCounted: 'warning',
  segmentsByPrice: 'remark',
  segmentPriceConflict: 'warning',
  shortRetention: 'warning',
  errorValue: 'error',
  negativeHomes: 'error',
  fractionalHomes: 'error',
  tooManyHomes: 'error',
  emptyStock: 'warning',
  totalMismatch: 'error',
  midMismatch: 'error',
  segmentsExceedTotal: 'error',
  socialDemolitionExceedsDemolition: 'error',
  socialStockExceedsStock: 'error',
  socialLossExceedsSocialStock: 'warning',
  demolitionExceedsStock: 'warning',
  implausibleShare: 'warning',
  expensiveUnknown: 'remark',
  missingSubregion: 'warning',
  absentMunicipality: 'warning',
  uncertainClass: 'warning',
  classNearAverage: 'remark',
  incompleteRegion: 'remark',
  dutiesExceedProgramme: 'warning',
  changedSincePrevious: 'remark',
  absentSincePrevious: 'warning',
  newSincePrevious: 'remark',
  invalidParameter: 'error',
  countingWithoutEffect: 'remark',
  invalidEntry: 'error',
  scenarioNameTwice: 'error',
  exchangeProblem: 'warning',
  sheetUnreadable: 'error',
  columnsSkipped: 'warning',
  writeInterrupted: 'warning',
  memoryUnreadable: 'warning',
};

/**
 * A finding with the severity its code always has.
 *
 * @example finding('missingSubregion', { sheet: 'Programma', address: 'D17' }, { code: 'GM0448', name: 'Texel' })
 */
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place | null,
  data: FindingData[Code],
): Finding {
  return { code, severity: SEVERITY[code], place, data } as Finding;
}
