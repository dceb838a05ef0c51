// SPDX-License-Identifier: EUPL-1.2
import type { ChartModel, ChartSeriesModel, ChartSeriesType, LegendPosition } from '../chart';
import { DECLARATION } from '../templates';
import { tag } from '../xml/build';
import { escapeText } from '../xml/escape';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** Says that everything in the part is in the model, so that it can be written anew. */
const OWN = 'urn:wvrv:chart';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const LEGENDS: Readonly<Record<LegendPosition, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' };

function val(name: string, value: string | number | boolean): string {
  return tag(`c:${name}`, { val: value });
}

function reference(name: string, kind: 'strRef' | 'numRef', formula: string | null): string {
  if (formula === null) return '';
  return tag(`c:${name}`, {}, tag(`c:${kind}`, {}, tag('c:f', {}, escapeText(formula))));
}

function fillXml(color: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: color.slice(1) }));
}

function seriesXml(series: ChartSeriesModel, index: number): string {
  const { type, name, categories, values, color } = series;
  const isLine = type === 'Line';
  const look =
    color === null
      ? ''
      : tag('c:spPr', {}, isLine ? tag('a:ln', { w: 28_575 }, fillXml(color)) : fillXml(color));
  return tag(
    'c:ser',
    {},
    [
      val('idx', index),
      val('order', index),
      reference('tx', 'strRef', name),
      look,
      isLine ? tag('c:marker', {}, val('symbol', 'none')) : val('invertIfNegative', false),
      reference('cat', 'strRef', categories),
      reference('val', 'numRef', values),
      isLine ? val('smooth', false) : '',
    ].join(''),
  );
}

function axisIds(): string {
  return val('axId', CATEGORY_AXIS) + val('axId', VALUE_AXIS);
}

function groupXml(type: ChartSeriesType, all: readonly ChartSeriesModel[]): string {
  const series = all.map((one, index) => (one.type === type ? seriesXml(one, index) : '')).join('');
  if (series === '') return '';
  if (type === 'Line') {
    return tag(
      'c:lineChart',
      {},
      val('grouping', 'standard') + val('varyColors', false) + series + val('marker', true) + axisIds(),
    );
  }
  return tag(
    'c:barChart',
    {},
    [
      val('barDir', type === 'BarClustered' ? 'bar' : 'col'),
      val('grouping', 'clustered'),
      val('varyColors', false),
      series,
      val('gapWidth', 60),
      axisIds(),
    ].join(''),
  );
}

function axesXml({ axes, series }: ChartModel): string {
  const isBar = series.some(({ type }) => type === 'BarClustered');
  const scaling = (reversed: boolean, bounds = ''): string =>
    tag('c:scaling', {}, val('orientation', reversed ? 'maxMin' : 'minMax') + bounds);
  const bounds =
    (axes.maximum === null ? '' : val('max', axes.maximum)) +
    (axes.minimum === null ? '' : val('min', axes.minimum));
  const category = [
    val('axId', CATEGORY_AXIS),
    scaling(axes.isReversed),
    val('delete', false),
    val('axPos', isBar ? 'l' : 'b'),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: true }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    val('crossAx', VALUE_AXIS),
    // Beside the first category, wherever that is.
    val('crosses', 'autoZero'),
    val('auto', true),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', false),
  ];
  const line = tag('c:spPr', {}, tag('a:ln', { w: 9_525 }, fillXml('#CBD2D9')));
  const values = [
    val('axId', VALUE_AXIS),
    scaling(false, bounds),
    val('delete', false),
    val('axPos', isBar ? 'b' : 'l'),
    tag('c:majorGridlines', {}, line),
    tag('c:numFmt', {
      formatCode: axes.numberFormat ?? 'General',
      sourceLinked: axes.numberFormat === null,
    }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    val('crossAx', CATEGORY_AXIS),
    val('crosses', axes.crossesAtMaximum ? 'max' : 'autoZero'),
    val('crossBetween', 'between'),
  ];
  return tag('c:catAx', {}, category.join('')) + tag('c:valAx', {}, values.join(''));
}

function titleXml(title: string): string {
  const run = tag(
    'a:r',
    {},
    tag('a:rPr', { lang: 'nl-NL', sz: 1200, b: true }) + tag('a:t', {}, escapeText(title)),
  );
  const rich = tag('c:rich', {}, tag('a:bodyPr') + tag('a:p', {}, run));
  return tag('c:title', {}, tag('c:tx', {}, rich) + val('overlay', false));
}

/** The part of a chart, whole (ECMA-376 part 1, 21.2). */
export function chartXml(chart: ChartModel, relationshipNamespace: string): string {
  const { title, legend, series } = chart;
  const groups = (['ColumnClustered', 'BarClustered', 'Line'] as const)
    .map((type) => groupXml(type, series))
    .join('');
  const content = [
    title === null ? '' : titleXml(title),
    val('autoTitleDeleted', title === null),
    tag('c:plotArea', {}, tag('c:layout') + groups + axesXml(chart)),
    legend === null ? '' : tag('c:legend', {}, val('legendPos', LEGENDS[legend]) + val('overlay', false)),
    val('plotVisOnly', true),
    val('dispBlanksAs', 'gap'),
  ];
  const namespaces = {
    'xmlns:c': CHART,
    'xmlns:a': DRAWING_MAIN,
    'xmlns:r': relationshipNamespace,
    'xmlns:own': OWN,
  };
  return (
    DECLARATION +
    tag('c:chartSpace', namespaces, val('roundedCorners', false) + tag('c:chart', {}, content.join('')))
  );
}
