// SPDX-License-Identifier: EUPL-1.2

import type { ConsideredSheet } from '../core/form/considered';
import type { AcceptedFinding } from '../core/finding/acceptance';
import type { Finding, Severity } from '../core/finding/finding';
import { toDouble } from '../core/number/double';
import type { Ratio } from '../core/number/ratio';
import { averageShare } from '../core/rules/national-average';
import type { Outcome } from '../core/outcome/calculate';
import type { ScenarioOutcome } from '../core/region/scenario';
import { shortSubregions } from '../core/region/short-subregions';
import type { Changes } from '../excel/write/changes';
import type { CliDictionary } from '../i18n/cli-dictionary';
import { findingText } from '../i18n/languages';
import { numberText } from '../i18n/number-text';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'remark'];
const NOTHING = '–';

/** The outcome of a region as a person likes to read it on a terminal. */
export function outcomeSummary(file: string, outcome: Outcome, { cli, plan, locale }: CliDictionary): string {
  const { region, settings } = outcome;
  const { homes, percent } = numberText(locale);
  const { nationalAverage: average, ruleSet } = settings;
  const share = (value: Parameters<typeof toDouble>[0] | null): string =>
    value === null ? NOTHING : percent(toDouble(value));
  return [
    cli.heading({
      file,
      included: region.included,
      expected: region.expected,
      homes: homes(region.sums.total),
    }),
    cli.ruleSet({
      name: plan.ruleSets[ruleSet.id] ?? ruleSet.id,
      id: ruleSet.id,
      affordable: fraction(ruleSet.affordable.value),
      social: fraction(ruleSet.social.value),
      mid: fraction(ruleSet.mid.value),
      strictMid: ruleSet.strictMid.value,
    }),
    cli.average({
      share: percent(toDouble(averageShare(average))),
      socialStock: homes(average.socialStock),
      stock: homes(average.stock),
      source: average.source.title,
    }),
    '',
    ...scenarioTable(region, cli.table, locale),
    '',
    ...subregionsSummary(outcome, cli, { share, homes }),
    cli.routes({ keepMid: share(region.keepMid.share), minAffordable: share(region.minAffordableShare) }),
  ].join('\n');
}

/** Nothing while nobody falls short and somebody is not complete. */
function subregionsSummary(
  { subregions }: Outcome,
  cli: CliDictionary['cli'],
  { share, homes }: { share: (value: Ratio | null) => string; homes: (value: number) => string },
): readonly string[] {
  const { short, verdict } = shortSubregions(subregions);
  if (subregions.length === 0 || verdict === 'undecided') return [];
  if (verdict === 'met') return [cli.subregionsMet];
  return [
    cli.subregionsShort(
      short.map(({ name, programme: { social } }) => ({
        name,
        share: share(social.share),
        shortfall: homes(social.shortfall),
      })),
    ),
  ];
}

/** A norm as it is calculated with: two thirds is not 66.7 %. */
function fraction({ numerator, denominator }: Ratio): string {
  return `${numerator}/${denominator}`;
}

function scenarioTable(
  { minimum, programme }: Outcome['region'],
  texts: CliDictionary['cli']['table'],
  locale: string,
): string[] {
  const { homes, percent } = numberText(locale);
  const cells = ({ social, affordable }: ScenarioOutcome): string[] =>
    [social, affordable].flatMap(({ homes: count, share, shortfall }) => [
      homes(count),
      share === null ? NOTHING : percent(toDouble(share)),
      shortfall === 0 ? NOTHING : homes(shortfall),
    ]);
  const { social, share, shortfall, affordable } = texts;
  return aligned([
    ['', social, share, shortfall, affordable, share, shortfall],
    [texts.minimum, ...cells(minimum)],
    [texts.programme, ...cells(programme)],
  ]);
}

/** Columns under one another: the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   ')
      .trimEnd(),
  );
}

/** Findings, the most serious first: `sheet!cell: what, why, what to do`. */
export function findingsSummary(
  findings: readonly Finding[],
  dictionary: CliDictionary,
  accepted: readonly AcceptedFinding[] = [],
): string {
  const { cli } = dictionary;
  const apart = accepted.length === 0 ? [] : [acceptedSummary(accepted, dictionary)];
  if (findings.length === 0) {
    return [cli.noFindings, ...apart].join('\n');
  }
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((found) => found.severity === severity).length,
  }));
  return [
    cli.findingsHeading(counts.map(({ severity, count }) => cli.severityCounts[severity](count)).join(', ')),
    ...SEVERITIES.flatMap((severity) => findings.filter((found) => found.severity === severity)).map(
      (found) => `  ${findingLine(found, dictionary)}`,
    ),
    ...apart,
  ].join('\n');
}

/** What was accepted is counted apart, with why. */
function acceptedSummary(accepted: readonly AcceptedFinding[], dictionary: CliDictionary): string {
  const { cli, plan } = dictionary;
  const lines = accepted.map(({ finding, acceptance: { reason, date } }) => {
    const { what } = findingText(dictionary, finding);
    return `  ${plan.checks.severities[finding.severity]} · ${whereOf(finding)}${what} ${cli.acceptedWith(reason, date)}`;
  });
  return [cli.acceptedHeading(accepted.length), ...lines].join('\n');
}

/** The sheets that were looked at, with the cell that came nearest to a programme and why it is none. */
export function consideredSummary(
  considered: readonly ConsideredSheet[],
  { cli, mapping }: CliDictionary,
): string {
  const lines = considered.map(({ sheet, address, verdict }) => {
    const where = address === null ? sheet : `${sheet}!${address}`;
    return `  ${where}: ${mapping.verdicts[verdict]}`;
  });
  return [cli.consideredHeading, ...lines].join('\n');
}

/** One finding on one line; also the `message` in the JSON. */
export function findingLine(found: Finding, dictionary: CliDictionary): string {
  const { what, why, todo } = findingText(dictionary, found);
  return `${dictionary.plan.checks.severities[found.severity]} · ${whereOf(found)}${what} ${why} ${todo}`;
}

function whereOf({ place }: Finding): string {
  if (place === null) return '';
  return place.address === null ? `${place.sheet}: ` : `${place.sheet}!${place.address}: `;
}

/** What a write does or would do, a line for each sheet and column. */
export function changesSummary({ sheets, columns }: Changes, { changes, locale }: CliDictionary): string {
  const { homes } = numberText(locale);
  const line = (
    kind: string,
    { name, kind: change, cells }: Changes['sheets'][number] | Changes['columns'][number],
  ) => `  ${changes[change].padEnd(11)} ${kind} ${name} (${changes.cells(homes(cells))})`;
  return [
    ...sheets.map((sheet) => line(changes.sheet, sheet)),
    ...columns.map((column) => line(changes.column, column)),
  ].join('\n');
}
