// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../../core/form/find-programme';
import { parseMapping, type Mapping } from '../../core/form/mapping';
import type { SheetContent } from '../../core/sheet/content';

/** A mapping from a file, held against the open workbook. */
export type LoadedMapping =
  | { readonly kind: 'fits'; readonly mapping: Mapping }
  | { readonly kind: 'notFitting'; readonly missing: readonly string[] }
  | { readonly kind: 'notAMapping' };

/** Reads the text of a file with a mapping, as the command line does. */
export function loadMapping(text: string, heads: readonly SheetContent[]): LoadedMapping {
  const mapping = parseMapping(jsonOf(text));
  if (mapping === null) return { kind: 'notAMapping' };
  const { source, mapping: placed, findings } = findProgramme(heads, mapping);
  if (source !== null && placed !== null) return { kind: 'fits', mapping: placed };
  const missing = findings.flatMap(({ code, data }) => (code === 'mappingDoesNotFit' ? data.missing : []));
  return { kind: 'notFitting', missing };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
