// SPDX-License-Identifier: EUPL-1.2
import { childrenOf, child, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** Indexed colours 0–63 (ECMA-376 part 1, 18.8.27); 0–7 repeat as 8–15. */
const FIRST_EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED: readonly string[] =
  `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080
  9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
  00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);
const SYSTEM_BACKGROUND_INDEX = 65;

/** The file counts theme colours from the light one; the theme lists the dark one first. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** The colours of Office's own theme, for a workbook without one. */
const OFFICE_THEME =
  'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** What a colour in the file can refer to. All six hexadecimal digits. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Palette of a workbook from its theme part and its style part, each if there is one. */
export function readPalette(theme: XmlElement | null, styles: XmlElement | null): Palette {
  const scheme = child(child(theme ?? undefined, 'themeElements'), 'clrScheme');
  const own = childrenOf(child(child(styles ?? undefined, 'colors'), 'indexedColors'), 'rgbColor');
  return {
    theme: THEME_ORDER.map((name, i) => {
      const color = child(scheme, name)?.children[0];
      return color?.attributes.lastClr ?? color?.attributes.val ?? OFFICE_THEME[i] ?? '000000';
    }),
    indexed: own.length > 0 ? own.map(({ attributes }) => (attributes.rgb ?? '').slice(-6)) : INDEXED,
  };
}

/** Lightness changed as the file's `tint` says (ECMA-376 part 1, 18.8.19): below 0 darker, above 0 lighter. */
export function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // Hue and saturation stay: each channel's distance from the lightness scales with the chroma that fits.
  const room = 1 - Math.abs(2 * lightness - 1);
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * target - 1)) / room;
  return [red, green, blue]
    .map((channel) => Math.round((target + (channel - lightness) * scale) * 255))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** `#RRGGBB` of a colour element; `otherwise` when it is absent or automatic. */
export function readColor(element: XmlElement | undefined, palette: Palette, otherwise: string): string {
  if (element === undefined || flag(element, 'auto')) return otherwise;
  const theme = numeric(element, 'theme');
  const indexed = numeric(element, 'indexed');
  let base: string | undefined;
  if (element.attributes.rgb !== undefined) base = element.attributes.rgb.slice(-6);
  else if (theme !== null) base = palette.theme[theme];
  else if (indexed === SYSTEM_BACKGROUND_INDEX) base = 'FFFFFF';
  else if (indexed !== null) base = palette.indexed[indexed];
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return otherwise;
  return `#${applyTint(base.toUpperCase(), numeric(element, 'tint') ?? 0)}`;
}

/** `#RRGGBB` as the file's opaque ARGB. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
