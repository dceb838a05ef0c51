// SPDX-License-Identifier: EUPL-1.2
import { openWorkbook } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import { addContentType, CONTENT_TYPES_PART, ContentType } from './package/content-types';
import { Package } from './package/package';
import { addRelationship } from './package/relationships';
import { writeZip } from './package/zip';
import {
  DECLARATION,
  emptyStyles,
  emptyWorksheet,
  RELATIONSHIP_BASE,
  SPREADSHEET_NAMESPACE,
} from './templates';
import { themeXml } from './theme-template';
import { tag } from './xml/build';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const WORKBOOK_PART = 'xl/workbook.xml';

export interface NewWorkbookOptions {
  /** Name of the only sheet. */
  readonly sheetName?: string;
  /** Program the file says it was made with (`docProps/app.xml`). */
  readonly application?: string;
}

function contentTypes(): string {
  const defaults = [
    tag('Default', { Extension: 'rels', ContentType: ContentType.relationships }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  return tag('Types', { xmlns: `${PACKAGE}/content-types` }, defaults.join(''));
}

function workbookXml(sheetName: string): string {
  const namespaces = { xmlns: SPREADSHEET_NAMESPACE, 'xmlns:r': RELATIONSHIP_BASE.replace(/\/$/, '') };
  const sheet = tag('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' });
  const content = tag('bookViews', {}, tag('workbookView')) + tag('sheets', {}, sheet);
  return tag('workbook', namespaces, content);
}

function applicationXml(application: string): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return tag('Properties', { xmlns: namespace }, tag('Application', {}, application));
}

/**
 * A new workbook with one empty sheet.
 *
 * @example createWorkbook({ sheetName: "Programma" }).workbook.sheets[0]?.name // "Programma"
 */
export function createWorkbook(options: NewWorkbookOptions = {}): OpenWorkbook {
  const { sheetName = 'Blad1', application = 'wvrv' } = options;
  const pkg = new Package(new Map());
  const add = (
    part: string,
    xml: string,
    contentType: string,
    source: string,
    relationshipType: string,
  ): void => {
    pkg.write(part, xml.startsWith('<?xml') ? xml : DECLARATION + xml);
    addContentType(pkg, part, contentType);
    addRelationship(pkg, source, { uri: relationshipType, target: part });
  };
  pkg.write(CONTENT_TYPES_PART, DECLARATION + contentTypes());
  const workbookType = ContentType.worksheet.replace('worksheet+xml', 'sheet.main+xml');
  add(WORKBOOK_PART, workbookXml(sheetName), workbookType, '', `${RELATIONSHIP_BASE}officeDocument`);
  const sheet = emptyWorksheet(SPREADSHEET_NAMESPACE, RELATIONSHIP_BASE);
  add(
    'xl/worksheets/sheet1.xml',
    sheet,
    ContentType.worksheet,
    WORKBOOK_PART,
    `${RELATIONSHIP_BASE}worksheet`,
  );
  add('xl/theme/theme1.xml', themeXml(), `${OFFICE}.theme+xml`, WORKBOOK_PART, `${RELATIONSHIP_BASE}theme`);
  const styles = emptyStyles(SPREADSHEET_NAMESPACE);
  add('xl/styles.xml', styles, ContentType.styles, WORKBOOK_PART, `${RELATIONSHIP_BASE}styles`);
  const properties = `${OFFICE}.extended-properties+xml`;
  add(
    'docProps/app.xml',
    applicationXml(application),
    properties,
    '',
    `${RELATIONSHIP_BASE}extended-properties`,
  );
  return openWorkbook(writeZip(pkg.entries));
}
