// SPDX-License-Identifier: EUPL-1.2

/** Left, centre and right of a header or footer, each in the file's code without its own mark. */
export interface HeaderFooterSections {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const MARKS: Readonly<Partial<Record<string, keyof HeaderFooterSections>>> = {
  L: 'left',
  C: 'center',
  R: 'right',
};

/** Longest header or footer that Excel takes, marks included. */
export const MAX_HEADER_FOOTER = 255;

/**
 * Text that shows as it is: an ampersand would begin a code. A digit that follows a font size must be kept apart by
 * the caller.
 *
 * @example literalText("B&W") // "B&&W"
 */
export function literalText(text: string): string {
  return text.replaceAll('&', '&&');
}

/** @example splitSections("&LWvrv&RBlad &P") // { left: "Wvrv", center: "", right: "Blad &P" } */
export function splitSections(code: string): HeaderFooterSections {
  const sections = { left: '', center: '', right: '' };
  // Text before the first mark is in the centre (ECMA-376 part 1, 18.3.1.39).
  let at: keyof HeaderFooterSections = 'center';
  for (let i = 0; i < code.length; i += 1) {
    const next = code[i] === '&' ? code[i + 1] : undefined;
    const section = MARKS[next ?? ''];
    if (section !== undefined) {
      at = section;
      i += 1;
    } else if (code.startsWith('&"', i)) {
      // A font name may hold an ampersand.
      const end = code.indexOf('"', i + 2);
      sections[at] += code.slice(i, end < 0 ? code.length : end + 1);
      i = end < 0 ? code.length : end;
    } else {
      sections[at] += code[i] ?? '';
      if (next !== undefined) {
        sections[at] += next;
        i += 1;
      }
    }
  }
  return sections;
}

/** The inverse of `splitSections`; empty when every section is. */
export function joinSections({ left, center, right }: HeaderFooterSections): string {
  const section = (mark: string, text: string): string => (text === '' ? '' : `&${mark}${text}`);
  return section('L', left) + section('C', center) + section('R', right);
}
