// SPDX-License-Identifier: EUPL-1.2

import { memoryOf, NO_MEMORY, type Memory, type MemoryTopic } from '../../memory/memory';
import { MEMORY_NAMESPACE, memoryXml } from '../../memory/memory-xml';
import { ExcelFailure, run } from '../run';

/**
 * Asks for the parts of the memory; they are known after the next sync.
 *
 * @requires ExcelApi 1.5
 */
export function askMemoryParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load('items/id');
}

/** Asks for what parts that are known say; it is there after the next sync. */
export function askMemory({
  items,
}: Excel.CustomXmlPartScopedCollection): readonly OfficeExtension.ClientResult<string>[] {
  return items.map((part) => part.getXml());
}

/** The memory from the XML of its parts. */
export async function readMemory(texts: readonly string[]): Promise<Memory> {
  if (texts.length === 0) return NO_MEMORY;
  // A parser of XML, only for a workbook that remembers something.
  const { parseMemory } = await import('../../memory/parse-memory');
  return memoryOf(texts.map(parseMemory));
}

/**
 * Lets the workbook remember a value, or forget the topic; other topics stay. Nothing is written when nothing
 * changes, and the part goes with its last topic. What could not be read of a damaged memory is given up.
 *
 * @param value plain JSON, or null to forget
 * @throws ExcelFailure; `MemoryNewer` when a newer version of the add-in wrote it
 * @requires ExcelApi 1.5
 */
export function remember(topic: MemoryTopic, value: unknown): Promise<void> {
  return run(async (context) => {
    const parts = askMemoryParts(context);
    await context.sync();
    const asked = askMemory(parts);
    if (asked.length > 0) await context.sync();
    const texts = asked.map((result) => result.value);
    const memory = await readMemory(texts);
    if (memory.trouble === 'newer') throw new ExcelFailure('MemoryNewer', null);
    const topics = new Map(memory.topics);
    if (value === null) topics.delete(topic);
    else topics.set(topic, JSON.stringify(value));
    const isSame = topics.size === memory.topics.size && topics.get(topic) === memory.topics.get(topic);
    if (isSame && memory.trouble === null) return;
    const [first, ...others] = parts.items;
    others.forEach((part) => {
      part.delete();
    });
    if (topics.size === 0) first?.delete();
    else if (first === undefined) context.workbook.customXmlParts.add(memoryXml(topics));
    else first.setXml(memoryXml(topics));
    await context.sync();
  });
}
