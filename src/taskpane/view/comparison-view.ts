// SPDX-License-Identifier: EUPL-1.2

import { distribute, fieldOf } from '../../core/allocation/distribution';
import { FIGURE_KEYS } from '../../core/allocation/key';
import { toDouble } from '../../core/number/double';
import type { Ratio } from '../../core/number/ratio';
import { compareScenarios, type RegionColumn } from '../../core/scenario/compare';
import type { ScenarioEvaluation } from '../../core/scenario/evaluate';
import type { ScenarioMeasure } from '../../core/region/scenario';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { formatOf } from './format';
import type { Format } from './format';
import type { BarView } from './measure-view';
import { measureTarget } from './why-target';
import type { WhyTarget } from './why-target';

/** A figure among others. */
export interface CellView {
  readonly text: string;
  /** "+12": from the column that the others are compared with; null there, and where there is none. */
  readonly difference: string | null;
  readonly bar: BarView | null;
  /** What to ask when somebody wants to know why, and what that is about. */
  readonly why: { readonly target: WhyTarget; readonly about: string } | null;
}

/** The same figure in every column. */
export interface RowView {
  readonly label: string;
  readonly cells: readonly CellView[];
  readonly isTotal: boolean;
}

/** Rows of one kind under a heading. */
export interface TableView {
  readonly title: string;
  readonly note: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly RowView[];
}

/** An evaluation, and which of the variants it is of. */
export interface Compared {
  readonly evaluation: ScenarioEvaluation;
  readonly index: number;
}

/** Variants side by side (domain §7): the region, its subregions, and who builds how much more. */
export function comparisonView(
  compared: readonly Compared[],
  dictionary: ScenarioDictionary,
): readonly TableView[] {
  const evaluations = compared.map(({ evaluation }) => evaluation);
  const { region, subregions, names: columns } = compareScenarios(evaluations);
  const { comparison: texts } = dictionary.variants;
  const format = formatOf(dictionary);
  const { percent, homes } = format;
  const none = texts.nothing;
  const row = (label: string, text: (column: RegionColumn) => string | null): RowView => ({
    label,
    isTotal: false,
    cells: region.columns.map((column) => plain(column === null ? none : (text(column) ?? none))),
  });
  const share = (value: Ratio | null): string | null => (value === null ? null : percent(value));
  const shareRow = (
    label: string,
    subject: WhyTarget['subject'],
    measure: 'social' | 'affordable',
    row: { columns: readonly (RegionColumn | null)[]; difference: readonly (number | null)[] },
  ): RowView => ({
    label,
    isTotal: false,
    cells: row.columns.map((column, position) =>
      column === null
        ? plain(none)
        : shareCell(column.programme[measure], {
            norm: evaluations[position]?.scenario.ruleSet[measure].value ?? null,
            difference: measure === 'social' ? (row.difference[position] ?? null) : null,
            isFirst: position === 0,
            target: measureTarget(subject, 'programme', measure, {
              isBand: false,
              scenario: compared[position]?.index ?? null,
            }),
            about: `${label}, ${columns[position] ?? ''}`,
            format,
            dictionary,
          }),
    ),
  });
  return [
    {
      title: texts.region,
      note: columns.length > 1 ? texts.note : null,
      columns,
      rows: [
        shareRow(texts.shareSocial, { kind: 'region' }, 'social', region),
        row(texts.shortfallSocial, ({ programme }) => homes(programme.social.shortfall)),
        shareRow(texts.shareAffordable, { kind: 'region' }, 'affordable', region),
        row(texts.shortfallAffordable, ({ programme }) => homes(programme.affordable.shortfall)),
        row(texts.minAffordable, ({ minAffordableShare }) => share(minAffordableShare)),
        row(texts.keepMid, ({ keepMidAffordableShare }) => share(keepMidAffordableShare)),
        row(texts.needGap, ({ programme: { net } }) => (net.needGap === null ? null : homes(net.needGap))),
        {
          label: texts.stockAfter,
          isTotal: false,
          cells: region.stock.map((stock) => plain(share(stock?.shareAfter ?? null) ?? none)),
        },
      ],
    },
    ...(subregions.length === 0
      ? []
      : [
          {
            title: texts.subregions,
            note: null,
            columns,
            rows: subregions.map((subregion) =>
              shareRow(subregion.name, { kind: 'subregion', name: subregion.name }, 'social', subregion),
            ),
          },
        ]),
    extraTable(compared, dictionary),
  ];
}

/** Extra social homes per municipality in each variant; municipalities that nobody asks anything are left out. */
function extraTable(compared: readonly Compared[], dictionary: ScenarioDictionary): TableView {
  const { comparison: texts } = dictionary.variants;
  const { municipalities, names: columns } = compareScenarios(compared.map(({ evaluation }) => evaluation));
  const extra = municipalities.map(({ code, name, columns: own }) => ({
    code,
    name,
    homes: own.map((column) => (column === null ? null : column.distributed + column.exchanged)),
  }));
  return {
    ...extraRows(
      extra.filter(({ homes }) => homes.some((count) => (count ?? 0) !== 0)),
      compared.map(({ evaluation }) => evaluation.distribution?.unallocated ?? null),
      0,
      dictionary,
      (code, name, position) => {
        const { index = null } = compared[position] ?? {};
        const about = `${name}, ${columns[position] ?? ''}`;
        return {
          about,
          target: {
            subject: { kind: 'municipality', code },
            figures: ['distributed.social', 'exchanged.social', 'social', 'mid', 'status'],
            scenario: index,
          },
        };
      },
    ),
    title: texts.municipalities,
    note: texts.municipalitiesNote,
    columns,
  };
}

/** Extra homes of every key at the base, order and caps of one variant (domain §5); null when it distributes nothing. */
export function keysView(
  { scenario, before }: ScenarioEvaluation,
  dictionary: ScenarioDictionary,
): TableView | null {
  const { variants } = dictionary;
  const { ruleSet, base, caps, allocation } = scenario;
  if (allocation === null) return null;
  const field = fieldOf(before.municipalities, ruleSet, base, caps);
  const { key: chosen, order } = allocation;
  const keys = [chosen, ...FIGURE_KEYS.filter((key) => key !== chosen.key).map((key) => ({ key }))];
  const distributions = keys.map((key) => distribute(field, key, order));
  const extra = before.municipalities.flatMap((one) =>
    one.complete
      ? [
          {
            code: one.code,
            name: one.name,
            homes: distributions.map((distribution): number | null => distribution.extra.get(one.code) ?? 0),
          },
        ]
      : [],
  );
  return {
    ...extraRows(
      extra,
      distributions.map(({ unallocated }) => unallocated),
      0,
      dictionary,
      () => null,
    ),
    title: variants.keys.title(scenario.name),
    note: variants.keys.note(variants.bases[base], variants.orders[order]),
    columns: keys.map(({ key }) => variants.keys.short[key]),
  };
}

interface Extra {
  readonly code: string;
  readonly name: string;
  /** Per column; null where a municipality has no figures. */
  readonly homes: readonly (number | null)[];
}

/** Rows of homes that add up, with the total and what found no place below them. */
function extraRows(
  items: readonly Extra[],
  unallocated: readonly (number | null)[],
  comparedWith: number,
  dictionary: ScenarioDictionary,
  why: (code: string, name: string, position: number) => CellView['why'],
): Pick<TableView, 'rows'> {
  const { comparison: texts } = dictionary.variants;
  const format = formatOf(dictionary);
  const cells = (
    homes: readonly (number | null)[],
    whyAt: (position: number) => CellView['why'],
  ): readonly CellView[] =>
    homes.map((count, position) => ({
      text: count === null ? texts.nothing : format.homes(count),
      difference: differenceText(homes[comparedWith] ?? null, count, position === comparedWith, format),
      bar: null,
      why: count === null || count === 0 ? null : whyAt(position),
    }));
  const totals = unallocated.map((_, position) =>
    items.reduce((sum, { homes }) => sum + (homes[position] ?? 0), 0),
  );
  return {
    rows: [
      ...[...items]
        .sort((a, b) => a.name.localeCompare(b.name, dictionary.locale))
        .map(({ code, name, homes }) => ({
          label: name,
          isTotal: false,
          cells: cells(homes, (position) => why(code, name, position)),
        })),
      { label: texts.together, isTotal: true, cells: cells(totals, () => null) },
      { label: texts.unallocated, isTotal: true, cells: cells(unallocated, () => null) },
    ],
  };
}

function plain(text: string): CellView {
  return { text, difference: null, bar: null, why: null };
}

interface ShareCell {
  readonly norm: Ratio | null;
  readonly difference: number | null;
  readonly isFirst: boolean;
  readonly target: WhyTarget;
  readonly about: string;
  readonly format: Format;
  readonly dictionary: ScenarioDictionary;
}

function shareCell(
  { share, shareBand, verdict }: ScenarioMeasure,
  { norm, difference, isFirst, target, about, format, dictionary }: ShareCell,
): CellView {
  if (share === null || shareBand === null || norm === null) {
    return plain(dictionary.variants.comparison.nothing);
  }
  return {
    text: format.percent(share),
    difference: isFirst || difference === null ? null : signed(difference, format),
    bar: {
      share: toDouble(shareBand.low),
      possible: toDouble(shareBand.high),
      norm: toDouble(norm),
      label: dictionary.pane.outcome.bar(format.percent(share), format.norm(norm)),
      verdict,
    },
    why: { target, about },
  };
}

function differenceText(
  first: number | null,
  own: number | null,
  isFirst: boolean,
  format: Format,
): string | null {
  return isFirst || first === null || own === null || own === first ? null : signed(own - first, format);
}

/** @example signed(-3, format) // "−3" */
function signed(count: number, { homes }: Format): string | null {
  return count === 0 ? null : `${count > 0 ? '+' : '−'}${homes(Math.abs(count))}`;
}
