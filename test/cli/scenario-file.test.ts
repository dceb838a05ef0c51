// SPDX-License-Identifier: EUPL-1.2

import { readScenarios, WrongScenario, type ScenarioContext } from '../../src/cli/scenario-file';
import { ratio } from '../../src/core/number/ratio';
import type { Division } from '../../src/core/region/apply-division';
import { DEFAULT_RULE_SET, RULE_SETS } from '../../src/core/rules/shipped';
import { scenario } from '../../src/core/scenario/scenario';

const WMO: Division = { kind: 'column', header: 'Wmo-regio', names: new Map([['GM0363', 'A']]) };
const context: ScenarioContext = {
  ruleSet: DEFAULT_RULE_SET,
  columnDivision: (header) => (header === 'Wmo-regio' ? WMO : null),
  headers: ['Gemeente', 'Wmo-regio'],
};

describe('readScenarios', () => {
  it('takes the defaults for what is not given', () => {
    expect(readScenarios({ name: 'Kaal' }, context)).toEqual([scenario({ name: 'Kaal' })]);
  });

  it('reads everything', () => {
    const [read] = readScenarios(
      [
        {
          name: 'Alles',
          rules: 'zuid-holland',
          division: { column: 'Wmo-regio' },
          base: 'minimum',
          key: 'manual',
          order: 'regionWide',
          weights: { GM0363: 3 },
          caps: { social: '40 %', affordable: '2/3' },
          exchange: [
            {
              from: 'GM0363',
              to: 'GM0034',
              homes: 5,
              counter: 'mid',
              consent: { from: true },
              date: '2026-11-22',
              note: 'proef',
            },
          ],
        },
      ],
      context,
    );
    expect(read).toEqual({
      name: 'Alles',
      ruleSet: RULE_SETS['zuid-holland'],
      division: WMO,
      base: 'minimum',
      allocation: { key: { key: 'manual', weights: new Map([['GM0363', 3]]) }, order: 'regionWide' },
      caps: { social: ratio(2, 5), affordable: ratio(2, 3) },
      exchange: [
        {
          from: 'GM0363',
          to: 'GM0034',
          homes: 5,
          counter: 'mid',
          consent: { from: true, to: false },
          date: '2026-11-22',
          note: 'proef',
        },
      ],
    });
  });

  it.each<[string, Division]>([
    ['workbook', { kind: 'workbook' }],
    ['whole', { kind: 'whole' }],
    ['province', { kind: 'province' }],
    ['mra-deelregios', { kind: 'preset', preset: 'mra-deelregios' }],
  ])('reads the division %s', (division, expected) => {
    expect(readScenarios({ name: 'x', division }, context)[0]?.division).toEqual(expected);
  });

  it('shares first within the subregion unless told otherwise', () => {
    expect(readScenarios({ name: 'x', key: 'volume' }, context)[0]?.allocation).toEqual({
      key: { key: 'volume' },
      order: 'subregionFirst',
    });
  });

  it.each<[string, unknown, string]>([
    ['nothing', [], '[]'],
    ['no object', [null], '[0]'],
    ['a list in a list', [[]], '[0]'],
    ['no name', {}, '[0].name'],
    ['an empty name', { name: ' ' }, '[0].name'],
    ['the second one', [{ name: 'x' }, {}], '[1].name'],
    ['a typing error', { name: 'x', sleutel: 'volume' }, '[0].sleutel'],
    ['an unknown rule set', { name: 'x', rules: 'eigen' }, '[0].rules'],
    ['an unknown base', { name: 'x', base: 'nu' }, '[0].base'],
    ['an unknown key', { name: 'x', key: 'omvang' }, '[0].key'],
    ['an unknown order', { name: 'x', key: 'volume', order: 'eerst' }, '[0].order'],
    ['an unknown division', { name: 'x', division: 'toString' }, '[0].division'],
    ['a column that is not there', { name: 'x', division: { column: 'Wlz' } }, '[0].division.column'],
    ['a column without a name', { name: 'x', division: {} }, '[0].division.column'],
    ['weights without the key for them', { name: 'x', key: 'volume', weights: {} }, '[0].weights'],
    ['the key without weights', { name: 'x', key: 'manual' }, '[0].weights'],
    ['a negative weight', { name: 'x', key: 'manual', weights: { GM0363: -1 } }, '[0].weights.GM0363'],
    ['half a weight', { name: 'x', key: 'manual', weights: { GM0363: 0.5 } }, '[0].weights.GM0363'],
    ['a cap as a number', { name: 'x', caps: { social: 0.4 } }, '[0].caps.social'],
    ['a cap above everything', { name: 'x', caps: { affordable: '101 %' } }, '[0].caps.affordable'],
    ['an unknown cap', { name: 'x', caps: { mid: '40 %' } }, '[0].caps.mid'],
    ['a ledger that is no list', { name: 'x', exchange: {} }, '[0].exchange'],
    [
      'a line without homes',
      { name: 'x', exchange: [{ from: 'a', to: 'b', counter: 'mid' }] },
      '[0].exchange[0].homes',
    ],
    ['a line without parties', { name: 'x', exchange: [{ homes: 1 }] }, '[0].exchange[0].from'],
    [
      'a line without counter-segment',
      { name: 'x', exchange: [{ from: 'a', to: 'b', homes: 1 }] },
      '[0].exchange[0].counter',
    ],
    [
      'a date that is no text',
      { name: 'x', exchange: [{ from: 'a', to: 'b', homes: 1, counter: 'mid', date: 2026 }] },
      '[0].exchange[0].date',
    ],
  ])('refuses %s, and says where', (_, content, path) => {
    let error: unknown = null;
    try {
      readScenarios(content, context);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(WrongScenario);
    expect(error).toMatchObject({ path });
  });

  it('names the columns that there are', () => {
    expect(() => readScenarios({ name: 'x', division: { column: 'Wlz' } }, context)).toThrow(
      /Gemeente, Wmo-regio/,
    );
  });
});
