// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredMunicipality } from '../core/register/municipality-register';
import type { Submission, SubmissionSettings } from '../core/round/submission';
import type { Language } from '../i18n/dictionary';
import type { RegionReport } from './region-report';

/** What the worker of a round is asked; it does one thing at a time. */
export type RoundTask =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly settings: SubmissionSettings;
    }
  | { readonly kind: 'region'; readonly report: RegionReport; readonly language: Language }
  | {
      readonly kind: 'templates';
      readonly municipalities: readonly RegisteredMunicipality[];
      readonly round: string | null;
      readonly language: Language;
    };

/** What it answers: a submission, a file, or null when something in the program itself went wrong. */
export type RoundAnswer = Submission | Uint8Array | null;
