// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toDouble } from '../../../src/core/number/double';
import { calculate } from '../../../src/core/outcome/calculate';
import type { Step } from '../../../src/core/explanation/step';
import { evaluateScenario } from '../../../src/core/scenario/evaluate';
import { scenario } from '../../../src/core/scenario/scenario';
import { PROGRAMME, SETTINGS } from '../support/example';

const GOLDEN = path.resolve(__dirname, '../__golden__/steps.txt');

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
});
