// SPDX-License-Identifier: EUPL-1.2

import { traceOf, type Step } from '../../../src/core/explanation/step';
import { assessMunicipalities } from '../../../src/core/programme/assess';
import { COUNT_EVERYTHING } from '../../../src/core/programme/counting';
import { figureSteps, type FigureSteps } from '../../../src/core/programme/figure-steps';
import type { BlankExpensive } from '../../../src/core/programme/segments';
import { sumLines } from '../../../src/core/programme/sum-lines';
import { programmeOf, without, type Row } from '../support/rows';

const WHOLE: Row = {
  ...{ code: 'A', stock: 1000, socialStock: 300, socialRentStock: 310 },
  ...{ total: 100, socialRent: 30, mid: 40, expensive: 20, unknown: 10, demolition: 8 },
};

/** A programme in which the stock has cells too. */
function stepsOf(row: Row, blank: BlankExpensive): FigureSteps {
  const { municipalities, lines } = programmeOf([row]);
  const at = (address: string) => ({ sheet: 'Programma', address });
  const places = { stock: at('D2'), unknown: at('K2'), socialSale: at('N2') };
  const programme = { municipalities: municipalities.map((one) => ({ ...one, places })), lines };
  const [assessed] = assessMunicipalities(sumLines(programme, COUNT_EVERYTHING), blank);
  if (assessed === undefined || assessed.figures === null) throw new Error('the row is complete');
  return figureSteps(traceOf('A'), assessed, assessed.figures);
}

function lineOf({ value, cells, from }: Step): string {
  const parts = [...from.map(({ name }) => name), ...cells.map(({ address }) => address)];
  return [JSON.stringify(value), ...parts].join(' ');
}

describe('where the figures of a municipality come from', () => {
  it.each<[string, Row, BlankExpensive, Partial<Record<keyof FigureSteps, string>>]>([
    [
      'a cell each',
      WHOLE,
      'unknown',
      {
        ...{ stock: '1000 D2', socialStock: '300', socialRentStock: '310' },
        ...{ total: '100 total', social: '30 socialRent', mid: '40 mid', affordable: '70 social mid' },
        ...{ expensive: '20 expensive', unknown: '10 unknown', demolition: '8 demolition' },
        ...{ socialDemolition: '0', socialSale: '0 N2' },
      },
    ],
    [
      'mid from its parts',
      { ...without(WHOLE, 'mid'), midRent: 15, affordablePurchase: 25 },
      'unknown',
      { mid: '40 midRent affordablePurchase', affordable: '70 social mid' },
    ],
    [
      'the total from its segments, a blank unknown from its cell',
      without(WHOLE, 'total', 'unknown'),
      'unknown',
      { total: '90 social mid expensive unknown', expensive: '20 expensive', unknown: '0 K2' },
    ],
    [
      'a blank "duur": the rest is unknown',
      without(WHOLE, 'expensive'),
      'unknown',
      { unknown: '30 total social mid', expensive: 'null', total: '100 total' },
    ],
    [
      'a blank "duur" that was said to be the rest',
      without(WHOLE, 'expensive', 'unknown'),
      'expensive',
      { expensive: '30 total social mid unknown', unknown: '0 total social mid' },
    ],
  ])('%s', (_, row, blank, expected) => {
    const steps = Object.entries(stepsOf(row, blank)).map(([name, step]) => [name, lineOf(step)]);
    expect(Object.fromEntries(steps)).toMatchObject(expected);
    const names = Object.values(stepsOf(row, blank)).map(({ name }) => name);
    expect(names).toEqual(steps.map(([name]) => name));
  });

  it('the parts of mid have cells of their own', () => {
    const { mid } = stepsOf({ ...without(WHOLE, 'mid'), midRent: 15, affordablePurchase: 25 }, 'unknown');
    expect(mid.from.map(lineOf)).toEqual(['15 midRent', '25 affordablePurchase']);
  });
});
