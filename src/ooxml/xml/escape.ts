// SPDX-License-Identifier: EUPL-1.2

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text content of an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ENTITIES[character] ?? character);
}

/** Value of an attribute between double quotes; line breaks and tabs survive the parser's normalisation. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

function hexadecimalEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Text → `ST_Xstring` (ECMA-376 part 1, 22.9.2.19): characters XML cannot hold become `_xHHHH_`, and a text that
 * already looks like such an escape has its underscore escaped. Lone surrogates count as such characters too.
 *
 * @example encodeXString("a\rb _x0041_") // "a_x000D_b _x005F_x0041_"
 */
export function encodeXString(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, hexadecimalEscape);
}

/** `ST_Xstring` → text. */
export function decodeXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
