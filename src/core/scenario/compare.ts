// SPDX-License-Identifier: EUPL-1.2

import type { CompleteMunicipality } from '../municipality/municipality-outcome';
import type { StockStep } from '../municipality/stock-step';
import { shareOf } from '../number/homes';
import type { Ratio } from '../number/ratio';
import { sameName } from '../region/division';
import type { RegionOutcome } from '../region/region-outcome';
import type { ScenarioOutcome } from '../region/scenario';
import type { ScenarioEvaluation } from './evaluate';
import { regionStock } from './region-stock';

/** A region in one scenario, as it stands beside others. */
export interface RegionColumn {
  readonly included: number;
  readonly expected: number;
  /** What would be built, against law and need. */
  readonly programme: ScenarioOutcome;
  readonly minAffordableShare: Ratio | null;
  readonly minAffordableHomes: number | null;
  readonly keepMidAffordableShare: Ratio | null;
}

/** A municipality in one scenario. */
export interface MunicipalityColumn {
  readonly social: number;
  readonly mid: number;
  readonly affordable: number;
  readonly shareSocial: Ratio | null;
  /** Homes that the distribution adds, and that the exchange adds or takes. */
  readonly distributed: number;
  readonly exchanged: number;
  readonly status: CompleteMunicipality['status'];
  readonly needGap: number | null;
  readonly stock: StockStep;
}

/** The same thing in every scenario, in their order; null where a scenario does not have it. */
export interface ComparisonRow<Column> {
  readonly columns: readonly (Column | null)[];
  /** Social homes more (or fewer) than in the first scenario; null where one of the two is not known. */
  readonly difference: readonly (number | null)[];
}

/** Any number of scenarios side by side (domain §7); the first is what the others are compared with. */
export interface Comparison {
  readonly names: readonly string[];
  readonly region: ComparisonRow<RegionColumn> & { readonly stock: readonly (StockStep | null)[] };
  /** By name; a subregion that only some divisions have is empty in the others. */
  readonly subregions: readonly (ComparisonRow<RegionColumn> & { readonly name: string })[];
  /** By code. */
  readonly municipalities: readonly (ComparisonRow<MunicipalityColumn> & {
    readonly code: string;
    readonly name: string;
  })[];
}

/**
 * Puts scenarios side by side.
 *
 * @example compareScenarios([before, after]).municipalities[0]?.difference // [0, 12]
 */
export function compareScenarios(evaluations: readonly ScenarioEvaluation[]): Comparison {
  const region = rowOf(
    evaluations.map(({ after }) => regionColumn(after.region)),
    socialOfRegion,
  );
  return {
    names: evaluations.map(({ scenario }) => scenario.name),
    region: { ...region, stock: evaluations.map(stockOf) },
    subregions: subregionNames(evaluations).map((name) => {
      const columns = evaluations.map(({ after }) => {
        const found = after.subregions.find((one) => sameName(one.name, name));
        return found === undefined ? null : regionColumn(found);
      });
      return { name, ...rowOf(columns, socialOfRegion) };
    }),
    municipalities: municipalityNames(evaluations).map(([code, name]) => {
      const columns = evaluations.map((evaluation) => municipalityColumn(evaluation, code));
      return { code, name, ...rowOf(columns, ({ social }) => social) };
    }),
  };
}

function rowOf<Column>(
  columns: readonly (Column | null)[],
  social: (column: Column) => number,
): ComparisonRow<Column> {
  const [first = null] = columns;
  const difference = columns.map((column) =>
    first === null || column === null ? null : social(column) - social(first),
  );
  return { columns, difference };
}

function socialOfRegion({ programme }: RegionColumn): number {
  return programme.social.homes;
}

function regionColumn(region: RegionOutcome): RegionColumn {
  const { included, expected, programme, minAffordableShare, minAffordableHomes, keepMid } = region;
  return {
    included,
    expected,
    programme,
    minAffordableShare,
    minAffordableHomes,
    keepMidAffordableShare: keepMid.share,
  };
}

function stockOf({ after, scenario }: ScenarioEvaluation): StockStep | null {
  return regionStock(after.municipalities, after.region.programme.net, scenario.ruleSet.social.value);
}

function municipalityColumn(evaluation: ScenarioEvaluation, code: string): MunicipalityColumn | null {
  const { after, substitutions, distribution } = evaluation;
  const found = after.municipalities.find((one) => one.code === code);
  const substitution = substitutions.get(code);
  if (found?.complete !== true || substitution === undefined) return null;
  const { social, mid, affordable, total } = found.figures;
  return {
    social,
    mid,
    affordable,
    shareSocial: shareOf(social, total),
    distributed: distribution?.extra.get(code) ?? 0,
    exchanged: social - substitution.after.social,
    status: found.status,
    needGap: found.net.needGap,
    stock: found.stock,
  };
}

function subregionNames(evaluations: readonly ScenarioEvaluation[]): readonly string[] {
  const names = evaluations.flatMap(({ after }) => after.subregions.map(({ name }) => name));
  return names
    .filter((name, index) => names.findIndex((other) => sameName(other, name)) === index)
    .sort((a, b) => (a < b ? -1 : 1));
}

function municipalityNames(evaluations: readonly ScenarioEvaluation[]): readonly [string, string][] {
  const names = new Map(
    evaluations.flatMap(({ after }) =>
      after.municipalities.map(({ code, name }): [string, string] => [code, name]),
    ),
  );
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1));
}
