// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../src/core/finding/finding';
import { findProgramme } from '../../../src/core/form/find-programme';
import { readProgramme } from '../../../src/core/form/read-programme';
import { applicableCounting } from '../../../src/core/programme/applicable-counting';
import { assessMunicipalities } from '../../../src/core/programme/assess';
import { needsInputSheet } from '../../../src/core/programme/needs-input-sheet';
import { periodKey } from '../../../src/core/programme/period';
import type { ReadFigure } from '../../../src/core/programme/read-figure';
import { strayLines, sumLines } from '../../../src/core/programme/sum-lines';
import type { Content, SheetContent } from '../../../src/core/sheet/content';
import { sheetOf, tableOf } from '../support/sheet';

const GOLDEN = path.resolve(__dirname, '../__golden__/reading.txt');
const ERROR = { error: '#N/A' };

type Row = readonly Content[];

const TABLE: Row = [
  'Gemeentecode',
  'Gemeente',
  'Deelregio',
  'Woningvoorraad',
  'DAEB',
  'Programma',
  'Sociale huur',
];
const MORE: Row = [...TABLE, 'Middenhuur', 'Betaalbare koop', 'Duur', 'Onbekend', 'Sloop', 'Sloop sociaal'];
const LIST: Row = [
  'Plannaam',
  'Gemeente',
  'Jaar',
  'Planstatus',
  'Segment',
  'Huurprijs',
  'Koopprijs',
  'Instandhouding',
];

/** Workbooks as they come, each with what is difficult about it. */
const WORKBOOKS: Readonly<Record<string, readonly SheetContent[]>> = {
  'every way to write a number, and what is none': [
    sheetOf([
      MORE,
      ['GM0392', 'Haarlem', 'Zuid', '79.432', '22.241 woningen', 100, '30', 20, 20, 30, 0, 5, 2],
      [
        'GM0034',
        'Almere',
        'Noord',
        90_000,
        30_000,
        'ca. 40',
        '10-20',
        '5+',
        'max. 3',
        '27,8%',
        '€ 3',
        '1-3-2026',
        'veel',
      ],
      ['GM0363', 'Amsterdam', ' ', 400_000, 160_000, -5, 2.5, 2e9, ERROR, true, 'n.v.t.', '?', null],
      ['GM0479', 'Zaanstad', 'Zuid', 70_000, 80_000, 10, 20, 5, 5, 5, 1, 1, 2],
      [
        'GM0439',
        'Purmerend',
        'Noord',
        0,
        0,
        '1.234',
        '1,234',
        '1.234,5',
        'geen',
        'nihil',
        'onbekend',
        '(40)',
        '0',
      ],
      ['GM0417', 'Laren', null, 5_000, 500, 100, 20, null, null, null, null, null, null],
      ['GM0358', 'Aalsmeer', 'Zuid', 13_000, 4_000, 10, 10, 10, 10, 10, 10, 20_000, 10],
      ['Totaal', null, null, 657_432, 296_741, 1, 2, 3, 4, 5, 6, 7, 8],
    ]),
  ],
  'municipalities as people write them': [
    sheetOf([
      ['Woningbouwprogramma regio'],
      [],
      TABLE,
      [392, ' gem. Haarlem', 'Zuid  Kennemerland', 1, 1, 1, 1],
      ['gm34', 'Almere ', ' zuid', 1, 1, 1, 1],
      [null, 'Laren NH', 'Gooi', 1, 1, 1, 1],
      ['GM0363', 'Haarlem', 'Gooi', 1, 1, 1, 1],
      ['GM9999', 'Zaanstad', null, 1, 1, 1, 1],
      ['GM0370', 'Beemster', null, 1, 1, 1, 1],
      [null, 'Bergen', null, 1, 1, 1, 1],
      [null, 'Weesp', null, 1, 1, 1, 1],
      ['Amsterdam', null, null, 1, 1, 1, 1],
      ['GM0392', 'Haarlem', 'Zuid', 2, 2, 2, 2],
      [null, null, null, 5, 5, 5, 5],
      [],
      TABLE,
      ['GM0439', 'Purmerend*', 'Noord', 1, 1, 1, 1],
      ['Subtotaal', 'Noord', null, 1, 1, 1, 1],
      [null, 'Totaal regio', null, 1, 1, 1, 1],
    ]),
  ],
  'periods, statuses and thousands above one another': [
    sheetOf([
      [
        'Gemeente',
        'Plannen',
        null,
        null,
        null,
        'Sociale huur',
        null,
        'Sloop (x 1.000)',
        'Dure huur',
        'Dure koop',
      ],
      [null, 'totaal', 'hard', 'zacht 2026-2029', 'zacht 2030+', '2026-2029', 'na 2029', null, null, null],
      ['Haarlem', 100, 40, 30, 30, 20, 10, 0.05, 5, 6],
      ['Almere', 90, 40, 30, 30, 20, 10, 1.5, null, 6],
      ['Zaanstad', 120, 40, 30, 30, null, 10, null, 5, null],
      ['Laren', null, 40, null, 30, 20, null, '0,1', 5, 6],
    ]),
  ],
  'a list of projects': [
    sheetOf([
      ['Plannen'],
      [],
      [...LIST, 'Aantal woningen'],
      ['Zijlweg', 'gem. Haarlem', 2027, '1A', 'Sociale huur', null, null, 25, 120],
      ['Zijlweg', 'Haarlem', '2028-2030', '2C', 'Koop', null, 395_000, null, '80 woningen'],
      ['Spaarne', null, 46_500, '4A', 'Huur', '€ 1.150,00', null, 5, 60],
      ['Totaal Haarlem', null, null, null, null, null, null, null, 260],
      [...LIST, 'Aantal woningen'],
      ['Brink', 'Laren', 'later', '5A', 'Sociale huur', 1_500, null, 10, 10],
      ['Dorp', 'Laren', 1890, 'zacht', 'Middenhuur', 700, null, 3, 'ca. 20'],
      ['Hei', 'Nergens', 2027, 'hard', 'Duur', null, 900_000, null, 7],
      ['Hei', 'Almere', 2027, 'x', 'wat anders', null, null, null, 7],
      ['Hei', 'Almere', 2027, null, null, null, 300_000, null, null],
      ['Hei', 'Almere', 2027, 'hard', 'Koop', null, 300_000, null, 12],
      ['Hei', 'Almere', 2027, 'hard', 'Koop', null, 300_000, null, 12],
      ['Oud', 'Beemster', null, null, 'Dure huur', null, null, null, 3],
      ['Eindtotaal', null, null, null, null, null, null, null, 300],
    ]),
  ],
  'segments beside one another, stock on another sheet, hidden and doubtful': [
    sheetOf([
      [
        'Gemeente',
        'Plan',
        'Jaar',
        'Soc. huur',
        'Scoiale huur',
        'midenhuur',
        'Betaalb. koop',
        'Dure koop',
        'Totaal',
      ],
      ['Haarlem', 'A', 2027, 10, 1, 5, 5, 10, 30],
      ['Haarlem', 'B', 2028, 1, 0, null, 2, 3, 7],
      ['Almere', 'C', 2029, 4, 0, 4, 4, 4, 16],
    ]),
    sheetOf(
      [
        ['Code', 'Gemeente', 'Woningvoorraad', 'DAEB-voorraad'],
        ['GM0392', 'Haarlem', 79_432, 22_241],
        ['GM0034', 'Almere', 90_000, 'circa 30.000'],
      ],
      { name: 'Voorraad', isVisible: false },
    ),
    sheetOf([['Toelichting'], ['Dit is een blad met tekst']], { name: 'Toelichting' }),
  ],
  'a table with totals, filtered, beside another that is as good': [
    sheetOf(
      [
        TABLE,
        ['GM0392', 'Haarlem', 'Zuid', 10, 5, 5, 5],
        ['GM0034', 'Almere', 'Noord', 10, 5, 5, 5],
        ['Totaal', null, null, 20, 10, 11, 10],
      ],
      {
        tables: [
          tableOf({ name: 'Plannen', columns: TABLE.length, dataRows: 2, hasTotals: true, isFiltered: true }),
        ],
      },
    ),
    sheetOf([TABLE, ['GM0392', 'Haarlem', 'Zuid', 11, 5, 5, 5]], { name: 'Kopie', isProtected: true }),
  ],
  'a title that names the municipality': [
    sheetOf(
      [
        ['Woningbouwprogramma gemeente Haarlem 2026'],
        [],
        ['Plan', 'Sociale huur', 'Middenhuur', 'Betaalbare koop', 'Duur', 'Fase'],
        ['Zijlweg', 10, 5, 5, 10, 'hard'],
        ['Spaarne', 1, 1, 1, 1, 'in onderzoek'],
      ],
      { name: 'Plannen', isFiltered: true },
    ),
  ],
  'forms, a plan each, beside what only looks like one': [
    sheetOf(
      [
        ['Plannaam', 'Zijlweg'],
        ['Gemeente', 'Haarlem'],
        ['Status Project', 'zacht'],
        ['Status Planologisch', '2A'],
        [],
        [null, 'Groepnaam', 'Totalen', 'Gerealiseerd', '2026', '2027', '2028', '2029-2030', 'na 2030'],
        ['Nieuwbouw', 'nieuwbouw', 100, 10, 20, 20, '10', 20, 20],
        ['Sociale huur', 'betaalbaarheid', 40, 10, 10, 'ca. 10', 10, null, null],
        ['Middenhuur', null, 20, null, null, null, null, 20, null],
        ['Betaalbare koop', null, 20, 'x', 10, 10, null, null, null],
        ['Dure huur', null, 5, null, null, null, null, null, 5],
        ['Dure koop', null, 6, null, null, null, null, null, 5],
        [],
        ['Opmerking', null, null, null, 5],
        ['Sociale huur', 'zorg', 7, null, 7, null, null, null, null],
        ['Sloop', 'sloop', 8, null, 8, null, null, null, null],
      ],
      { name: 'Plan 1', origin: { row: 2, column: 1 } },
    ),
    sheetOf(
      [
        ['Gemeente', 'GM0392'],
        ['Planologische status', '1a'],
        [null, 'Totaal', 2026, 2027, 2028],
        ['Totaal', 3, 1, 1, 1],
        ['Sociale huur', '1-2', 1, 1, null],
      ],
      { name: 'Plan 2' },
    ),
    sheetOf(
      [
        ['Gemeente', ' '],
        [null, 2026, 2027, 2028],
        ['Sociale huur', 1, 1, 1],
      ],
      { name: 'Plan 3' },
    ),
    sheetOf(
      [
        ['Gemeente', 'Nergens'],
        [null, 2026, 2027, 2028],
        ['Nieuwbouw', 1, 1, 1],
      ],
      { name: 'Plan 4' },
    ),
    sheetOf(
      [
        ['Nieuwbouw', 3, 1, 1, 1],
        ['Sociale huur', 3, 1, 1, 1],
      ],
      { name: 'Plan 5' },
    ),
    sheetOf(
      [
        ['Code', 'Woningvoorraad', 'DAEB-voorraad'],
        ['GM0392', 79_432, 22_241],
      ],
      { name: 'Voorraad' },
    ),
  ],
  'nothing to read': [sheetOf([['Notulen'], ['Besproken is het programma']])],
};

/** A finding on one line. */
function findingLine({ code, severity, place, data }: Finding): string {
  const at = place === null ? '' : ` ${place.sheet}!${place.address ?? ''}`;
  return `  ${severity} ${code}${at} ${JSON.stringify(data)}`;
}

function figureLine(figure: ReadFigure): string {
  const { code, field, homes, isUnreadable, year, period, status, place, content, differs } = figure;
  const when = [year, period === null ? null : periodKey(period), status].filter((one) => one !== null);
  const marks = [...(isUnreadable ? ['unreadable'] : []), ...(differs ? ['differs'] : [])];
  const from = place === null ? '' : ` ${place.address ?? ''} ${JSON.stringify(content)}`;
  return `  ${[code, field, homes, ...when, ...marks].join(' ')}${from}`;
}

/** Everything that is read from a workbook, as text. */
function reading(sheets: readonly SheetContent[]): readonly string[] {
  const { source, stockSource, considered, mapping, findings } = findProgramme(sheets);
  const found = [
    ...considered.map((one) => `  considered ${JSON.stringify(one)}`),
    `  mapping ${JSON.stringify(mapping)}`,
    ...findings.map(findingLine),
  ];
  const read = source === null ? null : readProgramme(sheets, source, stockSource);
  if (source === null || read === null) return found;
  const { mapped, columns, ...place } = source;
  const own = applicableCounting({ years: [2026, 2027, 2028], statuses: ['hard', null] }, read.programme);
  const assessed = assessMunicipalities(sumLines(read.programme, own.counting), 'unknown');
  return [
    ...found,
    `  source ${JSON.stringify(place)}`,
    `  columns ${JSON.stringify(columns)}, ${mapped.length} mapped`,
    `  keys ${JSON.stringify(read.keys)}`,
    `  needs a sheet of figures: ${needsInputSheet(read)}`,
    ...read.findings.map(findingLine),
    ...read.figures.map(figureLine),
    ...read.programme.municipalities.map((one) => `  ${JSON.stringify(one)}`),
    ...own.findings.map(findingLine),
    ...strayLines(read.programme).map(findingLine),
    ...assessed.flatMap(({ record, figures, sums, findings: more }) => [
      `  ${record.code} ${JSON.stringify({ figures, sums })}`,
      ...more.map(findingLine),
    ]),
  ];
}

describe('a programme', () => {
  // After an intended change: UPDATE_GOLDEN=1 npx jest test/core/form/reading, and review the difference.
  it('is read as it was', () => {
    const text = Object.entries(WORKBOOKS)
      .flatMap(([title, sheets]) => [title, ...reading(sheets), ''])
      .join('\n');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });
});
