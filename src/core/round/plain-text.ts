// SPDX-License-Identifier: EUPL-1.2

/** Signs that nobody sees: control characters but for the line feed, and those that turn the direction of reading. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** What mail programs make a link of. */
const ADDRESS = /:\/\/|\bwww\.|\bmailto:|\\\\(?=\S)/gi;

/**
 * A text that stays a text in a message: no signs that nobody sees, no address that becomes a link. Parts of it may
 * come from a file that anybody sent in.
 *
 * @example plainText('zie https://x.nl') // 'zie https[:]//x.nl'
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, ' ')
    .replace(ADDRESS, (address) => address.replace(/[:.]/, '[$&]').replace('\\\\', '\\ \\'))
    .replace(/</g, '‹')
    .replace(/>/g, '›');
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s*\n\s*/g, ' ');
}
