// SPDX-License-Identifier: EUPL-1.2

import { ApiError } from './protocol/api-error';
import type { RangeObject } from './objects';

/** Ranges that the client asked to keep across batches (`_KeepReference`), and those that events point to. */
export interface References {
  /** Id under which the range is kept; the same object keeps the id it has. */
  keep(range: RangeObject): string;
  /** Id of a kept range, or null. */
  idOf(range: RangeObject): string | null;
  /** @throws ApiError InvalidReference when the id was released or never given. */
  resolve(id: string): RangeObject;
  has(id: string): boolean;
  release(id: string): void;
  releaseAll(): void;
  count(): number;
}

export function createReferences(): References {
  const ranges = new Map<string, RangeObject>();
  const ids = new Map<RangeObject, string>();
  let last = 0;
  return {
    keep(range) {
      const known = ids.get(range);
      if (known !== undefined) return known;
      const id = `ref-${++last}`;
      ranges.set(id, range);
      ids.set(range, id);
      return id;
    },
    idOf: (range) => ids.get(range) ?? null,
    resolve(id) {
      const range = ranges.get(id);
      if (!range) throw new ApiError('InvalidReference', `There is no reference ${id}.`);
      return range;
    },
    has: (id) => ranges.has(id),
    release(id) {
      const range = ranges.get(id);
      if (range) ids.delete(range);
      ranges.delete(id);
    },
    releaseAll() {
      ranges.clear();
      ids.clear();
    },
    count: () => ranges.size,
  };
}
