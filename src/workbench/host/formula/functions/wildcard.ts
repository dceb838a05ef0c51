// SPDX-License-Identifier: EUPL-1.2

const WILDCARD = /[*?~]/;

/** Whether a text to look for has wildcards: `*` any text, `?` any character, `~` before one to mean itself. */
export function hasWildcards(text: string): boolean {
  return WILDCARD.test(text);
}

/** Test for whole texts against a text with wildcards, upper and lower case the same. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[^*?]/gsu, (part) => {
    if (part === '*') {
      return '.*';
    }
    return part === '?'
      ? '.'
      : part.slice(part.length > 1 && part.startsWith('~') ? 1 : 0).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'isu');
}
