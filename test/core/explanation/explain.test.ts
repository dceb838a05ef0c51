// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { traceOf, valuesOf, type Step, type StepValue } from '../../../src/core/explanation/step';
import { figureOf, unitOf, type StepName } from '../../../src/core/explanation/step-name';
import { ratio } from '../../../src/core/number/ratio';
import { calculate, type Outcome } from '../../../src/core/outcome/calculate';
import { explainable, explanationJson, findStep } from '../../../src/core/outcome/explain';
import { municipalityJson } from '../../../src/core/outcome/municipality-json';
import { regionJson } from '../../../src/core/outcome/region-json';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { anyRows, anyRuleSet } from '../support/arbitrary';
import { programmeOf, rowOfClass, type Row } from '../support/rows';
import { completeOf, evaluated } from '../support/scenario';

const outcomeOf = (rows: readonly Row[], ruleSet = RULE_SETS['wvrv-individueel']): Outcome =>
  calculate(programmeOf(rows), calculationSettings({ ruleSet }));

const ROWS: readonly Row[] = [
  rowOfClass('high', {
    code: 'H',
    subregion: 'Noord',
    total: 100,
    socialRent: 30,
    midRent: 20,
    affordablePurchase: 15,
  }),
  rowOfClass('low', { code: 'L', subregion: 'Noord', total: 100, socialRent: 20, mid: 40, expensive: 40 }),
];

/** The figures a step is made from, all the way down. */
function leaves(step: Step): readonly Step[] {
  return step.from.length === 0 ? [step] : step.from.flatMap(leaves);
}

const cellsUnder = (step: Step | null): readonly string[] => [
  ...new Set(
    step === null ? [] : leaves(step).flatMap(({ cells }) => cells.map(({ address }) => String(address))),
  ),
];

describe('findStep', () => {
  const outcome = outcomeOf(ROWS);

  it.each<[string, StepValue]>([
    ['H.shortfall.mid', 5],
    ['h.SHORTFALL.Mid', 5],
    ['H.shortfall.social', null],
    ['H.class', 'high'],
    ['H.programme.mid', 35],
    ['L.required.social', 30],
    ['L.shortfall.social', 10],
    ['L.status', 'short'],
    ['H.minimum.social', 27],
    ['H.net.requiredGrossSocial', 32],
    ['H.stock.share', ratio(1, 2)],
    ['H.uncertain', false],
    ['Noord.minimum.social', 57],
    ['noord.programme.shortfallSocial', 10],
    ['region.shareHigh', ratio(1, 2)],
    ['regio.target.social', 60],
    ['region.minAffordableHomes', 134],
    ['region.lowSocialShareAttainable', true],
  ])('%s', (path, value) => {
    expect(findStep(outcome, path)?.value).toEqual(value);
  });

  it.each(['X.shortfall.mid', 'H', 'H.', 'H.shortfall', 'H.constructor', 'Noord.shortfall.mid', ''])(
    'finds nothing at %j',
    (path) => {
      expect(findStep(outcome, path)).toBeNull();
    },
  );

  it('names the figures of somebody who exists', () => {
    expect(explainable(outcome, 'H.tekort')).toContain('shortfall.mid');
    expect(explainable(outcome, 'X.tekort')).toEqual([]);
  });

  it('explains nothing of an incomplete municipality', () => {
    expect(findStep(outcomeOf([{ code: 'A', total: 1 }]), 'A.total')).toBeNull();
  });
});

describe('an explanation', () => {
  const outcome = outcomeOf(ROWS);

  it('ends in the cells it was read from', () => {
    expect(cellsUnder(findStep(outcome, 'H.shortfall.mid'))).toEqual([
      'total',
      'midRent',
      'affordablePurchase',
    ]);
    expect(cellsUnder(findStep(outcome, 'H.unknown'))).toEqual([
      'total',
      'socialRent',
      'midRent',
      'affordablePurchase',
    ]);
    expect(cellsUnder(findStep(outcome, 'L.mid'))).toEqual(['mid']);
    expect(cellsUnder(findStep(outcome, 'region.target.social'))).toEqual(['total']);
  });

  it('ends in norms with their sources', () => {
    const step = findStep(outcome, 'H.required.mid');
    const norms = step === null ? [] : leaves(step).filter(({ subject }) => subject === null);
    expect(norms.map(({ name }) => name)).toEqual([
      'norm.mid',
      'average',
      'norm.strictMid',
      'norm.individualDuty',
    ]);
    for (const { source } of norms) expect(source?.title).toMatch(/\S/);
  });

  it('follows a total that was added up, and what is left as expensive', () => {
    const sums = outcomeOf([rowOfClass('low', { code: 'A', socialRent: 3, mid: 3, expensive: 4 })]);
    expect(findStep(sums, 'A.total')).toMatchObject({
      value: 10,
      from: [{ name: 'social' }, { name: 'mid' }, { name: 'expensive' }, { name: 'unknown' }],
    });
    const rest = calculate(
      programmeOf([rowOfClass('low', { code: 'A', total: 10, socialRent: 3, mid: 3 })]),
      calculationSettings({ blankExpensive: 'expensive' }),
    );
    expect(findStep(rest, 'A.expensive')).toMatchObject({ value: 4, from: [{ name: 'total' }, {}, {}, {}] });
  });

  it('has every figure of the outcome, with its value', () => {
    const missing = new Set<string>();
    const check = (json: unknown, steps: ReadonlyMap<StepName, Step>, prefix = ''): void => {
      for (const [member, value] of Object.entries(json as Record<string, unknown>)) {
        const path = `${prefix}${member}`;
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
          check(value, steps, `${path}.`);
          continue;
        }
        const step =
          steps.get(path as StepName) ?? steps.get(path.replace(/^(programme|sums)\./, '') as StepName);
        if (step === undefined) missing.add(path);
        else expect([path, explanationJson(step).value]).toEqual([path, value]);
      }
    };
    fc.assert(
      fc.property(anyRows({ max: 4 }), anyRuleSet, (rows, ruleSet) => {
        const { municipalities, region } = outcomeOf(rows, ruleSet);
        for (const one of completeOf(municipalities)) check(municipalityJson(one), one.steps.all);
        check(regionJson(region), region.steps);
      }),
      { numRuns: 30 },
    );
    // Who it is, what was read, and what is a judgement over several figures.
    const unexplained =
      /^(code|name|province|subregion|complete|fairPart|input\..*|included|expected|contributions|stock\.byYear|stock\.allSocialRent|.*\.bandSocial\.share|.*\.bandAffordable\.share)$/;
    expect([...missing].filter((path) => !unexplained.test(path))).toEqual([]);
  });

  it('names everything a figure depends on: other figures can change without changing it', () => {
    fc.assert(
      fc.property(anyRows({ max: 2 }), anyRuleSet, (rows, ruleSet) => {
        const [row, other] = rows;
        if (row === undefined || other === undefined) return;
        const [before] = completeOf(outcomeOf([row], ruleSet).municipalities);
        if (before === undefined) return;
        for (const kind of ['demolition', 'socialSale', 'socialStock', 'socialRent', 'mid'] as const) {
          const changed: Row = { ...row, [kind]: Math.min(other[kind] ?? 0, row.stock ?? 0) };
          const [after] = completeOf(outcomeOf([changed], ruleSet).municipalities);
          if (after === undefined) continue;
          const name = kind === 'socialRent' ? 'social' : kind;
          for (const step of before.steps.all.values()) {
            if (leaves(step).some((leaf) => leaf.name === name)) continue;
            expect([step.name, after.steps.all.get(step.name)?.value]).toEqual([step.name, step.value]);
          }
        }
      }),
    );
  });

  it('tells what was distributed and exchanged', () => {
    const { after } = evaluated({
      allocation: { key: { key: 'lowOnly' }, order: 'regionWide' },
      exchange: [
        {
          from: 'B',
          to: 'A',
          homes: 3,
          counter: 'mid',
          consent: { from: true, to: true },
          date: null,
          note: null,
        },
      ],
    });
    expect(findStep(after, 'A.social')).toMatchObject({
      value: 36,
      from: [
        { name: 'social', value: 10, cells: [{ address: 'socialRent' }] },
        { name: 'distributed.social', value: 23 },
        { name: 'exchanged.social', value: 3 },
      ],
    });
    expect(findStep(after, 'A.shortfall.social')?.value).toBe(0);
    expect(findStep(after, 'A.mid')).toMatchObject({ value: 17 });
    const minimum = evaluated({
      base: 'minimum',
      allocation: { key: { key: 'volume' }, order: 'regionWide' },
    });
    expect(findStep(minimum.after, 'B.social')?.from[0]?.name).toBe('minimum.social');
    expect(findStep(minimum.after, 'B.expensive')?.from[0]).toMatchObject({
      name: 'expensive',
      value: 33,
      from: [{ name: 'total' }, { name: 'minimum.affordable' }],
    });
  });

  it('is plain data', () => {
    const step = findStep(outcome, 'region.minimum.shareSocial');
    if (step === null) throw new Error('found');
    const json = explanationJson(step);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json).toMatchObject({
      name: 'minimum.shareSocial',
      subject: 'regio',
      unit: 'share',
      value: 0.285,
    });
    expect(json.from[1]?.from[0]).toMatchObject({ subject: 'H', cells: ['Programma!total'], source: null });
  });
});

describe('step', () => {
  const trace = traceOf('A');

  it('is computed from its parts, and from nothing else', () => {
    const parts = [trace.given('social', 3), trace.given('mid', 4)] as const;
    const sum = trace.step('affordable', parts, (social, mid) => social + mid);
    expect(sum).toEqual({ name: 'affordable', subject: 'A', value: 7, cells: [], source: null, from: parts });
    expect(trace.steps.get('affordable')).toBe(sum);
    expect(valuesOf({ social: parts[0], sum })).toEqual({ social: 3, sum: 7 });
  });
});

describe('names of figures', () => {
  it.each<[StepName, object, string]>([
    ['net.social', { scenario: null, figure: 'net.social' }, 'homes'],
    ['minimum.social', { scenario: null, figure: 'minimum.social' }, 'homes'],
    ['minimum.shareSocial', { scenario: 'minimum', figure: 'shareSocial' }, 'share'],
    ['programme.net.needGap', { scenario: 'programme', figure: 'net.needGap' }, 'homes'],
    ['programme.gapPointsSocial', { scenario: 'programme', figure: 'gapPointsSocial' }, 'points'],
    ['norm.strictMid', { scenario: null, figure: 'norm.strictMid' }, 'yesNo'],
  ])('%s', (name, figure, unit) => {
    expect(figureOf(name)).toEqual(figure);
    expect(unitOf(name)).toBe(unit);
  });
});
