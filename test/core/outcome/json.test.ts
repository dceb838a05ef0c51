// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ratio } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import { explainable, explanationJson, findStep } from '../../../src/core/outcome/explain';
import { flipSensitivityJson, headlineJson } from '../../../src/core/outcome/headline-json';
import { acceptedJson, outcomeJson } from '../../../src/core/outcome/outcome-json';
import { comparisonJson, scenarioJson } from '../../../src/core/outcome/scenario-json';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { flipSensitivity } from '../../../src/core/scenario/flip-sensitivity';
import { headlineCheck } from '../../../src/core/scenario/headline';
import { scenario } from '../../../src/core/scenario/scenario';
import { evaluateScenario } from '../../../src/core/scenario/evaluate';
import { programmeOf, type Row } from '../support/rows';
import { completeOf } from '../support/scenario';

const GOLDEN = path.resolve(__dirname, '../__golden__/outcome-json.txt');
const ROWS: readonly Row[] = [
  {
    ...{ code: 'A', subregion: 'Noord', province: 'Flevoland', stock: 10_000, socialStock: 3_500 },
    ...{ total: 600, socialRent: 100, mid: 200, expensive: 250, unknown: 50 },
  },
  {
    ...{ code: 'B', subregion: 'Noord', province: 'Flevoland', stock: 20_000, socialStock: 5_660 },
    ...{
      socialRentStock: 6_100,
      total: 500,
      socialRent: 10,
      midRent: 40,
      affordablePurchase: 50,
      expensive: 400,
    },
    ...{ demolition: 30, socialDemolition: 20, socialSale: 5 },
  },
  {
    ...{ code: 'C', subregion: 'Zuid', province: 'Utrecht', stock: 30_000, socialStock: 12_000 },
    ...{ total: 1_000, socialRent: 450, mid: 150, expensive: 400 },
  },
  { code: 'D', province: 'Utrecht', stock: 8_000, total: 20, socialRent: 5 },
  { code: 'E', stock: 5_000, socialStock: 500, total: 200, socialRent: 20, mid: 20, expensive: 160 },
];
const PROGRAMME = programmeOf(ROWS);
const SOURCE = { title: 'Woondeal', date: '2026-03' };
const NOTHING = { total: null, social: null, mid: null, affordable: null, source: SOURCE };
const SETTINGS = calculationSettings({
  stockPrecision: ratio(1, 200),
  regionName: 'Streek',
  agreements: [
    { ...NOTHING, scope: { kind: 'municipality', name: 'A' }, social: 150 },
    { ...NOTHING, scope: { kind: 'subregion', name: 'Noord' }, total: 1_000, mid: 300 },
    { ...NOTHING, scope: { kind: 'province', name: 'Utrecht' }, affordable: 700 },
    { ...NOTHING, scope: { kind: 'region', name: 'Streek' }, total: 3_000 },
    { ...NOTHING, scope: { kind: 'subregion', name: 'Nergens' }, total: 1 },
  ],
});
const OUTCOME = calculate(PROGRAMME, SETTINGS);
const agreed = { counter: 'mid', date: '2026-11-22', note: null } as const;
const EVALUATIONS = [
  scenario({ name: 'ingediend', exchange: [] }),
  scenario({
    name: 'gelijk',
    base: 'minimum',
    division: { kind: 'column', header: 'Dienst', names: new Map([['A', 'x']]) },
    allocation: { key: { key: 'equalShare' }, order: 'subregionFirst' },
    caps: { social: ratio(1, 2), affordable: ratio(3, 4) },
    exchange: [
      { ...agreed, from: 'C', to: 'B', homes: 10, consent: { from: true, to: true } },
      { ...agreed, from: 'C', to: 'D', homes: 1, consent: { from: true, to: false } },
    ],
  }),
  scenario({
    name: 'één',
    ruleSet: RULE_SETS['zuid-holland'],
    division: { kind: 'whole' },
    allocation: { key: { key: 'volume' }, order: 'regionWide' },
  }),
].map((one) => evaluateScenario(PROGRAMME, one, SETTINGS));

/** Plain data as text: a line per member down to a depth, what is deeper on one line. */
function textOf(value: unknown, depth: number, indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, member]) => `\n${indent}${name}: ${textOf(member, depth - 1, `${indent}  `)}`)
    .join('');
}

const code = (one: { readonly code: string }): string => `text of ${one.code}`;

describe('an outcome as plain data', () => {
  // After an intended change: UPDATE_GOLDEN=1 npx jest test/core/outcome/json, and review the difference.
  it('is what it was', () => {
    const { distributions, ...outcome } = outcomeJson(OUTCOME, code);
    const [first] = OUTCOME.findings;
    const accepted =
      first === undefined ? [] : [{ finding: first, acceptance: { key: '', reason: 'r', date: 'd' } }];
    const step = findStep(OUTCOME, 'E.shortfall.social');
    const parts = {
      outcome,
      distributions: distributions.slice(0, 5),
      accepted: acceptedJson(accepted, code),
      scenarios: EVALUATIONS.map((one) => {
        const { municipalities, ...rest } = scenarioJson(one, { insight: code, exchangeProblem: code });
        return { ...rest, municipalities: municipalities.length };
      }),
      explanation: step === null ? null : explanationJson(step),
      comparison: comparisonJson(EVALUATIONS),
      headline: headlineJson(
        headlineCheck(
          {
            share: { value: ratio(278, 1_000), decimals: 1 },
            gap: { value: ratio(22, 1_000), decimals: 1 },
            homes: 50,
          },
          completeOf(OUTCOME.municipalities),
          SETTINGS.ruleSet,
        ),
      ),
      flips: flipSensitivityJson(flipSensitivity('Streek', OUTCOME.municipalities, SETTINGS, ratio(1, 100))),
    };
    const text = `${textOf(parts, 4).trimStart()}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });
});

describe('an explanation', () => {
  it.each([
    ['A.shortfall.social', 'shortfall.social', 'A'],
    ['a.SHORTFALL.social', 'shortfall.social', 'A'],
    ['A.programme.social', 'social', 'A'],
    ['Noord.minimum.shareSocial', 'minimum.shareSocial', 'Noord'],
    ['Utrecht.minimum.shareSocial', 'minimum.shareSocial', 'Utrecht'],
    ['Streek.minimum.shareSocial', 'minimum.shareSocial', 'Streek'],
    ['region.minimum.shareSocial', 'minimum.shareSocial', 'Streek'],
  ])('of %s is found', (at, name, subject) => {
    expect(findStep(OUTCOME, at)).toMatchObject({ name, subject });
  });

  it.each(['D.shortfall.social', 'A.nothing', 'Nowhere.shortfall.social', 'A', ''])(
    'of "%s" is not',
    (at) => {
      expect(findStep(OUTCOME, at)).toBeNull();
    },
  );

  it('has names to choose from, in order', () => {
    const names = explainable(OUTCOME, 'b.anything');
    expect(names).toEqual([...names].sort());
    expect(names).toContain('shortfall.social');
    expect(explainable(OUTCOME, 'Nowhere.anything')).toEqual([]);
    expect(explainable(OUTCOME, 'D.anything')).toEqual([]);
  });
});
