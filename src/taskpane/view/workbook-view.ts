// SPDX-License-Identifier: EUPL-1.2

import type { Mapping } from '../../core/form/mapping';
import { ratio, times } from '../../core/number/ratio';
import type { CalculationSettings } from '../../core/outcome/settings';
import type { Outcome } from '../../core/outcome/calculate';
import { statusesText, yearsText } from '../../core/programme/counting-text';
import type { ReadProgramme } from '../../core/programme/read-rows';
import type { Citation } from '../../core/rules/citation';
import { averageShare } from '../../core/rules/national-average';
import type { RuleSet, RuleSetId } from '../../core/rules/rule-set';
import { countingWords } from '../../core/plan/choice-values';
import { RULE_SETS } from '../../core/rules/shipped';
import { cellAddress } from '../../core/sheet/address';
import type { Dictionary } from '../../i18n/dictionary';
import { countingView, type CountingView } from './counting-view';
import { formatOf } from './format';

/** Something that is calculated with. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly source: string | null;
  /** Where the sources differ, or null. */
  readonly note: string | null;
}

/** What was found in the workbook and what is calculated with. */
export interface WorkbookView {
  readonly where: string;
  readonly rows: string;
  readonly subregions: string;
  readonly columnCount: string;
  readonly ruleSet: RuleSetId;
  readonly ruleSets: readonly { readonly id: RuleSetId; readonly name: string }[];
  readonly norms: readonly Fact[];
  readonly average: Fact;
  readonly others: readonly Fact[];
  /** What there is to choose about what counts; null when there is nothing. */
  readonly counting: CountingView | null;
}

/** What the screen says of a programme that was found. */
export function workbookView(
  outcome: Outcome,
  read: ReadProgramme,
  mapping: Mapping | null,
  dictionary: Dictionary,
): WorkbookView {
  const { settings, municipalities, subregions } = outcome;
  const { pane, plan } = dictionary;
  const { homes } = formatOf(dictionary);
  const { sheet, table, headerRow, firstColumn, rowCount } = read.source;
  const counting = countingView(read, mapping, dictionary);
  const { id } = settings.ruleSet;
  const choices: readonly RuleSetId[] = Object.values(RULE_SETS).map((ruleSet) => ruleSet.id);
  return {
    where:
      table === null
        ? pane.workbook.cells(sheet, cellAddress(headerRow, firstColumn))
        : pane.workbook.table(table, sheet),
    rows: pane.workbook.rows(homes(municipalities.length), homes(rowCount)),
    subregions: pane.workbook.subregions(subregions.length),
    columnCount:
      mapping?.form === 'planForm'
        ? pane.workbook.labels(readIn(mapping.rows))
        : pane.workbook.columns(readIn(mapping?.columns ?? [])),
    ruleSet: id,
    ruleSets: (choices.includes(id) ? choices : [id, ...choices]).map((one) => ({
      id: one,
      name: plan.ruleSets[one] ?? one,
    })),
    norms: normFacts(settings.ruleSet, dictionary),
    average: averageFact(settings, dictionary),
    others: otherFacts(settings, counting !== null, dictionary),
    counting,
  };
}

function readIn(entries: readonly { readonly meaning: unknown }[]): number {
  return entries.filter(({ meaning }) => meaning !== null).length;
}

function normFacts(ruleSet: RuleSet, dictionary: Dictionary): readonly Fact[] {
  const { plan, pane } = dictionary;
  const { norm } = formatOf(dictionary);
  const { shares, switches } = plan.parameters;
  const { affordable, social, mid, netNeed, strictMid, individualDuty } = ruleSet;
  const noteOf = (key: keyof typeof plan.ruleNotes | null): string | null =>
    key === null ? null : plan.ruleNotes[key];
  const yesNo = (value: boolean): string => (value ? plan.words.yes : plan.words.no);
  return [
    ...(
      [
        [shares.social.label, social, pane.workbook.atLeast],
        [shares.affordable.label, affordable, pane.workbook.atLeast],
        [shares.mid.label, mid, strictMid.value ? pane.workbook.moreThan : pane.workbook.atLeast],
        [shares.netNeed.label, netNeed, pane.workbook.share],
      ] as const
    ).map(([label, { value, source, note }, phrase]) => ({
      label,
      value: phrase(norm(value)),
      source: sourceText(source, dictionary),
      note: noteOf(note),
    })),
    {
      label: switches.individualDuty.label,
      value: yesNo(individualDuty.value),
      source: sourceText(individualDuty.source, dictionary),
      note: noteOf(individualDuty.note),
    },
  ];
}

function averageFact({ nationalAverage }: CalculationSettings, dictionary: Dictionary): Fact {
  const { plan, pane } = dictionary;
  const { percent, homes } = formatOf(dictionary);
  const { socialStock, stock, counted, source, proxy } = nationalAverage;
  const share = percent(averageShare(nationalAverage));
  return {
    label: plan.parameters.shares.average.label,
    value: counted ? pane.workbook.averageOf(share, homes(socialStock), homes(stock)) : share,
    source: sourceText(source, dictionary),
    note: proxy ? plan.parameters.proxy : null,
  };
}

function otherFacts(
  { ruleSet, stockPrecision, counting, blankExpensive }: CalculationSettings,
  canLimit: boolean,
  dictionary: Dictionary,
): readonly Fact[] {
  const { account } = dictionary.plan;
  const { chosenByUser } = dictionary.plan.parameters;
  const { points } = formatOf(dictionary);
  const words = countingWords(dictionary.plan);
  const limits = [
    ...(counting.years === null ? [] : [`${account.years}: ${yearsText(counting.years, words)}`]),
    ...(counting.statuses === null ? [] : [`${account.statuses}: ${statusesText(counting.statuses, words)}`]),
  ];
  return [
    {
      label: account.precision,
      value:
        stockPrecision === null
          ? account.exact
          : dictionary.pane.workbook.precision(points(times(stockPrecision, ratio(100)))),
      source: null,
      note: null,
    },
    {
      label: account.counting,
      value: limits.length === 0 ? account.everything : limits.join('; '),
      source: sourceText(
        limits.length === 0 ? ruleSet.counting.source : { title: chosenByUser, date: null },
        dictionary,
      ),
      note: canLimit ? null : dictionary.pane.workbook.oneLine,
    },
    {
      label: account.blankExpensive,
      value: account.blankExpensiveIs[blankExpensive],
      source: null,
      note: null,
    },
  ];
}

function sourceText({ title, date }: Citation, { pane }: Dictionary): string {
  return pane.source(title, date);
}
