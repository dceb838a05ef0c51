// SPDX-License-Identifier: EUPL-1.2

import { memoryOf, type Memory } from '../memory/memory';
import { MEMORY_NAMESPACE } from '../memory/memory-xml';
import { parseMemory } from '../memory/parse-memory';
import type { WorkbookModel } from '../ooxml/model';
import { xmlNamespace } from '../ooxml/xml/namespace-of';

/** What the user decided about the workbook of a file, as the add-in reads it in Excel. */
export function memoryInFile({ customXmlParts }: WorkbookModel): Memory {
  const parts = customXmlParts.filter(({ xml }) => xmlNamespace(xml) === MEMORY_NAMESPACE);
  return memoryOf(parts.map(({ xml }) => parseMemory(xml)));
}
