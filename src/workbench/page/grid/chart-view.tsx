// SPDX-License-Identifier: EUPL-1.2

import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { ChartModel } from '../../../ooxml/chart';
import { displayText } from '../../host/number-text';
import type { UserLocale } from '../../host/user-locale';
import { chartData } from './chart-data';
import type { ChartData } from './chart-data';
import { useGridStyles } from './grid-styles';
import type { SheetAxes } from './sheet-axes';
import type { ShownSheet } from './shown-sheet';

interface ChartViewProps {
  readonly shown: ShownSheet;
  readonly axes: SheetAxes;
  readonly chart: ChartModel;
}

/** Where things are within the drawing, in pixels. */
interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const TITLE = 30;
const LEGEND = 26;
const MARGIN = 12;
const LABEL = 11;
const INK = '#1F2933';
const RULE = '#CBD2D9';
/** Part of the room of a category that its bars take. */
const FILLED = 0.7;

/** A small drawing of a chart: enough to see what Excel would show. The figures are in the cells, for everybody. */
export function ChartView({ shown, axes, chart }: ChartViewProps): ReactElement {
  const styles = useGridStyles();
  const data = useMemo(() => chartData(shown.host.workbook, chart), [shown, chart]);
  const { range } = chart;
  const left = axes.columns.offsetOf(range.column);
  const top = axes.rows.offsetOf(range.row);
  const width = axes.columns.offsetOf(range.column + range.columns) - left;
  const height = axes.rows.offsetOf(range.row + range.rows) - top;
  const isBar = data.series.some(({ type }) => type === 'BarClustered');
  const plot: Plot = {
    left: isBar ? 150 : 52,
    top: TITLE,
    width: Math.max(1, width - (isBar ? 150 : 52) - MARGIN * 2),
    height: Math.max(1, height - TITLE - MARGIN - (isBar ? 22 : 92) - (chart.legend === null ? 0 : LEGEND)),
  };
  return (
    <svg
      aria-hidden="true"
      data-chart={chart.name}
      className={styles.chart}
      style={{ left, top }}
      width={width}
      height={height}
      fontSize={LABEL}
      fill={INK}
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#FFFFFF" stroke={RULE} />
      {chart.title !== null && (
        <text x={width / 2} y={20} textAnchor="middle" fontWeight="bold" fontSize={13}>
          {chart.title}
        </text>
      )}
      {isBar ? (
        <Bars {...{ data, plot, chart }} locale={shown.locale} />
      ) : (
        <Columns {...{ data, plot, chart }} locale={shown.locale} />
      )}
      {chart.legend !== null && <Legend data={data} width={width} y={height - MARGIN} />}
    </svg>
  );
}

interface PartProps {
  readonly data: ChartData;
  readonly plot: Plot;
  readonly chart: ChartModel;
  readonly locale: UserLocale;
}

function share({ minimum, maximum }: ChartData, value: number): number {
  return maximum === minimum ? 0 : (value - minimum) / (maximum - minimum);
}

function numberText({ axes }: ChartModel, value: number, locale: UserLocale): string {
  return displayText(value, axes.numberFormat ?? 'General', locale);
}

function Columns({ data, plot, chart, locale }: PartProps): ReactElement {
  const { categories, series, ticks } = data;
  const bars = series.filter(({ type }) => type !== 'Line');
  const room = plot.width / Math.max(1, categories.length);
  const barWidth = (room * FILLED) / Math.max(1, bars.length);
  const yOf = (value: number): number => plot.top + plot.height * (1 - share(data, value));
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.left} x2={plot.left + plot.width} y1={yOf(tick)} y2={yOf(tick)} stroke={RULE} />
          <text x={plot.left - 6} y={yOf(tick) + 4} textAnchor="end">
            {numberText(chart, tick, locale)}
          </text>
        </g>
      ))}
      {bars.map(({ name, color, values }, at) =>
        values.map((value, index) => (
          <rect
            key={`${name},${index}`}
            x={plot.left + room * index + (room * (1 - FILLED)) / 2 + barWidth * at}
            y={yOf(value ?? data.minimum)}
            width={barWidth}
            height={yOf(data.minimum) - yOf(value ?? data.minimum)}
            fill={color}
          />
        )),
      )}
      {series
        .filter(({ type }) => type === 'Line')
        .map(({ name, color, values }) => (
          <polyline
            key={name}
            fill="none"
            stroke={color}
            strokeWidth={2.5}
            points={values
              .flatMap((value, index) =>
                value === null ? [] : [`${plot.left + room * (index + 0.5)},${yOf(value)}`],
              )
              .join(' ')}
          />
        ))}
      {categories.map((category, index) => (
        <text
          key={`${category},${index}`}
          textAnchor="end"
          transform={`translate(${plot.left + room * (index + 0.5) + 4} ${plot.top + plot.height + 14}) rotate(-35)`}
        >
          {category}
        </text>
      ))}
    </g>
  );
}

function Bars({ data, plot, chart, locale }: PartProps): ReactElement {
  const { categories, series, ticks } = data;
  const room = plot.height / Math.max(1, categories.length);
  const barHeight = (room * FILLED) / Math.max(1, series.length);
  const xOf = (value: number): number => plot.left + plot.width * share(data, value);
  const topOf = (index: number): number =>
    plot.top + room * (chart.axes.isReversed ? index : categories.length - 1 - index);
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line y1={plot.top} y2={plot.top + plot.height} x1={xOf(tick)} x2={xOf(tick)} stroke={RULE} />
          <text x={xOf(tick)} y={plot.top + plot.height + 16} textAnchor="middle">
            {numberText(chart, tick, locale)}
          </text>
        </g>
      ))}
      {series.map(({ name, color, values }, at) =>
        values.map((value, index) => (
          <rect
            key={`${name},${index}`}
            x={plot.left}
            y={topOf(index) + (room * (1 - FILLED)) / 2 + barHeight * at}
            width={Math.max(0, xOf(value ?? data.minimum) - plot.left)}
            height={barHeight}
            fill={color}
          />
        )),
      )}
      {categories.map((category, index) => (
        <text key={`${category},${index}`} x={plot.left - 6} y={topOf(index) + room / 2 + 4} textAnchor="end">
          {category}
        </text>
      ))}
    </g>
  );
}

function Legend({
  data: { series },
  width,
  y,
}: {
  readonly data: ChartData;
  readonly width: number;
  readonly y: number;
}): ReactElement {
  const room = 120;
  const start = (width - room * series.length) / 2;
  return (
    <g>
      {series.map(({ name, color }, index) => (
        <g key={name} transform={`translate(${start + room * index} ${y})`}>
          <rect x={0} y={-9} width={12} height={9} fill={color} />
          <text x={18}>{name}</text>
        </g>
      ))}
    </g>
  );
}
