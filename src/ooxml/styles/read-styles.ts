// SPDX-License-Identifier: EUPL-1.2
import { horizontalAlignment, underlineStyle, verticalAlignment } from '../enumerations';
import type { BorderFormat, BorderLine, CellFormat, FontFormat } from '../model';
import { child, childrenOf, flag, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import { borderLineOf } from './border-styles';
import { readColor } from './color';
import type { Palette } from './color';
import { readNumberFormats } from './number-formats';

const BLACK = '#000000';
const WHITE = '#FFFFFF';

/** Excel's font of last resort, when the style part names none. */
const DEFAULT_FONT: FontFormat = {
  name: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  color: BLACK,
};

/** A switch that is on when the element is there, unless `val` says otherwise. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(element, 'val', true);
}

function readFont(element: XmlElement | undefined, palette: Palette): FontFormat {
  const underline = child(element, 'u');
  return {
    name: child(element, 'name')?.attributes.val ?? DEFAULT_FONT.name,
    size: numeric(child(element, 'sz'), 'val') ?? DEFAULT_FONT.size,
    bold: isOn(child(element, 'b')),
    italic: isOn(child(element, 'i')),
    underline: underline === undefined ? 'None' : underlineStyle.ofFile(underline.attributes.val ?? 'single'),
    strikethrough: isOn(child(element, 'strike')),
    color: readColor(child(element, 'color'), palette, BLACK),
  };
}

function readFill(element: XmlElement | undefined, palette: Palette): string | null {
  const pattern = child(element, 'patternFill');
  return pattern?.attributes.patternType === 'solid'
    ? readColor(child(pattern, 'fgColor'), palette, WHITE)
    : null;
}

function readBorderLine(element: XmlElement | undefined, palette: Palette): BorderLine {
  return {
    ...borderLineOf(element?.attributes.style ?? 'none'),
    color: readColor(child(element, 'color'), palette, BLACK),
  };
}

function readBorder(element: XmlElement | undefined, palette: Palette): BorderFormat {
  return {
    top: readBorderLine(child(element, 'top'), palette),
    bottom: readBorderLine(child(element, 'bottom'), palette),
    left: readBorderLine(child(element, 'left') ?? child(element, 'start'), palette),
    right: readBorderLine(child(element, 'right') ?? child(element, 'end'), palette),
  };
}

/**
 * Formats of a style part, one for each record of `cellXfs` in order; one default format when there are none.
 *
 * @param styles root of the style part, or null when the workbook has none.
 */
export function readCellFormats(styles: XmlElement | null, palette: Palette): readonly CellFormat[] {
  const root = styles ?? undefined;
  const numberFormats = readNumberFormats(styles);
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) => readBorder(border, palette));
  const records: readonly (XmlElement | undefined)[] = childrenOf(child(root, 'cellXfs'), 'xf');
  return (records.length > 0 ? records : [undefined]).map((record, source) => {
    const alignment = child(record, 'alignment');
    const protection = child(record, 'protection');
    return {
      source,
      numberFormat: numberFormats.get(numeric(record, 'numFmtId') ?? 0) ?? 'General',
      font: fonts[numeric(record, 'fontId') ?? 0] ?? DEFAULT_FONT,
      fill: fills[numeric(record, 'fillId') ?? 0] ?? null,
      border: borders[numeric(record, 'borderId') ?? 0] ?? readBorder(undefined, palette),
      horizontal: horizontalAlignment.ofFile(alignment?.attributes.horizontal),
      vertical: verticalAlignment.ofFile(alignment?.attributes.vertical),
      wrapText: flag(alignment, 'wrapText'),
      indent: numeric(alignment, 'indent') ?? 0,
      locked: flag(protection, 'locked', true),
      formulaHidden: flag(protection, 'hidden'),
      quotePrefix: flag(record, 'quotePrefix'),
    };
  });
}
