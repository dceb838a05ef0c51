// SPDX-License-Identifier: EUPL-1.2

import { decide, isReadable, meaningOf, missingIn, takesStatus, tiesIn } from '../../core/form/decide';
import { SURE } from '../../core/form/candidate-findings';
import type { Mapping } from '../../core/form/mapping';
import { samplesOf, type Place } from '../../core/form/places';
import { LIST_FIELDS, type Meaning } from '../../core/header/meaning';
import { COUNT_FIELDS, TEXT_FIELDS } from '../../core/programme/field';
import type { SheetContent } from '../../core/sheet/content';
import type { Dictionary } from '../../i18n/dictionary';
import type { ColumnGroup, Evidence, MappingTexts } from '../../i18n/mapping-texts';
import { COLUMN_GROUPS } from '../../i18n/mapping-texts';

/** A mapping while the user works on it. */
export interface Draft {
  /** As it was proposed or read: it decides in which group a column stands, so that none jumps away. */
  readonly original: Mapping;
  readonly mapping: Mapping;
}

/** A column, or a row of a form, as it is shown. */
export interface ColumnView {
  readonly of: string | number;
  readonly header: string;
  readonly where: string;
  readonly samples: string;
  readonly field: Meaning['field'] | null;
  /** Planning status of the figures, null for all; undefined where there is none to choose. */
  readonly status: Meaning['status'] | undefined;
  /** Status, years and unit that its header says; null when it says none. */
  readonly details: string | null;
  readonly evidence: Evidence | null;
  /** That another column means the same, or null. */
  readonly tie: string | null;
}

export interface GroupView {
  readonly group: ColumnGroup;
  readonly title: string;
  readonly columns: readonly ColumnView[];
}

export interface MappingView {
  /** Of the place that was chosen. */
  readonly placeKey: string;
  /** Null where the header is that of a table or a form. */
  readonly header: { readonly row: number; readonly rows: number } | null;
  readonly missing: readonly string[];
  readonly isReadable: boolean;
  readonly isChanged: boolean;
  readonly groups: readonly GroupView[];
}

/** Fields that a column or row can be taken for. */
export function fieldsOf({ form }: Mapping): readonly Meaning['field'][] {
  return form === 'planForm'
    ? ['name', 'code', 'status', ...COUNT_FIELDS]
    : [...TEXT_FIELDS, ...COUNT_FIELDS, ...LIST_FIELDS];
}

/** The draft once the user gave a column another field; one that it had at first is all that it was at first. */
export function withField(draft: Draft, of: string | number, field: Meaning['field'] | null): Draft {
  const { header, meaning: first } = entryOf(draft.original, of);
  const meaning = field === null ? null : first?.field === field ? first : meaningOf(field, header);
  return { ...draft, mapping: decide(draft.mapping, of, meaning) };
}

/** The draft once the user said of which plans the figures of a column are. */
export function withStatus(draft: Draft, of: string | number, status: Meaning['status']): Draft {
  const { meaning } = entryOf(draft.mapping, of);
  return meaning === null ? draft : { ...draft, mapping: decide(draft.mapping, of, { ...meaning, status }) };
}

function entryOf(mapping: Mapping, of: string | number): Entry {
  return entries(mapping).find((entry) => entry.of === of) ?? { of, header: '', meaning: null, score: null };
}

/** Tells places of one workbook apart. */
export function placeKey({ sheet, table, form, headerRow }: Mapping): string {
  return JSON.stringify([sheet, table, form === 'planForm', table === null ? headerRow : null]);
}

/** What a place is called, with why it was not read. */
export function placeLabel({ mapping, verdict }: Place, readKey: string | null, texts: MappingTexts): string {
  const { sheet, table, form, headerRow } = mapping;
  const name =
    table !== null
      ? texts.table(table, sheet)
      : form === 'planForm'
        ? texts.planForm(sheet)
        : texts.cells(sheet, headerRow);
  return `${name}: ${texts.verdicts[placeKey(mapping) === readKey ? 'chosen' : verdict]}`;
}

/** What the screen says of a mapping. */
export function mappingView(
  { original, mapping }: Draft,
  heads: readonly SheetContent[],
  texts: MappingTexts,
  { fields }: Dictionary,
): MappingView {
  const sheet = heads.find(({ name }) => name === mapping.sheet);
  const ties = tiesIn(mapping);
  const missing = missingIn(mapping);
  const named = (groups: readonly (readonly Meaning['field'][])[]): readonly string[] =>
    groups.map((group) => group.map((field) => fields[field]).join(' / '));
  // Where no column speaks of a status there is none to choose.
  const isByStatus = entries(original).some(({ meaning }) => (meaning?.status ?? null) !== null);
  const shown = entries(mapping).map((entry): ColumnView => {
    const { of, header, meaning, score } = entry;
    const samples = sheet === undefined ? [] : samplesOf(sheet, mapping, of);
    const tied = typeof of === 'string' ? ties.get(of) : undefined;
    return {
      of,
      header: header === '' ? texts.noHeader : header,
      where: typeof of === 'string' ? texts.column(of) : texts.row(of),
      samples: samples.length === 0 ? texts.noSamples : texts.samples(samples),
      field: meaning?.field ?? null,
      status: meaning !== null && isByStatus && takesStatus(meaning.field) ? meaning.status : undefined,
      details: meaning === null ? null : detailsText(meaning, texts),
      evidence: meaning === null ? null : evidenceOf(score),
      tie: tied === undefined ? null : texts.tie(tied),
    };
  });
  const groupOf = groups(original);
  return {
    placeKey: placeKey(mapping),
    header:
      mapping.table === null && mapping.form !== 'planForm'
        ? { row: mapping.headerRow, rows: mapping.headerRows }
        : null,
    missing: [
      ...(missing.needed.length === 0 ? [] : [texts.missing(named(missing.needed))]),
      ...(missing.stock.length === 0
        ? []
        : [texts.missingStock(named(missing.stock.map((field) => [field])))]),
    ],
    isReadable: isReadable(mapping),
    isChanged: JSON.stringify(original) !== JSON.stringify(mapping),
    groups: COLUMN_GROUPS.flatMap((group): GroupView[] => {
      const columns = shown.filter(({ of }) => groupOf.get(of) === group);
      return columns.length === 0 ? [] : [{ group, title: texts.groups[group](columns.length), columns }];
    }),
  };
}

interface Entry {
  readonly of: string | number;
  readonly header: string;
  readonly meaning: Meaning | null;
  readonly score: number | null;
}

function entries({ columns, rows }: Mapping): readonly Entry[] {
  return [
    ...columns.map(({ column, ...rest }) => ({ of: column, ...rest })),
    ...rows.map(({ row, label, ...rest }) => ({ of: row, header: label, ...rest })),
  ];
}

/** Doubts and ties first: a guess, and a column that lost to another with the same meaning. */
function groups(mapping: Mapping): ReadonlyMap<string | number, ColumnGroup> {
  const ties = tiesIn(mapping);
  return new Map(
    entries(mapping).map(({ of, meaning, score }) => {
      const isTie = typeof of === 'string' && ties.has(of);
      const isBeaten = meaning === null && score !== null;
      const isGuess = meaning !== null && score !== null && score < SURE;
      if (isTie || isBeaten || isGuess) return [of, 'doubt'];
      return [of, meaning === null ? 'unused' : 'read'];
    }),
  );
}

/** Word for word from the glossary, or nearly. */
const CERTAIN = 0.95;

function evidenceOf(score: number | null): Evidence {
  if (score === null) return 'own';
  if (score < SURE) return 'doubt';
  return score < CERTAIN ? 'likely' : 'sure';
}

function detailsText({ status, period, part, unit }: Meaning, texts: MappingTexts): string | null {
  const details = [
    ...(status === null ? [] : [texts.status[status]]),
    ...(period === null ? [] : [texts.years(period.from, period.to)]),
    ...(part === null ? [] : [texts.parts[part]]),
    ...(unit === 1 ? [] : [texts.thousands]),
  ];
  return details.length === 0 ? null : details.join(', ');
}
