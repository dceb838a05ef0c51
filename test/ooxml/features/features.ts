// SPDX-License-Identifier: EUPL-1.2
import { cellReference, rangeReference } from '../../../src/ooxml/address';
import { MAX_COLUMNS } from '../../../src/ooxml/model';
import type { SheetModel, WorkbookModel } from '../../../src/ooxml/model';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import { partText } from '../../support/parts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The first sheet of a workbook. */
export function firstSheet({ sheets: [sheet] }: WorkbookModel): SheetModel {
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** All stretches of a part that match, as they stand; none is a fault of the test. */
function stretches(bytes: Uint8Array, part: string, pattern: RegExp): readonly string[] {
  const found = partText(bytes, part).match(pattern) ?? [];
  if (found.length === 0) throw new Error(`nothing like ${String(pattern)} in ${part}`);
  return found;
}

/** Numbers of rows, counted from zero, in elements of this name, as references. */
function rowElements(bytes: Uint8Array, part: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${name}>\\d+(?=</${name}>)`, 'g');
  return stretches(bytes, part, pattern).map((text) => cellReference(Number(text.replace(/^.*>/, '')), 0));
}

function whole(part: string): (bytes: Uint8Array) => readonly string[] {
  return (bytes) => [partText(bytes, part)];
}

/** What a save must keep: by name how it stands in a file, places as references. */
export const FEATURES: Readonly<Record<string, (bytes: Uint8Array) => readonly string[]>> = {
  'formulas (shared, array, calculated, external) and values': (bytes) =>
    openWorkbook(bytes).workbook.sheets.flatMap(({ name, cells }) =>
      [...cells]
        .sort(([a], [b]) => a - b)
        .map(([key, { value, formula, array }]) => {
          const reference = cellReference(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
          const filled = array === undefined ? '' : rangeReference(array);
          return `${name} ${reference} ${filled} =${formula ?? ''} ${JSON.stringify(value)}`;
        }),
    ),
  'rich text of the string table': (bytes) => [
    ...stretches(bytes, 'xl/sharedStrings.xml', /<si><r>.*?<\/si>/g),
    ...stretches(bytes, SHEET, /<c r="A1" t="s"><v>0<\/v>/g),
  ],
  'rich text in a cell': (bytes) => stretches(bytes, SHEET, /<c r="B1"[^>]*><is>.*?<\/is>/g),
  'dates from 1904': (bytes) => [
    ...stretches(bytes, 'xl/workbook.xml', /date1904="1"/g),
    ...stretches(bytes, SHEET, /<c r="C1" s="1"><v>42000/g),
  ],
  'merged cells': (bytes) => stretches(bytes, SHEET, /<mergeCell .*?>/g),
  'hidden rows and heights': (bytes) =>
    [...firstSheet(openWorkbook(bytes).workbook).rows].map(
      ([row, { hidden, height }]) => `${cellReference(row, 0)} ${hidden} ${height}`,
    ),
  'hidden columns and widths': (bytes) => stretches(bytes, SHEET, /<cols>.*<\/cols>/g),
  'table with a calculated column and totals': whole('xl/tables/table1.xml'),
  validations: (bytes) => stretches(bytes, SHEET, /<dataValidations.*<\/dataValidations>/g),
  'validations of later versions': (bytes) =>
    stretches(bytes, SHEET, /<x14:dataValidations.*<\/x14:dataValidations>/g),
  'conditional formats': (bytes) =>
    stretches(bytes, SHEET, /<conditionalFormatting .*?<\/conditionalFormatting>/g),
  'conditional formats of later versions': (bytes) =>
    stretches(bytes, SHEET, /<x14:conditionalFormattings>.*<\/x14:conditionalFormattings>/g),
  'formats of conditional formats': (bytes) => stretches(bytes, 'xl/styles.xml', /<dxf>.*?<\/dxf>/g),
  notes: whole('xl/comments1.xml'),
  'where notes are drawn': (bytes) => rowElements(bytes, 'xl/drawings/vmlDrawing1.vml', 'x:Row'),
  conversations: whole('xl/threadedComments/threadedComment1.xml'),
  'people in conversations': whole('xl/persons/person.xml'),
  'where the drawing is': (bytes) => rowElements(bytes, 'xl/drawings/drawing1.xml', 'xdr:row'),
  'what is drawn': (bytes) => stretches(bytes, 'xl/drawings/drawing1.xml', /<xdr:sp .*<\/xdr:sp>/g),
  'external link': (bytes) => [
    partText(bytes, 'xl/externalLinks/externalLink1.xml').replace('A1', 'its own'),
    partText(bytes, 'xl/externalLinks/_rels/externalLink1.xml.rels'),
    ...stretches(bytes, 'xl/workbook.xml', /<externalReferences>.*<\/externalReferences>/g),
  ],
  'protection of a sheet': (bytes) => stretches(bytes, 'xl/worksheets/sheet2.xml', /<sheetProtection .*?>/g),
  'protection of the workbook': (bytes) => stretches(bytes, 'xl/workbook.xml', /<workbookProtection .*?>/g),
  names: (bytes) => stretches(bytes, 'xl/workbook.xml', /<definedName .*?<\/definedName>/g),
  hyperlinks: (bytes) => stretches(bytes, SHEET, /<hyperlink .*?>/g),
  'frozen rows': (bytes) => stretches(bytes, SHEET, /<pane .*?>/g),
  'page layout': (bytes) => stretches(bytes, SHEET, /<pageMargins.*<\/headerFooter>/g),
  'document properties': (bytes) =>
    ['core', 'app', 'custom'].map((name) => partText(bytes, `docProps/${name}.xml`)),
};
