// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ratio } from '../../../src/core/number/ratio';
import { calculate } from '../../../src/core/outcome/calculate';
import {
  explainable,
  explanationJson,
  findStep,
  stepsOf,
  type Subject,
} from '../../../src/core/outcome/explain';
import { flipSensitivityJson, headlineJson } from '../../../src/core/outcome/headline-json';
import { acceptedJson, outcomeJson } from '../../../src/core/outcome/outcome-json';
import { comparisonJson, scenarioJson } from '../../../src/core/outcome/scenario-json';
import type { CalculationSettings } from '../../../src/core/outcome/settings';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { flipSensitivity } from '../../../src/core/scenario/flip-sensitivity';
import { headlineCheck } from '../../../src/core/scenario/headline';
import { scenario } from '../../../src/core/scenario/scenario';
import { evaluateScenario } from '../../../src/core/scenario/evaluate';
import { PROGRAMME, SETTINGS } from '../support/example';
import { programmeOf, type Row } from '../support/rows';
import { completeOf } from '../support/scenario';

const GOLDEN = path.resolve(__dirname, '../__golden__/outcome-json.txt');
const outcomeOf = () => calculate(PROGRAMME, SETTINGS);
const agreed = { counter: 'mid', date: '2026-11-22', note: null } as const;
const SCENARIOS = [
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
];

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
    const calculated = outcomeOf();
    const evaluations = SCENARIOS.map((one) => evaluateScenario(PROGRAMME, one, SETTINGS));
    const { distributions, ...outcome } = outcomeJson(calculated, code);
    const [first] = calculated.findings;
    const accepted =
      first === undefined ? [] : [{ finding: first, acceptance: { key: '', reason: 'r', date: 'd' } }];
    const step = findStep(calculated, 'E.shortfall.social');
    const parts = {
      outcome,
      distributions: distributions.slice(0, 5),
      accepted: acceptedJson(accepted, code),
      scenarios: evaluations.map((one) => {
        const { municipalities, ...rest } = scenarioJson(one, { insight: code, exchangeProblem: code });
        return { ...rest, municipalities: municipalities.length };
      }),
      explanation: step === null ? null : explanationJson(step),
      comparison: comparisonJson(evaluations),
      headline: headlineJson(
        headlineCheck(
          {
            share: { value: ratio(278, 1_000), decimals: 1 },
            gap: { value: ratio(22, 1_000), decimals: 1 },
            homes: 50,
          },
          completeOf(calculated.municipalities),
          SETTINGS.ruleSet,
        ),
      ),
      flips: flipSensitivityJson(
        flipSensitivity('Streek', calculated.municipalities, SETTINGS, ratio(1, 100)),
      ),
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
    expect(findStep(outcomeOf(), at)).toMatchObject({ name, subject });
  });

  it.each(['D.shortfall.social', 'A.nothing', 'Nowhere.shortfall.social', 'A', ''])(
    'of "%s" is not',
    (at) => {
      expect(findStep(outcomeOf(), at)).toBeNull();
    },
  );

  it('has names to choose from, in order', () => {
    const names = explainable(outcomeOf(), 'b.anything');
    expect(names).toEqual([...names].sort());
    expect(names).toContain('shortfall.social');
    expect(explainable(outcomeOf(), 'Nowhere.anything')).toEqual([]);
    expect(explainable(outcomeOf(), 'D.anything')).toEqual([]);
  });

  it.each<[string, Subject, string | null]>([
    ['the region', { kind: 'region' }, 'Streek'],
    ['a subregion', { kind: 'subregion', name: 'Zuid' }, 'Zuid'],
    ['a subregion that is gone', { kind: 'subregion', name: 'West' }, null],
    ['a municipality', { kind: 'municipality', code: 'B' }, 'B'],
    ['one that is incomplete', { kind: 'municipality', code: 'D' }, null],
    ['one that is gone', { kind: 'municipality', code: 'Z' }, null],
  ])('of the figures of %s', (_, subject, name) => {
    expect(stepsOf(outcomeOf(), subject)?.get('total')?.subject ?? null).toBe(name);
  });
});

const ABOUT_THE_OUTCOME = new Set([
  'uncertainClass',
  'classNearAverage',
  'incompleteRegion',
  'dutiesExceedProgramme',
]);

describe('findings of a calculation', () => {
  const codes = (settings: Partial<CalculationSettings>, rows?: readonly Row[]) =>
    calculate(rows === undefined ? PROGRAMME : programmeOf(rows), { ...SETTINGS, ...settings })
      .findings.filter(({ code }) => ABOUT_THE_OUTCOME.has(code))
      .map((found) => [found.code, found.data]);

  it('are about classes that are open, and regions that are not all there', () => {
    const region = ['incompleteRegion', { region: 'Streek', included: 4, expected: 5 }];
    const near = { code: 'B', name: 'B', share: 0.283, isHigh: true, margin: 3 };
    expect(codes({ stockPrecision: null })).toEqual([['classNearAverage', near], region]);
    expect(codes({ stockPrecision: null, ruleSet: RULE_SETS['wvrv-regionaal'] })).toEqual([region]);
    expect(codes({})).toEqual([
      ['uncertainClass', expect.objectContaining({ code: 'B', share: 0.283, precision: 0.005 })],
      region,
    ]);
  });

  it('name a low municipality that is near the average, too', () => {
    const row = { code: 'A', stock: 100_000, total: 10, socialRent: 5, mid: 5, expensive: 0 };
    const near = (socialStock: number) => codes({ stockPrecision: null }, [{ ...row, socialStock }]);
    expect(near(28_280)).toEqual([['classNearAverage', expect.objectContaining({ isHigh: false })]]);
    expect(near(28_240)).toEqual([]);
  });

  it('are about duties that do not fit in the programme', () => {
    const one = { code: 'A', subregion: 'Noord', stock: 10, socialStock: 9, expensive: 0 };
    expect(codes({}, [{ ...one, total: 10, socialRent: 5, mid: 5 }])).toEqual([]);
    expect(codes({}, [{ ...one, total: 1, socialRent: 0, mid: 1 }])).toEqual([
      ['dutiesExceedProgramme', { region: 'Noord', needed: 2, total: 1 }],
      ['dutiesExceedProgramme', { region: 'Streek', needed: 2, total: 1 }],
    ]);
  });
});
