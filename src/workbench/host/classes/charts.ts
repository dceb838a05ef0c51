// SPDX-License-Identifier: EUPL-1.2

import type { ChartAxesModel, ChartModel, ChartSeriesModel, LegendPosition } from '../../../ooxml/chart';
import type { SheetModel } from '../../../ooxml/model';
import { readBoolean, readChoice, readInteger, readNumber, readText } from '../arguments';
import type { Behaviours } from '../behaviour';
import { readColor } from '../color';
import { addChart, changeChart, chartById, deleteChart } from '../edit/charts';
import { sameText } from '../edit/valid-names';
import type { Host } from '../host';
import { NULL_OBJECT } from '../objects';
import type { ObjectOf } from '../objects';
import { apiNotFound, invalidArgument, itemNotFound } from '../protocol/api-error';
import { readRange } from '../resolve-address';

const TYPES = ['ColumnClustered', 'BarClustered', 'Line'] as const;
const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right'] as const;
const LARGEST = 1e300;

type ChartClass =
  | 'ChartCollection'
  | 'Chart'
  | 'ChartTitle'
  | 'ChartLegend'
  | 'ChartAxes'
  | 'ChartAxis'
  | 'ChartSeriesCollection'
  | 'ChartSeries'
  | 'ChartSeriesFormat'
  | 'ChartFill'
  | 'ChartLineFormat';

/** Charts of columns, bars and lines; others are listed and can be deleted. */
export const chartClasses: Pick<Behaviours, ChartClass> = {
  ChartCollection: {
    items: ({ sheet }) => sheet.charts.map((chart) => object(sheet, chart)),
    index: ({ sheet }, key) => {
      const found = chartNamed(sheet, key);
      if (!found) throw itemNotFound('chart');
      return object(sheet, found);
    },
    get: { Count: ({ sheet }) => sheet.charts.length },
    call: {
      Add: ({ sheet }, [type, source, seriesBy], host) => {
        const known = TYPES.find((one) => sameText(one, readText(type, 'type')));
        if (known === undefined) {
          throw apiNotFound('ChartCollection.add', 'does not know this type in this host.');
        }
        const by = readChoice(seriesBy ?? 'Auto', 'seriesBy', ['Auto', 'Columns', 'Rows'] as const);
        return object(sheet, addChart(host, sheet, known, readRange(host, sheet, source, 'sourceData'), by));
      },
      GetCount: ({ sheet }) => sheet.charts.length,
      GetItem: ({ sheet }, [name]) => {
        const found = chartNamed(sheet, name);
        if (!found) throw itemNotFound('chart');
        return object(sheet, found);
      },
      GetItemAt: ({ sheet }, [index]) => {
        const found = sheet.charts[readInteger(index, 'index')];
        if (!found) throw invalidArgument('there is no chart with this index');
        return object(sheet, found);
      },
      GetItemOrNullObject: ({ sheet }, [name]) => {
        const found = chartNamed(sheet, name);
        return found ? object(sheet, found) : NULL_OBJECT;
      },
    },
  },
  Chart: {
    id: ({ chartId }) => chartId,
    nav: {
      Axes: (part) => ({ ...part, type: 'ChartAxes' }),
      Legend: (part) => ({ ...part, type: 'ChartLegend' }),
      Series: (part) => ({ ...part, type: 'ChartSeriesCollection' }),
      Title: (part) => ({ ...part, type: 'ChartTitle' }),
      Worksheet: ({ sheet }) => ({ type: 'Worksheet', sheet }),
    },
    get: {
      Id: ({ chartId }) => chartId,
      Name: (part) => found(part).name,
      ChartType: (part) => found(part).series[0]?.type ?? 'Invalid',
    },
    set: {
      Name: (part, value, host) => {
        change(host, part, () => ({ name: readText(value, 'name') }));
      },
    },
    call: {
      Delete: ({ sheet, chartId }, _, host) => {
        deleteChart(host, sheet, chartId);
      },
      SetPosition: (part, [startCell, endCell], host) => {
        const { sheet } = part;
        const start = readRange(host, sheet, startCell, 'startCell').rect;
        const end = endCell == null ? null : readRange(host, sheet, endCell, 'endCell').rect;
        change(host, part, ({ range }) => ({
          range:
            end === null
              ? { ...range, row: start.row, column: start.column }
              : {
                  row: start.row,
                  column: start.column,
                  rows: Math.max(1, end.row + end.rows - start.row),
                  columns: Math.max(1, end.column + end.columns - start.column),
                },
        }));
      },
    },
  },
  ChartTitle: {
    get: {
      Text: (part) => found(part).title ?? '',
      Visible: (part) => found(part).title !== null,
    },
    set: {
      Text: (part, value, host) => {
        change(host, part, () => ({ title: readText(value, 'text') }));
      },
      Visible: (part, value, host) => {
        const isVisible = readBoolean(value, 'visible');
        change(host, part, ({ title }) => ({ title: isVisible ? (title ?? 'Chart Title') : null }));
      },
    },
  },
  ChartLegend: {
    get: {
      Visible: (part) => found(part).legend !== null,
      Position: (part) => found(part).legend ?? 'Invalid',
    },
    set: {
      Visible: (part, value, host) => {
        const isVisible = readBoolean(value, 'visible');
        change(host, part, ({ legend }) => ({ legend: isVisible ? (legend ?? 'Right') : null }));
      },
      Position: (part, value, host) => {
        const legend: LegendPosition = readChoice(value, 'position', LEGEND_POSITIONS);
        change(host, part, () => ({ legend }));
      },
    },
  },
  ChartAxes: {
    nav: {
      ValueAxis: (part) => ({ ...part, type: 'ChartAxis', axis: 'value' }),
      CategoryAxis: (part) => ({ ...part, type: 'ChartAxis', axis: 'category' }),
    },
  },
  ChartAxis: {
    get: {
      Minimum: (part) => ofValues(part).minimum ?? '',
      Maximum: (part) => ofValues(part).maximum ?? '',
      NumberFormat: (part) => ofValues(part).numberFormat ?? 'General',
      ReversePlotOrder: (part) => ofCategories(part).isReversed,
      Position: (part) => (ofCategories(part).crossesAtMaximum ? 'Maximum' : 'Automatic'),
    },
    set: {
      Minimum: (part, value, host) => {
        ofValues(part);
        changeAxes(host, part, { minimum: bound(value, 'minimum') });
      },
      Maximum: (part, value, host) => {
        ofValues(part);
        changeAxes(host, part, { maximum: bound(value, 'maximum') });
      },
      NumberFormat: (part, value, host) => {
        ofValues(part);
        changeAxes(host, part, { numberFormat: readText(value, 'numberFormat') });
      },
      ReversePlotOrder: (part, value, host) => {
        ofCategories(part);
        changeAxes(host, part, { isReversed: readBoolean(value, 'reversePlotOrder') });
      },
      Position: (part, value, host) => {
        ofCategories(part);
        const position = readChoice(value, 'position', ['Automatic', 'Maximum'] as const);
        changeAxes(host, part, { crossesAtMaximum: position === 'Maximum' });
      },
    },
  },
  ChartSeriesCollection: {
    items: (part) => found(part).series.map((_, index) => seriesObject(part, index)),
    get: { Count: (part) => found(part).series.length },
    call: {
      GetCount: (part) => found(part).series.length,
      GetItemAt: (part, [index]) => {
        const at = readInteger(index, 'index');
        if (found(part).series[at] === undefined) throw invalidArgument('there is no series with this index');
        return seriesObject(part, at);
      },
    },
  },
  ChartSeries: {
    nav: { Format: (part) => ({ ...part, type: 'ChartSeriesFormat' }) },
    get: { ChartType: (part) => series(part).type },
    set: {
      ChartType: (part, value, host) => {
        const type = readChoice(value, 'chartType', TYPES);
        changeSeries(host, part, { type });
      },
    },
  },
  ChartSeriesFormat: {
    nav: {
      Fill: (part) => ({ ...part, type: 'ChartFill' }),
      Line: (part) => ({ ...part, type: 'ChartLineFormat' }),
    },
  },
  ChartFill: {
    call: {
      SetSolidColor: (part, [color], host) => {
        changeSeries(host, part, { color: readColor(color, 'color') });
      },
    },
  },
  ChartLineFormat: {
    get: { Color: (part) => series(part).color ?? '' },
    set: {
      Color: (part, value, host) => {
        if (series(part).type !== 'Line') {
          throw apiNotFound('ChartLineFormat.color', 'is for lines only in this host.');
        }
        changeSeries(host, part, { color: readColor(value, 'color') });
      },
    },
  },
};

interface ChartPart {
  readonly sheet: SheetModel;
  readonly chartId: string;
}
interface SeriesPart extends ChartPart {
  readonly index: number;
}
interface AxisPart extends ChartPart {
  readonly axis: 'value' | 'category';
}

function object(sheet: SheetModel, { id }: ChartModel): ObjectOf<'Chart'> {
  return { type: 'Chart', sheet, chartId: id };
}

function seriesObject({ sheet, chartId }: ChartPart, index: number): ObjectOf<'ChartSeries'> {
  return { type: 'ChartSeries', sheet, chartId, index };
}

/** By its name, or by the id that Excel gave it. */
function chartNamed({ charts }: SheetModel, key: unknown): ChartModel | undefined {
  const text = readText(key, 'name');
  return charts.find(({ id }) => id === text) ?? charts.find(({ name }) => sameText(name, text));
}

function found({ sheet, chartId }: ChartPart): ChartModel {
  return chartById(sheet, chartId);
}

function change(
  host: Host,
  { sheet, chartId }: ChartPart,
  changed: (chart: ChartModel) => Partial<ChartModel>,
): void {
  changeChart(host, sheet, chartId, changed);
}

function series(part: SeriesPart): ChartSeriesModel {
  const one = found(part).series[part.index];
  if (!one) throw itemNotFound('series');
  return one;
}

function changeSeries(host: Host, part: SeriesPart, changed: Partial<ChartSeriesModel>): void {
  change(host, part, (chart) => ({
    series: chart.series.map((one, index) => (index === part.index ? { ...one, ...changed } : one)),
  }));
}

function changeAxes(host: Host, part: ChartPart, changed: Partial<ChartAxesModel>): void {
  change(host, part, ({ axes }) => ({ axes: { ...axes, ...changed } }));
}

/** @throws ApiError ApiNotFound for what this host knows of the other axis only */
function ofValues(part: AxisPart): ChartAxesModel {
  if (part.axis !== 'value') throw apiNotFound('ChartAxis', 'has this on the value axis only in this host.');
  return found(part).axes;
}

function ofCategories(part: AxisPart): ChartAxesModel {
  if (part.axis !== 'category') {
    throw apiNotFound('ChartAxis', 'has this on the category axis only in this host.');
  }
  return found(part).axes;
}

/** An empty text leaves it to Excel. */
function bound(value: unknown, parameter: string): number | null {
  return value === '' ? null : readNumber(value, parameter, -LARGEST, LARGEST);
}
