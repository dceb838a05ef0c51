// SPDX-License-Identifier: EUPL-1.2

import { againstAgreements, type AgreedMunicipality } from '../core/round/agreed';
import { comparedFigures, compareRounds, type FigureChange } from '../core/round/compare';
import type { Consolidation } from '../core/round/consolidate';
import type { SubmittedMunicipality } from '../core/round/submission';

/** A round with what it is held against; null is not asked for. */
export interface RegionReport {
  readonly consolidation: Consolidation;
  readonly changes: readonly FigureChange[] | null;
  readonly agreements: readonly AgreedMunicipality[] | null;
  /** Subregion by code, from the previous round. */
  readonly subregions: ReadonlyMap<string, string>;
}

/** A file of the coordinator's own with figures per municipality. */
export interface Reference {
  /** Name without its folder. */
  readonly file: string;
  readonly municipalities: readonly SubmittedMunicipality[];
}

/** Holds a round against the one before and against what was agreed, where they were given. */
export function regionReport(
  consolidation: Consolidation,
  { previous, agreements }: { readonly previous: Reference | null; readonly agreements: Reference | null },
): RegionReport {
  const { municipalities } = consolidation;
  const now = municipalities.flatMap(({ submitted }) => (submitted === null ? [] : [asFigures(submitted)]));
  return {
    consolidation,
    changes: previous === null ? null : compareRounds(previous.municipalities.map(asFigures), now),
    agreements:
      agreements === null
        ? null
        : againstAgreements(municipalities, agreements.municipalities, {
            title: agreements.file,
            date: null,
          }),
    subregions: new Map(
      (previous?.municipalities ?? []).flatMap(({ code, subregion }) =>
        subregion === null ? [] : [[code, subregion]],
      ),
    ),
  };
}

function asFigures({ code, name, figures }: SubmittedMunicipality) {
  return { code, name, figures: comparedFigures(figures) };
}
