// SPDX-License-Identifier: EUPL-1.2
import { readZip } from '../../src/ooxml/package/zip';

/** Names of the parts in which two packages differ. */
export interface PartDifferences {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export function partDifferences(before: Uint8Array, after: Uint8Array): PartDifferences {
  const [old, now] = [readZip(before), readZip(after)];
  const names = [...old.keys()];
  const isSame = (name: string): boolean =>
    Buffer.compare(old.get(name) ?? Buffer.of(), now.get(name) ?? Buffer.of()) === 0;
  return {
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    changed: names.filter((name) => now.has(name) && !isSame(name)).sort(),
    removed: names.filter((name) => !now.has(name)).sort(),
  };
}

/** Text of one part. */
export function partText(bytes: Uint8Array, part: string): string {
  const content = readZip(bytes).get(part);
  if (content === undefined) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(content);
}
