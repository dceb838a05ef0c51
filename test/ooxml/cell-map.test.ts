// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { CellMap } from '../../src/ooxml/cell-map';
import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../src/ooxml/model';
import type { Cell, Rect } from '../../src/ooxml/model';
import { createWorkbook } from '../../src/ooxml/create-workbook';

const format = createWorkbook().workbook.defaultFormat;
const cell = (value: number): Cell => ({ value, formula: null, format });

/** Few places, so that cells are replaced and deleted; some in the last rows, some far apart. */
const key = fc
  .tuple(fc.constantFrom(0, 1, 63, 64, 65, 5_000, MAX_ROWS - 1), fc.constantFrom(0, 1, MAX_COLUMNS - 1))
  .map(([row, column]) => cellKey(row, column));
const change = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant('set' as const), key, fc.integer()) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('delete' as const), key, fc.constant(0)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('copy' as const), key, fc.constant(0)) },
);

const sorted = (cells: Iterable<readonly [number, Cell]>) => [...cells].sort(([a], [b]) => a - b);

function boundsOf(cells: ReadonlyMap<number, Cell>): Rect | null {
  const rows = [...cells.keys()].map((at) => Math.floor(at / MAX_COLUMNS));
  const columns = [...cells.keys()].map((at) => at % MAX_COLUMNS);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return cells.size === 0
    ? null
    : { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

describe('the cells of a sheet', () => {
  it('are a map like any other', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        let cells = new CellMap();
        const plain = new Map<number, Cell>();
        const kept: [CellMap, Map<number, Cell>][] = [];
        for (const [kind, at, value] of changes) {
          if (kind === 'set') {
            cells.set(at, cell(value));
            plain.set(at, cell(value));
          } else if (kind === 'delete') {
            expect(cells.delete(at)).toBe(plain.delete(at));
          } else {
            kept.push([new CellMap(cells), new Map(plain)]);
            const former = cells;
            cells = new CellMap(former);
            former.set(at, cell(-1));
            former.clear();
            expect(former.size).toBe(0);
            expect(former.bounds()).toBeNull();
          }
          expect(cells.has(at)).toBe(plain.has(at));
          expect(cells.get(at)).toEqual(plain.get(at));
          expect(cells.size).toBe(plain.size);
          expect(cells.bounds()).toEqual(boundsOf(plain));
        }
        expect(sorted(cells)).toEqual(sorted(plain));
        for (const [copy, then] of kept) {
          expect(sorted(copy)).toEqual(sorted(then));
          expect(copy.size).toBe(then.size);
          expect(copy.bounds()).toEqual(boundsOf(then));
        }
        expect(sorted(new CellMap(plain))).toEqual(sorted(plain));
        expect([...cells.keys()].sort()).toEqual([...plain.keys()].sort());
        expect([...cells.values()]).toHaveLength(plain.size);
        const visited: [number, Cell][] = [];
        cells.forEach((each, at) => visited.push([at, each]));
        expect(sorted(visited)).toEqual(sorted(plain));
      }),
    );
  });
});
