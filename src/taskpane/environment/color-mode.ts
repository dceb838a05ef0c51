// SPDX-License-Identifier: EUPL-1.2

export type ColorMode = 'light' | 'dark' | 'highContrast';

/** What the surroundings say about colours. */
export interface Surroundings {
  /** The user's system imposes its own colours. */
  readonly hasForcedColors: boolean;
  readonly prefersDark: boolean;
  /** Background of Office, `#RRGGBB`; undefined where Office does not say, as on the web. */
  readonly officeBackground: string | undefined;
}

/** Forced colours win, then Office's own theme, then the system's. */
export function colorMode({ hasForcedColors, prefersDark, officeBackground }: Surroundings): ColorMode {
  if (hasForcedColors) {
    return 'highContrast';
  }
  const isDark = officeBackground === undefined ? null : isDarkColor(officeBackground);
  return (isDark ?? prefersDark) ? 'dark' : 'light';
}

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i;

/** By relative brightness (Rec. 709); null for what is no colour. */
function isDarkColor(color: string): boolean | null {
  const [, red, green, blue] = HEX.exec(color) ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    return null;
  }
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.5;
}
