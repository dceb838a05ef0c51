// SPDX-License-Identifier: EUPL-1.2

import type { ExchangeLine } from '../../../../src/core/exchange/exchange-line';
import type { GivenScenarios, ScenarioBook } from '../../../../src/core/plan/scenarios/book';
import { DEFINITION_COLUMNS, LEDGER_COLUMNS } from '../../../../src/core/plan/scenarios/columns';
import { ratio } from '../../../../src/core/number/ratio';
import { customRuleSet } from '../../../../src/core/rules/custom';
import { DEFAULT_RULE_SET, RULE_SETS } from '../../../../src/core/rules/shipped';
import { scenario, type Scenario } from '../../../../src/core/scenario/scenario';
import type { Content, SheetContent } from '../../../../src/core/sheet/content';
import { gridsOf, plannedScenarios, readScenarios } from '../../support/scenario-sheets';
import { sheetOf } from '../../support/sheet';

const SHEET: SheetContent = sheetOf([
  ['Gemeente', 'Deelregio', 'Dienst', 'Woningvoorraad', 'DAEB', 'Sociale huur', 'Middensegment', 'Duur'],
  ['Haarlem', 'Zuid', 'a', 10_000, 3_500, 100, 200, 300],
  ['Almere', 'Noord', 'a', 20_000, 4_000, 10, 90, 400],
  ['Amsterdam', 'Zuid', 'b', 30_000, 12_000, 250, 250, 500],
]);
const [HAARLEM, ALMERE, AMSTERDAM] = ['GM0392', 'GM0034', 'GM0363'];
const OWN_RULES = customRuleSet(DEFAULT_RULE_SET, { social: ratio(1, 4) }, { title: 'eigen', date: null });
const LEDGER: readonly ExchangeLine[] = [
  {
    ...{ from: AMSTERDAM, to: ALMERE, homes: 10, counter: 'mid', date: '2026-11-22', note: 'Proef' },
    consent: { from: true, to: true },
  },
  {
    ...{ from: AMSTERDAM, to: HAARLEM, homes: 5, counter: 'expensive', date: null, note: null },
    consent: { from: true, to: true },
  },
  {
    ...{ from: AMSTERDAM, to: 'GM9999', homes: 1, counter: 'expensive', date: null, note: null },
    consent: { from: false, to: true },
  },
];
const WEIGHTS = new Map([
  [HAARLEM, 3],
  [AMSTERDAM, 1],
]);
const GIVEN: GivenScenarios = {
  definitions: [
    scenario({ name: 'Niets', base: 'programme' }),
    scenario({
      name: 'Alles',
      ruleSet: RULE_SETS['zuid-holland'],
      division: { kind: 'whole' },
      base: 'minimum',
      allocation: { key: { key: 'manual', weights: WEIGHTS }, order: 'subregionFirst' },
      caps: { social: ratio(1, 2), affordable: ratio(3, 4) },
      exchange: LEDGER,
    }),
    scenario({
      name: 'Per dienst',
      division: {
        kind: 'column',
        header: 'Dienst',
        names: new Map([
          [HAARLEM, 'a'],
          [ALMERE, 'a'],
          [AMSTERDAM, 'b'],
        ]),
      },
      allocation: { key: { key: 'deficit' }, order: 'regionWide' },
    }),
    scenario({ name: 'MRA', division: { kind: 'preset', preset: 'mra-deelregios' } }),
    scenario({ name: 'Provincie', division: { kind: 'province' }, ruleSet: OWN_RULES }),
  ],
  ledger: LEDGER,
  chosen: 'Per dienst',
};
const entriesOf = (book: ScenarioBook) => ({
  definitions: book.definitions.map(({ entries }) => DEFINITION_COLUMNS.map((one) => entries[one].value)),
  ledger: book.ledger.map(({ entries }) => LEDGER_COLUMNS.map((one) => entries[one].value)),
  weights: [...book.weights.entries].map(([code, { value }]) => [code, value]),
  chosen: book.chosen.value,
});

describe('scenarios that are not from the workbook', () => {
  it('are written in its words, and read from them again', () => {
    const given = plannedScenarios(SHEET, {}, GIVEN, { ruleSet: OWN_RULES });
    expect(given.book.findings).toEqual([]);
    const said = entriesOf(given.book);
    expect(said).toEqual({
      definitions: [
        [
          ...['Niets', 'wvrv-individueel', 'zoals in de werkmap', 'ingediend programma', 'niet verdelen'],
          ...[null, null, null, 'nee'],
        ],
        [
          ...['Alles', 'zuid-holland', 'één regio', 'wettelijk minimum', 'eigen verdeling'],
          ...['eerst deelregio', 0.5, 0.75, 'ja'],
        ],
        [
          ...['Per dienst', 'wvrv-individueel', 'Dienst', 'ingediend programma', 'tekort', 'hele regio'],
          ...[null, null, 'nee'],
        ],
        [
          ...['MRA', 'wvrv-individueel', 'MRA-deelregio’s', 'ingediend programma', 'niet verdelen'],
          ...[null, null, null, 'nee'],
        ],
        [
          ...['Provincie', 'zoals op Parameters', 'provincie', 'ingediend programma', 'niet verdelen'],
          ...[null, null, null, 'nee'],
        ],
      ],
      ledger: [
        ['Amsterdam', 'Almere', 10, 'midden', 'ja', 'ja', '2026-11-22', 'Proef'],
        ['Amsterdam', 'Haarlem', 5, 'duur', 'ja', 'ja', null, null],
        ['Amsterdam', 'GM9999', 1, 'duur', 'nee', 'ja', null, null],
      ],
      weights: [
        [HAARLEM, 3],
        [AMSTERDAM, 1],
      ],
      chosen: 'Per dienst',
    });
    const read = readScenarios(SHEET, gridsOf(given.plan), {}, { ruleSet: OWN_RULES });
    expect(entriesOf(read)).toEqual(said);
    expect(read.definitions.map((one) => one.scenario?.division)).toMatchObject([
      { kind: 'workbook' },
      { kind: 'whole' },
      { kind: 'column', header: 'Dienst' },
      { kind: 'preset', preset: 'mra-deelregios' },
      { kind: 'province' },
    ]);
    // The municipality that is not in the workbook.
    expect(read.findings).toMatchObject([{ code: 'invalidEntry', place: { address: 'B7' } }]);
  });

  it('have the rules of the workbook where those are the same', () => {
    const { definitions } = readScenarios(SHEET, {}, GIVEN, { ruleSet: DEFAULT_RULE_SET });
    expect(definitions.map(({ entries }) => entries.ruleSet.value)).toEqual([
      ...['zoals op Parameters', 'zuid-holland', 'zoals op Parameters', 'zoals op Parameters'],
      // Of which the sheet has no word.
      'zoals op Parameters',
    ]);
  });

  it('take the place of what the workbook says', () => {
    const other = plannedScenarios(SHEET, {}, { definitions: [scenario({ name: 'Anders' })], ledger: [] });
    const [beside, instead] = [{}, gridsOf(other.plan)].map((grids) =>
      entriesOf(readScenarios(SHEET, grids, GIVEN, { ruleSet: OWN_RULES })),
    );
    expect(instead).toEqual(beside);
  });

  it('hold the ledger against the submitted programme where none takes it in', () => {
    const { evaluated, plan } = plannedScenarios(SHEET, {}, { definitions: [], ledger: LEDGER });
    expect(evaluated).toMatchObject({ evaluations: [], counts: [true, true, false] });
    expect(evaluated.findings.map(({ code, data }) => [code, data])).toEqual([
      ['exchangeProblem', { line: 2, problem: { code: 'withinAfterBetween', data: { subregion: 'Zuid' } } }],
      ['exchangeProblem', { line: 3, problem: { code: 'unknownMunicipality', data: { code: 'GM9999' } } }],
    ]);
    const verdicts = plan.sheets
      .find(({ role }) => role === 'exchange')
      ?.cells.slice(4, 8)
      .map((row) => (row[9]?.kind === 'constant' ? row[9].value : null));
    expect(verdicts).toEqual([
      'telt mee',
      'telt mee, met een opmerking op Wvrv Controle',
      'telt niet mee: zie Wvrv Controle',
      null,
    ]);
  });

  it('hold it against the first that does', () => {
    // Haarlem builds 100 social homes, and 160 at its minimum.
    const ledger = LEDGER.slice(1, 2).map((line) => ({ ...line, from: HAARLEM, to: ALMERE, homes: 120 }));
    const countsIn = (...definitions: readonly Scenario[]): readonly (boolean | null)[] =>
      plannedScenarios(SHEET, {}, { definitions, ledger }).evaluated.counts;
    const without = scenario({ name: 'Zonder', base: 'minimum' });
    const programme = scenario({ name: 'Programma', base: 'programme', exchange: ledger });
    const minimum = scenario({ name: 'Minimum', base: 'minimum', exchange: ledger });
    expect(countsIn(without)).toEqual([false]);
    expect(countsIn(without, programme, minimum)).toEqual([false]);
    expect(countsIn(without, minimum, programme)).toEqual([true]);
  });
});

describe('the scenario that the charts show', () => {
  const shown = (definitions: readonly Scenario[], typed: Content, chosen?: string) => {
    const { plan } = plannedScenarios(SHEET, {}, { definitions });
    const grids = gridsOf(plan, { scenarios: { B4: typed } });
    return readScenarios(SHEET, grids, chosen === undefined ? {} : { chosen }).chosen.value;
  };
  const TWO = [scenario({ name: 'Een' }), scenario({ name: 'Twee' })];

  it.each<[string, Content, string | undefined, string | null]>([
    ['the one in the workbook', 'Twee', undefined, 'Twee'],
    ['the one that was chosen beside it', 'Twee', 'Een', 'Een'],
    ['the first where none is chosen', null, undefined, 'Een'],
    ['the first where there is none that is called so', 'Drie', undefined, 'Een'],
  ])('is %s', (_, typed, chosen, expected) => {
    expect(shown(TWO, typed, chosen)).toBe(expected);
  });

  it('is none where there are none, and the first that can be read', () => {
    expect(readScenarios(SHEET, {}, { definitions: [] }).chosen.value).toBeNull();
    expect(shown([scenario({ name: '' }), scenario({ name: 'Twee' })], null)).toBe('Twee');
  });
});
