// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../../core/finding/finding';

/** @example placeText({ sheet: 'Programma', address: 'F12' }) // 'Programma!F12' */
export function placeText({ sheet, address }: Place): string {
  return address === null ? sheet : `${sheet}!${address}`;
}
