// SPDX-License-Identifier: EUPL-1.2

import { parseAcceptances, type Acceptance } from '../core/finding/acceptance';
import type { MemoryTrouble } from '../core/finding/finding';
import { parseMapping, type Mapping } from '../core/form/mapping';
import type { Topics } from './memory-xml';

/** What the user decided about a workbook, each as JSON under a name of its own. */
export const MEMORY_TOPICS = ['mapping', 'acceptedFindings'] as const;
export type MemoryTopic = (typeof MEMORY_TOPICS)[number];

/** What a workbook remembers for the add-in, in one custom XML part of the file. It is the user's work, not ours. */
export interface Memory {
  /** JSON text by topic, those of other versions too. */
  readonly topics: Topics;
  readonly trouble: MemoryTrouble | null;
}

/** What one part says, as far as it can be read. */
export interface ReadPart {
  readonly topics: Topics;
  /** Something in it cannot be read, or only a newer version can. */
  readonly trouble: 'damaged' | 'newer' | null;
}

export const NO_MEMORY: Memory = { topics: new Map(), trouble: null };

/**
 * The memory from its parts. Two people at work in one workbook can each have made one: all count, and of two that
 * speak of one topic the last.
 */
export function memoryOf(parts: readonly ReadPart[]): Memory {
  const troubles = new Set(parts.map(({ trouble }) => trouble));
  return {
    topics: new Map(parts.flatMap(({ topics }) => [...topics])),
    trouble: troubles.has('newer')
      ? 'newer'
      : troubles.has('damaged')
        ? 'damaged'
        : parts.length > 1
          ? 'several'
          : null,
  };
}

/** What a workbook remembers of a topic, as anybody may have changed it; undefined when it remembers nothing. */
export function recall({ topics }: Memory, topic: MemoryTopic): unknown {
  const json = topics.get(topic);
  return json === undefined ? undefined : JSON.parse(json);
}

/** Which column is what, as it was kept; of one that is no mapping any more the memory is damaged. */
export function recallMapping(memory: Memory): { readonly mapping: Mapping | null; readonly memory: Memory } {
  const kept = recall(memory, 'mapping');
  const mapping = parseMapping(kept);
  const isUnusable = kept !== undefined && mapping === null && memory.trouble === null;
  return { mapping, memory: isUnusable ? { ...memory, trouble: 'damaged' } : memory };
}

/** The findings that were accepted. */
export function recallAcceptances(memory: Memory): readonly Acceptance[] {
  return parseAcceptances(recall(memory, 'acceptedFindings'));
}
