// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import { RULE_SETS } from '../../../src/core/rules/shipped';
import { customRuleSet } from '../../../src/core/rules/custom';
import type { RuleSet } from '../../../src/core/rules/rule-set';
import type { Row } from './rows';

const STRICT = customRuleSet(RULE_SETS['wvrv-individueel'], { strictMid: true }, { title: 't', date: null });

export const anyRuleSet: fc.Arbitrary<RuleSet> = fc.constantFrom(...Object.values(RULE_SETS), STRICT);

const homes = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 3_000 }));

/** Complete municipalities with a programme of every segment, some around the average of 28 %. */
export function anyRows(options: { readonly max: number }): fc.Arbitrary<readonly Row[]> {
  const row = fc
    .record({
      subregion: fc.constantFrom('Noord', 'Oost', 'Zuid'),
      stock: fc.integer({ min: 1, max: 50_000 }),
      socialPerMille: fc.oneof(fc.integer({ min: 270, max: 290 }), fc.nat({ max: 1_000 })),
      socialRent: homes,
      mid: homes,
      expensive: homes,
      unknown: homes,
      demolition: homes,
      socialSale: homes,
    })
    .map(({ socialPerMille, ...rest }) => ({
      ...rest,
      socialStock: Math.floor((rest.stock * socialPerMille) / 1_000),
      socialDemolition: Math.floor(rest.demolition / 2),
      total: rest.socialRent + rest.mid + rest.expensive + rest.unknown,
    }));
  return fc
    .array(row, { minLength: 1, maxLength: options.max })
    .map((rows) => rows.map((one, index) => ({ ...one, code: `GM${String(index).padStart(4, '0')}` })));
}
