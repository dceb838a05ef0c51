// SPDX-License-Identifier: EUPL-1.2

import { allDistributions } from '../../src/core/allocation/all-distributions';
import { apportion } from '../../src/core/number/apportionment';
import { calculate } from '../../src/core/outcome/calculate';
import { calculationSettings } from '../../src/core/outcome/settings';
import type { LineKind, Programme, ProgrammeLine } from '../../src/core/programme/line';
import { MUNICIPALITIES } from '../../src/core/register/municipalities';
import { timeInTurn } from './measure';
import type { Bench, Line } from './report';

/** Milliseconds in which somebody who changes a cap sees all keys change. */
const AT_ONCE = 50;

/** Subregions in the country. */
const SUBREGIONS = 40;

/** Numbers that look like chance and are the same in every run. */
function* numbers(): Generator<number, never> {
  let state = 12_345;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

/** Every municipality of the country with an invented programme. */
function wholeCountry(): Programme {
  const next = numbers();
  const upTo = (most: number): number => Math.floor(next.next().value * most);
  const municipalities = MUNICIPALITIES.map(({ code, name, province }, index) => {
    const stock = 5_000 + upTo(90_000);
    return {
      code,
      name,
      province,
      subregion: `Regio ${index % SUBREGIONS}`,
      stock,
      socialStock: Math.floor((stock * (15 + upTo(30))) / 100),
      socialRentStock: null,
      unreadable: false,
      places: {},
    };
  });
  const lines = municipalities.flatMap(({ code }): readonly ProgrammeLine[] => {
    const total = upTo(8_000);
    const [socialRent, mid] = [Math.floor(total / 4), Math.floor(total / 3)];
    const kinds: readonly [LineKind, number][] = [
      ['total', total],
      ['socialRent', socialRent],
      ['mid', mid],
      ['expensive', total - socialRent - mid],
    ];
    return kinds.map(([kind, homes]) => ({ code, year: null, status: null, kind, homes, place: null }));
  });
  return { municipalities, lines };
}

async function run(): Promise<readonly Line[]> {
  const programme = wholeCountry();
  const settings = calculationSettings();
  const { municipalities } = calculate(programme, settings);
  const claims = MUNICIPALITIES.map(({ code }, index) => ({ code, weight: BigInt(index + 1), cap: 1_000 }));
  const [distributions, outcome, bare] = await timeInTurn([
    () => () => allDistributions(municipalities, settings.ruleSet),
    () => () => calculate(programme, settings),
    () => () => {
      for (let time = 0; time < 28; time += 1) apportion(50_000, claims);
    },
  ]);
  const what = '342 municipalities, all keys, orders, bases';
  return [
    { what, measured: distributions, against: 'at once', reference: AT_ONCE, unit: 'ms' },
    { what, measured: distributions, against: 'the outcome itself', reference: outcome, unit: 'ms' },
    { what, measured: distributions, against: '28 bare apportionments', reference: bare, unit: 'ms' },
  ];
}

export const distributing: Bench = { name: 'distributing', title: 'the remainder over the country', run };
