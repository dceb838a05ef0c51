// SPDX-License-Identifier: EUPL-1.2

import type { Hardness } from '../header/meaning';
import { foldText } from '../sheet/fold-text';

/** Status of a line that does not count, unless a user chooses it by name. */
export const NOT_COUNTED = 'notCounted';

/** The two code systems that share codes and mean different things by them (domain §9). */
export const STATUS_SYSTEMS = ['planStatus', 'programmeClass'] as const;
export type StatusSystem = (typeof STATUS_SYSTEMS)[number];

/** Plan status of the provincial registers, by code. */
const PLAN_STATUS: Readonly<Record<string, Hardness | typeof NOT_COUNTED>> = {
  '1a': 'hard',
  '1b': 'hard',
  '2a': 'hard',
  '2b': 'hard',
  '1c': 'soft',
  '2c': 'soft',
  '3': 'soft',
  '4a': 'soft',
  '4b': 'soft',
  '5a': NOT_COUNTED,
  '5b': NOT_COUNTED,
};

/** Codes that programme classes of some provinces have too. */
const SHARED = new Set(['1a', '1b', '1c']);
/** "2" and "3" alone: only the first is a programme class, only the second a plan status. */
const PROGRAMME_CLASS_ONLY = new Set(['2']);

const HARD =
  /^(?:hard|harde(?:plan(?:capaciteit|nen)?)?|onherroepelijk.*|vastgesteld.*|bestemmingsplanvastgesteld|irrevocable|adopted)$/;
const SOFT =
  /^(?:zacht|zachte(?:plan(?:capaciteit|nen)?)?|soft|invoorbereiding|voorbereiding|ontwerp.*|voorontwerp.*|verkenning|potentieel|visie|draft|idea)$/;
const CODE = /^\s*([1-5][abc]?)\b(?!\s*[-/]\s*\d)/i;

/**
 * Which code system a column of statuses uses: the codes that only one of them has decide. Null when there are no
 * codes, or when they could be of either: then nothing is guessed.
 */
export function statusSystem(statuses: readonly string[]): StatusSystem | null {
  const codes = new Set(statuses.flatMap((status) => codeOf(status) ?? []));
  if ([...codes].some((code) => PROGRAMME_CLASS_ONLY.has(code))) return 'programmeClass';
  return [...codes].some((code) => !SHARED.has(code) && code in PLAN_STATUS) ? 'planStatus' : null;
}

/** Whether a status is written as a code. */
export function isStatusCode(status: string): boolean {
  const code = codeOf(status);
  return code !== null && (code in PLAN_STATUS || PROGRAMME_CLASS_ONLY.has(code));
}

/**
 * What a planning status means for counting; null when it is not certain, and then the status stays the text it is.
 *
 * @example hardnessOf('2C', 'planStatus') // 'soft'
 * @example hardnessOf('1a', null) // null
 */
export function hardnessOf(
  status: string,
  system: StatusSystem | null,
): Hardness | typeof NOT_COUNTED | null {
  const folded = foldText(status);
  if (HARD.test(folded)) return 'hard';
  if (SOFT.test(folded)) return 'soft';
  const code = codeOf(status);
  return code === null || system !== 'planStatus' ? null : (PLAN_STATUS[code] ?? null);
}

function codeOf(status: string): string | null {
  return CODE.exec(status)?.[1]?.toLowerCase() ?? null;
}
