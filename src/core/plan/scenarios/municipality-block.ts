// SPDX-License-Identifier: EUPL-1.2

import { remainderOf } from '../../allocation/stage';
import type { MunicipalityOutcome } from '../../municipality/municipality-outcome';
import type { ScenarioEvaluation } from '../../scenario/evaluate';
import { areaAddress, cellAddress } from '../../sheet/address';
import { constant, formulaCell, homes, words } from '../cells';
import type { PlanInput } from '../input';
import type { CellPlan } from '../plan';
import { municipalityColumns } from '../regions/layout';
import { quoteText } from '../text';
import { entryCell, NOTHING } from './entry';
import { COLUMN, type ScenarioLayout } from './layout';
import { municipalityFormula, municipalityText, normsFormula, normsText } from './marks';
import type { ScenarioPlanInput } from './plan-input';
import { divisionsOf } from './division-marks';
import { shownCell } from './shown-cell';

/** The homes that each scenario adds per municipality, what they add up to, and whether the inputs are the same. */
export function extraBlock(
  input: PlanInput,
  plan: ScenarioPlanInput,
  layout: ScenarioLayout,
): (CellPlan | null)[][] {
  const { scenarios: t } = plan.texts;
  const { evaluations } = plan.evaluated;
  const { extraRow: headerRow } = layout;
  const { municipalities } = input.outcome;
  return [
    [...municipalityHeader(plan), constant(t.weight.header), constant(t.mark), constant(t.changed)],
    ...municipalities.map((municipality, index) => {
      const row = headerRow + 1 + index;
      const extra = evaluations.map((one) => extraOf(one, municipality));
      return [
        ...municipalityCells(plan, municipality, { row, headerRow, figures: extra }),
        ...markCells(input, plan, layout, municipality, row),
      ];
    }),
    ...extraFoot(input, plan, layout),
  ];
}

/** Social homes per municipality after distribution and exchange, and whether they are the region's. */
export function afterBlock(
  { outcome: { municipalities } }: PlanInput,
  plan: ScenarioPlanInput,
  layout: ScenarioLayout,
): (CellPlan | null)[][] {
  const { scenarios: t } = plan.texts;
  const { evaluations } = plan.evaluated;
  const { afterRow: headerRow } = layout;
  const sumRow = headerRow + 1 + municipalities.length;
  const sums = evaluations.map(({ after }, index): CellPlan =>
    formulaCell(
      sumOf(headerRow, municipalities.length, COLUMN.first + index),
      homes(after.region.programme.social.homes),
    ),
  );
  const differences = evaluations.map((_, index): CellPlan => {
    const column = COLUMN.first + index;
    const region = cellAddress(layout.measures.social + 1, column);
    return formulaCell(`${cellAddress(sumRow, column)}-${region}`, homes(0));
  });
  return [
    municipalityHeader(plan),
    ...municipalities.map((municipality, index) => {
      const row = headerRow + 1 + index;
      const figures = evaluations.map((one) => socialAfter(one, municipality));
      return municipalityCells(plan, municipality, { row, headerRow, figures });
    }),
    [constant(t.sum), null, null, null, ...sums],
    [constant(t.difference), null, null, null, ...differences],
  ];
}

function municipalityHeader({ texts: { scenarios: t }, evaluated }: ScenarioPlanInput) {
  const names = evaluated.evaluations.map(({ scenario }) => scenario.name);
  return [t.code, t.subregion, t.municipality, t.chosenColumn, ...names].map(constant);
}

interface Line {
  readonly row: number;
  readonly headerRow: number;
  /** By scenario; null for a municipality that takes no part. */
  readonly figures: readonly (number | null)[];
}

function municipalityCells(
  plan: ScenarioPlanInput,
  { code, subregion, name }: MunicipalityOutcome,
  { row, headerRow, figures }: Line,
): (CellPlan | null)[] {
  const expected = figures.map(homes);
  return [
    constant(code),
    constant(subregion),
    constant(name),
    shownCell(plan, { row, headerRow, expected }),
    ...figures.map(constant),
  ];
}

function extraOf(
  { distribution }: ScenarioEvaluation,
  { code, complete }: MunicipalityOutcome,
): number | null {
  return complete ? (distribution?.extra.get(code) ?? 0) : null;
}

function socialAfter({ after }: ScenarioEvaluation, { code }: MunicipalityOutcome): number | null {
  const found = after.municipalities.find((one) => one.code === code);
  return found?.complete === true ? found.figures.social : null;
}

/** The user's own weight, the mark of what the homes were calculated from, and whether it is still the same. */
function markCells(
  input: PlanInput,
  plan: ScenarioPlanInput,
  { weightColumn, markColumn }: ScenarioLayout,
  municipality: MunicipalityOutcome,
  row: number,
): (CellPlan | null)[] {
  const { yes, no } = input.texts.words;
  const weight = plan.book.weights.entries.get(municipality.code) ?? NOTHING;
  const divisions = divisionsOf(input, plan);
  const text = municipalityText(
    municipality,
    weight.value,
    divisions.map(({ contents }) => contents.get(municipality.code) ?? null),
  );
  const live = municipalityFormula(
    municipalityColumns(input),
    `$${cellAddress(row, COLUMN.label)}`,
    cellAddress(row, weightColumn),
    divisions.map(({ formulaOf }) => formulaOf(`$${cellAddress(row, COLUMN.label)}`)),
  );
  const mark = cellAddress(row, markColumn);
  const isSure = text !== null && municipality.complete;
  return [
    entryCell(weight),
    constant(text),
    formulaCell(`IF(${live}=${mark},${quoteText(no)},${quoteText(yes)})`, isSure ? words(no) : null),
  ];
}

/** What was to be placed, what was, and the difference: it has to be 0. */
function extraFoot(input: PlanInput, plan: ScenarioPlanInput, layout: ScenarioLayout): (CellPlan | null)[][] {
  const { scenarios: t } = plan.texts;
  const { evaluations } = plan.evaluated;
  const count = input.outcome.municipalities.length;
  const first = layout.extraRow + 1 + count;
  const row = (label: string, cellOf: (one: ScenarioEvaluation, column: number) => CellPlan | null) => [
    constant(label),
    null,
    null,
    null,
    ...evaluations.map((one, index) => cellOf(one, COLUMN.first + index)),
  ];
  const [toPlace, placed, notPlaced] = [first + 1, first + 2, first + 3];
  return [
    row(t.remainder, (one) => remainderCell(input, one)),
    row(t.toPlace, ({ distribution, scenario }, column) =>
      distribution === null
        ? null
        : scenario.allocation?.order === 'regionWide'
          ? formulaCell(cellAddress(first, column), homes(distribution.remainder))
          : constant(toPlaceIn(distribution)),
    ),
    row(t.placed, ({ distribution }, column) =>
      distribution === null
        ? null
        : formulaCell(sumOf(layout.extraRow, count, column), homes(placedIn(distribution))),
    ),
    row(t.notPlaced, ({ distribution }) => constant(distribution?.unallocated ?? null)),
    row(t.control, ({ distribution }, column) => {
      const at = (line: number): string => cellAddress(line, column);
      return distribution === null
        ? null
        : formulaCell(`${at(toPlace)}-${at(placed)}-${at(notPlaced)}`, homes(0));
    }),
    normsRow(input, plan, layout),
  ];
}

/** Row of the marks of the norms, below the homes per municipality. */
export function normsRowOf({ extraRow }: ScenarioLayout, municipalities: number): number {
  return extraRow + 1 + municipalities + 5;
}

/** Counts what changed since writing: municipalities, and the norms as one. */
function normsRow(
  input: PlanInput,
  { texts: { scenarios: t } }: ScenarioPlanInput,
  { extraRow, changedColumn }: ScenarioLayout,
): (CellPlan | null)[] {
  const { texts, outcome } = input;
  const count = outcome.municipalities.length;
  const row = extraRow + 1 + count + 5;
  const stored = cellAddress(row, COLUMN.first);
  const changed = areaAddress({ row: extraRow + 1, column: changedColumn, rows: count, columns: 1 });
  const norms = normsFormula(texts, municipalityColumns(input));
  const isSure = outcome.municipalities.every(({ complete }) => complete);
  return [
    constant(t.norms),
    null,
    null,
    formulaCell(
      `COUNTIF(${changed},${quoteText(texts.words.yes)})+IF(${norms}=${stored},0,1)`,
      isSure ? homes(0) : null,
    ),
    constant(normsText(input)),
  ];
}

/**
 * G of the region. Live where the norms are those of the parameter sheet; with other norms there is nothing on the
 * sheets that it could be counted from.
 */
function remainderCell(input: PlanInput, { scenario, before }: ScenarioEvaluation): CellPlan {
  const { base, ruleSet } = scenario;
  const members = before.municipalities.flatMap((one) => (one.complete ? [one] : []));
  const social = base === 'programme' ? 'socialRent' : 'minimumSocial';
  const value = remainderOf(
    members.map(({ figures, minimum }) => ({
      total: figures.total,
      social: base === 'programme' ? figures.social : minimum.social,
    })),
    ruleSet.social.value,
  );
  if (ruleSet !== input.outcome.settings.ruleSet) return { kind: 'constant', value };
  const m = municipalityColumns(input);
  const { socialNumerator, socialDenominator } = input.texts.parameterNames;
  const sum = (column: 'total' | typeof social): string => `SUMIFS(${m[column]},${m.complete},1)`;
  return formulaCell(
    `MAX(0,ROUNDUP(${sum('total')}*${socialNumerator}/${socialDenominator},0)-${sum(social)})`,
    homes(value),
  );
}

type Distribution = NonNullable<ScenarioEvaluation['distribution']>;

function placedIn({ extra }: Distribution): number {
  return [...extra.values()].reduce((sum, one) => sum + one, 0);
}

/** What each subregion placed itself, and what the whole region then still lacked. */
function toPlaceIn({ stages }: Distribution): number {
  return stages.reduce(
    (sum, { group, remainder, unallocated }) => sum + remainder - (group === null ? 0 : unallocated),
    0,
  );
}

function sumOf(headerRow: number, rows: number, column: number): string {
  return `SUM(${areaAddress({ row: headerRow + 1, column, rows, columns: 1 })})`;
}
