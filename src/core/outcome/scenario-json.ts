// SPDX-License-Identifier: EUPL-1.2

import type { ExchangeProblem } from '../exchange/exchange-problem';
import { toDouble, toDoubleOrNull } from '../number/double';
import type { Division } from '../region/apply-division';
import { compareScenarios, type MunicipalityColumn, type RegionColumn } from '../scenario/compare';
import type { ScenarioEvaluation } from '../scenario/evaluate';
import type { Insight } from '../scenario/insight';
import { insightsOf } from '../scenario/insights';
import type { StockStep } from '../municipality/stock-step';
import { distributionJson } from './distribution-json';
import { municipalityJson } from './municipality-json';
import { agreementJson, regionJson } from './region-json';
import { ruleSetJson } from './settings-json';

/** Texts that go into the outcome in the user's language. */
export interface ScenarioWords {
  readonly insight: (insight: Insight) => string;
  readonly exchangeProblem: (problem: ExchangeProblem) => string;
}

/** What came of a scenario, for the outcome. */
export function scenarioJson(evaluation: ScenarioEvaluation, words: ScenarioWords) {
  const { scenario, distribution, substitutions, exchange, after } = evaluation;
  const { name, ruleSet, division, base, allocation, caps } = scenario;
  return {
    name,
    ruleSet: ruleSetJson(ruleSet),
    division: divisionJson(division),
    base,
    key: allocation?.key.key ?? null,
    order: allocation?.order ?? null,
    caps: { social: toDouble(caps.social), affordable: toDouble(caps.affordable) },
    distribution: distribution === null ? null : distributionJson(distribution),
    replaced: Object.fromEntries([...substitutions].map(([code, { replaced }]) => [code, replaced])),
    exchange: exchange.lines.map(({ line, counts, problems }) => ({
      ...line,
      counts,
      problems: problems.map((problem) => ({
        code: problem.code,
        message: words.exchangeProblem(problem),
        data: problem.data,
      })),
    })),
    insights: insightsOf(evaluation).map((insight) => ({
      code: insight.code,
      message: words.insight(insight),
    })),
    municipalities: after.municipalities.map(municipalityJson),
    subregions: after.subregions.map(regionJson),
    region: regionJson(after.region),
    agreements: after.agreements.map(agreementJson),
  };
}

/** Scenarios side by side, for the outcome. */
export function comparisonJson(evaluations: readonly ScenarioEvaluation[]) {
  const { names, region, subregions, municipalities } = compareScenarios(evaluations);
  return {
    names,
    region: {
      columns: region.columns.map(regionColumnJson),
      difference: region.difference,
      stock: region.stock.map((stock) => (stock === null ? null : stockJson(stock))),
    },
    subregions: subregions.map(({ name, columns, difference }) => ({
      name,
      columns: columns.map(regionColumnJson),
      difference,
    })),
    municipalities: municipalities.map(({ code, name, columns, difference }) => ({
      code,
      name,
      columns: columns.map(municipalityColumnJson),
      difference,
    })),
  };
}

function divisionJson(division: Division) {
  if (division.kind === 'column') return { kind: division.kind, header: division.header };
  return division;
}

function regionColumnJson(column: RegionColumn | null) {
  if (column === null) return null;
  const { included, expected, programme, minAffordableHomes } = column;
  const { social, affordable, net } = programme;
  return {
    included,
    expected,
    social: social.homes,
    shareSocial: toDoubleOrNull(social.share),
    shortfallSocial: social.shortfall,
    affordable: affordable.homes,
    shareAffordable: toDoubleOrNull(affordable.share),
    shortfallAffordable: affordable.shortfall,
    needGap: net.needGap,
    minAffordableShare: toDoubleOrNull(column.minAffordableShare),
    minAffordableHomes,
    keepMidAffordableShare: toDoubleOrNull(column.keepMidAffordableShare),
  };
}

function municipalityColumnJson(column: MunicipalityColumn | null) {
  if (column === null) return null;
  const { shareSocial, stock, ...rest } = column;
  return { ...rest, shareSocial: toDoubleOrNull(shareSocial), stock: stockJson(stock) };
}

function stockJson({ share, shareAfter, step, extraForBeta }: StockStep) {
  return {
    share: toDouble(share),
    shareAfter: toDoubleOrNull(shareAfter),
    stepPoints: toDoubleOrNull(step),
    extraForBeta,
  };
}
