// SPDX-License-Identifier: EUPL-1.2

import type {
  CellFormat,
  FontFormat,
  HorizontalAlignment,
  UnderlineStyle,
  VerticalAlignment,
} from '../../../ooxml/model';
import { readBoolean, readChoice, readInteger, readNumber, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { readColor } from '../color';
import {
  autofitColumns,
  autofitRows,
  changeColumns,
  changeRows,
  commonColumn,
  commonRow,
  MAX_COLUMN_WIDTH,
  MAX_ROW_HEIGHT,
  pointsOfWidth,
  widthOfPoints,
} from '../edit/dimensions';
import { changeFormat, commonFormat } from '../edit/formats';
import type { Host } from '../host';
import type { RangeObject } from '../objects';
import { invalidArgument } from '../protocol/api-error';

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES: readonly UnderlineStyle[] = [
  'None',
  'Single',
  'Double',
  'SingleAccountant',
  'DoubleAccountant',
];
const MAX_INDENT = 250;
const MAX_FONT_SIZE = 409;
const MAX_FONT_NAME = 31;

type Area = Pick<RangeObject, 'sheet' | 'rect'>;

/** Reader and writer of one member of the cell format. */
function member<K extends keyof CellFormat>(
  key: K,
  read: (value: unknown) => CellFormat[K],
): {
  readonly get: (area: Area, host: Host) => CellFormat[K] | null;
  readonly set: (area: Area, value: unknown, host: Host) => void;
} {
  return {
    get: ({ sheet, rect }, host) => commonFormat(host, sheet, rect, (format) => format[key]),
    set: ({ sheet, rect }, value, host) => {
      const wanted = read(value);
      changeFormat(host, sheet, rect, (format) => ({ ...format, [key]: wanted }));
    },
  };
}

/** Reader and writer of one member of the font. */
function fontMember<K extends keyof FontFormat>(
  key: K,
  read: (value: unknown) => FontFormat[K],
): {
  readonly get: (area: Area, host: Host) => FontFormat[K] | null;
  readonly set: (area: Area, value: unknown, host: Host) => void;
} {
  return {
    get: ({ sheet, rect }, host) => commonFormat(host, sheet, rect, (format) => format.font[key]),
    set: ({ sheet, rect }, value, host) => {
      const wanted = read(value);
      changeFormat(host, sheet, rect, (format) => ({ ...format, font: { ...format.font, [key]: wanted } }));
    },
  };
}

const wrapText = member('wrapText', (value) => readBoolean(value, 'wrapText'));
const horizontal = member('horizontal', (value) => readChoice(value, 'horizontalAlignment', HORIZONTAL));
const vertical = member('vertical', (value) => readChoice(value, 'verticalAlignment', VERTICAL));
const indent = member('indent', (value) =>
  readNumber(readInteger(value, 'indentLevel'), 'indentLevel', 0, MAX_INDENT),
);
const locked = member('locked', (value) => readBoolean(value, 'locked'));
const formulaHidden = member('formulaHidden', (value) => readBoolean(value, 'formulaHidden'));

const fontName = fontMember('name', (value) => {
  const name = readText(value, 'name');
  if (name.length < 1 || name.length > MAX_FONT_NAME)
    throw invalidArgument('a font name has 1 to 31 characters');
  return name;
});
const fontSize = fontMember('size', (value) => readNumber(value, 'size', 1, MAX_FONT_SIZE));
const fontColor = fontMember('color', (value) => readColor(value, 'color'));
const bold = fontMember('bold', (value) => readBoolean(value, 'bold'));
const italic = fontMember('italic', (value) => readBoolean(value, 'italic'));
const strikethrough = fontMember('strikethrough', (value) => readBoolean(value, 'strikethrough'));
const underline = fontMember('underline', (value) => readChoice(value, 'underline', UNDERLINES));

/** Looks of a range; a property whose cells differ reads as null. */
export const rangeFormatClasses: Pick<
  Behaviours,
  'RangeFormat' | 'RangeFill' | 'RangeFont' | 'FormatProtection'
> = {
  RangeFormat: {
    nav: {
      Borders: ({ sheet, rect }) => ({ type: 'RangeBorderCollection', sheet, rect }),
      Fill: ({ sheet, rect }) => ({ type: 'RangeFill', sheet, rect }),
      Font: ({ sheet, rect }) => ({ type: 'RangeFont', sheet, rect }),
      Protection: ({ sheet, rect }) => ({ type: 'FormatProtection', sheet, rect }),
    },
    get: {
      WrapText: wrapText.get,
      HorizontalAlignment: horizontal.get,
      VerticalAlignment: vertical.get,
      IndentLevel: indent.get,
      ColumnWidth: ({ sheet, rect }) =>
        commonColumn(sheet, rect, ({ width, hidden }) =>
          hidden ? 0 : pointsOfWidth(width ?? sheet.defaultColumnWidth),
        ),
      RowHeight: ({ sheet, rect }) =>
        commonRow(sheet, rect, ({ height, hidden }) => (hidden ? 0 : (height ?? sheet.defaultRowHeight))),
    },
    set: {
      WrapText: wrapText.set,
      HorizontalAlignment: horizontal.set,
      VerticalAlignment: vertical.set,
      IndentLevel: indent.set,
      ColumnWidth: ({ sheet, rect }, value, host) => {
        const points = readNumber(value, 'columnWidth', 0, pointsOfWidth(MAX_COLUMN_WIDTH));
        changeColumns(host, sheet, rect, { width: widthOfPoints(points) });
      },
      RowHeight: ({ sheet, rect }, value, host) => {
        changeRows(host, sheet, rect, { height: readNumber(value, 'rowHeight', 0, MAX_ROW_HEIGHT) });
      },
    },
    call: {
      AutofitColumns: ({ sheet, rect }, _, host) => {
        autofitColumns(host, sheet, rect);
      },
      AutofitRows: ({ sheet, rect }, _, host) => {
        autofitRows(host, sheet, rect);
      },
    },
  },
  RangeFill: {
    get: {
      // Without a fill the cells look white.
      Color: ({ sheet, rect }, host) => commonFormat(host, sheet, rect, ({ fill }) => fill ?? '#FFFFFF'),
    },
    set: {
      Color: ({ sheet, rect }, value, host) => {
        const fill = value === '' ? null : readColor(value, 'color');
        changeFormat(host, sheet, rect, (format) => ({ ...format, fill }));
      },
    },
    call: {
      Clear: ({ sheet, rect }, _, host) => {
        changeFormat(host, sheet, rect, (format) => ({ ...format, fill: null }));
      },
    },
  },
  RangeFont: {
    get: {
      Name: fontName.get,
      Size: fontSize.get,
      Color: fontColor.get,
      Bold: bold.get,
      Italic: italic.get,
      Strikethrough: strikethrough.get,
      Underline: underline.get,
    },
    set: {
      Name: fontName.set,
      Size: fontSize.set,
      Color: fontColor.set,
      Bold: bold.set,
      Italic: italic.set,
      Strikethrough: strikethrough.set,
      Underline: underline.set,
    },
  },
  FormatProtection: {
    get: { Locked: locked.get, FormulaHidden: formulaHidden.get },
    set: { Locked: locked.set, FormulaHidden: formulaHidden.set },
  },
};
