// SPDX-License-Identifier: EUPL-1.2

import type { BorderFormat, BorderLine, BorderStyle, BorderWeight, Rect } from '../../../ooxml/model';
import { readChoice, readInteger } from '../arguments';
import type { Behaviours } from '../behaviour';
import { readColor } from '../color';
import { changeFormat, commonValue, formatsIn } from '../edit/formats';
import type { Host } from '../host';
import type { BorderEdge, ObjectOf, RangeObject } from '../objects';
import { apiNotFound, invalidArgument } from '../protocol/api-error';

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const STYLES: readonly BorderStyle[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];
const WEIGHTS: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** Sides of cells that make up an edge of a range: of which cells, and which side. */
type Side = readonly [Rect, keyof BorderFormat];

/**
 * Edges of a range. Every line is kept as a side of the cells inside the range: an edge that only a cell next to the
 * range draws is not seen, which Excel does.
 */
export const rangeBorderClasses: Pick<Behaviours, 'RangeBorderCollection' | 'RangeBorder'> = {
  RangeBorderCollection: {
    items: (range) => EDGES.filter(isKept).map((edge) => border(range, edge)),
    index: (range, key) => border(range, readChoice(key, 'index', EDGES)),
    get: { Count: () => EDGES.filter(isKept).length },
    call: {
      GetItemAt: (range, [index]) => {
        const edge = EDGES.filter(isKept)[readInteger(index, 'index')];
        if (!edge) throw invalidArgument('there is no border with this index');
        return border(range, edge);
      },
    },
  },
  RangeBorder: {
    id: ({ edge }) => edge,
    get: {
      SideIndex: ({ edge }) => edge,
      Style: (object, host) => commonLine(object, host, (line) => line.style),
      Weight: (object, host) => commonLine(object, host, (line) => line.weight),
      Color: (object, host) => commonLine(object, host, (line) => line.color),
    },
    set: {
      Style: (object, value, host) => {
        const style = readChoice(value, 'style', STYLES);
        changeLines(object, host, (line) => ({ ...line, style }));
      },
      // A line that gets a weight or colour becomes visible.
      Weight: (object, value, host) => {
        const weight = readChoice(value, 'weight', WEIGHTS);
        changeLines(object, host, (line) => ({ ...visible(line), weight }));
      },
      Color: (object, value, host) => {
        const color = readColor(value, 'color');
        changeLines(object, host, (line) => ({ ...visible(line), color }));
      },
    },
  },
};

function isKept(edge: BorderEdge): boolean {
  return !edge.startsWith('Diagonal');
}

function border(
  { sheet, rect }: Pick<RangeObject, 'sheet' | 'rect'>,
  edge: BorderEdge,
): ObjectOf<'RangeBorder'> {
  if (!isKept(edge))
    throw apiNotFound('RangeBorderCollection.getItem', `does not know ${edge} in this host.`);
  return { type: 'RangeBorder', sheet, rect, edge };
}

function visible(line: BorderLine): BorderLine {
  return line.style === 'None' ? { ...line, style: 'Continuous' } : line;
}

function sidesOf({ rect, edge }: ObjectOf<'RangeBorder'>): readonly Side[] {
  const firstRow = { ...rect, rows: 1 };
  const lastRow = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
  const firstColumn = { ...rect, columns: 1 };
  const lastColumn = { ...rect, column: rect.column + rect.columns - 1, columns: 1 };
  switch (edge) {
    case 'EdgeTop':
      return [[firstRow, 'top']];
    case 'EdgeBottom':
      return [[lastRow, 'bottom']];
    case 'EdgeLeft':
      return [[firstColumn, 'left']];
    case 'EdgeRight':
      return [[lastColumn, 'right']];
    case 'InsideHorizontal':
      if (rect.rows === 1) return [];
      return [
        [{ ...rect, rows: rect.rows - 1 }, 'bottom'],
        [{ ...rect, row: rect.row + 1, rows: rect.rows - 1 }, 'top'],
      ];
    case 'InsideVertical':
      if (rect.columns === 1) return [];
      return [
        [{ ...rect, columns: rect.columns - 1 }, 'right'],
        [{ ...rect, column: rect.column + 1, columns: rect.columns - 1 }, 'left'],
      ];
    default:
      return [];
  }
}

function commonLine<T>(object: ObjectOf<'RangeBorder'>, host: Host, pick: (line: BorderLine) => T): T | null {
  const lines = sidesOf(object).flatMap(([rect, side]) =>
    [...formatsIn(host, object.sheet, rect)].map((format) => format.border[side]),
  );
  return commonValue(lines, pick);
}

function changeLines(
  object: ObjectOf<'RangeBorder'>,
  host: Host,
  change: (line: BorderLine) => BorderLine,
): void {
  for (const [rect, side] of sidesOf(object)) {
    changeFormat(host, object.sheet, rect, (format) => ({
      ...format,
      border: { ...format.border, [side]: change(format.border[side]) },
    }));
  }
}
