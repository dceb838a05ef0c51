// SPDX-License-Identifier: EUPL-1.2
import type { Token } from '@borgar/fx';
import { parseA1Ref, parseStructRef, stringifyA1Ref, tokenTypes } from '@borgar/fx';
import type { SheetModel, TableColumnModel, TableModel, WorkbookModel } from '../../../ooxml/model';
import type { FormulaPlace } from './rewrite';
import { rewriteFormulas, rewriteFormulasOf } from './rewrite';
import { formulaTokens, structuredText } from './tokens';

/** Something that formulas call by its name got another one. */
export type Rename =
  | { readonly kind: 'sheet'; readonly from: string; readonly to: string }
  | { readonly kind: 'table'; readonly from: string; readonly to: string }
  | { readonly kind: 'column'; readonly table: string; readonly from: string; readonly to: string }
  /** `scope` is the id of the sheet the name belongs to, or null for the workbook. */
  | { readonly kind: 'name'; readonly scope: string | null; readonly from: string; readonly to: string };

/** Something that formulas call by its name is gone. */
export type Removal =
  { readonly kind: 'sheet'; readonly name: string } | { readonly kind: 'table'; readonly name: string };

const LOST_REFERENCE = '#REF!';

/**
 * Lets the formulas of cells, defined names and calculated columns follow a rename. The thing itself is renamed by
 * the caller, before or after.
 *
 * @example renameEverywhere(workbook, { kind: "sheet", from: "Blad1", to: "Scenario's '26" })
 */
export function renameEverywhere(workbook: WorkbookModel, rename: Rename): void {
  rewriteFormulas(workbook, mentions(rename.from, rename.kind), (token, place) =>
    renamed(token, place, rename),
  );
}

/**
 * Lets the formulas of one sheet, and of the names of its own, call something else by that name. A reference over
 * several sheets stays as it is.
 */
export function renameOn(workbook: WorkbookModel, sheet: SheetModel, rename: Rename): void {
  rewriteFormulasOf(workbook, sheet, mentions(rename.from, rename.kind), (token, place) =>
    sheetsOf(token).length > 1 ? token.value : renamed(token, place, rename),
  );
}

/** Whether a formula has a reference to cells of a sheet by its name. */
export function refersToSheet(formula: string, sheet: string): boolean {
  return (
    mentions(sheet, 'sheet')(formula) &&
    formulaTokens(formula).some((token) => {
      const sheets = sheetsOf(token);
      return sheets.length === 1 && sheets.every((each) => same(each, sheet));
    })
  );
}

/** Turns references to what is gone into #REF!, in the formulas of cells, defined names and calculated columns. */
export function removeEverywhere(workbook: WorkbookModel, removal: Removal): void {
  rewriteFormulas(workbook, mentions(removal.name, removal.kind), (token, place) =>
    isLost(token, place, removal) ? LOST_REFERENCE : token.value,
  );
}

/**
 * Turns references to columns that leave a table into #REF!; one over several columns shrinks to those that stay.
 *
 * @param table as it still is, with the columns that go
 */
export function removeColumns(
  workbook: WorkbookModel,
  table: TableModel,
  gone: readonly TableColumnModel[],
): void {
  if (gone.length === 0) return;
  const goneNames = new Set(gone.map(({ name }) => name.toLowerCase()));
  const mayConcern = gone.map(({ name }) => mentions(name, 'column'));
  const all = table.columns.map(({ name }) => name);
  rewriteFormulas(
    workbook,
    (text) => mayConcern.some((test) => test(text)),
    (token, place) => {
      const reference = structured(token);
      const columns = reference?.columns ?? [];
      const isConcerned =
        same(tableOf(token, place) ?? '', table.name) &&
        columns.some((column) => goneNames.has(column.toLowerCase()));
      if (reference === undefined || !isConcerned) return token.value;
      const left = between(all, columns).filter((name) => !goneNames.has(name.toLowerCase()));
      const [first] = left;
      const last = left.at(-1);
      if (first === undefined || last === undefined) return LOST_REFERENCE;
      return structuredText({ ...reference, columns: first === last ? [first] : [first, last] });
    },
  );
}

/** The columns that a reference spans, from the first it names to the last. */
function between(all: readonly string[], named: readonly string[]): readonly string[] {
  const places = named.map((name) => all.findIndex((each) => same(each, name)));
  return all.slice(Math.min(...places), Math.max(...places) + 1);
}

/** Whether a text can have a name in it, as formulas spell names of that kind. */
function mentions(name: string, kind: Rename['kind']): (text: string) => boolean {
  const spelled =
    kind === 'sheet'
      ? name.replaceAll("'", "''")
      : kind === 'column'
        ? name.replace(/[[\]#'@]/g, "'$&")
        : name;
  const wanted = spelled.toLowerCase();
  return (text) => text.toLowerCase().includes(wanted);
}

function renamed(token: Token, place: FormulaPlace, rename: Rename): string {
  switch (rename.kind) {
    case 'sheet':
      return withSheet(token, rename.from, rename.to);
    case 'table':
      return withTable(token, place, rename.from, rename.to);
    case 'column':
      return withColumn(token, place, rename);
    case 'name':
      return isName(token, place, rename.scope, rename.from) ? withName(token, rename.to) : token.value;
  }
}

function isLost(token: Token, place: FormulaPlace, removal: Removal): boolean {
  switch (removal.kind) {
    case 'sheet':
      return sheetsOf(token).some((sheet) => same(sheet, removal.name));
    case 'table':
      return isTableName(token, place, removal.name) || same(tableOf(token, place) ?? '', removal.name);
  }
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function a1(token: Token) {
  const isA1 =
    token.type === tokenTypes.REF_RANGE ||
    token.type === tokenTypes.REF_BEAM ||
    token.type === tokenTypes.REF_NAMED;
  return isA1 ? parseA1Ref(token.value) : undefined;
}

function structured(token: Token) {
  return token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
}

/** Sheets that a reference names: one, or the first and last of several (`'Jan:Dec'!A1`). */
function sheetsOf(token: Token): readonly string[] {
  const context = a1(token)?.context ?? [];
  return context.length === 1 ? (context[0] ?? '').split(':') : [];
}

function withSheet(token: Token, from: string, to: string): string {
  const reference = a1(token);
  const sheets = sheetsOf(token);
  if (reference === undefined || !sheets.some((sheet) => same(sheet, from))) {
    return token.value;
  }
  const context = [sheets.map((sheet) => (same(sheet, from) ? to : sheet)).join(':')];
  return stringifyA1Ref({ ...reference, context });
}

/** Table that a structured reference is about: the one it names, or the one around it. */
function tableOf(token: Token, place: FormulaPlace): string | undefined {
  const reference = structured(token);
  if (reference === undefined) {
    return undefined;
  }
  return reference.table === undefined || reference.table === '' ? place.table?.name : reference.table;
}

/** A table's name by itself stands for its data, unless it is a defined name. */
function isTableName(token: Token, place: FormulaPlace, table: string): boolean {
  const isPlainName = token.type === tokenTypes.REF_NAMED && same(token.value, table);
  return isPlainName && (place.sheet === null || place.directory.name(table, place.sheet) === undefined);
}

function withTable(token: Token, place: FormulaPlace, from: string, to: string): string {
  const reference = structured(token);
  if (reference?.table !== undefined && same(reference.table, from)) {
    return structuredText({ ...reference, table: to });
  }
  return isTableName(token, place, from) ? to : token.value;
}

function withColumn(token: Token, place: FormulaPlace, rename: Rename & { readonly kind: 'column' }): string {
  const reference = structured(token);
  if (reference?.columns === undefined || !same(tableOf(token, place) ?? '', rename.table)) {
    return token.value;
  }
  const columns = reference.columns.map((column) => (same(column, rename.from) ? rename.to : column));
  return columns.every((column, index) => column === reference.columns?.[index])
    ? token.value
    : structuredText({ ...reference, columns });
}

/** Whether a token means the defined name of that scope, and not one of the same name elsewhere. */
function isName(token: Token, place: FormulaPlace, scope: string | null, name: string): boolean {
  const reference = token.type === tokenTypes.REF_NAMED ? parseA1Ref(token.value) : undefined;
  if (reference === undefined || !('name' in reference) || !same(reference.name, name)) {
    return false;
  }
  const [sheetName] = reference.context ?? [];
  const sheet = sheetName === undefined ? place.sheet : place.directory.sheet(sheetName);
  if (scope !== null) {
    return sheet?.id === scope;
  }
  const meant = sheet === undefined || sheet === null ? undefined : place.directory.name(name, sheet);
  return meant?.scope === undefined || meant.scope === null;
}

function withName(token: Token, to: string): string {
  const reference = parseA1Ref(token.value);
  return reference === undefined ? to : stringifyA1Ref({ ...reference, name: to });
}
