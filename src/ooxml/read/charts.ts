// SPDX-License-Identifier: EUPL-1.2
import { PLAIN_AXES } from '../chart';
import type { ChartModel, ChartSeriesModel, ChartSeriesType, LegendPosition } from '../chart';
import type { Rect } from '../model';
import type { Package } from '../package/package';
import { byId, relationshipsOf } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import type { XmlElement } from '../xml/tree';
import { anchoredRange, anchorsIn } from './objects';

/** Local name, whatever the namespace. */
function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf('}') + 1);
}

function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => localName(candidate) === name);
}

/** First element of a name at any depth. */
function within(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const nested of element?.children ?? []) {
    const found = localName(nested) === name ? nested : within(nested, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function value(element: XmlElement | undefined, name: string): string | null {
  return childNamed(element, name)?.attributes.val ?? null;
}

/** The part of the chart that an anchor holds; null for pictures, shapes and controls. */
export function chartPartOf(
  anchor: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
): string | null {
  const id = within(within(anchor, 'graphicData'), 'chart')?.attributes['r:id'];
  return (id === undefined ? undefined : relationships.get(id)?.target) ?? null;
}

const LEGENDS: Readonly<Partial<Record<string, LegendPosition>>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
};

function readSeries(group: XmlElement, type: ChartSeriesType): readonly ChartSeriesModel[] {
  return group.children
    .filter((element) => localName(element) === 'ser')
    .map((series) => {
      const reference = (name: string): string | null => within(childNamed(series, name), 'f')?.text ?? null;
      const color = within(childNamed(series, 'spPr'), 'srgbClr')?.attributes.val;
      return {
        type,
        name: reference('tx'),
        categories: reference('cat'),
        values: reference('val') ?? '',
        color: color === undefined ? null : `#${color.toUpperCase()}`,
      };
    });
}

function typeOf(group: XmlElement): ChartSeriesType | null {
  if (localName(group) === 'lineChart') return 'Line';
  if (localName(group) !== 'barChart' || value(group, 'grouping') !== 'clustered') return null;
  return value(group, 'barDir') === 'bar' ? 'BarClustered' : 'ColumnClustered';
}

type Content = Pick<ChartModel, 'title' | 'legend' | 'axes' | 'series' | 'isWhole'>;

function readContent(root: XmlElement): Content {
  const chart = childNamed(root, 'chart');
  const plot = childNamed(chart, 'plotArea');
  const groups = (plot?.children ?? []).filter((element) => /Chart$/.test(localName(element)));
  const series = groups.flatMap((group) => {
    const type = typeOf(group);
    return type === null ? [] : readSeries(group, type);
  });
  const [valueAxis, categoryAxis] = ['valAx', 'catAx'].map((name) => childNamed(plot, name));
  const scaling = childNamed(valueAxis, 'scaling');
  const number = (text: string | null): number | null => (text === null ? null : Number(text));
  const legend = value(childNamed(chart, 'legend'), 'legendPos');
  // Said by the writer of charts (`write/chart-part`): nothing is in the part that the model does not hold.
  const isWhole = root.attributes['xmlns:own'] !== undefined;
  return {
    title: textIn(childNamed(chart, 'title')),
    legend: legend === null ? null : (LEGENDS[legend] ?? 'Right'),
    axes: {
      ...PLAIN_AXES,
      minimum: number(value(scaling, 'min')),
      maximum: number(value(scaling, 'max')),
      numberFormat: childNamed(valueAxis, 'numFmt')?.attributes.formatCode ?? null,
      crossesAtMaximum: value(valueAxis, 'crosses') === 'max',
      isReversed: value(childNamed(categoryAxis, 'scaling'), 'orientation') === 'maxMin',
    },
    series,
    isWhole,
  };
}

function textIn(element: XmlElement | undefined): string | null {
  if (element === undefined) return null;
  const own = localName(element) === 't' ? element.text : '';
  return own + element.children.map((nested) => textIn(nested) ?? '').join('');
}

/** An anchor that ends at the very beginning of a cell does not cover that cell. */
function coveredRange(anchor: XmlElement): Rect | null {
  const range = anchoredRange(anchor);
  const to = childNamed(anchor, 'to');
  if (range === null || to === undefined) return range;
  const endsBefore = (offset: string): number => Number(Number(childNamed(to, offset)?.text ?? 1) === 0);
  return {
    ...range,
    rows: Math.max(1, range.rows - endsBefore('rowOff')),
    columns: Math.max(1, range.columns - endsBefore('colOff')),
  };
}

/** Charts on a sheet, by the drawings its part leads to. */
export function readCharts(pkg: Package, relationships: readonly Relationship[]): readonly ChartModel[] {
  return relationships
    .filter(({ type, target, external }) => type === 'drawing' && !external && pkg.has(target))
    .flatMap(({ target }) => {
      const targets = byId(relationshipsOf(pkg, target));
      return anchorsIn(pkg.xml(target)).flatMap((anchor): readonly ChartModel[] => {
        const part = chartPartOf(anchor, targets);
        const range = coveredRange(anchor);
        if (part === null || range === null || !pkg.has(part)) return [];
        const name = within(anchor, 'cNvPr')?.attributes.name ?? '';
        return [{ id: `{${part}}`, name, range, part, ...readContent(pkg.xml(part)) }];
      });
    });
}
