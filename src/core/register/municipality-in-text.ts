// SPDX-License-Identifier: EUPL-1.2

import { municipalityByName, type RegisteredMunicipality } from './municipality-register';

/** The longest names have five words: "Bergen (L.)" is one, "Capelle aan den IJssel" four. */
const MOST_WORDS = 5;
/** Behind these stands the name of something larger. */
const LARGER = /^(?:provincie|province|regio|region|deelregio|subregion|metropoolregio|arrondissement)$/i;
const BREAK = /[\s_,;:|/–—]+/u;

/**
 * The one municipality that a title names, or null when it names none or more than one. Only whole words that begin
 * with a capital count, the longest name first; "regio Alkmaar" names no municipality.
 *
 * @example municipalityInText('Woningbouwprogramma gemeente Haarlem 2026')?.code // 'GM0392'
 */
export function municipalityInText(text: string): RegisteredMunicipality | null {
  const words = text.split(BREAK);
  const found = new Map<string, RegisteredMunicipality>();
  for (let from = 0; from < words.length; from += 1) {
    const longest = longestNameAt(words, from);
    if (longest === null) continue;
    if (!LARGER.test(words[from - 1] ?? '')) found.set(longest.municipality.code, longest.municipality);
    from += longest.words - 1;
  }
  const [only, ...others] = found.values();
  return others.length > 0 ? null : (only ?? null);
}

function longestNameAt(
  words: readonly string[],
  from: number,
): { readonly municipality: RegisteredMunicipality; readonly words: number } | null {
  if (!/^(?:['’]|["(]?\p{Lu})/u.test(words[from] ?? '')) return null;
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const municipality = municipalityByName(words.slice(from, from + count).join(' '));
    if (municipality !== null) return { municipality, words: count };
  }
  return null;
}
