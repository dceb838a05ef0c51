// SPDX-License-Identifier: EUPL-1.2

import { foldText } from '../sheet/fold-text';

/** How each province is written beside its name in the register. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  Groningen: ['Gr', 'Gn'],
  Fryslân: ['Friesland', 'Fr', 'Frl'],
  Friesland: ['Fryslân', 'Fr', 'Frl'],
  Drenthe: ['Dr', 'D'],
  Overijssel: ['O', 'Ov'],
  Flevoland: ['Fl', 'Fll'],
  Gelderland: ['G', 'Gld', 'Gl'],
  Utrecht: ['U', 'Ut', 'Utr'],
  'Noord-Holland': ['NH', 'N-H', 'North Holland'],
  'Zuid-Holland': ['ZH', 'Z-H', 'South Holland'],
  Zeeland: ['Z', 'Zl', 'Zld'],
  'Noord-Brabant': ['NB', 'N-B', 'Brabant'],
  Limburg: ['L', 'Lb', 'Lim'],
};

/**
 * Whether a text means a province of the register.
 *
 * @example isProvince('NH.', 'Noord-Holland') // true
 */
export function isProvince(text: string, province: string): boolean {
  const folded = foldText(text);
  return [province, ...(WRITTEN[province] ?? [])].some((written) => foldText(written) === folded);
}
