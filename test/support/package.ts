// SPDX-License-Identifier: EUPL-1.2
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { readZip, writeZip } from '../../src/ooxml/package/zip';
import { saveWorkbook } from '../../src/ooxml/save-workbook';

/** A package with some parts replaced, added (a text) or left out (null). */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | Uint8Array | null>>,
): Uint8Array {
  const entries = new Map(readZip(bytes));
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) entries.delete(name);
    else entries.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  return writeZip(entries);
}

/** A package with the text of some parts changed. */
export function withText(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const content = readZip(bytes).get(part);
  if (content === undefined) throw new Error(`no part ${part}`);
  return withParts(bytes, { [part]: change(new TextDecoder().decode(content)) });
}

/** An otherwise empty workbook whose only sheet has this content after `sheetFormatPr`, and these shared strings. */
export function workbookWithSheet(content: string, strings = ''): Uint8Array {
  const empty = saveWorkbook(createWorkbook());
  const sheet = withText(empty, 'xl/worksheets/sheet1.xml', (text) => text.replace('<sheetData/>', content));
  const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
  const typed = withText(sheet, '[Content_Types].xml', (text) =>
    text.replace('</Types>', `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}"/></Types>`),
  );
  const related = withText(typed, 'xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdS" Type="${relationship}" Target="sharedStrings.xml"/></Relationships>`,
    ),
  );
  return withParts(related, { 'xl/sharedStrings.xml': `<sst xmlns="${namespace}">${strings}</sst>` });
}
