// SPDX-License-Identifier: EUPL-1.2

import {
  ADOPTED_TEXT,
  AMENDMENT_2025,
  BILL_2024,
  CBS_DISTRICTS_2024,
  MRA_NOTE,
  MRA_NOTE_INFOGRAPHIC,
  SOUTH_HOLLAND,
  type Citation,
} from './citation';

/**
 * Points on which the sources conflict or need explaining (domain §9), and who says what. The words a user reads
 * are in the dictionaries, by note key and, where sources differ, by reading.
 */
export const RULE_NOTES = {
  midDuty: {
    readings: { atLeast: [MRA_NOTE_INFOGRAPHIC], moreThan: [MRA_NOTE, BILL_2024] },
  },
  individualDuty: {
    readings: { fixed: [MRA_NOTE], either: [AMENDMENT_2025], regional: [ADOPTED_TEXT] },
  },
  provinceAsksMore: { readings: { oneThirdSocial: [SOUTH_HOLLAND] } },
  inForce: { readings: { expected: [ADOPTED_TEXT] } },
  nationalAverage: { readings: { definition: [MRA_NOTE_INFOGRAPHIC], proxy: [CBS_DISTRICTS_2024] } },
  netNeed: { readings: { regionalStudy: [MRA_NOTE] } },
  whatCounts: { readings: { grossProgramme: [MRA_NOTE] } },
} as const satisfies Readonly<Record<string, RuleNote>>;

export interface RuleNote {
  readonly readings: Readonly<Record<string, readonly Citation[]>>;
}

export type RuleNoteKey = keyof typeof RULE_NOTES;
