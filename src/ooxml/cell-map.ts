// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from './model';
import type { Cell } from './model';

/** Rows that share one small map. */
const BAND_ROWS = 64;
const BAND = BAND_ROWS * MAX_COLUMNS;

type Band = Map<number, Cell>;

/**
 * The cells of a sheet by their key, in bands of rows. To its users a map like any other, in no particular order; but
 * one map of a million cells is slow to fill, to copy and to read (every look-up misses the processor's cache), and
 * neighbours are nearly always asked for together. A copy shares its bands until one of the two changes.
 */
export class CellMap implements Map<number, Cell> {
  readonly [Symbol.toStringTag] = 'Map';
  readonly #bands = new Map<number, Band>();
  /** Numbers of bands that a copy, or what this is a copy of, may have too. */
  readonly #shared = new Set<number>();
  #size = 0;
  /** The band that was asked for last, most likely the next one too. */
  #number = -1;
  #band: Band | undefined;

  /** @param from cells to begin with; a copy that later changes do not reach */
  constructor(from?: ReadonlyMap<number, Cell>) {
    if (from instanceof CellMap) {
      for (const [number, band] of from.#bands) {
        this.#bands.set(number, band);
        this.#shared.add(number);
        from.#shared.add(number);
      }
      this.#size = from.#size;
    } else {
      for (const [key, cell] of from ?? []) this.set(key, cell);
    }
  }

  get size(): number {
    return this.#size;
  }

  get(key: number): Cell | undefined {
    return this.#bandOf(key)?.get(key);
  }

  has(key: number): boolean {
    return this.#bandOf(key)?.has(key) ?? false;
  }

  set(key: number, cell: Cell): this {
    const band = this.#ownBandOf(key) ?? this.#newBand(key);
    const before = band.size;
    band.set(key, cell);
    this.#size += band.size - before;
    return this;
  }

  delete(key: number): boolean {
    const isDeleted = this.has(key) && (this.#ownBandOf(key)?.delete(key) ?? false);
    this.#size -= Number(isDeleted);
    return isDeleted;
  }

  clear(): void {
    this.#bands.clear();
    this.#shared.clear();
    this.#size = 0;
    this.#number = -1;
  }

  forEach(visit: (cell: Cell, key: number, cells: Map<number, Cell>) => void): void {
    for (const band of this.#bands.values()) {
      band.forEach((cell, key) => {
        visit(cell, key, this);
      });
    }
  }

  *entries(): MapIterator<[number, Cell]> {
    for (const band of this.#bands.values()) yield* band;
  }

  *keys(): MapIterator<number> {
    for (const band of this.#bands.values()) yield* band.keys();
  }

  *values(): MapIterator<Cell> {
    for (const band of this.#bands.values()) yield* band.values();
  }

  [Symbol.iterator](): MapIterator<[number, Cell]> {
    return this.entries();
  }

  #bandOf(key: number): Band | undefined {
    const number = Math.floor(key / BAND);
    if (number !== this.#number) {
      this.#number = number;
      this.#band = this.#bands.get(number);
    }
    return this.#band;
  }

  /** The same, to change: one that is shared becomes two. */
  #ownBandOf(key: number): Band | undefined {
    const band = this.#bandOf(key);
    if (band === undefined || this.#shared.size === 0 || !this.#shared.delete(this.#number)) return band;
    const own: Band = new Map(band);
    this.#bands.set(this.#number, own);
    this.#band = own;
    return own;
  }

  #newBand(key: number): Band {
    const number = Math.floor(key / BAND);
    const band: Band = new Map();
    this.#bands.set(number, band);
    this.#number = number;
    this.#band = band;
    return band;
  }
}
