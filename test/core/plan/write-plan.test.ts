// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { constant } from '../../../src/core/plan/cells';
import { LOOKS } from '../../../src/core/plan/look';
import { COLUMN_ROLES } from '../../../src/core/plan/roles';
import { figureCount, writePlan } from '../../../src/core/plan/write-plan';
import { allSteps } from '../../../src/steps/steps';
import type { AcceptedFinding } from '../../../src/core/finding/acceptance';
import type { Finding } from '../../../src/core/finding/finding';
import { finding } from '../../../src/core/finding/severity';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import type { Content, SheetContent } from '../../../src/core/sheet/content';
import { en } from '../../../src/i18n/en';
import { nl } from '../../../src/i18n/nl';
import { exampleSheet, plannedCells, planInput, planText } from '../support/plan';
import { sheetOf, tableOf } from '../support/sheet';

const GOLDEN = path.resolve(__dirname, '__golden__');
const EXAMPLE = planInput(exampleSheet());

/** What Excel allows: characters of a formula, of a text in a formula, and functions inside one another. */
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;

/** Functions that every Excel since 2010 has, and LibreOffice. */
const FUNCTIONS = new Set(
  'IF AND OR NOT IFERROR ISNUMBER SUM SUMIFS SUMPRODUCT COUNT COUNTA COUNTIF COUNTIFS MIN MAX INT ROUND ROUNDUP MOD INDEX MATCH TRIM RIGHT SUBSTITUTE SUBTOTAL HYPERLINK'.split(
    ' ',
  ),
);

const HEADERS: readonly Content[] = [
  'Gemeente',
  'Woningvoorraad',
  'DAEB',
  'Sociale huur',
  'Middensegment',
  'Duur',
];

/** Projects with a year and a status; cells that Excel reads otherwise, or not at all. */
const PROJECTS = sheetOf([
  ['Plannaam', 'Gemeente', 'Jaar', 'Planstatus', 'Segment', 'Huurprijs', 'Koopprijs', 'Aantal woningen'],
  ['Zijlweg', 'gem. Haarlem', 2027, '1A', 'Sociale huur', null, null, 120],
  ['Zijlweg', 'Haarlem', 2031, '2C', 'Koop', null, 395_000, '80 woningen'],
  ['Waterrijk', 'Laren NH', 2028, '4A', 'Huur', '€ 1.150,00', null, 60],
  ['Brink', 'Laren', 2028, '2A', 'Sociale huur', null, null, 'ca. 30'],
  ['Dorp', 'Almere', 2029, '2A', 'Duur', null, null, 250],
]);

/** Plain cells with subregions, without a column for demolition; two cells are blank. */
const CELLS = sheetOf(
  [
    [
      'Code',
      'Gemeente',
      'Deelregio',
      'Woningvoorraad',
      'DAEB',
      'Totaal',
      'Sociale huur',
      'Middensegment',
      'Duur',
    ],
    ['GM0392', 'Haarlem*', 'Zuid', 10_000, 3_500, 600, 100, 200, 300],
    ['GM0034', 'Almere', 'Noord', 20_000, 4_000, 500, 10, 90, null],
    ['GM0363', 'Amsterdam', null, 30_000, 12_000, 1_000, 250, 250, 500],
    ['GM0479', 'Zaanstad', 'Zuid', 8_000, null, 20, 5, 5, 10],
    ['GM0417', 'Laren', 'Noord', 5_000, 500, 200, 20, 20, 160],
  ],
  { name: "Programma's", origin: { row: 2, column: 1 } },
);

const HAARLEM = { code: 'GM0392', name: 'Haarlem' };

/** A row per municipality with a number in words: too little left after demolition, incomplete, abolished. */
const IN_WORDS = sheetOf([
  [
    ...['Gemeente', 'Deelregio', 'Woningvoorraad', 'DAEB', 'Sociale huurvoorraad', 'Totaal', 'Sociale huur'],
    ...['Middenhuur', 'Betaalbare koop', 'Sloop'],
  ],
  ['Haarlem', 'Zuid', 10_000, 3_500, 3_700, 600, '100 woningen', 150, 50, 0],
  ['Almere', null, 20_000, 4_000, null, 500, 10, 40, 50, 900],
  ['Laren', 'Zuid', 5_000, 500, 600, 200, 20, null, null, null],
  ['Beemster', 'Noord', 5_000, 500, 600, 200, 20, 10, 10, null],
]);

/** Findings that somebody looked at: in a cell, on a sheet, and of the workbook. */
const ACCEPTED: readonly AcceptedFinding[] = [
  finding('looseText', { sheet: 'Blad 2', address: 'B3' }, { text: ' Zuid', trimmed: 'Zuid' }),
  finding('sheetUnreadable', { sheet: 'Wvrv Uitruil', address: null }, { sheet: 'Wvrv Uitruil' }),
  finding('missingValue', null, { ...HAARLEM, field: 'total' }),
].map((one) => ({
  finding: one,
  acceptance: { key: one.code, reason: `Zo is het: ${one.code}.`, date: '2026-11-22' },
}));

describe('plan', () => {
  // After an intended change: UPDATE_GOLDEN=1 npx jest test/core/plan/write-plan, and review the difference.
  it.each([
    ['mra-voorbeeld', EXAMPLE],
    [
      'projects',
      planInput(PROJECTS, {
        counting: { years: [2026, 2027, 2028, 2029, null], statuses: ['hard', 'soft'] },
        ruleSet: RULE_SETS['zuid-holland'],
      }),
    ],
    [
      'cells',
      { ...planInput(CELLS, { blankExpensive: 'expensive' }, en), columns: COLUMN_ROLES.slice(0, 2) },
    ],
    ['in-words', { ...planInput(IN_WORDS, { ruleSet: RULE_SETS['wvrv-regionaal'] }), accepted: ACCEPTED }],
  ])('of %s is what it was', (name, input) => {
    const file = path.join(GOLDEN, `${name}.plan.txt`);
    const text = planText(writePlan(input));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

describe.each([
  ['nl', nl],
  ['en', en],
])('plan in %s', (_, dictionary) => {
  const plan = writePlan(planInput(exampleSheet(), undefined, dictionary));
  const formulas = plannedCells(plan).flatMap(({ at, cell }) =>
    cell.kind === 'formula' ? [{ at, formula: cell.formula }] : [],
  );

  it('has formulas that Excel takes: not too long, no long texts, not too deep', () => {
    for (const { at, formula } of formulas) {
      const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
      let depth = 0;
      let deepest = 0;
      for (const sign of formula.replace(/"(?:[^"]|"")*"/g, '')) {
        depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
        deepest = Math.max(deepest, depth);
      }
      expect({ at, depth, isTooLong: formula.length >= LONGEST_FORMULA }).toEqual({
        at,
        depth: 0,
        isTooLong: false,
      });
      expect(Math.max(0, ...texts.map((text) => text.length - 2))).toBeLessThanOrEqual(LONGEST_TEXT);
      expect(deepest).toBeLessThan(DEEPEST);
    }
  });

  it('uses functions that every supported Excel has', () => {
    const used = formulas.flatMap(({ formula }) =>
      [...formula.replace(/"(?:[^"]|"")*"|\[[^\]]*\]/g, '').matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(
        ([, name]) => name ?? '',
      ),
    );
    expect([...new Set(used)].filter((name) => !FUNCTIONS.has(name))).toEqual([]);
  });

  it('has one formula per column of the table with a row per municipality', () => {
    const { cells, table } = plan.sheets.find(({ role }) => role === 'municipalities') ?? {};
    const rows = cells?.slice((table?.area.row ?? 0) + 1) ?? [];
    const distinct = rows[0]?.map(
      (_cell, column) =>
        new Set(rows.map((row) => (row[column]?.kind === 'formula' ? row[column].formula : 'constant'))).size,
    );
    expect(distinct?.every((count) => count === 1)).toBe(true);
    expect(rows).toHaveLength(30);
  });

  it('fills the cells of its tables, and dresses cells that it has', () => {
    for (const { cells, table, looks, columnWidths, rowHeights, frozen } of plan.sheets) {
      const width = cells[0]?.length ?? 0;
      expect(cells.every((row) => row.length === width)).toBe(true);
      expect(columnWidths.length).toBeLessThanOrEqual(width);
      const areas = [...looks.map(({ area }) => area), ...(table === null ? [] : [table.area])];
      for (const area of areas) {
        expect(area.rows).toBeGreaterThan(0);
        expect(area.row + area.rows).toBeLessThanOrEqual(cells.length);
        expect(area.column + area.columns).toBeLessThanOrEqual(width);
      }
      expect(rowHeights.every(({ row, points }) => row < cells.length && points <= 409)).toBe(true);
      expect(frozen.rows).toBeLessThan(cells.length);
    }
  });

  it('refers to parameters that it names, each on a cell with a content', () => {
    const named = plan.sheets.flatMap(({ names, cells }) =>
      names.map(({ name, row, column }) => ({ name, isFilled: cells[row]?.[column]?.kind === 'constant' })),
    );
    expect(named.filter(({ isFilled }) => !isFilled)).toEqual([]);
    const used = formulas.flatMap(({ formula }) => formula.match(/\bWvrv_\w+/g) ?? []);
    const names = new Set(named.map(({ name }) => name));
    expect([...new Set(used)].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('parts of a plan', () => {
  it('are as many figures as the account says, and as are compared', () => {
    const { sheets, columns } = writePlan(EXAMPLE);
    const account = sheets.find(({ role }) => role === 'account')?.cells.flat() ?? [];
    const said = account.flatMap((cell) =>
      cell?.kind === 'constant' && String(cell.value).includes('cijfers zijn gelijk')
        ? [String(cell.value)]
        : [],
    );
    const count = String(allSteps(figureCount(sheets, columns))).replace(/(\d)(\d{3})$/, '$1.$2');
    expect(said).toEqual([`${count} van ${count} cijfers zijn gelijk aan de exacte berekening`]);
  });

  it('are the programme where it was read: the table with its totals, its headers and its keys', () => {
    const { programme } = writePlan(EXAMPLE);
    expect(programme).toMatchObject({
      ...{ sheet: 'Programma', table: 'Programma' },
      area: { row: 3, column: 0, rows: 1 + 30 + 1, columns: 15 },
    });
    expect(programme.keys).toHaveLength(30);
    expect(programme.keys[0]).toEqual({ row: 4, column: 0, content: 'GM0034' });
    expect(programme.headers).toContainEqual({ column: 0, header: 'Gemeentecode' });
    const cells = writePlan(planInput(CELLS)).programme;
    expect(cells).toMatchObject({ table: null, area: { row: 2, column: 1, rows: 1 + 5, columns: 9 } });
    expect(cells.keys[0]).toEqual({ row: 3, column: 1, content: 'GM0392' });
  });

  it('are columns in the order of their roles, whatever the order they were asked in', () => {
    const { columns } = writePlan({ ...EXAMPLE, columns: [...COLUMN_ROLES].reverse().slice(0, 3) });
    expect(columns.kind === 'write' && columns.columns.map(({ role }) => role)).toEqual([
      'shortfallMid',
      'shortfallAffordable',
      'status',
    ]);
  });

  it('are no columns where the table cannot have them, and why', () => {
    const { columns } = writePlan({ ...EXAMPLE, columnsObstacle: 'filterOn' });
    expect(columns).toEqual({ kind: 'skip', reason: 'filterOn' });
  });

  it('are looks whose text can be read on their fill: at least 4.5 to 1', () => {
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const low = Object.entries(LOOKS).filter(([, look]) => {
      const [text, fill] = [
        'color' in look ? look.color : '#000000',
        'fill' in look ? look.fill : '#FFFFFF',
      ].map(luminance);
      const [light, dark] = [Math.max(text ?? 0, fill ?? 0), Math.min(text ?? 0, fill ?? 0)];
      return (light + 0.05) / (dark + 0.05) < 4.5;
    });
    expect(low.map(([name]) => name)).toEqual([]);
  });
});

describe('formulas over the cells of the user', () => {
  const formulasOf = (rows: readonly (readonly Content[])[]): string =>
    planText(writePlan(planInput(sheetOf(rows))));

  it('refer to plain cells by address, not shifting', () => {
    const text = formulasOf([HEADERS, ['Haarlem', 100, 30, 30, 40, 30], ['Amsterdam', 100, 30, 30, 40, 30]]);
    expect(text).toContain('Programma!$D$2:$D$3');
    expect(text).toContain('MATCH($A2,WvrvGemeenten[Sleutel in uw tabel],0)');
    expect(text).not.toContain('SUBSTITUTE');
  });

  it('count a row by its code and by its name, where some have only one of the two', () => {
    const text = formulasOf([
      ['Gemeentecode', ...HEADERS],
      ['GM0392', null, 100, 30, 30, 40, 30],
      [null, 'Amsterdam', 100, 30, 30, 40, 30],
    ]);
    const own = '[@[Sleutel in uw tabel]]';
    const [code, name] = ['Programma!$A$2:$A$3', 'Programma!$B$2:$B$3'];
    expect(text).toContain(
      `=IF(COUNTIF(${code},${own})+COUNTIF(${name},${own})=1,` +
        `IFERROR(MATCH(${own},${code},0),IFERROR(MATCH(${own},${name},0),"")),"")`,
    );
  });

  it.each<[string, SheetContent, string | null]>([
    [
      'a table with one key column',
      sheetOf([HEADERS, ['Haarlem', 100, 30, 30, 40, 30], ['Totaal', 1, 1, 1, 1, 1]], {
        tables: [tableOf({ name: 'T', columns: 6, dataRows: 2 })],
      }),
      '=COUNT(T[Gemeente])+COUNTIF(T[Gemeente],"?*")-COUNTA(WvrvGemeenten[Code])-1',
    ],
    [
      'a table with two',
      sheetOf(
        [
          ['Gemeentecode', ...HEADERS],
          ['GM0392', null, 100, 30, 30, 40, 30],
          [null, 'Almere', 100, 30, 30, 40, 30],
        ],
        { tables: [tableOf({ name: 'T', columns: 7, dataRows: 2 })] },
      ),
      null,
    ],
    ['plain cells', sheetOf([HEADERS, ['Haarlem', 100, 30, 30, 40, 30]]), null],
    [
      'a list of plans in a table',
      { ...PROJECTS, tables: [tableOf({ name: 'T', columns: 8, dataRows: 5 })] },
      null,
    ],
  ])('see a row that is added to %s', (_, sheet, formula) => {
    const { cells } = writePlan(planInput(sheet)).sheets.find(({ role }) => role === 'checks') ?? {};
    const control = cells?.find(
      ([, , label]) => label?.kind === 'constant' && label.value === nl.plan.checks.newRows,
    );
    const counted = control?.[1];
    expect(counted?.kind === 'formula' ? `=${counted.formula}` : null).toBe(formula);
  });

  it('look an outcome up by name only where no code stands', () => {
    const text = formulasOf([
      ['Gemeentecode', ...HEADERS],
      ['GM0392', null, 100, 30, 30, 40, 30],
      [null, 'Amsterdam*', 100, 30, 30, 40, 30],
    ]);
    const found = (key: string): string =>
      `INDEX(WvrvGemeenten[Status],MATCH(${key},WvrvGemeenten[Sleutel in uw tabel],0))`;
    const name = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($B2,"~","~~"),"*","~*"),"?","~?")';
    expect(text).toContain(`=IFERROR(IF(TRIM($A2)="",${found(name)},${found('$A2')}),"")`);
  });

  it('take a name with an asterisk for what it is', () => {
    const text = formulasOf([
      HEADERS,
      ['Haarlem*', 100, 30, 30, 40, 30],
      ['Haarlemmermeer', 100, 30, 30, 40, 30],
    ]);
    expect(text).toContain('COUNTIF(Programma!$A$2:$A$3,SUBSTITUTE(');
    expect(text).toContain('MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A2,');
  });

  it('leave empty what the workbook has no column for', () => {
    const text = formulasOf([
      ['Gemeente', 'Programma', 'Sociale huur'],
      ['Haarlem', 100, 30],
    ]);
    for (const header of ['Woningvoorraad', 'DAEB-voorraad', 'Sloop', 'Verkoop sociaal', 'Deelregio']) {
      expect(text).toContain(`\n  ${header}: (empty)`);
    }
  });

  it('control how many are not found beside those that were not when it was written', () => {
    const row = ['Haarlem', 100, 30, 30, 40, 30];
    const control = 'SUMPRODUCT(--(WvrvGemeenten[Rij in uw tabel]=""))';
    expect(formulasOf([HEADERS, row])).toContain(`=${control}-0  →  0`);
    expect(formulasOf([HEADERS, row, row])).toContain(`=${control}-1  →  0`);
  });

  it('say that there are no findings, and below which control they would stand', () => {
    const { cells } =
      writePlan({ ...planInput(CELLS), findings: [] }).sheets.find(({ role }) => role === 'checks') ?? {};
    expect(cells?.at(-1)).toEqual([null, null, constant(nl.plan.checks.noFindings), null, null]);
  });

  it('mark a municipality with two rows', () => {
    const text = formulasOf([HEADERS, ['Haarlem', 100, 30, 30, 40, 30], ['Haarlem', 100, 30, 30, 40, 30]]);
    expect(text).toContain('\n  Niet meegeteld: "dubbel"');
  });

  it.each<[Finding, string]>([
    [finding('duplicateMunicipality', null, { ...HAARLEM, firstAddress: 'B4' }), '"dubbel"'],
    [finding('abolishedMunicipality', null, { ...HAARLEM, until: '2026' }), '"opgeheven"'],
    [finding('stockDiffers', null, { ...HAARLEM, field: 'stock', first: 1, value: 2 }), '"tegenstrijdig"'],
    [finding('overlappingPeriods', null, { ...HAARLEM, field: 'total' }), '"tegenstrijdig"'],
    [finding('missingValue', null, { ...HAARLEM, field: 'total' }), '(empty)'],
  ])('leave a municipality out because of %j', (found, word) => {
    const text = planText(writePlan({ ...planInput(CELLS), findings: [found] }));
    expect(text).toContain(`\n  Niet meegeteld: ${word}\n`);
  });

  it('ask everything of the cells, so that they hold under every rule set', () => {
    const formulas = Object.values(RULE_SETS).map((ruleSet) =>
      plannedCells(writePlan(planInput(exampleSheet(), { ruleSet }))).map(({ cell }) =>
        cell.kind === 'formula' ? cell.formula : null,
      ),
    );
    const ofMunicipalities = formulas.map((all) =>
      all.filter((formula) => formula?.includes('WvrvGemeenten')),
    );
    expect(ofMunicipalities[1]).toEqual(ofMunicipalities[0]);
    expect(ofMunicipalities[2]).toEqual(ofMunicipalities[0]);
  });
});
