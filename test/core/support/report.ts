// SPDX-License-Identifier: EUPL-1.2

import type { MunicipalityOutcome } from '../../../src/core/municipality/municipality-outcome';
import { decimalDigits } from '../../../src/core/number/decimal';
import { ratio, times, type Ratio } from '../../../src/core/number/ratio';
import type { Outcome } from '../../../src/core/outcome/calculate';
import type { RegionOutcome } from '../../../src/core/region/region-outcome';
import type { ScenarioMeasure } from '../../../src/core/region/scenario';

type Column<Item> = readonly [header: string, value: (item: Item) => string | number | null];

/** An outcome as text, a line per municipality and per region: what a reviewer sees change. */
export function report(outcome: Outcome): string {
  const { municipalities, subregions, provinces, region, findings } = outcome;
  return [
    ...table(MUNICIPALITY, municipalities),
    '',
    ...table(REGION, [...subregions, ...provinces, region]),
    '',
    ...findings.map(({ code, severity, data }) => `${severity} ${code} ${JSON.stringify(data)}`),
    '',
  ].join('\n');
}

const MUNICIPALITY: readonly Column<MunicipalityOutcome>[] = [
  ['code', ({ code }) => code],
  ['name', ({ name }) => name],
  ['class', (one) => (one.complete ? one.class + (one.uncertain ? '?' : '') : 'incomplete')],
  ['flip', (one) => (one.complete ? one.flipMargin : null)],
  ['N', ({ known }) => known.total],
  ['S', ({ known }) => known.socialRent],
  ['M', ({ known }) => known.mid],
  ['U', ({ known }) => known.unknown],
  ['req S', (one) => (one.complete ? one.required.social : null)],
  ['req M', (one) => (one.complete ? one.required.mid : null)],
  ['req A', (one) => (one.complete ? one.required.affordable : null)],
  ['short S', (one) => (one.complete ? (one.balance.social?.shortfall ?? null) : null)],
  ['short M', (one) => (one.complete ? (one.balance.mid?.shortfall ?? null) : null)],
  ['short A', (one) => (one.complete ? one.balance.affordable.shortfall : null)],
  ['status', (one) => (one.complete ? one.status : null)],
  ['S°', (one) => (one.complete ? one.minimum.social : null)],
  ['M°', (one) => (one.complete ? one.minimum.mid : null)],
  ['A°', (one) => (one.complete ? one.minimum.affordable : null)],
  ['net S', (one) => (one.complete ? one.net.social : null)],
  ['net N', (one) => (one.complete ? one.net.total : null)],
  ['need gap', (one) => (one.complete ? one.net.needGap : null)],
  ['K/H', (one) => (one.complete ? percent(one.stock.share) : null)],
  ['after', (one) => (one.complete ? percent(one.stock.shareAfter) : null)],
  ['to β', (one) => (one.complete ? one.stock.extraForBeta : null)],
];

const REGION: readonly Column<RegionOutcome>[] = [
  ['region', ({ name }) => name],
  ['of', ({ included, expected }) => `${included}/${expected}`],
  ['N', ({ sums }) => sums.total],
  ['high', ({ shareHigh }) => percent(shareHigh)],
  ['⌈βN⌉', ({ target }) => target.social],
  ['⌈αN⌉', ({ target }) => target.affordable],
  ['S', ({ programme }) => measure(programme.social)],
  ['A', ({ programme }) => measure(programme.affordable)],
  ['need gap', ({ programme }) => programme.net.needGap],
  ['S°', ({ minimum }) => measure(minimum.social)],
  ['A°', ({ minimum }) => measure(minimum.affordable)],
  ['need gap°', ({ minimum }) => minimum.net.needGap],
  ['least A', ({ minAffordableHomes }) => minAffordableHomes],
  ['', ({ minAffordableShare }) => percent(minAffordableShare)],
  ['keep mid', ({ keepMid }) => keepMid.homes],
  ['', ({ keepMid }) => percent(keepMid.share)],
  ['low alone', ({ lowSocialShareNeeded }) => percent(lowSocialShareNeeded?.share ?? null)],
];

/** Homes, share and shortfall of a measure, with the band of the shortfall where it has one, and the verdict. */
function measure({ homes, share, shortfall, shortfallBand, verdict }: ScenarioMeasure): string {
  const { low, high } = shortfallBand;
  const band = low === high ? '' : ` (${low}–${high})`;
  return `${homes} ${percent(share) ?? '-'} -${shortfall}${band} ${verdict}`;
}

function percent(share: Ratio | null): string | null {
  if (share === null) return null;
  const { negative, whole, fraction } = decimalDigits(times(share, ratio(100)), 2);
  return `${negative ? '-' : ''}${whole}.${fraction}%`;
}

function table<Item>(columns: readonly Column<Item>[], items: readonly Item[]): readonly string[] {
  const rows = [
    columns.map(([header]) => header),
    ...items.map((item) => columns.map(([, value]) => String(value(item) ?? ''))),
  ];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, index) => (index < 2 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
