// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../../../src/core/number/ratio';
import { compareScenarios } from '../../../src/core/scenario/compare';
import { regionStock } from '../../../src/core/scenario/region-stock';
import type { Scenario } from '../../../src/core/scenario/scenario';
import { evaluated, FOUR_ROWS } from '../support/scenario';

const volume: Scenario['allocation'] = { key: { key: 'volume' }, order: 'regionWide' };

describe('compareScenarios', () => {
  const exchange = [
    {
      from: 'B',
      to: 'A',
      homes: 3,
      counter: 'mid' as const,
      consent: { from: true, to: true },
      date: null,
      note: null,
    },
  ];
  const names = new Map([
    ['A', 'Oost'],
    ['B', 'West'],
  ]);
  const compared = () =>
    compareScenarios([
      evaluated({ name: 'ingediend' }),
      evaluated({ name: 'verdeeld', allocation: volume, exchange }),
      evaluated({ name: 'anders', division: { kind: 'column', header: 'x', names } }),
      evaluated({ name: 'zonder C' }, [...FOUR_ROWS.filter(({ code }) => code !== 'C'), { code: 'C' }]),
    ]);

  it('has the scenarios in their order', () => {
    expect(compared().names).toEqual(['ingediend', 'verdeeld', 'anders', 'zonder C']);
  });

  it('sets regions side by side', () => {
    const { region } = compared();
    expect(region.difference).toEqual([0, 45, 0, -20]);
    expect(region.columns.map((column) => column?.programme.social.share)).toEqual([
      ratio(75, 400),
      ratio(3, 10),
      ratio(75, 400),
      ratio(55, 300),
    ]);
    expect(region.columns[0]).toMatchObject({
      included: 4,
      expected: 4,
      minAffordableShare: ratio(2, 3),
      minAffordableHomes: 267,
      keepMidAffordableShare: ratio(274, 400),
    });
    expect(region.columns[3]).toMatchObject({ included: 3, expected: 4 });
    expect(region.stock.map((stock) => stock?.shareAfter)).toEqual([
      ratio(12_075, 40_400),
      ratio(12_120, 40_400),
      ratio(12_075, 40_400),
      ratio(7_055, 30_300),
    ]);
  });

  it('sets subregions side by side, also those of one division only', () => {
    const { subregions } = compared();
    expect(subregions.map(({ name }) => name)).toEqual(['Noord', 'Oost', 'West']);
    const [noord, oost, west] = subregions;
    expect(noord?.difference).toEqual([0, 23, null, 0]);
    expect(oost?.columns.map((column) => column?.programme.social.homes)).toEqual([20, 31, 10, undefined]);
    expect(west?.difference).toEqual([null, null, null, null]);
    expect(west?.columns.map((column) => column?.programme.social.homes)).toEqual([
      undefined,
      undefined,
      40,
      undefined,
    ]);
  });

  it('sets municipalities side by side, with what was distributed and exchanged', () => {
    const { municipalities } = compared();
    expect(municipalities.map(({ code, name }) => [code, name])).toEqual([
      ['A', 'A'],
      ['B', 'B'],
      ['C', 'C'],
      ['D', 'D'],
    ]);
    const [a, b, c] = municipalities;
    expect(a?.difference).toEqual([0, 15, 0, 0]);
    expect(a?.columns[1]).toMatchObject({
      social: 25,
      mid: 17,
      affordable: 42,
      shareSocial: ratio(25, 100),
      distributed: 12,
      exchanged: 3,
      status: 'short',
      needGap: 7,
      stock: { shareAfter: ratio(1_025, 10_100) },
    });
    expect(a?.columns[0]).toMatchObject({ social: 10, distributed: 0, exchanged: 0 });
    expect(b?.columns[1]).toMatchObject({ distributed: 11, exchanged: -3, status: 'met' });
    expect(c?.columns[3]).toBeNull();
    expect(c?.difference).toEqual([0, 11, 0, null]);
  });

  it('has subregions in the order of their names and municipalities in that of their codes', () => {
    const divided = (...names: readonly [string, string][]) =>
      evaluated({ division: { kind: 'column', header: 'x', names: new Map(names) } }, [
        ...FOUR_ROWS.slice(2),
        ...FOUR_ROWS.slice(0, 2),
      ]);
    const { subregions, municipalities } = compareScenarios([
      divided(['A', 'Zuid'], ['B', 'Midden']),
      divided(['A', 'Noord'], ['B', 'ZUID']),
    ]);
    expect(subregions.map(({ name, difference }) => [name, difference])).toEqual([
      ['Midden', [0, null]],
      ['Noord', [null, null]],
      ['Zuid', [0, 30]],
    ]);
    expect(municipalities.map(({ code }) => code)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('of nothing is empty', () => {
    expect(compareScenarios([])).toEqual({
      names: [],
      region: { columns: [], difference: [], stock: [] },
      subregions: [],
      municipalities: [],
    });
  });
});

describe('regionStock', () => {
  it('does not exist without complete municipalities', () => {
    expect(regionStock([], { social: 1, total: 1 }, ratio(3, 10))).toBeNull();
  });
});
