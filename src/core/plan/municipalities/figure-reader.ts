// SPDX-License-Identifier: EUPL-1.2

import type { CountField } from '../../programme/field';

/** How the formulas on our sheet of municipalities get at the figures of a workbook. */
export interface FigureReader {
  /** Where the municipality of the row is found; blank where it is not. */
  readonly sourceRow: string;
  /** The subregion as a formula; null where it is written as it was read. */
  readonly subregion: string | null;
  readonly has: (field: CountField) => boolean;
  /** The figure, or blank; for a field that the reader has. */
  readonly value: (field: CountField) => string;
  /** The figure; `otherwise` where nothing is filled in, the word for invalid for anything that is no number. */
  readonly read: (field: CountField, otherwise: string) => string;
}
