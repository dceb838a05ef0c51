// SPDX-License-Identifier: EUPL-1.2

import type { Ratio } from '../../number/ratio';
import type { RegionOutcome } from '../../region/region-outcome';
import { cellAddress, sheetPrefix } from '../../sheet/address';
import { constant, EMPTY, exactly, formulaCell, homes } from '../cells';
import type { PlanInput } from '../input';
import type { Look } from '../look';
import type { CellPlan, Expected } from '../plan';
import type { RegionColumn } from '../regions/columns';
import { REGION_ROW, regionReferences, regionRows } from '../regions/layout';
import { COLUMN, outcomeIn, type AreaRow, type ScenarioLayout } from './layout';
import type { Measure } from './measures';
import type { ScenarioPlanInput } from './plan-input';
import { shownCell } from './shown-cell';

/** How the figures of each measure look. */
export const MEASURE_LOOKS: Readonly<Record<Measure, Look>> = {
  shareSocial: 'share',
  shortfallSocial: 'shortfall',
  shareAffordable: 'share',
  shortfallAffordable: 'shortfall',
  leastAffordable: 'sharePrecise',
  keepMidAffordable: 'sharePrecise',
  total: 'count',
  social: 'count',
  affordable: 'count',
  keepMidHomes: 'count',
};

/** A column of figures: the submitted programme, or a scenario. */
interface Source {
  readonly column: number;
  /** Of a share, as a formula has it: above and below the line. */
  readonly norms: { readonly social: string; readonly affordable: string };
  readonly outcomeOf: (area: AreaRow) => RegionOutcome | null;
  /** The cell of the regional totals that says a figure; null where homes were apportioned. */
  readonly totals: ((area: AreaRow, figure: RegionColumn) => string | null) | null;
}

/**
 * One measure for the region and its subregions, a column for each scenario. Homes are values, since they were
 * apportioned; shares and shortfalls are formulas over them. The submitted programme follows the regional totals.
 */
export function areaBlock(
  measure: Measure,
  input: PlanInput,
  plan: ScenarioPlanInput,
  layout: ScenarioLayout,
): (CellPlan | null)[][] {
  const { scenarios: t } = plan.texts;
  const { evaluations } = plan.evaluated;
  const { outcome, texts } = input;
  const { parameterNames: p } = texts;
  const sources: Source[] = [
    {
      column: COLUMN.submitted,
      norms: {
        social: `${p.socialNumerator}/${p.socialDenominator}`,
        affordable: `${p.affordableNumerator}/${p.affordableDenominator}`,
      },
      outcomeOf: (area) => outcomeIn(area, outcome),
      totals: totalsOf(input),
    },
    ...evaluations.map(({ scenario, after }, index) => ({
      column: COLUMN.first + index,
      norms: {
        social: fraction(scenario.ruleSet.social.value),
        affordable: fraction(scenario.ruleSet.affordable.value),
      },
      outcomeOf: (area: AreaRow) => outcomeIn(area, after),
      totals: null,
    })),
  ];
  const headerRow = layout.measures[measure];
  return [
    [
      constant(t.measures[measure]),
      constant(t.submitted),
      constant(hasNorm(measure) ? t.norm : ''),
      constant(t.chosenColumn),
      ...evaluations.map(({ scenario }) => constant(scenario.name)),
    ],
    ...layout.areas.map((area, index) => {
      const row = headerRow + 1 + index;
      const cells: (CellPlan | null)[] = [constant(area.label), null, normCell(measure, input), null];
      const figures = sources.map((source) => ({
        source,
        cell: figure(measure, area, index, source, layout),
      }));
      for (const { source, cell } of figures) cells[source.column] = cell;
      const expected = figures.slice(1).map(({ cell }) => expectedOf(cell));
      cells[COLUMN.shown] = shownCell(plan, { row, headerRow, expected });
      return cells;
    }),
  ];
}

/** Where the sheet with regional totals says a figure of an area; null for an area of a scenario alone. */
function totalsOf(input: PlanInput): NonNullable<Source['totals']> {
  const rows = regionRows(input);
  const sheet = sheetPrefix(input.texts.sheets.regions);
  return (area, figure) => {
    const index = rows.findIndex(({ outcome }) => outcome === outcomeIn(area, input.outcome));
    return index < 0 ? null : sheet + regionReferences(REGION_ROW + index)[figure];
  };
}

function fraction({ numerator, denominator }: Ratio): string {
  return `${numerator}/${denominator}`;
}

function hasNorm(measure: Measure): boolean {
  return measure === 'shareSocial' || measure === 'shareAffordable';
}

function normCell(measure: Measure, { outcome, texts: { parameterNames: p } }: PlanInput): CellPlan | null {
  const { social, affordable } = outcome.settings.ruleSet;
  if (measure === 'shareSocial') {
    return formulaCell(`${p.socialNumerator}/${p.socialDenominator}`, exactly(social.value));
  }
  return measure === 'shareAffordable'
    ? formulaCell(`${p.affordableNumerator}/${p.affordableDenominator}`, exactly(affordable.value))
    : null;
}

function expectedOf(cell: CellPlan | null): Expected | null {
  if (cell === null) return EMPTY;
  if (cell.kind === 'formula') return cell.expected;
  return typeof cell.value === 'number' ? homes(cell.value) : null;
}

/** Figures that the sheet with regional totals has as well. */
const TOTALS = {
  total: 'total',
  social: 'social',
  affordable: 'affordable',
  keepMidHomes: 'keepMidHomes',
  leastAffordable: 'minAffordableShare',
} as const satisfies Partial<Record<Measure, RegionColumn>>;

function figure(
  measure: Measure,
  area: AreaRow,
  index: number,
  { column, norms, outcomeOf, totals }: Source,
  { measures }: ScenarioLayout,
): CellPlan | null {
  const outcome = outcomeOf(area);
  const of = (other: Measure): string => cellAddress(measures[other] + 1 + index, column);
  const total = of('total');
  const share = (have: string, value: Ratio | null): CellPlan =>
    formulaCell(`IF(SUM(${total})=0,"",${have}/${total})`, exactly(value));
  const short = (have: string, norm: string, value: number): CellPlan =>
    formulaCell(
      `IF(${total}="","",MAX(0,ROUNDUP(${total}*${norm},0)-${have}))`,
      outcome === null ? EMPTY : homes(value),
    );
  const said = (what: keyof typeof TOTALS, value: number | null): CellPlan | null => {
    const cell = totals?.(area, TOTALS[what]) ?? null;
    return cell === null ? constant(value) : formulaCell(cell, homes(value));
  };
  const { social, affordable } = outcome?.programme ?? { social: null, affordable: null };
  switch (measure) {
    case 'total':
      return said(measure, outcome?.sums.total ?? null);
    case 'social':
      return said(measure, social?.homes ?? null);
    case 'affordable':
      return said(measure, affordable?.homes ?? null);
    case 'keepMidHomes':
      return said(measure, outcome?.keepMid.homes ?? null);
    case 'shareSocial':
      return share(of('social'), social?.share ?? null);
    case 'shareAffordable':
      return share(of('affordable'), affordable?.share ?? null);
    case 'keepMidAffordable':
      return share(of('keepMidHomes'), outcome?.keepMid.share ?? null);
    case 'shortfallSocial':
      return short(of('social'), norms.social, social?.shortfall ?? 0);
    case 'shortfallAffordable':
      return short(of('affordable'), norms.affordable, affordable?.shortfall ?? 0);
    case 'leastAffordable': {
      const least = outcome?.minAffordableShare ?? null;
      const cell = totals?.(area, TOTALS.leastAffordable) ?? null;
      if (cell !== null) return formulaCell(cell, exactly(least));
      return least === null ? null : formulaCell(fraction(least), exactly(least));
    }
  }
}
