// SPDX-License-Identifier: EUPL-1.2

import type { FindingCode } from '../../../src/core/finding/finding';
import { formulaFindings } from '../../../src/core/form/formula-findings';
import { hiddenFinding, type HiddenLines } from '../../../src/core/form/hidden-finding';
import { findProgramme } from '../../../src/core/form/find-programme';
import { parseMapping, type Mapping } from '../../../src/core/form/mapping';
import { readProgramme } from '../../../src/core/form/read-programme';
import { calculate, type Outcome } from '../../../src/core/outcome/calculate';
import { calculationSettings, type CalculationSettings } from '../../../src/core/outcome/settings';
import { ratio } from '../../../src/core/number/ratio';
import { compareSubmissions } from '../../../src/core/programme/compare-submissions';
import { contentText, type Content, type SheetContent } from '../../../src/core/sheet/content';
import { allSteps } from '../../../src/steps/steps';
import { sheetOf } from '../support/sheet';

type Row = readonly Content[];

interface Workbook {
  readonly sheets: readonly SheetContent[];
  readonly settings?: Partial<CalculationSettings>;
  readonly mapping?: Mapping | null;
  /** Formulas of the column of the programme, as distances. */
  readonly formulas?: readonly Content[];
  readonly hidden?: HiddenLines;
  /** An earlier submission. */
  readonly previous?: Workbook;
}

const HEADERS: Row = [
  'Gemeentecode',
  'Gemeente',
  'Deelregio',
  'Woningvoorraad',
  'DAEB-voorraad',
  'Programma',
  'Sociale huur',
  'Middensegment',
  'Duur',
  'Sloop',
  'Sloop sociaal',
  'Verkoop sociaal',
];
const HAARLEM: Row = ['GM0392', 'Haarlem', 'Zuid', 79_432, 12_241, 100, 40, 40, 20, 10, 5, 5];
const LAREN: Row = ['GM0417', 'Laren', 'Gooi', 5_300, 800, 100, 30, 40, 30, 0, 0, 0];
const PLANS: Row = [
  'Plan',
  'Gemeente',
  'Jaar',
  'Status',
  'Segment',
  'Huurprijs',
  'Aantal woningen',
  'Instandhouding',
  'Eigenaar',
  'Woningvoorraad',
  'DAEB-voorraad',
];
const PLAN: Row = [
  'Zijlweg',
  'Haarlem',
  2027,
  '2A',
  'Sociale huur',
  800,
  30,
  25,
  'Bouwbedrijf',
  79_432,
  12_241,
];

/** A row with the cells of some columns changed. */
function change(headers: Row, row: Row, cells: Readonly<Record<string, Content>>): Row {
  return row.map((content, column) => {
    const header = contentText(headers[column] ?? null);
    return header in cells ? (cells[header] ?? null) : content;
  });
}
const rows = (...below: readonly Row[]): Workbook => ({ sheets: [sheetOf([HEADERS, ...below])] });
const haarlem = (cells: Readonly<Record<string, Content>>): Workbook =>
  rows(change(HEADERS, HAARLEM, cells), LAREN);
const plans = (...below: readonly Row[]): Workbook => ({ sheets: [sheetOf([PLANS, PLAN, ...below])] });
const plan = (cells: Readonly<Record<string, Content>>): Workbook => plans(change(PLANS, PLAN, cells));
const without = (...headers: readonly string[]): Workbook => {
  const keep = (row: Row): Row =>
    row.filter((_, column) => !headers.includes(contentText(HEADERS[column] ?? null)));
  return { sheets: [sheetOf([HEADERS, HAARLEM, LAREN].map(keep))] };
};
const table = (...all: readonly Row[]): Workbook => ({ sheets: [sheetOf(all)] });
const form = (municipality: Content, name = 'Programma'): Workbook => ({
  sheets: [
    sheetOf(
      [
        ['Plannaam', 'X'],
        ['Gemeente', municipality],
        [null, 'Groepnaam', 'Totalen', 2026, 2027, 2028],
        ['Nieuwbouw', 'nieuwbouw', 3, 1, 1, 1],
        ['Sociale huur', 'betaalbaarheid', 3, 1, 1, 1],
      ],
      { name },
    ),
  ],
});

const unlabelled: Workbook = {
  sheets: form('Haarlem').sheets.map((sheet) => ({
    ...sheet,
    rows: [...sheet.rows, [null, 'betaalbaarheid', 2, 2, null, null]],
  })),
};
/** Its years are gone. */
const damagedForm = sheetOf(
  [
    ['Gemeente', 'Amsterdam'],
    ['Nieuwbouw', 3, 1, 1, 1],
    ['Sociale huur', 3, 1, 1, 1],
  ],
  { name: 'Plan 2' },
);
const mapping = (header: string): Mapping | null =>
  parseMapping({
    schema: 'wvrv-mapping/1',
    form: 'municipalities',
    sheet: 'Programma',
    headerRow: 1,
    columns: [
      { column: 'B', header: 'Gemeente', meaning: { field: 'name' } },
      { column: 'F', header, meaning: { field: 'total' } },
      { column: 'G', header: 'Sociale huur', meaning: { field: 'socialRent' } },
    ],
  });
const STOCK = sheetOf(
  [
    ['Gemeente', 'Woningvoorraad', 'DAEB-voorraad'],
    ['Haarlem', 79_432, 12_241],
  ],
  { name: 'Voorraad' },
);
const SOUND = rows(HAARLEM, LAREN);
const FIVE = rows(
  HAARLEM,
  LAREN,
  ...['GM0363', 'GM0358', 'GM0361'].map((code) =>
    change(HEADERS, HAARLEM, { Gemeentecode: code, Gemeente: null }),
  ),
);
const SUM = '=SUM(RC[1]:RC[3])';
const titledRows = (title: string): Workbook =>
  table(
    [title],
    ['Jaar', 'Programma', 'Sociale huur', 'Middensegment'],
    [2027, 100, 40, 40],
    ['Totaal', 100, 40, 40],
  );
const withTotals = (total: number): Workbook =>
  rows(HAARLEM, LAREN, ['Totaal', null, null, null, null, total, null, null, null, null, null, null]);

/** Rules that come from elsewhere than a programme, each with its own tests there. */
type Elsewhere =
  | 'invalidParameter'
  | 'invalidEntry'
  | 'scenarioNameTwice'
  | 'exchangeProblem'
  | 'sheetUnreadable'
  | 'columnsSkipped'
  | 'countingWithoutEffect'
  | 'absentMunicipality'
  | 'writeInterrupted'
  | 'memoryUnreadable';

/** For every rule a workbook on which it fires, and the nearest one on which it does not. */
const CASES: Readonly<Record<Exclude<FindingCode, Elsewhere>, readonly [Workbook, Workbook]>> = {
  noProgrammeTable: [table(['a', 'b'], [1, 2]), SOUND],
  otherProgrammeTables: [
    { sheets: [...SOUND.sheets, sheetOf([HEADERS, HAARLEM], { name: 'Kopie' })] },
    SOUND,
  ],
  hiddenSheet: [{ sheets: [sheetOf([HEADERS, HAARLEM], { isVisible: false })] }, SOUND],
  hiddenCells: [
    { ...SOUND, hidden: { rows: [2], columns: [], isFiltered: true } },
    { ...SOUND, hidden: { rows: [0, 3], columns: [40], isFiltered: true } },
  ],
  externalLinks: [
    { ...SOUND, formulas: ["='C:\\[Plannen.xlsx]Blad1'!R1C1", 100] },
    {
      ...SOUND,
      formulas: ['=Plannen[[#This Row],[Aantal]]*Blad1!RC[-1]', '=R[-1]C+SUM(Blad1!R[-2]C)&"[a]b!"'],
    },
  ],
  municipalityFromTitle: [titledRows('Woningbouw gemeente Haarlem'), SOUND],
  overtypedFormula: [
    { ...FIVE, formulas: [SUM, SUM, 100, SUM, SUM] },
    { ...FIVE, formulas: [SUM, 100, 100, SUM, SUM] },
  ],
  inconsistentFormula: [
    { ...FIVE, formulas: [SUM, SUM, '=SUM(RC[1]:RC[2])', SUM, SUM] },
    { ...FIVE, formulas: [SUM, SUM, SUM, SUM, SUM] },
  ],
  totalsRowDiffers: [withTotals(210), withTotals(200)],
  repeatedRow: [plans(PLAN), plans(change(PLANS, PLAN, { Jaar: 2028 }))],
  lineWithoutHomes: [plan({ 'Aantal woningen': null }), plan({ 'Aantal woningen': 0 })],
  looseCode: [haarlem({ Gemeentecode: 392 }), SOUND],
  looseText: [haarlem({ Gemeente: ' Haarlem' }), SOUND],
  missingCode: [haarlem({ Gemeentecode: null }), haarlem({ Gemeentecode: 'GM9999' })],
  demolitionExceedsStock: [haarlem({ Sloop: 79_433 }), haarlem({ Sloop: 79_432 })],
  implausibleShare: [haarlem({ 'DAEB-voorraad': 40_000 }), haarlem({ 'DAEB-voorraad': 39_000 })],
  changedSincePrevious: [
    { ...haarlem({ Sloop: 11 }), previous: SOUND },
    { ...SOUND, previous: SOUND },
  ],
  absentSincePrevious: [
    { ...rows(LAREN), previous: SOUND },
    { ...SOUND, previous: rows(LAREN) },
  ],
  newSincePrevious: [
    { ...SOUND, previous: rows(LAREN) },
    { ...rows(LAREN), previous: SOUND },
  ],
  mappingDoesNotFit: [
    { ...SOUND, mapping: mapping('Kolom X') },
    { ...SOUND, mapping: mapping('Programma') },
  ],
  stockFromOtherTable: [
    { sheets: [...without('Woningvoorraad', 'DAEB-voorraad').sheets, STOCK] },
    { sheets: [...SOUND.sheets, STOCK] },
  ],
  planFormEmpty: [form(null), form('Haarlem')],
  rowWithoutLabel: [unlabelled, form('Haarlem')],
  planFormUnread: [
    { sheets: [...form('Haarlem').sheets, damagedForm] },
    { sheets: [...form('Haarlem').sheets, ...form('Amsterdam', 'Plan 2').sheets] },
  ],
  noMunicipalities: [rows(), SOUND],
  missingColumn: [without('Sociale huur'), SOUND],
  missingStock: [without('DAEB-voorraad'), SOUND],
  duplicateColumn: [table([...HEADERS, 'Sociaal'], [...HAARLEM, 1]), SOUND],
  doubtfulColumns: [table(['Gemeente', 'h2026', 'z2026', 'Programma'], ['Haarlem', 1, 2, 3]), SOUND],
  statusSystemUnknown: [table(PLANS, change(PLANS, PLAN, { Status: '1A' })), plan({ Status: '1A' })],
  segmentsByPrice: [plans(), SOUND],
  unknownMunicipality: [haarlem({ Gemeentecode: 'GM9999' }), SOUND],
  abolishedMunicipality: [haarlem({ Gemeentecode: 'GM0370', Gemeente: 'Beemster' }), SOUND],
  municipalityFromAbove: [plans(change(PLANS, PLAN, { Gemeente: null })), plans(PLAN)],
  codeNameMismatch: [haarlem({ Gemeente: 'Amsterdam' }), haarlem({ Gemeente: 'gem. Haarlem ' })],
  duplicateMunicipality: [rows(HAARLEM, HAARLEM), SOUND],
  totalsRowSkipped: [plans(change(PLANS, PLAN, { Plan: 'Totaal Haarlem' }), PLAN), plans(PLAN)],
  missingSubregion: [haarlem({ Deelregio: null }), without('Deelregio')],
  missingValue: [haarlem({ 'Sociale huur': null }), haarlem({ Sloop: null, 'Sloop sociaal': null })],
  noValue: [haarlem({ Sloop: '-' }), haarlem({ Sloop: 0, 'Sloop sociaal': 0 })],
  textNumber: [haarlem({ Duur: '20 woningen' }), SOUND],
  ambiguousNumber: [haarlem({ Woningvoorraad: '79.432' }), haarlem({ Woningvoorraad: '79432' })],
  approximateNumber: [haarlem({ Duur: 'ca. 20' }), haarlem({ Duur: '20' })],
  numberRange: [haarlem({ Duur: '20-30' }), haarlem({ Duur: '-20' })],
  otherQuantity: [haarlem({ Duur: '20%' }), haarlem({ Duur: '20' })],
  notANumber: [haarlem({ Duur: 'veel' }), haarlem({ Duur: 'geen' })],
  errorValue: [haarlem({ Duur: '#N/A' }), SOUND],
  negativeHomes: [haarlem({ Duur: -1 }), haarlem({ Duur: 0 })],
  fractionalHomes: [haarlem({ Duur: 20.5 }), SOUND],
  tooManyHomes: [haarlem({ Duur: 2e9 }), SOUND],
  unclearYear: [plan({ Jaar: '2026-2028' }), plan({ Jaar: 'eind 2027' })],
  emptyStock: [haarlem({ Woningvoorraad: 0 }), SOUND],
  stockDiffers: [plans(change(PLANS, PLAN, { Woningvoorraad: 80_000 })), plans(PLAN)],
  partsMismatch: [
    table(['Gemeente', 'Programma', 2026, 2027], ['Haarlem', 10, 3, 4]),
    table(['Gemeente', 'Programma', 2026, 2027], ['Haarlem', 7, 3, 4]),
  ],
  overlappingPeriods: [
    table(['Gemeente', 'Programma 2026-2028', 'Programma 2027-2029', 'Sociale huur'], ['Haarlem', 1, 2, 1]),
    table(['Gemeente', 'Programma 2026-2028', 'Programma 2029-2030', 'Sociale huur'], ['Haarlem', 1, 2, 1]),
  ],
  totalMismatch: [haarlem({ Duur: 10 }), SOUND],
  midMismatch: [
    table([...HEADERS, 'Middenhuur', 'Betaalbare koop'], [...HAARLEM, 20, 10]),
    table([...HEADERS, 'Middenhuur', 'Betaalbare koop'], [...HAARLEM, 20, 20]),
  ],
  factorOff: [haarlem({ Programma: 100_000 }), haarlem({ Programma: 101 })],
  segmentsExceedTotal: [haarlem({ Programma: 90 }), SOUND],
  socialDemolitionExceedsDemolition: [haarlem({ 'Sloop sociaal': 11 }), haarlem({ 'Sloop sociaal': 10 })],
  socialStockExceedsStock: [haarlem({ 'DAEB-voorraad': 79_433 }), haarlem({ 'DAEB-voorraad': 79_432 })],
  socialLossExceedsSocialStock: [haarlem({ 'DAEB-voorraad': 9 }), haarlem({ 'DAEB-voorraad': 10 })],
  expensiveUnknown: [haarlem({ Duur: null }), haarlem({ Duur: null, Programma: 80 })],
  segmentPriceConflict: [plan({ Huurprijs: 1_000 }), plan({ Huurprijs: 932.93 })],
  shortRetention: [plan({ Instandhouding: 20 }), plan({ Instandhouding: 20, Eigenaar: 'Woningcorporatie' })],
  notCountedPlans: [plan({ Status: '5A' }), plan({ Status: '4A' })],
  periodPartlyCounted: [
    {
      ...table(
        ['Gemeente', 'Programma 2026-2028', 'Programma 2029-2030', 'Sociale huur'],
        ['Haarlem', 1, 2, 1],
      ),
      settings: { counting: { years: [2026, 2027], statuses: null } },
    },
    {
      ...table(
        ['Gemeente', 'Programma 2026-2028', 'Programma 2029-2030', 'Sociale huur'],
        ['Haarlem', 1, 2, 1],
      ),
      settings: { counting: { years: [2026, 2027, 2028], statuses: null } },
    },
  ],
  uncertainClass: [
    { ...haarlem({ 'DAEB-voorraad': 22_400 }), settings: { stockPrecision: ratio(1, 100) } },
    { ...SOUND, settings: { stockPrecision: ratio(1, 100) } },
  ],
  classNearAverage: [haarlem({ 'DAEB-voorraad': 22_467 }), haarlem({ 'DAEB-voorraad': 22_400 })],
  incompleteRegion: [haarlem({ 'Sociale huur': null }), SOUND],
  dutiesExceedProgramme: [
    rows(
      change(HEADERS, HAARLEM, { Programma: 1, 'Sociale huur': 1, Middensegment: 0, Duur: 0 }),
      change(HEADERS, LAREN, {
        'DAEB-voorraad': 4_000,
        Programma: 1,
        'Sociale huur': 0,
        Middensegment: 1,
        Duur: 0,
      }),
      ['GM0363', 'Amsterdam', 'A', 100, 90, 0, 0, 0, 0, 0, 0, 0],
    ),
    SOUND,
  ],
};

interface Checked {
  readonly codes: ReadonlySet<FindingCode>;
  readonly outcome: Outcome | null;
}

function check(workbook: Workbook): Checked {
  const { sheets, settings = {}, mapping: given = null, formulas = [], hidden, previous } = workbook;
  const { source, stockSource, findings } = findProgramme(sheets, given);
  const read = source === null ? null : readProgramme(sheets, source, stockSource);
  const outcome = read === null ? null : calculate(read.programme, calculationSettings(settings));
  const [sheet] = sheets;
  const column = read?.source.columns.total;
  const seen =
    read === null || sheet === undefined || column === undefined
      ? []
      : [
          ...allSteps(formulaFindings(sheet, read.source, [{ ...column, firstRow: 1, cells: formulas }])),
          ...(hidden === undefined ? [] : hiddenFinding(read, hidden)),
        ];
  const before = previous === undefined ? null : check(previous).outcome;
  const changes =
    before === null || outcome === null
      ? []
      : compareSubmissions(before.municipalities, outcome.municipalities);
  const all = [...findings, ...seen, ...(read?.findings ?? []), ...(outcome?.findings ?? []), ...changes];
  return { codes: new Set(all.map(({ code }) => code)), outcome };
}

const codesOn = (workbook: Workbook): ReadonlySet<FindingCode> => check(workbook).codes;

describe('every rule', () => {
  it.each(Object.entries(CASES))(
    '%s fires where it should, and not where it should not',
    (code, [fires, silent]) => {
      expect([...codesOn(fires)]).toContain(code);
      expect([...codesOn(silent)]).not.toContain(code);
    },
  );

  it('nothing fires on a sound programme', () => {
    expect([...codesOn(SOUND)]).toEqual([]);
  });
});
