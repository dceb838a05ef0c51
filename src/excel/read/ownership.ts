// SPDX-License-Identifier: EUPL-1.2

import {
  COLUMN_ROLES,
  columnMark,
  LANGUAGE_MARK,
  roundMark,
  roundOfMark,
  SHEET_ROLES,
  sheetMark,
  WRITING_MARK,
} from '../../core/plan/roles';
import type { ColumnRole, SheetRole } from '../../core/plan/roles';
import { readFormerLooks } from '../former-looks';
import type { FormerLooks } from '../former-looks';

/** A sheet of ours as it is in the workbook now. */
export interface OwnedSheet {
  readonly id: string;
  readonly name: string;
}

/** A column of ours in the user's table: its header cell, on the sheet, counted from zero. */
export interface OwnedColumn {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly former: FormerLooks;
}

/** What in this workbook is ours, told by the hidden names and by nothing else. */
export interface Ownership {
  readonly sheets: ReadonlyMap<SheetRole, OwnedSheet>;
  readonly columns: ReadonlyMap<ColumnRole, OwnedColumn>;
  /** Columns whose cells were deleted and whose mark was left behind. */
  readonly lostColumns: ReadonlySet<ColumnRole>;
  /** Sheet of each round that was frozen, by its name; they stay as they are. */
  readonly rounds: ReadonlyMap<string, string>;
  /** Language of the first write, or null before it. */
  readonly language: string | null;
  /** Whether a write or removal is busy, or was never finished: what is ours may be half of it. */
  readonly isInterrupted: boolean;
  /** Ids of sheets that a write, or the freezing of a round, made and could not finish any more. */
  readonly strays: readonly string[];
  /** Names on those. */
  readonly strayNames: readonly string[];
}

/**
 * Finds what the add-in owns. Only names of the workbook count: Excel gives a copied sheet names of its own, so a
 * copy is never ours. A name whose cells were deleted owns nothing. A sheet has its mark for a name until it is
 * marked.
 *
 * @requires ExcelApi 1.4
 */
export async function readOwnership(context: Excel.RequestContext): Promise<Ownership> {
  const { names } = context.workbook;
  const marked = <Role extends string>(roles: readonly Role[], mark: (role: Role) => string) =>
    roles.map((role) => {
      const name = names.getItemOrNullObject(mark(role)).load('comment');
      const range = name.getRangeOrNullObject().load('rowIndex,columnIndex,worksheet/id,worksheet/name');
      return { role, name, range };
    });
  const sheets = marked(SHEET_ROLES, sheetMark);
  const columns = marked(COLUMN_ROLES, columnMark);
  const language = names.getItemOrNullObject(LANGUAGE_MARK).load('value');
  const all = names.load('items/name,items/formula');
  const writing = names.getItemOrNullObject(WRITING_MARK).load('name');
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const owned = new Map(
    sheets
      .filter(({ range }) => !range.isNullObject)
      .map(({ role, range }) => [role, { id: range.worksheet.id, name: range.worksheet.name }]),
  );
  const marks = new Set([...owned.values()].map(({ id }) => id));
  const strays = worksheets.items.filter(({ id, name }) => isProvisional(name) && !marks.has(id));
  const frozen = all.items.flatMap((name) => frozenRound(name));
  const isStray = (sheet: string): boolean => strays.some(({ name }) => name === sheet);
  return {
    sheets: owned,
    rounds: new Map(frozen.filter(([, sheet]) => !isStray(sheet))),
    isInterrupted: !writing.isNullObject,
    strays: strays.map(({ id }) => id),
    strayNames: frozen.flatMap(([round, sheet]) => (isStray(sheet) ? [roundMark(round)] : [])),
    columns: new Map(
      columns
        .filter(({ range }) => !range.isNullObject)
        .map(({ role, name, range }) => [
          role,
          {
            sheetId: range.worksheet.id,
            sheet: range.worksheet.name,
            row: range.rowIndex,
            column: range.columnIndex,
            former: readFormerLooks(name.comment),
          },
        ]),
    ),
    lostColumns: new Set(
      columns.filter(({ name, range }) => !name.isNullObject && range.isNullObject).map(({ role }) => role),
    ),
    language: language.isNullObject ? null : constantText(language),
  };
}

/** Until it is finished a sheet of ours is called by its mark. */
function isProvisional(name: string): boolean {
  return roundOfMark(name) !== null || SHEET_ROLES.some((role) => sheetMark(role) === name);
}

/** The text of a name that holds one: versions of Excel differ in whether they hand back its formula or its value. */
function constantText({ value }: Excel.NamedItem): string {
  return String(value).replace(/^="?|"$/g, '');
}

/** `='Wvrv Ronde 2026-1'!$A$1`; a name whose sheet was deleted refers to nothing. */
const SHEET_OF_REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/;

function frozenRound({ name, formula }: Excel.NamedItem): readonly (readonly [string, string])[] {
  const round = roundOfMark(name);
  const [, quoted, bare] = SHEET_OF_REFERENCE.exec(String(formula)) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return round === null || sheet === undefined ? [] : [[round, sheet]];
}
