// SPDX-License-Identifier: EUPL-1.2
import { tokenize } from '@borgar/fx/xlsx';
import type { WorkbookModel } from '../model';
import type { Origin } from '../open-workbook';
import type { Package } from '../package/package';
import { escapeText } from '../xml/escape';
import type { XmlEditor } from '../xml/editor';
import type { XmlElement } from '../xml/tree';

/** New names of sheets by the old one in lower case. */
type Renames = ReadonlyMap<string, string>;

/** Parts whose formulas the model does not hold: of sheets (conditions, validations), charts and pivot caches. */
const PARTS = /\/(worksheets|charts|chartsheets|pivotCache)\/[^/]*\.xml$/;

/** Elements whose text is a formula, by local name: of conditional formats, validations, sparklines and charts. */
export const FORMULA_ELEMENTS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);

/** `'Blad 1'!A1` or `Blad1!A1`: the sheet and the rest. */
const QUALIFIED = /^(?:'((?:[^']|'')*)'|([^'![\]]+))!(.*)$/s;

/** Sheets that have another name than in the file. */
export function renamedSheets({ snapshot }: Origin, { sheets }: WorkbookModel): Renames {
  const renames = new Map<string, string>();
  for (const { id, name } of sheets) {
    const old = snapshot.sheets.get(id)?.name;
    if (old !== undefined && old !== name) renames.set(old.toLowerCase(), name);
  }
  return renames;
}

function renameInReference(reference: string, renames: Renames): string {
  const match = QUALIFIED.exec(reference);
  if (match === null) return reference;
  const [, quoted, bare = '', rest = ''] = match;
  const name = renames.get((quoted?.replaceAll("''", "'") ?? bare).toLowerCase());
  return name === undefined ? reference : `'${name.replaceAll("'", "''")}'!${rest}`;
}

function renameInFormula(formula: string, renames: Renames): string {
  return tokenize(formula, { withLocation: false })
    .map(({ value }) => renameInReference(value, renames))
    .join('');
}

function renameIn(editor: XmlEditor, element: XmlElement, renames: Renames): void {
  const local = element.name.slice(element.name.indexOf('}') + 1);
  if (FORMULA_ELEMENTS.has(local) && element.children.length === 0) {
    const formula = renameInFormula(element.text, renames);
    if (formula !== element.text) editor.setContent(element, escapeText(formula));
  }
  const sheet =
    local === 'worksheetSource' ? renames.get(element.attributes.sheet?.toLowerCase() ?? '') : undefined;
  if (sheet !== undefined) editor.setAttributes(element, { sheet });
  for (const nested of element.children) renameIn(editor, nested, renames);
}

/**
 * Lets references follow renamed sheets where the model does not reach: charts, conditional formats, validations and
 * the sources of pivot tables. Formulas of cells and names are the model's, and follow there.
 */
export function renameSheetsElsewhere(pkg: Package, renames: Renames): void {
  if (renames.size === 0) return;
  for (const part of pkg.parts) {
    if (!PARTS.test(part)) continue;
    const editor = pkg.edit(part, { within: 'sheetData', onChild: () => undefined });
    renameIn(editor, editor.root, renames);
    pkg.write(part, editor.result());
  }
}
