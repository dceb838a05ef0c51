// SPDX-License-Identifier: EUPL-1.2
import type { BorderLine, BorderStyle, BorderWeight } from '../model';

/** Line styles of the file as style and weight of the object model. */
const LINES: readonly (readonly [file: string, style: BorderStyle, weight: BorderWeight])[] = [
  ['none', 'None', 'Thin'],
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['hair', 'Continuous', 'Hairline'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

/** Style and weight of a line as the file names it. */
export function borderLineOf(file: string): Pick<BorderLine, 'style' | 'weight'> {
  const [, style, weight] = LINES.find(([name]) => name === file) ?? ['none', 'None', 'Thin'];
  return { style, weight };
}

/** The file's name for a line; the style decides where it has no such weight. */
export function borderNameOf({ style, weight }: BorderLine): string {
  const same = LINES.filter((line) => line[1] === style);
  return (same.find((line) => line[2] === weight) ?? same[0])?.[0] ?? 'none';
}
