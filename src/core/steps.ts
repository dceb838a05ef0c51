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
