// SPDX-License-Identifier: EUPL-1.2
import { checkPackage } from '../../../src/ooxml/check/check-package';
import type { PackageProblemCode } from '../../../src/ooxml/check/problem';
import { createWorkbook } from '../../../src/ooxml/create-workbook';
import { saveWorkbook } from '../../../src/ooxml/save-workbook';
import { addTable } from '../../support/table';
import { withParts, withText } from '../../support/package';
import { asQueryResult, QUERY } from '../../support/query-result';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const WORKBOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sound(): Uint8Array {
  const open = createWorkbook();
  const [sheet] = open.workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  addTable(sheet, open.workbook.defaultFormat, { id: 1, name: 'T', columns: ['a', 'b'] }, [
    ['x', 1],
    ['y', 2],
  ]);
  const formula = 'Blad1!$A$1';
  open.workbook.names.push({ name: 'Naam', scope: sheet.id, formula, visible: true, comment: '' });
  return saveWorkbook(open);
}

/** Each fault: where, what is replaced by what. */
type Fault = readonly [code: PackageProblemCode, part: string, from: string | RegExp, to: string];

const FAULTS: readonly Fault[] = [
  ['malformedXml', TABLE, '</table>', ''],
  [
    'noContentType',
    TYPES,
    /<Default Extension="xml"[^>]*>(.*)<Override PartName="\/docProps\/app.xml"[^>]*>/,
    '$1',
  ],
  ['contentTypeWithoutPart', TYPES, '/docProps/app.xml', '/docProps/none.xml'],
  ['relationshipWithoutTarget', '_rels/.rels', 'docProps/app.xml', 'docProps/none.xml'],
  ['duplicateRelationshipId', '_rels/.rels', 'Id="rId2"', 'Id="rId1"'],
  ['unreachablePart', '_rels/.rels', /<Relationship Id="rId2"[^>]*>/, ''],
  ['unknownRelationshipId', SHEET, 'r:id="rId1"', 'r:id="rId9"'],
  ['childOrder', SHEET, /(<sheetData>.*<\/sheetData>)(<pageMargins[^>]*>)/, '$2$1'],
  ['childOrder', TABLE, /(<autoFilter[^>]*>)(.*)<\/table>/, '$2$1</table>'],
  ['childOrder', WORKBOOK, /(<bookViews>.*<\/bookViews>)(<sheets>.*<\/sheets>)/, '$2$1'],
  ['childOrder', 'xl/styles.xml', /(<fonts.*<\/fonts>)(<fills.*<\/fills>)/, '$2$1'],
  ['wrongCount', TABLE, 'tableColumns count="2"', 'tableColumns count="3"'],
  ['invalidSheetName', WORKBOOK, 'name="Blad1"', 'name="Blad/1"'],
  ['invalidSheetName', WORKBOOK, 'name="Blad1"', `name="${'x'.repeat(32)}"`],
  ['duplicateSheetName', WORKBOOK, '</sheets>', '<sheet name="BLAD1" sheetId="2" r:id="rId2"/></sheets>'],
  ['duplicateSheetId', WORKBOOK, '</sheets>', '<sheet name="x" sheetId="1" r:id="rId2"/></sheets>'],
  [
    'duplicateSheetRelationship',
    WORKBOOK,
    '</sheets>',
    '<sheet name="x" sheetId="2" r:id="rId2"/><sheet name="y" sheetId="3" r:id="rId2"/></sheets>',
  ],
  ['tabOutOfRange', WORKBOOK, '<workbookView', '<workbookView activeTab="5"'],
  [
    'duplicateDefinedName',
    WORKBOOK,
    '</definedNames>',
    '<definedName name="NAAM" localSheetId="0">1</definedName></definedNames>',
  ],
  ['scopeOutOfRange', WORKBOOK, 'localSheetId="0"', 'localSheetId="4"'],
  ['rowOrder', SHEET, '<row r="2">', '<row r="1">'],
  ['cellOrder', SHEET, 'r="B2"', 'r="A2"'],
  ['invalidReference', SHEET, 'r="B2"', 'r="B7"'],
  ['styleOutOfRange', SHEET, '<c r="B2">', '<c r="B2" s="3">'],
  [
    'styleOutOfRange',
    SHEET,
    '<sheetData>',
    '<cols><col min="1" max="1" width="9" style="4"/></cols><sheetData>',
  ],
  ['differentialFormatOutOfRange', TABLE, '<table ', '<table dataDxfId="0" '],
  [
    'overlappingMerges',
    SHEET,
    '</sheetData>',
    '</sheetData><mergeCells><mergeCell ref="F1:G2"/><mergeCell ref="G2:H3"/></mergeCells>',
  ],
  ['mergedTable', SHEET, '</sheetData>', '</sheetData><mergeCells><mergeCell ref="B2:C2"/></mergeCells>'],
  [
    'overlappingColumns',
    SHEET,
    '<sheetData>',
    '<cols><col min="1" max="3" width="9"/><col min="3" max="4" width="9"/></cols><sheetData>',
  ],
  ['duplicateTableName', WORKBOOK, '</definedNames>', '<definedName name="t">1</definedName></definedNames>'],
  ['duplicateTableColumn', TABLE, 'name="b"', 'name="A"'],
  ['tableColumnCount', TABLE, 'ref="A1:B3"', 'ref="A1:C3"'],
  ['tableHeaderMismatch', TABLE, 'name="b"', 'name="c"'],
  ['tableFilterMismatch', TABLE, 'autoFilter ref="A1:B3"', 'autoFilter ref="A1:B2"'],
];

describe('checkPackage', () => {
  it('finds nothing wrong with what we write', () => {
    expect(checkPackage(sound())).toEqual([]);
  });

  it.each(FAULTS)('finds %s in %s', (code, part, from, to) => {
    const broken = withText(sound(), part, (text) => {
      const changed = text.replace(from, to);
      expect(changed).not.toBe(text);
      return changed;
    });
    expect(checkPackage(broken).map((problem) => problem.code)).toContain(code);
  });

  it('finds relationships of a part that is not there', () => {
    const broken = withParts(sound(), { 'xl/worksheets/_rels/sheet9.xml.rels': '<Relationships/>' });
    expect(checkPackage(broken).map(({ code }) => code)).toEqual(['relationshipsWithoutSource']);
  });

  it('finds tables with the same id, name or place', () => {
    const table = `<table xmlns="${NAMESPACE}" id="1" name="t" displayName="t" ref="B3:C4"><tableColumns><tableColumn id="1" name="q"/><tableColumn id="2" name="r"/></tableColumns></table>`;
    const listed = withText(sound(), SHEET, (text) =>
      text.replace('</tableParts>', '<tablePart r:id="rId2"/></tableParts>'),
    );
    const related = withText(listed, 'xl/worksheets/_rels/sheet1.xml.rels', (text) =>
      text.replace(/(<Relationship )Id="rId1"([^>]*)table1.xml"\/>/, '$&$1Id="rId2"$2table2.xml"/>'),
    );
    const broken = withParts(related, { 'xl/tables/table2.xml': table });
    const codes = checkPackage(broken).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'duplicateTableId',
        'duplicateTableName',
        'overlappingTables',
        'tableHeaderMismatch',
      ]),
    );
  });

  it('finds a query that does not know the columns of its table', () => {
    const query = asQueryResult(sound());
    expect(checkPackage(query)).toEqual([]);
    const broken = [
      withText(query, TABLE, (text) => text.replace('queryTableFieldId="12"', 'queryTableFieldId="9"')),
      withText(query, QUERY, (text) => text.replace(/<queryTableField id="12"[^>]*>/, '')),
    ];
    for (const each of broken)
      expect(checkPackage(each).map(({ code }) => code)).toContain('queryFieldMismatch');
  });

  it('finds a shared string the table lacks, which the file cannot be opened with', () => {
    const broken = withText(sound(), SHEET, (text) => text.replace('t="s"><v>0', 't="s"><v>99'));
    expect(() => checkPackage(broken)).toThrow('damaged');
  });
});
