// SPDX-License-Identifier: EUPL-1.2
import { MAX_COLUMNS } from './model';
import type { Cell, Rect } from './model';

/** Rows that share one small map. */
const BAND_ROWS = 64;
const BAND = BAND_ROWS * MAX_COLUMNS;

type Band = Map<number, Cell>;

/** First and last rows and columns, inclusive. */
interface Reach {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const NOTHING: Reach = { top: Infinity, left: Infinity, bottom: -1, right: -1 };

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
  /** How far the cells reach; null when one was deleted since that was known. */
  #reach: Reach | null = { ...NOTHING };
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
      this.#reach = from.#reach === null ? null : { ...from.#reach };
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
    if (band.size === before) return this;
    this.#size += 1;
    if (this.#reach !== null) widen(this.#reach, key);
    return this;
  }

  delete(key: number): boolean {
    const isDeleted = this.has(key) && (this.#ownBandOf(key)?.delete(key) ?? false);
    if (!isDeleted) return false;
    this.#size -= 1;
    this.#reach = null;
    return true;
  }

  clear(): void {
    this.#bands.clear();
    this.#shared.clear();
    this.#size = 0;
    this.#reach = { ...NOTHING };
    this.#number = -1;
  }

  /** The smallest rectangle that holds every cell; null when there is none. */
  bounds(): Rect | null {
    if (this.#size === 0) return null;
    if (this.#reach === null) {
      const reach = { ...NOTHING };
      this.forEach((_, key) => {
        widen(reach, key);
      });
      this.#reach = reach;
    }
    const { top, left, bottom, right } = this.#reach;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
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

function widen(reach: Reach, key: number): void {
  const column = key % MAX_COLUMNS;
  const row = (key - column) / MAX_COLUMNS;
  if (row < reach.top) reach.top = row;
  if (row > reach.bottom) reach.bottom = row;
  if (column < reach.left) reach.left = column;
  if (column > reach.right) reach.right = column;
}
