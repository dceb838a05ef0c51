// SPDX-License-Identifier: EUPL-1.2
import { parseStructRef, stringifyStructRef } from '@borgar/fx/xlsx';

function isThisRow(sections: readonly string[] | undefined): boolean {
  return sections?.length === 1 && sections[0]?.toLowerCase() === 'this row';
}

/** `T[[#This Row],[Kol]]` → `T[@Kol]`, the form on screen; any other reference as it is. */
export function structuredReferenceOnScreen(text: string): string {
  if (!/#this row/i.test(text)) return text;
  const reference = parseStructRef(text);
  if (reference === undefined || !isThisRow(reference.sections)) return text;
  if ((reference.columns ?? []).length > 0) return stringifyStructRef(reference);
  return text.replace(/\[#this row\]/i, '[@]');
}

/** `T[@Kol]` → `T[[#This Row],[Kol]]`, the form in the file; any other reference as it is. */
export function structuredReferenceInFile(text: string): string {
  if (!text.includes('@')) return text;
  const reference = parseStructRef(text);
  if (reference === undefined || !isThisRow(reference.sections)) return text;
  return stringifyStructRef(reference, { thisRow: true });
}
