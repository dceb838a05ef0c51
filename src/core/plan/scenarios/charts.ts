// SPDX-License-Identifier: EUPL-1.2

import type { PlanInput } from '../input';
import type { ChartPlan } from '../plan';
import { COLUMN, MUNICIPALITY, type ScenarioLayout } from './layout';
import type { ScenarioPlanInput } from './plan-input';

/** Columns of the sheet that each chart covers. */
const PLACES = { shares: { column: 0, columns: 3 }, extra: { column: 3, columns: 5 } } as const;

const SUBMITTED = '#9AA5B1';
const NORM = '#9B2C2C';
const SHOWN = '#0B5C8A';

/** The scenario that is shown: shares against the norm, and the homes it adds per municipality. */
export function scenarioCharts(
  { outcome }: PlanInput,
  { texts: { scenarios: t } }: ScenarioPlanInput,
  { charts: { row, rows }, measures, areas, extraRow }: ScenarioLayout,
): readonly ChartPlan[] {
  return [
    {
      name: '_Wvrv.chart.shares',
      title: t.charts.shares,
      kind: 'columns',
      source: {
        row: measures.shareSocial,
        column: COLUMN.label,
        rows: areas.length + 1,
        columns: COLUMN.shown + 1,
      },
      place: { row, rows: rows - 1, ...PLACES.shares },
      series: [{ color: SUBMITTED }, { color: NORM, isLine: true }, { color: SHOWN }],
      numberFormat: '0%',
    },
    {
      name: '_Wvrv.chart.extra',
      title: t.charts.extra,
      kind: 'bars',
      source: {
        row: extraRow,
        column: MUNICIPALITY.name,
        rows: outcome.municipalities.length + 1,
        columns: 2,
      },
      place: { row, rows: rows - 1, ...PLACES.extra },
      series: [{ color: SHOWN }],
      numberFormat: '#,##0',
    },
  ];
}
