// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from '../sheet/address';
import { isBlank, type SheetContent } from '../sheet/content';
import type { Candidate } from './candidate';
import { shortcoming } from './shortcoming';

/** Why a sheet was or was not read. */
export type Verdict =
  | 'chosen'
  | 'copyOfOutput'
  | 'empty'
  | 'noHeaders'
  | 'noMunicipalities'
  | 'noHomes'
  | 'tooFewColumns'
  | 'betterElsewhere';

/** A sheet that was looked at, with the best place on it. */
export interface ConsideredSheet {
  readonly sheet: string;
  readonly isVisible: boolean;
  readonly verdict: Verdict;
  /** Cell of the header that came nearest to a programme, or null. */
  readonly address: string | null;
  /** Columns recognised there, about; halves are doubts. */
  readonly score: number;
}

/** A sheet with the places on it that could be a programme, the best one first. */
export interface Searched {
  readonly sheet: SheetContent;
  readonly candidates: readonly Candidate[];
}

export function consider(
  sheet: SheetContent,
  [best]: readonly Candidate[],
  chosen: readonly string[],
): ConsideredSheet {
  if (isOutput(sheet) && !chosen.includes(sheet.name)) {
    return {
      sheet: sheet.name,
      isVisible: sheet.isVisible,
      verdict: 'copyOfOutput',
      address: null,
      score: 0,
    };
  }
  const isEmpty = sheet.rows.every((row) => row.every(isBlank));
  const lacks = best === undefined ? 'noHeaders' : (shortcoming(best) ?? 'betterElsewhere');
  return {
    sheet: sheet.name,
    isVisible: sheet.isVisible,
    verdict: chosen.includes(sheet.name) ? 'chosen' : isEmpty ? 'empty' : lacks,
    address: best === undefined || best.score === 0 ? null : cellAddress(best.headerRow, best.firstColumn),
    score: Math.round((best?.score ?? 0) * 100) / 100,
  };
}

/** What it says about municipalities is what we calculated once. */
export function isOutput({ copyOf }: SheetContent): boolean {
  return copyOf === 'output';
}
