// SPDX-License-Identifier: EUPL-1.2

import type { ExchangeProblem } from '../exchange/exchange-problem';
import type { Hardness, Meaning } from '../header/meaning';
import type { CountField, ProgrammeField } from '../programme/field';
import type { Segment } from '../programme/line';

/** What a column can be taken for. */
type MappedField = Meaning['field'];

/** error: a figure is wrong or missing because of it; warning: look at it; remark: good to know. */
export type Severity = 'error' | 'warning' | 'remark';

/** Where in the user's workbook: `address` is A1 without the sheet's name, or null for the sheet as a whole. */
export interface Place {
  readonly sheet: string;
  readonly address: string | null;
}

/** A figure of a municipality. */
interface FigureData {
  code: string;
  name: string;
  field: CountField;
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
  duplicateColumn: { field: MappedField; header: string; firstAddress: string };
  /** What these columns are was guessed from words that do not say it for certain. */
  doubtfulColumns: {
    columns: readonly { address: string; header: string; field: MappedField; status: Hardness | null }[];
  };
  /** The programme stands on a sheet that nobody sees. */
  hiddenSheet: { sheet: string };
  /** Rows or columns of the programme are hidden, and count; `homes` of the total in hidden rows, null when not known. */
  hiddenCells: {
    sheet: string;
    rows: string;
    columns: string;
    isFiltered: boolean;
    homes: number | null;
  };
  /** Figures come from other workbooks; `files` as far as the formulas name them. */
  externalLinks: { cells: number; files: readonly string[] };
  /** No column names the municipality; a title or the name of the sheet does. */
  municipalityFromTitle: { code: string; name: string; text: string };
  /** The stock was found in another table than the programme. */
  stockFromOtherTable: { table: string };
  /** A mapping was given, and the workbook does not have its columns. */
  mappingDoesNotFit: { sheet: string; missing: readonly string[] };
  /** A form for a plan without a municipality: nobody filled it in. */
  planFormEmpty: { sheet: string };
  /** A row of a form for a plan has figures, and nothing says of what. */
  rowWithoutLabel: { code: string; name: string; row: number };
  /** A sheet that looks like a form for a plan, in which the years or the municipality cannot be found. */
  planFormUnread: { sheet: string };
  /** No stock columns: no class, so no duty. */
  missingStock: Readonly<Record<string, never>>;
  /** A number typed over a formula of a column that is calculated; `formulas` is how many the column has. */
  overtypedFormula: { header: string; content: string | number; formulas: number };
  /** A formula that differs from those of the rest of its column. */
  inconsistentFormula: { header: string; formulas: number };
  /** A row of totals does not say what its rows add up to; `factor` when they differ ten, a hundred or a thousand times. */
  totalsRowDiffers: { field: CountField; stated: number; sum: number; factor: number | null };
  /** Two rows of a list are the same in every column; both count. */
  repeatedRow: { code: string; name: string; text: string; homes: number; firstAddress: string };
  /** A row of a list without a number of homes: nothing of it counts. `text` is its plan, or what else it says. */
  lineWithoutHomes: { code: string; name: string; text: string };
  /** A code that is not written as CBS writes it. */
  looseCode: { code: string; name: string; content: string | number };
  /** A name with spaces around it or too many in it. */
  looseText: { text: string; trimmed: string };
  /** The name says which municipality it is, the cell for its code is blank or holds a name. */
  missingCode: { code: string; name: string; content: string | null };
  /** Neither a code nor a name of a municipality that exists. */
  unknownMunicipality: { text: string };
  /** The municipality no longer exists; `until` is a year, or a day in it. */
  abolishedMunicipality: { code: string; name: string; until: string };
  /** A row of a list without a municipality is that of the row above it. */
  municipalityFromAbove: { code: string; name: string };
  /** A row of a list that says that it is a total is left out. */
  totalsRowSkipped: { text: string };
  /** The code is one municipality, the name another. The code counts. */
  codeNameMismatch: { code: string; name: string; nameOfCode: string };
  /** The municipality has another row already. */
  duplicateMunicipality: { code: string; name: string; firstAddress: string };
  /** A needed value is blank. */
  missingValue: { code: string; name: string; field: ProgrammeField };
  /** Something that is not a number stands where a number of homes should be. */
  notANumber: { code: string; name: string; field: ProgrammeField; text: string };
  /** A text that can only be one number. */
  textNumber: FigureData & { text: string; value: number };
  /** A text that is one number in Dutch and another in English; `value` counts. */
  ambiguousNumber: FigureData & { text: string; value: number; other: number };
  /** "ca. 40": the number counts. */
  approximateNumber: FigureData & { text: string; value: number };
  /** "40-50", "40+": no number; null is without an end. */
  numberRange: FigureData & { text: string; low: number | null; high: number | null };
  /** "-", "n.v.t.", "?": not filled in, or 0; it counts as not filled in. */
  noValue: FigureData & { text: string };
  /** A percentage, an amount or a date where a number of homes should be. */
  otherQuantity: FigureData & { text: string; quantity: 'percentage' | 'money' | 'date' };
  /** A total is not the sum of its years, statuses or parts; the total counts. */
  partsMismatch: FigureData & { total: number; sum: number };
  /** Years would count twice. */
  overlappingPeriods: FigureData;
  /** The total and the sum of its segments differ by ten, a hundred or a thousand times. */
  factorOff: { code: string; name: string; total: number; sum: number; factor: number };
  /** Rows of one municipality have different stocks. */
  stockDiffers: FigureData & { first: number; value: number };
  /** No single year in the column of years. */
  unclearYear: { code: string; name: string; text: string };
  /** Planning codes that two systems share and mean different things by. */
  statusSystemUnknown: { codes: readonly string[] };
  /** Homes with a status that does not count. */
  notCountedPlans: { code: string; name: string; homes: number };
  /** A period of which only a part of the years counts: it cannot be split, and does not count. */
  periodPartlyCounted: { code: string; name: string; homes: number };
  /** Segments were told from prices; amounts in euros. */
  segmentsByPrice: { year: number; socialRent: number; midRent: number; affordablePurchase: number };
  /** The word says one segment, the price another; the word counts. */
  segmentPriceConflict: {
    code: string;
    name: string;
    text: string;
    segment: Segment | 'demolition';
    conflict: Segment;
  };
  /** Homes that stay in their segment for too short a time to count for it. */
  shortRetention: { code: string; name: string; segment: Segment | 'demolition'; stated: Segment };
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
  /** More homes are demolished than there are. */
  demolitionExceedsStock: { code: string; name: string; demolition: number; stock: number };
  /** A share of the stock that no municipality comes near: social homes, or the programme. As fractions. */
  implausibleShare: {
    code: string;
    name: string;
    field: 'socialStock' | 'total';
    share: number;
    highest: number;
  };
  /** No figure for "duur": what is not social or mid counts as not decided. */
  expensiveUnknown: { code: string; name: string; unknown: number };
  missingSubregion: { code: string; name: string };
  /** The chosen division names it, and the workbook has no row for it. */
  absentMunicipality: { code: string; name: string };
  /** The average lies within the precision of this municipality's stock. `share` and `precision` as fractions. */
  uncertainClass: { code: string; name: string; share: number; average: number; precision: number };
  /** Rounded to tenths of a point its share is the average; so many social homes (`margin`) are between the classes. */
  classNearAverage: { code: string; name: string; share: number; isHigh: boolean; margin: number };
  /** Fewer municipalities than the region has. */
  incompleteRegion: { region: string; included: number; expected: number };
  /** All duties together ask for more homes than the programme has. */
  dutiesExceedProgramme: { region: string; needed: number; total: number };
  /** A figure differs from an earlier submission; null is not filled in. */
  changedSincePrevious: FigureData & { before: number | null; after: number | null };
  /** The municipality was in an earlier submission, and is not in this one. */
  absentSincePrevious: { code: string; name: string; homes: number | null };
  /** It was not in the earlier submission. */
  newSincePrevious: { code: string; name: string; homes: number | null };
  /** A parameter cell holds something that cannot be one; the rule set's own value is used. */
  invalidParameter: { name: string; text: string };
  /** Years or statuses were chosen, and the programme has none. */
  countingWithoutEffect: { dimension: 'years' | 'statuses' };
  /** A cell that the user fills in on a sheet of ours holds something that is not possible there. */
  invalidEntry: { header: string; text: string; expected: readonly string[] };
  /** Two scenarios have the same name; the second is not calculated. */
  scenarioNameTwice: { name: string };
  /** Something is the matter with a line of the exchange ledger, counted from 1. */
  exchangeProblem: { line: number; problem: ExchangeProblem };
  /** A sheet that the user fills in has no headers any more; it is left as it is. */
  sheetUnreadable: { sheet: string };
  /** The user's table was not given columns; why is `reason`. */
  columnsSkipped: { table: string; reason: ColumnsSkippedReason };
  /** An earlier write or removal never came to its end, or a colleague is at it now. */
  writeInterrupted: Readonly<Record<string, never>>;
  /** What the workbook remembers for the user cannot all be read. */
  memoryUnreadable: { trouble: MemoryTrouble };
}

/** What can be the matter with that: changed by hand, by a newer version, or made twice by two people at once. */
export type MemoryTrouble = 'damaged' | 'newer' | 'several';

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
