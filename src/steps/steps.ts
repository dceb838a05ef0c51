// SPDX-License-Identifier: EUPL-1.2

/** Work in steps of some milliseconds each, for whoever has other things to do in between; it ends with a result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All steps at once. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** `items.map(each)`, with a step after each item. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  each: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(each(item, index));
    yield;
  }
  return results;
}

/** Items of which the work takes microseconds. */
const PORTION = 128;

/** Does something with every item, with a step after so many of them. */
export function* eachInSteps<Item>(
  items: Iterable<Item>,
  each: (item: Item, index: number) => void,
): Steps<void> {
  let index = 0;
  for (const item of items) {
    each(item, index);
    index += 1;
    if (index % PORTION === 0) yield;
  }
}
