// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../../finding/finding';
import type { MunicipalityRecord } from '../../programme/line';
import type { Agreement } from '../../region/agreement';
import { foldText } from '../../sheet/fold-text';
import { AGREEMENT_COLUMNS, type AgreementColumn } from './columns';
import { dateText } from './date-text';
import { chosenOf, entryText, invalidEntry, isEmpty, type Entry } from './entry';
import { headersOf } from './headers';
import { municipalityIn } from './municipality-in';
import { tableIn, type SheetGrid } from './sheet-grid';
import type { ScenarioSheetTexts } from './texts';

/** Whom an agreement on the sheet can bind. */
export const AGREEMENT_KINDS = ['municipality', 'subregion', 'region'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** What can be agreed on, homes. */
export const AGREED = ['total', 'social', 'mid', 'affordable'] as const;

/** An agreement as it stands, and what it says; null when it is blank or cannot be read. */
export interface AgreementRow {
  readonly entries: Readonly<Record<AgreementColumn, Entry>>;
  readonly agreement: Agreement | null;
}

export interface ReadAgreements {
  readonly rows: readonly AgreementRow[];
  readonly findings: readonly Finding[];
}

/**
 * The agreements as the user typed them (domain §4: a norm of their own beside the law).
 *
 * @param regionName what an agreement of the whole region is about
 */
export function readAgreements(
  grid: SheetGrid,
  municipalities: readonly MunicipalityRecord[],
  texts: ScenarioSheetTexts,
  regionName: string,
): ReadAgreements | null {
  const table = tableIn(grid, headersOf(texts.agreements.columns));
  if (table === null) return null;
  const findings: Finding[] = [];
  const rows = table.rows.map((entries): AgreementRow => {
    const isBlankRow = AGREEMENT_COLUMNS.every((column) => isEmpty(entries[column]));
    const agreement = isBlankRow ? null : readAgreement(entries, municipalities, texts, regionName, findings);
    return { entries, agreement };
  });
  const lastFilled = rows.findLastIndex(({ entries }) =>
    AGREEMENT_COLUMNS.some((column) => !isEmpty(entries[column])),
  );
  return { rows: rows.slice(0, lastFilled + 1), findings };
}

function readAgreement(
  entries: AgreementRow['entries'],
  municipalities: readonly MunicipalityRecord[],
  { agreements: t }: ScenarioSheetTexts,
  regionName: string,
  findings: Finding[],
): Agreement | null {
  const wrong: Finding[] = [];
  const report = (column: AgreementColumn, expected: readonly string[]): void => {
    wrong.push(invalidEntry(t.columns[column].header, entries[column], expected));
  };
  const kind = chosenOf(entries.kind, t.kinds);
  if (kind === null)
    report(
      'kind',
      AGREEMENT_KINDS.map((one) => t.kinds[one]),
    );
  const name = kind === null ? null : scopeName(kind, entries.name, municipalities, regionName);
  if (kind !== null && name === null) report('name', namesOf(kind, municipalities));
  const homes = AGREED.map((column): number | null => {
    const { value } = entries[column];
    if (isEmpty(entries[column])) return null;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    report(column, [t.wholeHomes]);
    return null;
  });
  findings.push(...wrong);
  if (wrong.length > 0 || kind === null || name === null) return null;
  const [total = null, social = null, mid = null, affordable = null] = homes;
  const source = { title: entryText(entries.source), date: dateText(entries.date) };
  return { scope: { kind, name }, total, social, mid, affordable, source };
}

/** A municipality by its code, a subregion as the programme spells it. */
function scopeName(
  kind: AgreementKind,
  entry: Entry,
  municipalities: readonly MunicipalityRecord[],
  regionName: string,
): string | null {
  switch (kind) {
    case 'municipality':
      return municipalityIn(entry, municipalities)?.code ?? null;
    case 'subregion': {
      const names = namesOf(kind, municipalities);
      return names.find((name) => foldText(name) === foldText(entryText(entry))) ?? null;
    }
    case 'region':
      return regionName;
  }
}

function namesOf(kind: AgreementKind, municipalities: readonly MunicipalityRecord[]): readonly string[] {
  switch (kind) {
    case 'municipality':
      return municipalities.map(({ name }) => name);
    case 'subregion':
      return [...new Set(municipalities.flatMap(({ subregion }) => subregion ?? []))].sort();
    case 'region':
      return [];
  }
}
