// SPDX-License-Identifier: EUPL-1.2

/** Letters of a column counted from zero. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
