// SPDX-License-Identifier: EUPL-1.2

import type { Ratio } from '../number/ratio';
import type { Counting } from '../programme/counting';
import { READ_AS_FOUND, type ReadingSettings } from '../programme/reading-settings';
import type { BlankExpensive } from '../programme/segments';
import type { Agreement } from '../region/agreement';
import type { NationalAverage } from '../rules/national-average';
import { CBS_AVERAGE_2024 } from '../rules/national-average';
import type { RuleSet } from '../rules/rule-set';
import { DEFAULT_RULE_SET } from '../rules/shipped';

/** Everything beside the programme that an outcome depends on; shown with every result. */
export interface CalculationSettings {
  readonly ruleSet: RuleSet;
  readonly nationalAverage: NationalAverage;
  /** Years and planning statuses that count. */
  readonly counting: Counting;
  /** How the programme was read, where the workbook does not say it itself. */
  readonly reading: ReadingSettings;
  readonly blankExpensive: BlankExpensive;
  /** Precision of the share of social stock as a fraction (1/200 for whole percentages); null when exact. */
  readonly stockPrecision: Ratio | null;
  readonly agreements: readonly Agreement[];
  /** Name of the building region as a whole. */
  readonly regionName: string;
}

/**
 * Settings with the defaults for what is not given: the default rule set and what counts by it, CBS's average, a
 * blank "duur" unknown, an exact stock, no agreements.
 *
 * @example calculationSettings({ ruleSet: RULE_SETS["zuid-holland"] })
 */
export function calculationSettings(given: Partial<CalculationSettings> = {}): CalculationSettings {
  const ruleSet = given.ruleSet ?? DEFAULT_RULE_SET;
  return {
    ruleSet,
    nationalAverage: CBS_AVERAGE_2024,
    counting: ruleSet.counting.value,
    reading: READ_AS_FOUND,
    blankExpensive: 'unknown',
    stockPrecision: null,
    agreements: [],
    regionName: 'regio',
    ...given,
  };
}
