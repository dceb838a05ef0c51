// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../core/form/find-programme';
import type { FoundProgramme } from '../core/form/found-programme';
import { isSameReading, type Mapping } from '../core/form/mapping';
import { roundProblem, type RoundProblem } from '../core/round/problem';
import type { SheetContent } from '../core/sheet/content';

/**
 * Finds the programme of a file: by the mapping of the round where it fits, or else by the one that the workbook keeps,
 * or else by recognising it. A pile of workbooks is never of one form.
 */
export function findInFile(
  file: string,
  heads: readonly SheetContent[],
  { given, kept }: { readonly given: Mapping | null; readonly kept: Mapping | null },
): { readonly found: FoundProgramme; readonly problems: readonly RoundProblem[] } {
  if (given === null) return { found: findProgramme(heads, kept), problems: [] };
  const found = findProgramme(heads, given);
  if (found.source !== null) {
    const isOther = kept !== null && !isSameReading(kept, given);
    return { found, problems: isOther ? [roundProblem('ownMappingPassedOver', { file })] : [] };
  }
  const missing = found.findings.flatMap((one) => (one.code === 'mappingDoesNotFit' ? one.data.missing : []));
  return {
    found: findProgramme(heads, kept),
    problems: [roundProblem('mappingPassedOver', { file, missing })],
  };
}
