// SPDX-License-Identifier: EUPL-1.2

/** Rows or columns along their direction, in pixels. */
export interface Axis {
  readonly count: number;
  /** Sum of all sizes. */
  readonly total: number;
  /** Where a row or column begins. An index at or past the end gives `total`. */
  offsetOf(index: number): number;
  sizeOf(index: number): number;
  /** The row or column at a position; the last one for a position past the end. */
  indexAt(position: number): number;
}

/**
 * @param sizeOf pixels of a row or column; 0 for a hidden one
 * @example createAxis(100, () => 20).indexAt(45) // 2
 */
export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  const total = offsets[count] ?? 0;
  const offsetOf = (index: number): number => offsets[Math.max(0, index)] ?? total;
  return {
    count,
    total,
    offsetOf,
    sizeOf: (index) => offsetOf(index + 1) - offsetOf(index),
    indexAt(position) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((offsets[middle + 1] ?? total) > position) high = middle;
        else low = middle + 1;
      }
      return Math.max(0, low);
    },
  };
}
