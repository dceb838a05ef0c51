// SPDX-License-Identifier: EUPL-1.2

import { ratio, times } from '../../number/ratio';
import type { Ratio } from '../../number/ratio';
import type { RegionOutcome } from '../../region/region-outcome';
import { shortSubregions } from '../../region/short-subregions';
import { cellAddress } from '../../sheet/address';
import { EMPTY, formulaCell, words } from '../cells';
import type { PlanInput } from '../input';
import type { CellPlan } from '../plan';
import { decimalText, homesText } from '../sentence';
import { decimalOf, homesOf } from '../sentence-text';
import { quoteText } from '../text';
import { fill } from '../texts';
import { REGION_COLUMN_ORDER } from './columns';
import type { RegionColumn } from './columns';
import { REGION_ROW, regionReferences } from './layout';
import type { RegionRow } from './layout';

/** One sentence: a formula that builds it from the cells, and the text it has to come to. */
interface Sentence {
  readonly formula: string;
  readonly text: string;
}

/**
 * The outcome for the region in words, above the figures, as formulas over their cells: the law's minimum, the
 * programme, the catch that a region can have enough while a subregion has not, and who is missing.
 */
export function regionSentences(
  input: PlanInput,
  rows: readonly [RegionRow, ...RegionRow[]],
): readonly CellPlan[] {
  const region = rows[0].outcome;
  return [
    minimumSentence(input, region),
    programmeSentence(input, region),
    subregionsSentence(input, rows),
    incompleteSentence(input, region),
  ].map(({ formula, text }) => formulaCell(formula, text === '' ? EMPTY : words(text)));
}

const own = regionReferences(REGION_ROW);

function minimumSentence({ texts, outcome }: PlanInput, region: RegionOutcome): Sentence {
  const { separators, parameterNames: p } = texts;
  const s = texts.regions.sentences;
  const cells = [
    decimalText(`100*${own.minimumSocialShare}`, separators),
    homesText(own.minimumSocialShortfall, separators),
    decimalText(`MAX(0,${own.minimumSocialGap})`, separators),
  ];
  const choose = (whenShort: string, whenMet: string): string =>
    `IF(${own.minimumSocialShortfall}>0,${template(whenShort, cells)},${template(whenMet, cells)})`;
  const { share, shortfall, gap } = region.minimum.social;
  const values = [
    decimals(percentage(share), separators),
    homesOf(shortfall, separators),
    decimals(gap, separators),
  ];
  const [whenShort, whenMet] = outcome.settings.ruleSet.individualDuty.value
    ? [s.minimumShort, s.minimumMet]
    : [s.regionalShort, s.regionalMet];
  return {
    formula: unlessEmpty(
      `IF(${p.individualDuty}=1,${choose(s.minimumShort, s.minimumMet)},${choose(s.regionalShort, s.regionalMet)})`,
    ),
    text: share === null ? '' : fill(shortfall > 0 ? whenShort : whenMet, values),
  };
}

function programmeSentence({ texts }: PlanInput, { programme }: RegionOutcome): Sentence {
  const { separators } = texts;
  const s = texts.regions.sentences;
  const { social, affordable } = programme;
  const cells = [
    decimalText(`100*${own.socialShare}`, separators),
    decimalText(`100*${own.affordableShare}`, separators),
    homesText(own.socialShortfall, separators),
    homesText(own.affordableShortfall, separators),
  ];
  const values = [
    decimals(percentage(social.share), separators),
    decimals(percentage(affordable.share), separators),
    homesOf(social.shortfall, separators),
    homesOf(affordable.shortfall, separators),
  ];
  const isShort = social.shortfall + affordable.shortfall > 0;
  return {
    formula: unlessEmpty(
      `IF(${own.socialShortfall}+${own.affordableShortfall}>0,${template(s.programmeShort, cells)},${template(s.programmeMet, cells)})`,
    ),
    text: social.share === null ? '' : fill(isShort ? s.programmeShort : s.programmeMet, values),
  };
}

/** A region can reach the norm while a subregion does not: show both, always (domain §4). */
function subregionsSentence(input: PlanInput, rows: readonly RegionRow[]): Sentence {
  const s = input.texts.regions.sentences;
  const subregions = rows.filter(({ scope }) => scope === 'subregion');
  if (subregions.length === 0) {
    return { formula: '""', text: '' };
  }
  const column = (role: RegionColumn): string => {
    const index = REGION_COLUMN_ORDER.indexOf(role);
    const first = cellAddress(REGION_ROW + 1, index);
    return `${first}:${cellAddress(REGION_ROW + subregions.length, index)}`;
  };
  const count = `COUNTIF(${column('socialShortfall')},">0")`;
  const isKnown = `SUM(${column('included')})=SUM(${column('expected')})`;
  const { short, verdict } = shortSubregions(subregions.map(({ outcome }) => outcome));
  const texts = {
    short: fill(s.subregionsShort, [String(short.length), String(subregions.length)]),
    met: s.subregionsMet,
    undecided: '',
  };
  return {
    formula: `IF(${count}>0,${template(s.subregionsShort, [count, String(subregions.length)])},IF(${isKnown},${quoteText(s.subregionsMet)},""))`,
    text: texts[verdict],
  };
}

function incompleteSentence({ texts }: PlanInput, { included, expected }: RegionOutcome): Sentence {
  const { incomplete } = texts.regions.sentences;
  return {
    formula: `IF(${own.included}<${own.expected},${template(incomplete, [own.included, own.expected])},"")`,
    text: included < expected ? fill(incomplete, [String(included), String(expected)]) : '',
  };
}

/** A template as a formula: its texts and the formulas in its places, one after the other. */
function template(text: string, formulas: readonly string[]): string {
  return text
    .split(/\{(\d)\}/)
    .map((part, index) => (index % 2 === 0 ? quoteText(part) : (formulas[Number(part)] ?? '""')))
    .filter((part) => part !== '""')
    .join('&');
}

/** An empty programme has no shares to speak of. */
function unlessEmpty(formula: string): string {
  return `IF(${own.total}=0,"",${formula})`;
}

function percentage(share: Ratio | null): Ratio | null {
  return share === null ? null : times(share, ratio(100));
}

function decimals(value: Ratio | null, separators: Parameters<typeof decimalOf>[1]): string {
  return value === null ? '' : decimalOf(value, separators);
}
