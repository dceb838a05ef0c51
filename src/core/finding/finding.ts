// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammeField } from '../programme/field';

/** error: a figure is wrong or missing because of it; warning: look at it; remark: good to know. */
export type Severity = 'error' | 'warning' | 'remark';

/** Where in the user's workbook: `address` is A1 without the sheet's name, or null for the sheet as a whole. */
export interface Place {
  readonly sheet: string;
  readonly address: string | null;
}

/** Data that the texts of each finding need; the texts themselves are in `src/i18n`, by code. */
export interface FindingData {
  /** No sheet has a row with the headers of a programme. */
  noProgrammeTable: { sheets: readonly string[] };
  /** More than one table looks like a programme; the first, best one is read. */
  otherProgrammeTables: { chosen: string; others: readonly string[] };
  /** There are headers of a programme, and no municipality below them. */
  noMunicipalities: { table: string };
  /** A column that is needed is not there. */
  missingColumn: { fields: readonly ProgrammeField[] };
  /** Two columns have the header of one field; the first is read. */
  duplicateColumn: { field: ProgrammeField; header: string; firstAddress: string };
  /** No stock columns: no class, so no duty. */
  missingStock: Readonly<Record<string, never>>;
  /** Neither a code nor a name of a municipality that exists. */
  unknownMunicipality: { text: string };
  /** The code is one municipality, the name another. The code counts. */
  codeNameMismatch: { code: string; name: string; nameOfCode: string };
  /** The municipality has another row already. */
  duplicateMunicipality: { code: string; name: string; firstAddress: string };
  /** A needed value is blank. */
  missingValue: { code: string; name: string; field: ProgrammeField };
  /** Something that is not a number stands where a number of homes should be. */
  notANumber: { code: string; name: string; field: ProgrammeField; text: string };
  /** A cell holds an error value such as #N/A. */
  errorValue: { code: string; name: string; field: ProgrammeField; error: string };
  negativeHomes: { code: string; name: string; field: ProgrammeField; value: number };
  fractionalHomes: { code: string; name: string; field: ProgrammeField; value: number };
  /** More homes than a figure can hold (`MAX_HOMES`): a typing error. */
  tooManyHomes: { code: string; name: string; field: ProgrammeField; value: number };
  /** A stock of 0 homes counts as missing. */
  emptyStock: { code: string; name: string };
  /** N is not the sum of its segments; N counts. `difference` = sum − N. */
  totalMismatch: { code: string; name: string; total: number; sum: number; difference: number };
  /** The column "middensegment" is not the sum of its two parts; the column counts. */
  midMismatch: { code: string; name: string; mid: number; sum: number };
  segmentsExceedTotal: { code: string; name: string; total: number; sum: number };
  socialDemolitionExceedsDemolition: {
    code: string;
    name: string;
    socialDemolition: number;
    demolition: number;
  };
  socialStockExceedsStock: {
    code: string;
    name: string;
    field: ProgrammeField;
    socialStock: number;
    stock: number;
  };
  /** More social homes disappear than there are. */
  socialLossExceedsSocialStock: { code: string; name: string; loss: number; socialStock: number };
  /** No figure for "duur": what is not social or mid counts as not decided. */
  expensiveUnknown: { code: string; name: string; unknown: number };
  missingSubregion: { code: string; name: string };
  /** The chosen division names it, and the workbook has no row for it. */
  absentMunicipality: { code: string; name: string };
  /** The average lies within the precision of this municipality's stock. `share` and `precision` as fractions. */
  uncertainClass: { code: string; name: string; share: number; average: number; precision: number };
  /** Fewer municipalities than the region has. */
  incompleteRegion: { region: string; included: number; expected: number };
  /** All duties together ask for more homes than the programme has. */
  dutiesExceedProgramme: { region: string; needed: number; total: number };
  /** A parameter cell holds something that cannot be one; the rule set's own value is used. */
  invalidParameter: { name: string; text: string };
  /** The user's table was not given columns; why is `reason`. */
  columnsSkipped: { table: string; reason: ColumnsSkippedReason };
  /** An earlier write or removal never came to its end, or a colleague is at it now. */
  writeInterrupted: Readonly<Record<string, never>>;
}

/** Why the user's table gets no columns. */
export type ColumnsSkippedReason =
  'sheetProtected' | 'severalRowsPerMunicipality' | 'cellsInUse' | 'filterOn' | 'edgeOfSheet' | 'headerTaken';

export type FindingCode = keyof FindingData;

/** One thing the validation has to say about one place. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly place: Place | null;
    readonly data: FindingData[Code];
  };
}[FindingCode];
