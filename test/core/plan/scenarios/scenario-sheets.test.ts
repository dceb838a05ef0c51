// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ratio } from '../../../../src/core/number/ratio';
import type { BookGrids, ScenarioBook } from '../../../../src/core/plan/scenarios/book';
import { RULE_SETS } from '../../../../src/core/rules/shipped';
import { scenario } from '../../../../src/core/scenario/scenario';
import type { Content, SheetContent } from '../../../../src/core/sheet/content';
import { planText } from '../../support/plan';
import { gridsOf, plannedScenarios, readScenarios, rowOf } from '../../support/scenario-sheets';
import type { PlannedScenarios } from '../../support/scenario-sheets';
import { sheetOf } from '../../support/sheet';

const GOLDEN = path.resolve(__dirname, '../__golden__/scenarios.plan.txt');

/** Two subregions, one municipality in none, and one that cannot be calculated. */
const SHEET: SheetContent = sheetOf([
  ['Gemeente', 'Deelregio', 'Dienst', 'Woningvoorraad', 'DAEB', 'Sociale huur', 'Middensegment', 'Duur'],
  ['Haarlem', 'Zuid', 'Bouw', 10_000, 3_500, 100, 200, 300],
  ['Almere', 'Noord', 'Bouw', 20_000, 4_000, 10, 90, 400],
  ['Amsterdam', null, 'Aanpak', 30_000, 12_000, 250, 250, 500],
  ['Zaanstad', 'Zuid', null, 8_000, 1_000, 5, 5, null],
  ['Laren', 'Noord', 'Aanpak', 5_000, 500, 20, 20, 160],
]);
const ONE = plannedScenarios(SHEET, {}, { definitions: [scenario({ name: 'Minimum', base: 'minimum' })] });
const WRITTEN: BookGrids = gridsOf(ONE.plan);
const grid = (role: keyof BookGrids) => {
  const found = WRITTEN[role];
  if (found === undefined) throw new Error(`no sheet ${role}`);
  return found;
};
const FIRST = rowOf(grid('scenarios'), 'Minimum');
/** Rows of the headers of homes per municipality: what is added, and what there is after that. */
const [EXTRA, AFTER] = [rowOf(grid('scenarios'), 'Code'), rowOf(grid('scenarios'), 'Code', 1)];

/** One row of a sheet from column A. */
function line(row: number, ...contents: readonly Content[]): Record<string, Content> {
  return Object.fromEntries(
    contents.flatMap((content, index): [string, Content][] =>
      content === null ? [] : [[`${String.fromCharCode(65 + index)}${row}`, content]],
    ),
  );
}

function retyped(typed: Parameters<typeof gridsOf>[1]): PlannedScenarios {
  return plannedScenarios(SHEET, gridsOf(ONE.plan, typed));
}

/** What could stand in a cell that cannot be read. */
const NAMES = ['Haarlem', 'Almere', 'Amsterdam', 'Zaanstad', 'Laren'];
const YES_NO = ['ja', 'nee'];
const SHARE = 'Een aandeel van 0 tot en met 100 %, zoals 40 %; leeg is geen grens.';
const HOMES = 'een heel getal, 0 of meer';
const HOMES_ABOVE_0 = 'een heel getal boven 0';
const RULE_SET_WORDS = ['zoals op Parameters', 'wvrv-individueel', 'wvrv-regionaal', 'zuid-holland'];
const DIVISION_WORDS = [
  ...['zoals in de werkmap', 'één regio', 'provincie', 'MRA-deelregio’s'],
  ...['Gemeente', 'Deelregio', 'Dienst', 'Woningvoorraad', 'DAEB', 'Sociale huur', 'Middensegment', 'Duur'],
];
const BASE_WORDS = ['ingediend programma', 'wettelijk minimum'];
const KEY_WORDS = [
  ...['omvang', 'afstand voorraad', 'alleen laag', 'alleen hoog', 'tekort', 'ruimte', 'gelijk aandeel'],
  ...['eigen verdeling', 'niet verdelen'],
];
const ORDER_WORDS = ['eerst deelregio', 'hele regio'];

function reread(typed: Parameters<typeof gridsOf>[1]): ScenarioBook {
  return readScenarios(SHEET, gridsOf(ONE.plan, typed));
}

const FILLED_IN: Parameters<typeof gridsOf>[1] = {
  scenarios: {
    B4: 'Met uitruil',
    ...line(FIRST, 'Omvang', 'zoals op parameters', 'Zoals in de werkmap', null, 'omvang', 'hele regio'),
    ...line(FIRST + 1, 'Met uitruil', 'zuid-holland', 'één regio', 'ingediend programma', 'eigen verdeling'),
    ...line(FIRST + 1, null, null, null, null, null, 'eerst deelregio', 0.5, 0.75, 'ja'),
    ...line(
      FIRST + 2,
      'Per dienst',
      null,
      'dienst',
      'ingediend programma',
      'tekort',
      'eerst deelregio',
      '20%',
    ),
    ...line(FIRST + 4, 'MINIMUM '),
    ...line(FIRST + 5, 'minimum'),
    [`F${EXTRA + 1}`]: 3,
    [`F${EXTRA + 3}`]: 1,
    [`F${EXTRA + 4}`]: 'veel',
  },
  exchange: {
    ...line(5, 'Amsterdam', 'Almere', 10, 'midden', 'ja', 'ja', 46_348, 'Proef'),
    ...line(6, 'GM0363', 'almere', 5, 'duur', 'ja'),
    ...line(7, 'Haarlem', 'Haarlem', 5, 'duur', 'ja', 'ja'),
    ...line(9, 'Haarlem', 'Nergens', 1.5, 'midden'),
    ...line(11, null, null, null, null, null, null, null, 'alleen een opmerking'),
    ...line(12, 'Haarlem', 'almere', 5, 'duur', 'ja', 'ja'),
    ...line(13, 'Haarlem', 'Almere', 5, 'duur', 'Ja', 'ja'),
    ...line(14, 'Haarlem', 'Almere', 5, 'duur', 'ja', 'nee'),
  },
  agreements: {
    ...line(5, 'gemeente', 'Amsterdam', null, 300, null, null, 'Woondeal', '2026-03'),
    ...line(6, 'deelregio', 'zuid', 700, null, 250),
    ...line(7, 'regio', null, null, null, null, 1_500),
    ...line(9, 'provincie', 'Noord-Holland', -1),
    ...line(10, 'regio', null, 0),
    ...line(11, 'gemeente', 'zaanstad', 100),
  },
};

describe('sheets of scenarios', () => {
  // After an intended change: UPDATE_GOLDEN=1 npx jest test/core/plan/scenarios, and review the difference.
  it('are planned as they were', () => {
    const { plan } = retyped(FILLED_IN);
    const text = planText(plan);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('say again what was read from them', () => {
    const once = retyped(FILLED_IN);
    const twice = plannedScenarios(SHEET, gridsOf(once.plan));
    const said = ({ book }: PlannedScenarios): unknown => [
      book.definitions.map((one) => one.scenario),
      book.ledger.map((one) => one.line),
      book.agreements.map((one) => one.agreement),
      book.weights.weights,
      book.chosen.value,
      book.findings.map(({ code, data }) => [code, data]),
    ];
    expect(said(twice)).toEqual(said(once));
    expect(twice.plan).toEqual(once.plan);
  });

  it('are read as what they say', () => {
    const book = reread(FILLED_IN);
    const definitions = book.definitions.map((one) => one.scenario);
    expect(definitions.map((one) => one !== null)).toEqual([true, true, true, false, true, false]);
    expect(definitions.filter((one) => one !== null)).toMatchObject([
      { name: 'Omvang', ruleSet: { id: 'wvrv-individueel' }, base: 'minimum', exchange: null },
      {
        name: 'Met uitruil',
        ruleSet: RULE_SETS['zuid-holland'],
        division: { kind: 'whole' },
        base: 'programme',
        allocation: { key: { key: 'manual' }, order: 'subregionFirst' },
        caps: { social: ratio(1, 2), affordable: ratio(3, 4) },
        exchange: [10, 5, 5, 5, 5, 5].map((homes) => ({ homes })),
      },
      {
        name: 'Per dienst',
        division: { kind: 'column', header: 'Dienst' },
        allocation: { key: { key: 'deficit' }, order: 'subregionFirst' },
        caps: { social: ratio(1, 5), affordable: ratio(1) },
      },
      { name: 'MINIMUM', allocation: null },
    ]);
    expect(book.findings).toContainEqual(
      expect.objectContaining({
        code: 'scenarioNameTwice',
        place: { sheet: 'Wvrv Varianten', address: `A${FIRST + 5}` },
        data: { name: 'minimum' },
      }),
    );
    expect(book.chosen).toMatchObject({
      typed: 'Met uitruil',
      place: { sheet: 'Wvrv Varianten', address: 'B4' },
    });
    expect(book.ledger.map(({ line: one }) => one)).toEqual([
      {
        from: 'GM0363',
        to: 'GM0034',
        homes: 10,
        counter: 'mid',
        consent: { from: true, to: true },
        date: '2026-11-22',
        note: 'Proef',
      },
      expect.objectContaining({
        from: 'GM0363',
        to: 'GM0034',
        consent: { from: true, to: false },
        note: null,
      }),
      expect.objectContaining({ from: 'GM0392', to: 'GM0392', date: null }),
      null,
      null,
      null,
      null,
      expect.objectContaining({ from: 'GM0392', to: 'GM0034', consent: { from: true, to: true } }),
      expect.objectContaining({ from: 'GM0392', to: 'GM0034', consent: { from: true, to: true } }),
      expect.objectContaining({ from: 'GM0392', to: 'GM0034', consent: { from: true, to: false } }),
    ]);
    expect(book.agreements.map(({ agreement }) => agreement)).toEqual([
      {
        scope: { kind: 'municipality', name: 'GM0363' },
        total: null,
        social: 300,
        mid: null,
        affordable: null,
        source: { title: 'Woondeal', date: '2026-03' },
      },
      expect.objectContaining({ scope: { kind: 'subregion', name: 'Zuid' }, total: 700, mid: 250 }),
      expect.objectContaining({ scope: { kind: 'region', name: 'regio' }, affordable: 1_500 }),
      null,
      null,
      expect.objectContaining({ total: 0, social: null }),
      expect.objectContaining({ scope: { kind: 'municipality', name: 'GM0479' }, total: 100 }),
    ]);
    expect([...book.weights.weights]).toEqual([
      ['GM0392', 3],
      ['GM0363', 1],
    ]);
  });

  it('say of each line of the ledger whether it counts, as far as a formula can tell', () => {
    const { plan, evaluated } = retyped(FILLED_IN);
    const { cells = [] } = plan.sheets.find(({ role }) => role === 'exchange') ?? {};
    const said = cells.slice(4, 15).map((row) => {
      const [status, verdict] = row.slice(8);
      return [
        status?.kind === 'formula' ? status.expected : null,
        verdict?.kind === 'constant' ? verdict.value : null,
      ];
    });
    expect(said).toEqual([
      [{ kind: 'text', value: 'telt mee' }, 'telt mee'],
      [null, 'telt niet mee: zie Wvrv Controle'],
      [{ kind: 'text', value: 'twee keer dezelfde gemeente' }, 'telt niet mee: zie Wvrv Controle'],
      [{ kind: 'empty' }, null],
      [null, 'telt niet mee: zie Wvrv Controle'],
      [{ kind: 'empty' }, null],
      [{ kind: 'empty' }, null],
      // Read more leniently than Excel compares texts.
      [null, 'telt mee'],
      [null, 'telt mee'],
      [{ kind: 'text', value: 'wacht op instemming' }, 'telt niet mee: zie Wvrv Controle'],
      [{ kind: 'empty' }, null],
    ]);
    expect(evaluated.counts).toEqual([true, false, false, null, null, null, null, true, true, false]);
    expect(evaluated.findings).toMatchObject([
      { code: 'exchangeProblem', place: { address: 'A6' }, data: { line: 2 } },
      { code: 'exchangeProblem', place: { address: 'A7' }, data: { line: 3 } },
      { code: 'exchangeProblem', place: { address: 'A14' }, data: { line: 10 } },
    ]);
  });

  it('keep a formula that was typed, and count with what it comes to', () => {
    const cap = `H${FIRST}`;
    const grids = gridsOf(ONE.plan, { scenarios: { [cap]: '=0.7+0.05' } });
    const values = gridsOf(ONE.plan, { scenarios: { [cap]: 0.75 } }).scenarios?.values ?? [];
    const { book, plan } = plannedScenarios(SHEET, {
      ...grids,
      scenarios: { ...grid('scenarios'), ...grids.scenarios, values },
    });
    expect(book.definitions[0]?.scenario?.caps.affordable).toEqual(ratio(3, 4));
    expect(planText(plan)).toContain(`  ${cap} =0.7+0.05\n`);
  });

  it.each<[keyof BookGrids, Record<string, Content>, readonly [string, ...unknown[]]]>([
    ['scenarios', { [`A${FIRST}`]: null }, [`A${FIRST}`, 'Variant', '', ['Variant']]],
    ['scenarios', { [`B${FIRST}`]: 'anders' }, [`B${FIRST}`, 'Regelset', 'anders', RULE_SET_WORDS]],
    [
      'scenarios',
      { [`C${FIRST}`]: 'Bestaat niet' },
      [`C${FIRST}`, 'Indeling', 'Bestaat niet', DIVISION_WORDS],
    ],
    ['scenarios', { [`D${FIRST}`]: 'niets' }, [`D${FIRST}`, 'Basis', 'niets', BASE_WORDS]],
    ['scenarios', { [`E${FIRST}`]: 'gelijk' }, [`E${FIRST}`, 'Verdeelsleutel', 'gelijk', KEY_WORDS]],
    ['scenarios', { [`F${FIRST}`]: 'eerst' }, [`F${FIRST}`, 'Volgorde', 'eerst', ORDER_WORDS]],
    ['scenarios', { [`G${FIRST}`]: 40 }, [`G${FIRST}`, 'Hoogste aandeel sociaal', '40', [SHARE]]],
    ['scenarios', { [`H${FIRST}`]: true }, [`H${FIRST}`, 'Hoogste aandeel betaalbaar', 'true', [SHARE]]],
    ['scenarios', { [`I${FIRST}`]: 1 }, [`I${FIRST}`, 'Uitruil', '1', YES_NO]],
    ['exchange', line(5, 'Laren', 'Almere', 0, 'duur'), ['C5', 'Woningen', '0', [HOMES_ABOVE_0]]],
    ['exchange', line(5, 'Laren', 'Almere', '5', 'duur'), ['C5', 'Woningen', '5', [HOMES_ABOVE_0]]],
    ['exchange', line(5, 'Laren', 'Almere', 1.5, 'duur'), ['C5', 'Woningen', '1.5', [HOMES_ABOVE_0]]],
    ['exchange', line(5, 'Laren', 'Almere', 1), ['D5', 'Tegensegment', '', ['midden', 'duur']]],
    ['exchange', line(5, 'Laren', 'Almere', 1, 'duur', 'ok'), ['E5', 'Van stemt in', 'ok', YES_NO]],
    ['exchange', line(5, 'Laren', 'Almere', 1, 'duur', 'ja', 0), ['F5', 'Naar stemt in', '0', YES_NO]],
    ['exchange', line(5, null, 'Almere', 1, 'duur'), ['A5', 'Van', '', NAMES]],
    ['exchange', line(5, 'Laren', 'Breda', 1, 'duur'), ['B5', 'Naar', 'Breda', NAMES]],
    ['agreements', line(5, null, 'Almere'), ['A5', 'Voor', '', ['gemeente', 'deelregio', 'regio']]],
    ['agreements', line(5, 'gemeente', 'Nergens'), ['B5', 'Naam', 'Nergens', NAMES]],
    ['agreements', line(5, 'gemeente'), ['B5', 'Naam', '', NAMES]],
    ['agreements', line(5, 'deelregio', 'Nergens'), ['B5', 'Naam', 'Nergens', ['Noord', 'Zuid']]],
    ['agreements', line(5, 'regio', null, null, null, 2.5), ['E5', 'Afspraak midden', '2.5', [HOMES]]],
    ['agreements', line(5, 'regio', null, -1), ['C5', 'Afspraak woningen', '-1', [HOMES]]],
    ['agreements', line(5, 'regio', null, '9'), ['C5', 'Afspraak woningen', '9', [HOMES]]],
  ])('say which cell cannot be read, and what could stand there, on %s: %j', (role, typed, said) => {
    const book = reread({ [role]: typed });
    const [address, header, text, expected] = said;
    expect(book.findings).toMatchObject([
      { code: 'invalidEntry', place: { address }, data: { header, text, expected } },
    ]);
    const made = {
      scenarios: book.definitions.map((one) => one.scenario),
      exchange: book.ledger.map((one) => one.line),
      agreements: book.agreements.map((one) => one.agreement),
    };
    expect(made[role]).toEqual([null]);
  });

  it.each([
    [1.5, '1.5'],
    [-1, '-1'],
    ['veel', 'veel'],
  ])('say that a weight is not a number of homes: %j', (weight, text) => {
    const book = reread({ scenarios: { [`F${EXTRA + 1}`]: weight, [`F${EXTRA + 2}`]: 0 } });
    expect(book.findings).toMatchObject([
      {
        code: 'invalidEntry',
        place: { address: `F${EXTRA + 1}` },
        data: { header: 'Eigen gewicht', text, expected: [HOMES] },
      },
    ]);
    expect([...book.weights.weights]).toEqual([['GM0034', 0]]);
    expect([...book.weights.entries.keys()]).toEqual(['GM0392', 'GM0034']);
  });

  it('take an identifier for the word that stands for it', () => {
    const typed = line(FIRST, 'Minimum', 'zuid-holland', 'whole', 'programme', 'lowOnly', 'subregionFirst');
    expect(reread({ scenarios: typed }).definitions[0]?.scenario).toMatchObject({
      ruleSet: RULE_SETS['zuid-holland'],
      division: { kind: 'whole' },
      base: 'programme',
      allocation: { key: { key: 'lowOnly' }, order: 'subregionFirst' },
    });
  });

  it('are, where nobody typed one, every key from the minimum over the whole region', () => {
    const { definitions } = readScenarios(SHEET, {});
    expect(definitions.map(({ scenario: one }) => [one?.name, one?.base, one?.allocation?.order])).toEqual(
      [
        ...['Omvang', 'Afstand voorraad', 'Alleen laag', 'Alleen hoog', 'Tekort', 'Ruimte', 'Gelijk aandeel'],
      ].map((name) => [name, 'minimum', 'regionWide']),
    );
  });

  it('keep an error that stands in a cell as it is', () => {
    const { book, plan } = retyped({ agreements: line(5, 'regio', null, { error: '#N/A' }) });
    expect(book.findings).toMatchObject([{ code: 'invalidEntry', data: { text: '#N/A' } }]);
    expect(planText(plan)).toContain('\n  C5 "#N/A"\n');
  });

  it('take no notice of caps alone: Excel fills a formula down a whole column', () => {
    const book = reread({ scenarios: { [`G${FIRST + 2}`]: 0.5, [`H${FIRST + 2}`]: 0.5 } });
    expect(book.definitions).toHaveLength(1);
    expect(book.findings).toEqual([]);
  });

  it('take a weight from the first row of a municipality alone', () => {
    const book = reread({ scenarios: { [`F${AFTER + 1}`]: 7, [`F${AFTER + 6}`]: 'som' } });
    expect(book.weights).toMatchObject({ entries: new Map(), weights: new Map(), findings: [] });
  });

  it('show the first scenario where the cell that says which has lost its label', () => {
    const book = reread({
      scenarios: { A4: 'Mijn kop', B4: 'Omvang', ...line(FIRST + 1, 'Omvang', null, null, null, 'omvang') },
    });
    expect(book.chosen.value).toBe('Minimum');
  });

  it.each<[keyof BookGrids, string]>([
    ['scenarios', 'Variant'],
    ['exchange', 'Van'],
    ['agreements', 'Voor'],
  ])('without its headers, %s cannot be read, unless its write was interrupted', (role, header) => {
    const lost = gridsOf(ONE.plan);
    const found = lost[role];
    const values = (found?.values ?? []).filter(([first]) => first !== header);
    const grids = { ...lost, [role]: { ...found, values } };
    const book = readScenarios(SHEET, grids);
    const sheet = found?.name ?? '';
    expect(book).toMatchObject({
      isUnreadable: true,
      findings: [{ code: 'sheetUnreadable', place: { sheet, address: null }, data: { sheet } }],
    });
    expect(readScenarios(SHEET, grids, {}, {}, true).isUnreadable).toBe(false);
  });
});
