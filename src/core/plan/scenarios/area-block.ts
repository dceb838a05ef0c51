// SPDX-License-Identifier: EUPL-1.2

import type { Ratio } from '../../number/ratio';
import type { RegionOutcome } from '../../region/region-outcome';
import type { RuleSet } from '../../rules/rule-set';
import { cellAddress } from '../../sheet/address';
import { constant, EMPTY, exactly, formulaCell, homes } from '../cells';
import type { PlanInput } from '../input';
import type { Look } from '../look';
import type { CellPlan, Expected } from '../plan';
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
  readonly ruleSet: RuleSet;
  readonly outcomeOf: (area: AreaRow) => RegionOutcome | null;
}

/**
 * One measure for the region and its subregions, a column for each scenario. Homes are values, since they were
 * apportioned; shares and shortfalls are formulas over them.
 */
export function areaBlock(
  measure: Measure,
  input: PlanInput,
  plan: ScenarioPlanInput,
  layout: ScenarioLayout,
): (CellPlan | null)[][] {
  const { scenarios: t } = plan.texts;
  const { evaluations } = plan.evaluated;
  const { outcome } = input;
  const sources: Source[] = [
    {
      column: COLUMN.submitted,
      ruleSet: outcome.settings.ruleSet,
      outcomeOf: (area) => outcomeIn(area, outcome),
    },
    ...evaluations.map(({ scenario, after }, index) => ({
      column: COLUMN.first + index,
      ruleSet: scenario.ruleSet,
      outcomeOf: (area: AreaRow) => outcomeIn(area, after),
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

function figure(
  measure: Measure,
  area: AreaRow,
  index: number,
  { column, ruleSet, outcomeOf }: Source,
  { measures }: ScenarioLayout,
): CellPlan | null {
  const outcome = outcomeOf(area);
  const of = (other: Measure): string => cellAddress(measures[other] + 1 + index, column);
  const total = of('total');
  const share = (have: string, value: Ratio | null): CellPlan =>
    formulaCell(`IF(SUM(${total})=0,"",${have}/${total})`, exactly(value));
  const short = (have: string, { numerator, denominator }: Ratio, value: number): CellPlan =>
    formulaCell(
      `IF(${total}="","",MAX(0,ROUNDUP(${total}*${numerator}/${denominator},0)-${have}))`,
      outcome === null ? EMPTY : homes(value),
    );
  const { social, affordable } = outcome?.programme ?? { social: null, affordable: null };
  switch (measure) {
    case 'total':
      return constant(outcome?.sums.total ?? null);
    case 'social':
      return constant(social?.homes ?? null);
    case 'affordable':
      return constant(affordable?.homes ?? null);
    case 'keepMidHomes':
      return constant(outcome?.keepMid.homes ?? null);
    case 'shareSocial':
      return share(of('social'), social?.share ?? null);
    case 'shareAffordable':
      return share(of('affordable'), affordable?.share ?? null);
    case 'keepMidAffordable':
      return share(of('keepMidHomes'), outcome?.keepMid.share ?? null);
    case 'shortfallSocial':
      return short(of('social'), ruleSet.social.value, social?.shortfall ?? 0);
    case 'shortfallAffordable':
      return short(of('affordable'), ruleSet.affordable.value, affordable?.shortfall ?? 0);
    case 'leastAffordable': {
      const least = outcome?.minAffordableShare ?? null;
      return least === null ? null : formulaCell(`${least.numerator}/${least.denominator}`, exactly(least));
    }
  }
}
