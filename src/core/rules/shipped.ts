// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../number/ratio';
import { COUNT_EVERYTHING } from '../programme/counting';
import { ADOPTED_TEXT, MRA_NOTE, SOUTH_HOLLAND } from './citation';
import type { RuleSet, ShippedRuleSetId } from './rule-set';

/** The bill as the MRA note reads it: 30 % social or 40 % mid for each municipality. The default. */
const INDIVIDUAL: RuleSet = {
  id: 'wvrv-individueel',
  basedOn: 'wvrv-individueel',
  affordable: { value: ratio(2, 3), source: MRA_NOTE, note: null },
  social: { value: ratio(3, 10), source: MRA_NOTE, note: null },
  mid: { value: ratio(2, 5), source: MRA_NOTE, note: 'midDuty' },
  netNeed: { value: ratio(8, 25), source: MRA_NOTE, note: 'netNeed' },
  strictMid: { value: false, source: MRA_NOTE, note: 'midDuty' },
  individualDuty: { value: true, source: MRA_NOTE, note: 'individualDuty' },
  counting: { value: COUNT_EVERYTHING, source: MRA_NOTE, note: 'whatCounts' },
  notes: ['inForce'],
};

/** The duties are settled in the region. */
const REGIONAL: RuleSet = {
  ...INDIVIDUAL,
  id: 'wvrv-regionaal',
  basedOn: 'wvrv-regionaal',
  individualDuty: { value: false, source: ADOPTED_TEXT, note: 'individualDuty' },
};

/** What the province of Zuid-Holland asks of its regions. */
const SOUTH_HOLLAND_SET: RuleSet = {
  ...REGIONAL,
  id: 'zuid-holland',
  basedOn: 'zuid-holland',
  affordable: { value: ratio(2, 3), source: SOUTH_HOLLAND, note: 'provinceAsksMore' },
  social: { value: ratio(1, 3), source: SOUTH_HOLLAND, note: 'provinceAsksMore' },
  individualDuty: { value: false, source: SOUTH_HOLLAND, note: 'individualDuty' },
};

/** The rule sets that come with the product (domain §2), by id; `eigen` is made with `customRuleSet`. */
export const RULE_SETS: Readonly<Record<ShippedRuleSetId, RuleSet>> = {
  'wvrv-individueel': INDIVIDUAL,
  'wvrv-regionaal': REGIONAL,
  'zuid-holland': SOUTH_HOLLAND_SET,
};

export const DEFAULT_RULE_SET = INDIVIDUAL;
