// SPDX-License-Identifier: EUPL-1.2

import { parseXml, child, childrenOf } from '../../src/ooxml/xml/tree';
import { withParts, withText } from './package';
import { partText } from './parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TABLE = 'xl/tables/table1.xml';

export const QUERY = 'xl/queryTables/queryTable1.xml';

/** The same workbook with its first table as Excel saves the result of a query: a field for each column. */
export function asQueryResult(bytes: Uint8Array): Uint8Array {
  const columns = childrenOf(child(parseXml(partText(bytes, TABLE)), 'tableColumns'), 'tableColumn');
  // Ids of fields are not those of columns.
  const fieldId = (id: string | undefined): number => Number(id) + 10;
  const fields = columns.map(
    ({ attributes: { id, name = '' } }) =>
      `<queryTableField id="${fieldId(id)}" name="${name.replaceAll('"', '&quot;')}" tableColumnId="${id ?? ''}"/>`,
  );
  const last = Math.max(...columns.map(({ attributes: { id } }) => fieldId(id)));
  const typed = withText(bytes, TABLE, (text) =>
    text
      .replace(/<table /, '<table tableType="queryTable" ')
      .replace(
        /<tableColumn id="(\d+)"/g,
        (all, id: string) => `${all} uniqueName="${id}" queryTableFieldId="${fieldId(id)}"`,
      ),
  );
  const listed = withText(typed, '[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      `<Override PartName="/${QUERY}" ContentType="${TYPES}.queryTable+xml"/>` +
        `<Override PartName="/xl/connections.xml" ContentType="${TYPES}.connections+xml"/></Types>`,
    ),
  );
  const connected = withText(listed, 'xl/_rels/workbook.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdC" Type="${OFFICE}/connections" Target="connections.xml"/></Relationships>`,
    ),
  );
  return withParts(connected, {
    [QUERY]:
      `<queryTable xmlns="${MAIN}" name="ExternalData_1" connectionId="1" autoFormatId="16">` +
      `<queryTableRefresh nextId="${last + 1}"><queryTableFields count="${fields.length}">${fields.join('')}` +
      '</queryTableFields></queryTableRefresh></queryTable>',
    'xl/connections.xml':
      `<connections xmlns="${MAIN}"><connection id="1" name="Query - Plan" type="5" refreshedVersion="8" background="1">` +
      '<dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Location=Plan" command="SELECT * FROM [Plan]"/></connection></connections>',
    'xl/tables/_rels/table1.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/queryTable" Target="../queryTables/queryTable1.xml"/></Relationships>`,
  });
}
