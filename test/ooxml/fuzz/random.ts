// SPDX-License-Identifier: EUPL-1.2

/** A sequence of numbers that a seed decides, from 0 up to but not including 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Choices made with such a sequence. */
export interface Chooser {
  /** From 0 up to but not including `limit`. */
  number(limit: number): number;
  of<T>(values: readonly T[]): T;
}

export function chooserFrom(seed: number): Chooser {
  const random = randomFrom(seed);
  const number = (limit: number): number => Math.floor(random() * limit);
  return {
    number,
    of<T>(values: readonly T[]): T {
      const value = values[number(values.length)];
      if (value === undefined) throw new Error('nothing to choose from');
      return value;
    },
  };
}
