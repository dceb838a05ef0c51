// SPDX-License-Identifier: EUPL-1.2

import { toDouble, toDoubleOrNull } from '../number/double';
import type { FlipSensitivity, FlipStep } from '../scenario/flip-sensitivity';
import type { HeadlineReading, Range } from '../scenario/headline';

/** What a printed headline allows, per reading of two thirds, and whether this workbook is it. */
export function headlineJson(readings: readonly HeadlineReading[]) {
  return readings.map(({ affordable, shareHigh, total, faceValue, workbook }) => ({
    affordable: toDouble(affordable),
    shareHigh: rangeJson(shareHigh),
    total: rangeJson(total),
    faceValue: {
      total: toDoubleOrNull(faceValue.total),
      shareHigh: toDoubleOrNull(faceValue.shareHigh),
    },
    workbook: {
      ...workbook,
      shareHigh: toDoubleOrNull(workbook.shareHigh),
      share: toDoubleOrNull(workbook.share),
      gap: toDoubleOrNull(workbook.gap),
    },
  }));
}

/** Who changes class when the national average is another, and what that does to the region. */
export function flipSensitivityJson({ average, uncertainty, now, lower, higher }: FlipSensitivity) {
  return {
    average: toDouble(average),
    uncertainty: toDouble(uncertainty),
    shortfallSocial: now.minimum.social.shortfall,
    lower: lower.map(stepJson),
    higher: higher.map(stepJson),
  };
}

function stepJson({ share, flips, region }: FlipStep) {
  return {
    share: toDouble(share),
    flips,
    shareSocial: toDoubleOrNull(region.minimum.social.share),
    shortfallSocial: region.minimum.social.shortfall,
  };
}

function rangeJson(range: Range | null) {
  return range === null ? null : { from: toDouble(range.from), to: toDouble(range.to) };
}
