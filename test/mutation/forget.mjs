// SPDX-License-Identifier: EUPL-1.2

/*
 * Every test begins with nothing remembered. All mutants are tried in one process, and what the code keeps of earlier
 * work (`header-parts`) would answer for one mutant what was found under another. A map that is still empty when all
 * is loaded is such a memory.
 */
const Original = globalThis.Map;
const made = [];
let memories;

globalThis.Map = new Proxy(Original, {
  construct(target, values) {
    const map = new target(...values);
    made.push(map);
    return map;
  },
});

export const mochaHooks = {
  beforeAll() {
    globalThis.Map = Original;
    memories ??= made.splice(0).filter((map) => map.size === 0);
  },
  beforeEach() {
    for (const memory of memories) memory.clear();
  },
};
