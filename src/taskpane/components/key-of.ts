// SPDX-License-Identifier: EUPL-1.2

const keys = new WeakMap<object, number>();
let last = 0;

/** A key that is the same for the same object and differs for every other one. */
export function keyOf(object: object): number {
  const known = keys.get(object);
  if (known !== undefined) {
    return known;
  }
  last += 1;
  keys.set(object, last);
  return last;
}
