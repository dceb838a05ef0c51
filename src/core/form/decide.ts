// SPDX-License-Identifier: EUPL-1.2

import { headerParts, joinParts } from '../header/header-parts';
import { meaningKey, type Meaning } from '../header/meaning';
import type { ProgrammeField } from '../programme/field';
import { missingFields, missingStock } from '../programme/read-rows';
import { columnIndex } from '../sheet/address';
import type { SheetContent } from '../sheet/content';
import { formOf, isCount } from './candidate';
import type { Mapping } from './mapping';

/** What stands between the cells of a header. */
const BETWEEN = ' / ';

const STOCK: readonly Meaning['field'][] = ['stock', 'socialStock', 'socialRentStock'];

/**
 * A field that the user chose for a column: years, status and unit stay what its header says.
 *
 * @example meaningOf('socialRent', 'Harde plannen / 2026').status // 'hard'
 */
export function meaningOf(field: Meaning['field'], header: string): Meaning {
  const { status, period, unit } = joinParts(header.split(BETWEEN).map((cell) => headerParts(cell)));
  const isProgramme = takesStatus(field);
  return {
    field,
    status: isProgramme ? status : null,
    period: isProgramme ? period : null,
    part: null,
    unit: isCount(field) ? unit : 1,
  };
}

/** Whether figures of a field are for plans, which have a planning status and years. */
export function takesStatus(field: Meaning['field']): boolean {
  return isCount(field) && !STOCK.includes(field);
}

/** A mapping in which the user gave a column, or a row of a form, another meaning. */
export function decide(mapping: Mapping, of: string | number, meaning: Meaning | null): Mapping {
  const change = <One extends { readonly meaning: Meaning | null }>(one: One): One => ({
    ...one,
    meaning,
    score: null,
  });
  return typeof of === 'string'
    ? { ...mapping, columns: mapping.columns.map((one) => (one.column === of ? change(one) : one)) }
    : { ...mapping, rows: mapping.rows.map((one) => (one.row === of ? change(one) : one)) };
}

/** The same mapping in the form that its columns make of it: a row per municipality, or lines that are added up. */
export function inItsForm(mapping: Mapping, sheet: SheetContent): Mapping {
  if (mapping.form === 'planForm') return mapping;
  const columns = mapping.columns.map(({ column, header, meaning }) => ({
    column: columnIndex(column),
    header,
    reading: meaning === null ? null : { meaning, score: 1 },
    duplicateOf: null,
  }));
  const { headerRow, headerRows } = mapping;
  const place = { headerRow: headerRow - 1, headerRows, firstColumn: 0, columnCount: columns.length };
  return { ...mapping, form: formOf(columns, sheet, place) };
}

/** What a mapping lacks: groups of fields of which one is needed, and what a class needs, also from another table. */
export interface Missing {
  readonly needed: readonly (readonly ProgrammeField[])[];
  readonly stock: readonly ProgrammeField[];
}

/** What a programme needs and a mapping does not have. Segments that follow from a tenure or a price need no column. */
export function missingIn({ form, columns, rows }: Mapping): Missing {
  const fields = new Set([...columns, ...rows].flatMap(({ meaning }) => meaning?.field ?? []));
  const has = (field: ProgrammeField): boolean => fields.has(field);
  const isDerived = form === 'lines' && CLUES.some((field) => fields.has(field)) && !has('socialRent');
  const missing = missingFields(has);
  const isKey = ([first]: readonly ProgrammeField[]): boolean => first === 'code';
  return {
    needed: isDerived ? [...missing.filter(isKey), ...(has('total') ? [] : [['total'] as const])] : missing,
    stock: missingStock(has),
  };
}

const CLUES: readonly Meaning['field'][] = ['tenure', 'rent', 'price'];

/** Whether a mapping says enough to read something: a municipality, and homes. */
export function isReadable({ columns, rows }: Mapping): boolean {
  const fields = [...columns, ...rows].flatMap(({ meaning }) => meaning?.field ?? []);
  return fields.some((field) => field === 'code' || field === 'name') && fields.some(isCount);
}

/** Columns that mean the same as one before them, by letters: only the first is read. */
export function tiesIn({ columns }: Mapping): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const ties = new Map<string, string>();
  for (const { column, meaning } of columns) {
    if (meaning === null) continue;
    const key = meaningKey(meaning);
    const before = first.get(key);
    if (before === undefined) first.set(key, column);
    else ties.set(column, before);
  }
  return ties;
}
