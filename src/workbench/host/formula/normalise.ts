// SPDX-License-Identifier: EUPL-1.2
import type { ReferenceA1, ReferenceName, ReferenceStruct, Token } from '@borgar/fx';
import { parseA1Ref, parseStructRef, stringifyA1Ref, tokenTypes } from '@borgar/fx';
import type { SheetModel, TableModel, WorkbookModel } from '../../../ooxml/model';
import type { CellAddress } from './recalculation';
import type { Directory } from './directory';
import { createDirectory } from './directory';
import { findFunction } from './functions/catalogue';
import { columnPosition } from './resolve';
import type { Expression } from './syntax';
import { FormulaSyntaxError, parseTokens } from './syntax';
import { formulaTokens, structuredText } from './tokens';

/** Excel's limit on the length of a formula. */
const LONGEST_FORMULA = 8192;

/** Formula text as typed in a cell → as Excel keeps it. */
export type Normalise = (text: string, at: CellAddress) => string;

/**
 * Formula text as typed, with or without its equals sign → as Excel keeps it, without: functions and references in
 * upper case, sheets, tables, columns and names spelled as they are called, and references to a table qualified with
 * its name (`[@x]` and `T[[#This Row],[x]]` → `T[@x]`). Spaces stay. An unknown function or name is accepted.
 *
 * The function that is returned takes a text apart once: a column of a table has one text in all of its cells. Make a
 * new one after the structure of the workbook changed.
 *
 * @throws {FormulaSyntaxError} (the function) for what Excel would refuse: no formula at all, wrong number of
 * arguments, a sheet, table or column that is not there
 * @example createNormalise(workbook)("=sum([@a],b1)", at) // "SUM(Programma[@a],B1)"
 */
export function createNormalise(workbook: WorkbookModel): Normalise {
  const directory = createDirectory(workbook);
  // What a text means depends on the table around the cell and on the names of its sheet, and on nothing else.
  const known = new Map<SheetModel | TableModel | undefined, Map<string, string>>();
  return (text, at) => {
    const sheet = directory.sheetById(at.sheetId);
    const around = sheet && (directory.tableAt(sheet, at.row, at.column)?.table ?? sheet);
    const texts = known.get(around) ?? new Map<string, string>();
    known.set(around, texts);
    const normalised = texts.get(text) ?? normalise(text, at, directory);
    texts.set(text, normalised);
    return normalised;
  };
}

/**
 * One formula text as Excel keeps it.
 *
 * @throws {FormulaSyntaxError}
 */
export function normaliseFormula(text: string, at: CellAddress, workbook: WorkbookModel): string {
  return createNormalise(workbook)(text, at);
}

function normalise(text: string, at: CellAddress, directory: Directory): string {
  if (text.length > LONGEST_FORMULA) {
    throw new FormulaSyntaxError(`A formula has at most ${LONGEST_FORMULA} characters`);
  }
  const tokens = formulaTokens(text);
  checkArguments(parseTokens(tokens).expression);
  return tokens
    .map((token) => normaliseToken(token, at, directory))
    .join('')
    .trim();
}

function normaliseToken(token: Token, at: CellAddress, directory: Directory): string {
  switch (token.type) {
    case tokenTypes.FUNCTION:
    case tokenTypes.BOOLEAN:
    case tokenTypes.ERROR:
      return token.value.toUpperCase();
    case tokenTypes.REF_RANGE:
    case tokenTypes.REF_BEAM:
    case tokenTypes.REF_NAMED:
      return normaliseReference(token.value, at, directory);
    case tokenTypes.REF_STRUCT:
      return normaliseStructured(token.value, at, directory);
    default:
      return token.value;
  }
}

function normaliseReference(text: string, at: CellAddress, directory: Directory): string {
  const reference: ReferenceA1 | ReferenceName | undefined = parseA1Ref(text);
  if (reference === undefined) {
    throw new FormulaSyntaxError(`Not a reference: ${text}`);
  }
  const context = reference.context ?? [];
  if (context.length > 1) {
    throw new FormulaSyntaxError(`No such workbook is open: ${text}`);
  }
  const sheets = (context[0] ?? '').split(':').filter((name) => name !== '');
  const sheetNames = sheets.map((name) => knownSheet(name, directory).name);
  const spelled = sheetNames.length === 0 ? [] : [sheetNames.join(':')];
  return 'name' in reference
    ? stringifyA1Ref({ context: spelled, name: spelledName(reference.name, sheets[0], at, directory) })
    : stringifyA1Ref({ ...reference, context: spelled });
}

function knownSheet(name: string, directory: Directory) {
  const sheet = directory.sheet(name);
  if (sheet === undefined) {
    throw new FormulaSyntaxError(`No such sheet: ${name}`);
  }
  return sheet;
}

/** A known name or table as it is called, an unknown name as typed. */
function spelledName(
  name: string,
  sheetName: string | undefined,
  at: CellAddress,
  directory: Directory,
): string {
  const sheet = sheetName === undefined ? directory.sheetById(at.sheetId) : directory.sheet(sheetName);
  const known = sheet === undefined ? undefined : directory.name(name, sheet);
  return known?.name ?? directory.table(name)?.table.name ?? name;
}

function normaliseStructured(text: string, at: CellAddress, directory: Directory): string {
  const reference: ReferenceStruct | undefined = parseStructRef(text);
  if (reference === undefined) {
    throw new FormulaSyntaxError(`Not a reference to a table: ${text}`);
  }
  const table = knownTable(reference.table ?? '', at, directory);
  const columns = (reference.columns ?? []).map((name) => {
    const column = table.columns[columnPosition(table, name)];
    if (column === undefined) {
      throw new FormulaSyntaxError(`Table ${table.name} has no column ${name}`);
    }
    return column.name;
  });
  return structuredText({ ...reference, table: table.name, columns });
}

function knownTable(name: string, at: CellAddress, directory: Directory): TableModel {
  const sheet = directory.sheetById(at.sheetId);
  const placed =
    name !== ''
      ? directory.table(name)
      : sheet === undefined
        ? undefined
        : directory.tableAt(sheet, at.row, at.column);
  if (placed === undefined) {
    throw new FormulaSyntaxError(name === '' ? 'The cell is not in a table' : `No such table: ${name}`);
  }
  return placed.table;
}

/** Refuses known functions with too few or too many arguments. */
function checkArguments(expression: Expression): void {
  switch (expression.kind) {
    case 'unary':
      checkArguments(expression.operand);
      return;
    case 'binary':
      checkArguments(expression.left);
      checkArguments(expression.right);
      return;
    case 'call': {
      const [least, most] = findFunction(expression.name)?.arity ?? [0, Infinity];
      if (expression.args.length < least || expression.args.length > most) {
        throw new FormulaSyntaxError(`Wrong number of arguments for ${expression.name}`);
      }
      expression.args.forEach(checkArguments);
      return;
    }
    default:
      return;
  }
}
