// SPDX-License-Identifier: EUPL-1.2
import { toCol } from '@borgar/fx';
import { strToU8, zipSync } from 'fflate';
import { formulaInFile } from '../../../../src/ooxml/formula/file-form';
import type { Cell, Rect, SheetModel, TableModel, WorkbookModel } from '../../../../src/ooxml/model';
import { isCellError, MAX_COLUMNS } from '../../../../src/ooxml/model';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The least that is an .xlsx file: cells, tables and names, without formats and without values of formulas. */
export function packWorkbook(workbook: WorkbookModel): Uint8Array {
  const parts: Record<string, string> = {};
  const types: string[] = [];
  const part = (path: string, type: string, xml: string): void => {
    parts[path] = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`;
    types.push(`<Override PartName="/${path}" ContentType="${CONTENT}.${type}+xml"/>`);
  };

  workbook.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    part(path, 'worksheet', sheetXml(sheet));
    sheet.tables.forEach((table) => {
      part(`xl/tables/table${table.id}.xml`, 'table', tableXml(table));
    });
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(
      sheet.tables.map(({ id }) => [`table${id}`, 'table', `../tables/table${id}.xml`]),
    );
  });
  part('xl/workbook.xml', 'sheet.main', workbookXml(workbook));
  parts['xl/_rels/workbook.xml.rels'] = relationships(
    workbook.sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
  );
  parts['_rels/.rels'] = relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]);
  parts['[Content_Types].xml'] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

function workbookXml({ sheets, names }: WorkbookModel): string {
  const tabs = sheets.map(
    ({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = names.map(
    ({ name, formula }) =>
      `<definedName name="${escape(name)}">${escape(formulaInFile(formula))}</definedName>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets>` +
    `<definedNames>${defined.join('')}</definedNames></workbook>`
  );
}

function sheetXml(sheet: SheetModel): string {
  const rows = new Map<number, string[]>();
  for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    const row = Math.floor(key / MAX_COLUMNS);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push(cellXml(`${toCol(key % MAX_COLUMNS)}${row + 1}`, cell));
  }
  const data = [...rows].map(([row, cells]) => `<row r="${row + 1}">${cells.join('')}</row>`);
  const tables = sheet.tables.map(({ id }) => `<tablePart r:id="table${id}"/>`);
  const tableParts =
    tables.length > 0 ? `<tableParts count="${tables.length}">${tables.join('')}</tableParts>` : '';
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${data.join('')}</sheetData>${tableParts}</worksheet>`;
}

function cellXml(address: string, { value, formula }: Cell): string {
  if (formula !== null) {
    return `<c r="${address}"><f>${escape(formulaInFile(formula))}</f></c>`;
  }
  if (value === null) {
    return '';
  }
  if (isCellError(value)) {
    return `<c r="${address}" t="e"><v>${value.error}</v></c>`;
  }
  if (typeof value === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  }
  return typeof value === 'boolean'
    ? `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`
    : `<c r="${address}"><v>${value}</v></c>`;
}

function areaText({ row, column, rows, columns }: Rect): string {
  return `${toCol(column)}${row + 1}:${toCol(column + columns - 1)}${row + rows}`;
}

function tableXml(table: TableModel): string {
  const { id, name, range, columns, showTotals } = table;
  const list = columns.map((column) => `<tableColumn id="${column.id}" name="${escape(column.name)}"/>`);
  const filtered = areaText({ ...range, rows: range.rows - (showTotals ? 1 : 0) });
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${areaText(range)}" ` +
    `totalsRowCount="${showTotals ? 1 : 0}"><autoFilter ref="${filtered}"/>` +
    `<tableColumns count="${columns.length}">${list.join('')}</tableColumns></table>`
  );
}
