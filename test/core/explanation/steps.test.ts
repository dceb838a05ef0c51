// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toDouble } from '../../../src/core/number/double';
import type { ExchangeLine } from '../../../src/core/exchange/exchange-line';
import { calculate } from '../../../src/core/outcome/calculate';
import type { Step } from '../../../src/core/explanation/step';
import { evaluateScenario } from '../../../src/core/scenario/evaluate';
import { scenario } from '../../../src/core/scenario/scenario';
import { PROGRAMME, SETTINGS } from '../support/example';

const GOLDEN = path.resolve(__dirname, '../__golden__/steps.txt');
const DISTRIBUTED = path.resolve(__dirname, '../__golden__/steps-distributed.txt');

/** A figure, what it comes to, and what it is made from, on one line. */
function lineOf({ subject, name, value, cells, from }: Step): string {
  const shown = typeof value === 'object' && value !== null ? toDouble(value) : value;
  const parts = from.map((one) =>
    one.subject === subject ? one.name : `${one.name} of ${one.subject ?? '-'}`,
  );
  const places = cells.map(({ address }) => address);
  return [
    `  ${name} = ${shown}`,
    ...(parts.length === 0 ? [] : [`from ${parts.join(', ')}`]),
    ...places,
  ].join(' · ');
}

function section(title: string, steps: Iterable<Step>): readonly string[] {
  return [title, ...Array.from(steps, lineOf), ''];
}

const DISTRIBUTIONS = [
  ['volume', 'regionWide'],
  ['stockDistance', 'subregionFirst'],
  ['lowOnly', 'regionWide'],
  ['deficit', 'subregionFirst'],
  ['headroom', 'regionWide'],
  ['equalShare', 'subregionFirst'],
  ['manual', 'regionWide'],
] as const;

const line = (from: string, to: string, agreed: boolean): ExchangeLine => ({
  ...{ from, to, homes: 7, counter: 'mid', date: null, note: null },
  consent: { from: true, to: agreed },
});

/** A step and what it is made from, as far as that comes from the distribution or the exchange. */
function treeOf(step: Step | undefined, indent = ''): readonly string[] {
  if (step === undefined) return [];
  const own = step.from.filter(({ name }) => /^(in|distributed|exchange)/.test(name));
  return [
    `${indent}${step.subject ?? ''}${lineOf(step)}`,
    ...own.flatMap((one) => treeOf(one, `${indent}  `)),
  ];
}

describe('steps of an explanation', () => {
  // After an intended change: UPDATE_GOLDEN=1 npx jest test/core/explanation/steps, and review the difference.
  it('are what they were', () => {
    const evaluation = evaluateScenario(
      PROGRAMME,
      scenario({
        name: 's',
        base: 'minimum',
        allocation: { key: { key: 'deficit' }, order: 'subregionFirst' },
      }),
      SETTINGS,
    );
    const { municipalities, subregions, region } = calculate(PROGRAMME, SETTINGS);
    const now = [
      ...municipalities.flatMap((one) => (one.complete ? section(one.code, one.steps.all.values()) : [])),
      ...[...subregions.slice(0, 1), region].flatMap(({ name, steps }) => section(name, steps.values())),
    ];
    const inScenario = evaluation.after.municipalities.flatMap((one) =>
      one.complete ? section(`${one.code} in a scenario`, one.steps.all.values()) : [],
    );
    const text = [...now, ...inScenario.filter((line) => line === '' || !now.includes(line))].join('\n');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, text);
    expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('of homes that are distributed and exchanged are what they were', () => {
    const text = DISTRIBUTIONS.flatMap(([key, order]) => {
      const weights = new Map([
        ['A', 1],
        ['E', 3],
      ]);
      const evaluation = evaluateScenario(
        PROGRAMME,
        scenario({
          name: 's',
          base: key === 'deficit' ? 'minimum' : 'programme',
          allocation: { key: key === 'manual' ? { key, weights } : { key }, order },
          exchange: [line('C', 'E', true), line('A', 'E', false)],
        }),
        SETTINGS,
      );
      const trees = evaluation.after.municipalities.flatMap((one) =>
        one.complete ? treeOf(one.steps.figures.social) : [],
      );
      const exchanged = evaluation.after.municipalities.flatMap((one) =>
        one.complete ? [...one.steps.all.values()].filter(({ name }) => name.startsWith('exchanged')) : [],
      );
      return [`${key}, ${order}`, ...trees, ...exchanged.flatMap((step) => treeOf(step)), ''];
    }).join('\n');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(DISTRIBUTED, text);
    expect(text).toBe(readFileSync(DISTRIBUTED, 'utf8'));
  });
});
