// SPDX-License-Identifier: EUPL-1.2

import type { Host } from '../host/host';
import type { Fault } from './fault';

/**
 * Brings the open workbook in a state that is chosen like a fault.
 *
 * @returns a function that takes it out of that state again
 */
export function enterState(host: Host, fault: Fault | null): () => void {
  const { workbook, readOnly } = host;
  const { isStructureProtected } = workbook;
  const open = workbook.sheets.filter(({ isProtected }) => !isProtected);
  if (fault === 'readOnlyWorkbook') host.readOnly = true;
  if (fault === 'protectedStructure') workbook.isStructureProtected = true;
  if (fault === 'protectedSheets') for (const sheet of open) sheet.isProtected = true;
  return () => {
    if (fault === 'readOnlyWorkbook') host.readOnly = readOnly;
    if (fault === 'protectedStructure') workbook.isStructureProtected = isStructureProtected;
    if (fault === 'protectedSheets') for (const sheet of open) sheet.isProtected = false;
  };
}
