// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check';
import { visitComponents } from '../../../../src/workbench/host/formula/components';

const SIZE = 8;
type Graph = readonly (readonly number[])[];

/** Vertices that can be reached in one step or more. */
function reachable(graph: Graph, from: number): ReadonlySet<number> {
  const found = new Set(graph[from]);
  for (const vertex of found) {
    graph[vertex]?.forEach((next) => found.add(next));
  }
  return found;
}

test('components are those that reach each other, in order of what they point to', () => {
  const graphs = fc.array(fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 3 }), {
    minLength: SIZE,
    maxLength: SIZE,
  });
  fc.assert(
    fc.property(graphs, (graph: Graph) => {
      const seen = new Set<number>();
      visitComponents(
        graph.keys(),
        (vertex) => graph[vertex] ?? [],
        (component, isCycle) => {
          for (const vertex of component) {
            expect(seen.has(vertex)).toBe(false);
            seen.add(vertex);
          }
          for (const vertex of component) {
            const reached = reachable(graph, vertex);
            const mutual = graph
              .map((_, other) => other)
              .filter(
                (other) => other === vertex || (reached.has(other) && reachable(graph, other).has(vertex)),
              );
            expect([...component].sort()).toEqual(mutual);
            expect(isCycle).toBe(reached.has(vertex));
            expect([...reached].every((other) => seen.has(other))).toBe(true);
          }
        },
      );
      expect(seen.size).toBe(SIZE);
    }),
  );
});
