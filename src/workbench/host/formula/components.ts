// SPDX-License-Identifier: EUPL-1.2

interface Visited {
  readonly index: number;
  /** Smallest index known to be reachable from here within the open path. */
  low: number;
  open: boolean;
}

interface Frame<V> {
  readonly vertex: V;
  readonly visited: Visited;
  readonly successors: Iterator<V>;
  pointsToItself: boolean;
}

/**
 * Visits the strongly connected components of a graph, each after all it points to (Tarjan, 1972). A component of
 * one vertex that does not point to itself is not on a cycle. The depth of the graph is bounded by memory only, not by
 * the call stack.
 */
export function visitComponents<V>(
  roots: Iterable<V>,
  successorsOf: (vertex: V) => Iterable<V>,
  visit: (component: readonly V[], isCycle: boolean) => void,
): void {
  const known = new Map<V, Visited>();
  const open: V[] = [];
  const path: Frame<V>[] = [];

  const enter = (vertex: V): void => {
    const visited = { index: known.size, low: known.size, open: true };
    known.set(vertex, visited);
    open.push(vertex);
    path.push({
      vertex,
      visited,
      successors: successorsOf(vertex)[Symbol.iterator](),
      pointsToItself: false,
    });
  };

  const leave = (frame: Frame<V>): void => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) {
      parent.visited.low = Math.min(parent.visited.low, frame.visited.low);
    }
    if (frame.visited.low < frame.visited.index) {
      return;
    }
    const component = open.splice(open.lastIndexOf(frame.vertex));
    for (const vertex of component) {
      const visited = known.get(vertex);
      if (visited !== undefined) {
        visited.open = false;
      }
    }
    visit(component, component.length > 1 || frame.pointsToItself);
  };

  for (const root of roots) {
    if (!known.has(root)) {
      enter(root);
    }
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const next = frame.successors.next();
      if (next.done === true) {
        leave(frame);
        continue;
      }
      const visited = known.get(next.value);
      if (visited === undefined) {
        enter(next.value);
      } else if (visited.open) {
        frame.visited.low = Math.min(frame.visited.low, visited.index);
        frame.pointsToItself ||= next.value === frame.vertex;
      }
    }
  }
}
