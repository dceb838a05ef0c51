// SPDX-License-Identifier: EUPL-1.2

import { useState } from 'react';
import type { Submission } from '../../core/round/submission';
import type { Reference } from '../../round/region-report';

/** What a round can be held against. */
export type ReferenceKind = 'previous' | 'agreements';

/** A file of each that was read, or null; it can turn out to have no figures. */
export type References = Readonly<Record<ReferenceKind, Submission | null>>;

/** The files that a round is held against. */
export function useReferences() {
  const [references, setReferences] = useState<References>({ previous: null, agreements: null });
  return {
    references,
    setReference: (kind: ReferenceKind, submission: Submission | null): void => {
      setReferences((before) => ({ ...before, [kind]: submission }));
    },
  };
}

/** The figures in a file; null when there are none. */
export function referenceOf(submission: Submission | null): Reference | null {
  return submission?.kind === 'read' && submission.municipalities.length > 0
    ? { file: submission.file, municipalities: submission.municipalities }
    : null;
}
