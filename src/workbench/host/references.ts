// SPDX-License-Identifier: EUPL-1.2

import type { SheetModel } from '../../ooxml/model';
import { shiftRect } from '../../ooxml/shift/shift';
import type { Shift } from '../../ooxml/shift/shift';
import { ApiError } from './protocol/api-error';
import type { AnyObject, RangeObject } from './objects';

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
  /** The objects of the batch that is being carried out: they too are about cells, wherever those go. */
  inBatch: ReadonlyMap<number, AnyObject>;
  /** Lets ranges follow cells that move; one whose cells are all gone can no longer be used. */
  follow(sheet: SheetModel, shift: Shift): void;
}

const NONE: ReadonlyMap<number, AnyObject> = new Map();

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
    inBatch: NONE,
    follow(sheet, shift) {
      for (const object of new Set([...ranges.values(), ...this.inBatch.values()])) {
        if (!('rect' in object) || object.sheet !== sheet || object.isLost) continue;
        const now = shiftRect(object.rect, shift);
        if (now === null) object.isLost = true;
        else object.rect = now;
      }
    },
  };
}
