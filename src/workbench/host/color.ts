// SPDX-License-Identifier: EUPL-1.2

import { readText } from './arguments';
import { invalidArgument } from './protocol/api-error';

/** The names of CSS Level 1, which Excel takes besides `#RRGGBB`. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as `#RRGGBB` in capitals, as the API gives it back. @throws ApiError InvalidArgument */
export function readColor(value: unknown, parameter: string): string {
  const text = readText(value, parameter).trim();
  const hex = /^#?([0-9A-F]{6})$/i.exec(text);
  if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  throw invalidArgument(`${parameter} must be a colour such as #FFA500 or orange`);
}
