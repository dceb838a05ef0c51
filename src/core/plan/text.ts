// SPDX-License-Identifier: EUPL-1.2

/**
 * A text as a constant in a formula.
 *
 * @example quoteText('zo "genoemd"') // '"zo ""genoemd"""'
 */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
