// SPDX-License-Identifier: EUPL-1.2
import type { DifferentialFormat } from '../conditional-format';
import { underlineStyle } from '../enumerations';
import { child, childrenOf, flag } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { readColor } from './color';
import type { Palette } from './color';

/** A format that changes nothing. */
export const NO_CHANGE: DifferentialFormat = {
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
  color: null,
  fill: null,
  numberFormat: null,
};

function readSwitch(element: XmlElement | undefined): boolean | null {
  return element === undefined ? null : flag(element, 'val', true);
}

function colorOf(element: XmlElement | undefined, palette: Palette): string | null {
  return readColor(element, palette, '') || null;
}

function readOne(element: XmlElement, palette: Palette): DifferentialFormat {
  const font = child(element, 'font');
  const underline = child(font, 'u');
  const pattern = child(child(element, 'fill'), 'patternFill');
  return {
    bold: readSwitch(child(font, 'b')),
    italic: readSwitch(child(font, 'i')),
    strikethrough: readSwitch(child(font, 'strike')),
    underline: underline === undefined ? null : underlineStyle.ofFile(underline.attributes.val ?? 'single'),
    color: colorOf(child(font, 'color'), palette),
    // Unlike in cells the background is the colour of a solid fill (ECMA-376 part 1, 18.8.14 and 18.8.32).
    fill: colorOf(child(pattern, 'bgColor'), palette) ?? colorOf(child(pattern, 'fgColor'), palette),
    numberFormat: child(element, 'numFmt')?.attributes.formatCode ?? null,
  };
}

/** Differential formats of a style part, in order: what conditional formats point to. */
export function readDifferentialFormats(
  styles: XmlElement | null,
  palette: Palette,
): readonly DifferentialFormat[] {
  return childrenOf(child(styles ?? undefined, 'dxfs'), 'dxf').map((element) => readOne(element, palette));
}
