// SPDX-License-Identifier: EUPL-1.2

import type { StepName } from '../../core/explanation/step-name';
import type { CompleteMunicipality } from '../../core/municipality/municipality-outcome';
import type { Subject } from '../../core/outcome/explain';

/** Figures of one subject that somebody asks about; the first is the one that was pointed at. */
export interface WhyTarget {
  readonly subject: Subject;
  readonly figures: readonly StepName[];
  /** Which scenario they are figures of, by its place; null for the workbook itself. */
  readonly scenario: number | null;
}

const MEASURES = { social: 'Social', affordable: 'Affordable' } as const;

/**
 * What can be asked of a measure of a region: its share and how far that is from the norm, and the ends of both where
 * something is unknown.
 */
export function measureTarget(
  subject: Subject,
  of: 'programme' | 'minimum',
  measure: 'social' | 'affordable',
  { isBand, scenario }: { readonly isBand: boolean; readonly scenario: number | null },
): WhyTarget {
  const name = MEASURES[measure];
  return {
    subject,
    scenario,
    figures: [
      `${of}.share${name}`,
      `${of}.gapPoints${name}`,
      `${of}.shortfall${name}`,
      ...(isBand
        ? ([
            `${of}.band${name}.share.low`,
            `${of}.band${name}.share.high`,
            `${of}.band${name}.shortfall.low`,
            `${of}.band${name}.shortfall.high`,
          ] as const)
        : []),
      `${of}.band${name}.verdict`,
    ],
  };
}

/** What it takes to reach the norm, by each route. */
export function routesTarget(subject: Subject, scenario: number | null): WhyTarget {
  return {
    subject,
    scenario,
    figures: ['keepMidAffordableShare', 'minAffordableShare', 'lowSocialShareNeeded'],
  };
}

/** What can be asked of a municipality: its shortfall, duty, status and class, and what it does to its region. */
export function municipalityTarget(
  { code, required, uncertain }: CompleteMunicipality,
  scenario: number | null,
): WhyTarget {
  const duty = required.social !== null ? 'social' : required.mid !== null ? 'mid' : null;
  const own: readonly StepName[] =
    duty === null ? ['fairPart.social'] : [`shortfall.${duty}`, `required.${duty}`, 'status', 'class'];
  return {
    subject: { kind: 'municipality', code },
    scenario,
    figures: [
      ...own,
      ...(uncertain ? (['uncertain'] as const) : []),
      'flipMargin',
      'contribution.programme.social',
      'contribution.programme.affordable',
    ],
  };
}
