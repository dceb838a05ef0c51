// SPDX-License-Identifier: EUPL-1.2

/**
 * A text with everything taken away that people write differently: capitals, accents, spaces, punctuation.
 *
 * @example foldText(' DAEB –\nvoorraad ') // 'daebvoorraad'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
