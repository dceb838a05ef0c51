// SPDX-License-Identifier: EUPL-1.2

import type { CSSProperties } from 'react';
import type { BorderLine, Cell, CellFormat } from '../../../ooxml/model';
import { isCellError } from '../../../ooxml/model';
import type { TableLook } from './table-look';

const PIXELS_PER_POINT = 4 / 3;
const INDENT_PIXELS = 9;
const PADDING_PIXELS = 3;
const BLACK = '#000000';

const WIDTHS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;
const VERTICAL = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
  Justify: 'flex-start',
  Distributed: 'center',
} as const;

/** Fonts of Excel that this machine may lack, with those of the same widths first. */
const FALLBACK_FONTS = 'Carlito, "Segoe UI", Arial, sans-serif';

/** Looks of a cell as CSS; the cell is a flex box with its text in it. */
export function cellLook(cell: Cell, table: TableLook | null): CSSProperties {
  const { format } = cell;
  const { font } = format;
  const align = horizontalOf(cell);
  const padding = `${paddingOf(format)}px`;
  const fill = format.fill ?? table?.fill ?? null;
  return {
    ...(fill !== null && { backgroundColor: fill }),
    ...borders(format, table),
    color: font.color === BLACK ? (table?.color ?? font.color) : font.color,
    fontFamily: `"${font.name}", ${FALLBACK_FONTS}`,
    fontSize: `${font.size * PIXELS_PER_POINT}px`,
    fontWeight: font.bold || table?.bold ? 700 : 400,
    fontStyle: font.italic ? 'italic' : 'normal',
    textDecoration: decorationOf(format),
    justifyContent: { left: 'flex-start', right: 'flex-end', center: 'center' }[align],
    textAlign: align,
    alignItems: VERTICAL[format.vertical],
    whiteSpace: format.wrapText ? 'pre-wrap' : 'pre',
    paddingLeft: align === 'left' ? padding : `${PADDING_PIXELS}px`,
    paddingRight: align === 'right' ? padding : `${PADDING_PIXELS}px`,
  };
}

/** Pixels between the edge of a cell and its text, on the side where it stands. */
export function paddingOf({ indent }: CellFormat): number {
  return PADDING_PIXELS + indent * INDENT_PIXELS;
}

/** Numbers stand right, truth values and errors in the middle, texts left, unless the format says otherwise. */
export function horizontalOf({ value, format }: Cell): 'left' | 'right' | 'center' {
  switch (format.horizontal) {
    case 'Left':
    case 'Fill':
    case 'Justify':
    case 'Distributed':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'General':
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' || isCellError(value) ? 'center' : 'left';
  }
}

function decorationOf({ font }: CellFormat): string {
  const lines = [font.underline !== 'None' && 'underline', font.strikethrough && 'line-through'];
  return lines.filter((line) => line !== false).join(' ') || 'none';
}

function borders({ border }: CellFormat, table: TableLook | null): CSSProperties {
  const below = lineOf(border.bottom) ?? (table?.line ? `1px solid ${table.line}` : undefined);
  const sides = {
    borderTop: lineOf(border.top),
    borderRight: lineOf(border.right),
    borderBottom: below,
    borderLeft: lineOf(border.left),
  };
  return Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
}

function lineOf({ style, weight, color }: BorderLine): string | undefined {
  if (style === 'None') return undefined;
  const isDashed = style.startsWith('Dash') || style === 'SlantDashDot';
  const css = style === 'Double' ? 'double' : style === 'Dot' ? 'dotted' : isDashed ? 'dashed' : 'solid';
  return `${style === 'Double' ? 3 : WIDTHS[weight]}px ${css} ${color}`;
}
