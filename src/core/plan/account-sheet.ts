// SPDX-License-Identifier: EUPL-1.2

import type { Outcome } from '../outcome/calculate';
import { ratio, times } from '../number/ratio';
import { averageShare } from '../rules/national-average';
import { countingWords } from './choice-values';
import { statusesText, yearsText } from '../programme/counting-text';
import { constant, formulaCell, rectangle, volatileConstant, words } from './cells';
import { fingerprint } from './fingerprint';
import type { PlanInput } from './input';
import type { CellPlan, SheetPlan } from './plan';
import { municipalityColumns } from './regions/layout';
import { TITLE_HEIGHT, wrappedHeights } from './row-height';
import { decimalOf, homesOf, percentOf } from './sentence-text';
import { quoteText } from './text';
import { fill } from './texts';
import type { PlanTexts } from './texts';

/** Characters. */
const WIDTHS = [34, 96];

/**
 * What was calculated with and on, whether it still holds, and how to read the sheets.
 *
 * @param figures number of cells whose formula was held against the exact calculation
 */
export function accountSheet(input: PlanInput, figures: number): SheetPlan {
  const { texts } = input;
  const t = texts.account;
  const facts = factsOf(input, figures);
  const legendRow = 3 + facts.length + 1;
  const limitsRow = legendRow + 1 + t.legend.length + 1;
  const cells = rectangle([
    [constant(t.title)],
    [constant(t.subtitle)],
    [],
    ...facts.map(([label, cell]) => [constant(label), cell]),
    [],
    [constant(t.howToRead)],
    ...t.legend.map(([term, meaning]) => [constant(term), constant(meaning)]),
    [],
    [constant(t.limits)],
    ...t.caveats.map((caveat) => [constant(caveat)]),
  ]);
  return {
    role: 'account',
    name: texts.sheets.account,
    cells,
    table: null,
    names: [],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, look: 'title' },
      { area: { row: 1, column: 0, rows: 1, columns: 1 }, look: 'subtitle' },
      { area: { row: 3, column: 0, rows: facts.length, columns: 1 }, look: 'label' },
      { area: { row: 3, column: 1, rows: facts.length, columns: 1 }, look: 'wrapped' },
      { area: { row: legendRow, column: 0, rows: 1, columns: 1 }, look: 'heading' },
      { area: { row: legendRow + 1, column: 0, rows: t.legend.length, columns: 1 }, look: 'label' },
      { area: { row: legendRow + 1, column: 1, rows: t.legend.length, columns: 1 }, look: 'wrapped' },
      { area: { row: limitsRow, column: 0, rows: 1, columns: 1 }, look: 'heading' },
      { area: { row: limitsRow + 1, column: 0, rows: t.caveats.length, columns: 1 }, look: 'text' },
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: TITLE_HEIGHT },
      ...wrappedHeights(cells, { first: 0, count: limitsRow }, WIDTHS),
    ],
    frozen: { rows: 0, columns: 0 },
  };
}

function factsOf(input: PlanInput, figures: number): readonly (readonly [string, CellPlan | null])[] {
  const { outcome, source, texts, version, writtenAt } = input;
  const t = texts.account;
  const { nationalAverage, stockPrecision, blankExpensive } = outcome.settings;
  const { included, expected } = outcome.region;
  const average = averageShare(nationalAverage);
  const uncertain = outcome.municipalities
    .filter((one) => one.complete && one.uncertain)
    .map(({ name }) => name);
  return [
    [t.product, constant(`${texts.product} ${version}`)],
    [t.changedAt, volatileConstant(writtenAt)],
    [t.inStep, inStep(input)],
    [t.reconciled, constant(fill(t.reconciledText, [homesOf(figures, texts.separators)]))],
    [t.readFrom, constant(source.table === null ? source.sheet : `${source.sheet}, ${source.table}`)],
    [t.municipalities, constant(fill(t.municipalityCount, [String(included), String(expected)]))],
    [t.ruleSet, constant(ruleSetText(outcome, texts))],
    [
      t.average,
      constant(
        `${homesOf(nationalAverage.socialStock, texts.separators)} / ${homesOf(nationalAverage.stock, texts.separators)} = ${percentOf(average, texts.separators)}. ${nationalAverage.source.title}`,
      ),
    ],
    [
      t.precision,
      constant(
        stockPrecision === null
          ? t.exact
          : fill(t.precisionText, [decimalOf(times(stockPrecision, ratio(100)), texts.separators)]),
      ),
    ],
    [t.uncertain, constant(uncertain.length === 0 ? t.none : uncertain.join(', '))],
    [t.counting, constant(countingText(outcome, texts))],
    [t.blankExpensive, constant(t.blankExpensiveIs[blankExpensive])],
    [t.fingerprint, constant(fingerprint(outcome))],
  ];
}

/** Live: says, without the add-in, whether the inputs are still those that were read. */
function inStep(input: PlanInput): CellPlan {
  const { texts } = input;
  const { changed } = municipalityColumns(input);
  const count = `COUNTIF(${changed},${quoteText(texts.words.yes)})`;
  const { inStepYes, inStepNo } = texts.account;
  return formulaCell(`IF(${count}=0,${quoteText(inStepYes)},${quoteText(inStepNo)})`, words(inStepYes));
}

function ruleSetText({ settings: { ruleSet } }: Outcome, texts: PlanTexts): string {
  const { source } = ruleSet.affordable;
  const date = source.date === null ? '' : `, ${source.date}`;
  return `${ruleSet.id}: ${texts.ruleSets[ruleSet.id] ?? ruleSet.id}. ${source.title}${date}`;
}

function countingText({ settings: { counting } }: Outcome, texts: PlanTexts): string {
  const { account: t } = texts;
  const words = countingWords(texts);
  const parts = [
    ...(counting.years === null ? [] : [`${t.years}: ${yearsText(counting.years, words)}`]),
    ...(counting.statuses === null ? [] : [`${t.statuses}: ${statusesText(counting.statuses, words)}`]),
  ];
  return parts.length === 0 ? t.everything : parts.join('; ');
}
