// SPDX-License-Identifier: EUPL-1.2

/**
 * Gives cells of one column their number formats, from the top.
 *
 * @requires ExcelApi 1.1
 */
export function putNumberFormats(range: Excel.Range, formats: readonly string[]): void {
  const common = commonFormat(formats);
  if (common === null) {
    range.numberFormat = formats.map((format) => [format]);
  } else {
    putNumberFormat(range, common);
  }
}

/** Gives all cells of a range one number format. */
export function putNumberFormat(range: Excel.Range, format: string): void {
  // One text is applied to every cell of the range; the declared type knows only the full matrix.
  range.numberFormat = format as unknown as string[][];
}

/** The one number format of all cells, or null when they have more than one. */
export function commonFormat(formats: readonly string[]): string | null {
  const [only, ...others] = new Set(formats);
  return only === undefined || others.length > 0 ? null : only;
}
