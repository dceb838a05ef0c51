// SPDX-License-Identifier: EUPL-1.2
import { createWorkbook } from '../../../src/ooxml/create-workbook';
import { saveWorkbook } from '../../../src/ooxml/save-workbook';
import { withParts, withText } from '../../support/package';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const OTHER = 'http://schemas.microsoft.com/office/2017/10/relationships';
const PERSON = '{1a2b3c4d-0000-4000-8000-00000000000a}';
const TALK = '{1a2b3c4d-0000-4000-8000-00000000000b}';

function relationships(...list: readonly (readonly [type: string, target: string, mode?: string])[]): string {
  const items = list.map(([type, target, mode], i) => {
    const uri = type.startsWith('http') ? type : `${OFFICE}/relationships/${type}`;
    const external = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="rId${i + 1}" Type="${uri}" Target="${target}"${external}/>`;
  });
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${DECLARATION}<Relationships xmlns="${namespace}">${items.join('')}</Relationships>`;
}

/** Rows 1 to 9 with numbers, formulas of every kind, and texts in runs; a table in rows 14 to 18. */
function rowsXml(): string {
  const text = (ref: string, index: number): string => `<c r="${ref}" t="s"><v>${index}</v></c>`;
  const shared = (row: number): string =>
    row === 2 ? '<f t="shared" ref="E2:E9" si="0">D2*2</f>' : '<f t="shared" si="0"/>';
  const array = '<f t="array" ref="F2:F4">D2:D4*10</f>';
  const numbers = [2, 3, 4, 5, 6, 7, 8, 9].map((row) => {
    const f = row > 4 ? '' : `<c r="F${row}">${row === 2 ? array : ''}<v>${row * 10}</v></c>`;
    const hidden = row === 4 ? ' hidden="1"' : row === 8 ? ' ht="42" customHeight="1"' : '';
    return `<row r="${row}"${hidden}><c r="D${row}"><v>${row}</v></c><c r="E${row}">${shared(row)}<v>${row * 2}</v></c>${f}</row>`;
  });
  const inline = '<is><r><t xml:space="preserve">in de </t></r><r><rPr><i/></rPr><t>cel</t></r></is>';
  const items = [15, 16, 17].map(
    (row) =>
      `<row r="${row}">${text(`A${row}`, row - 12)}<c r="B${row}"><v>${row}</v></c>` +
      `<c r="C${row}"><f>Lijst[[#This Row],[Aantal]]*2</f><v>${row * 2}</v></c></row>`,
  );
  return (
    `<row r="1">${text('A1', 0)}<c r="B1" t="inlineStr">${inline}</c><c r="C1" s="1"><v>42000</v></c>` +
    `<c r="G1"><f>[1]Bron!$A$1</f><v>5</v></c></row>${numbers.join('')}` +
    `<row r="12">${text('A12', 2)}</row>` +
    `<row r="14">${text('A14', 6)}${text('B14', 7)}${text('C14', 8)}</row>${items.join('')}` +
    `<row r="18">${text('A18', 9)}<c r="C18"><f>SUBTOTAL(109,Lijst[Dubbel])</f><v>96</v></c></row>`
  );
}

function sheetXml(): string {
  const bar = '{1a2b3c4d-0000-4000-8000-00000000000c}';
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><dimension ref="A1:H18"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" width="20" customWidth="1"/><col min="8" max="8" width="9" hidden="1" customWidth="1"/></cols>' +
    `<sheetData>${rowsXml()}</sheetData><mergeCells count="1"><mergeCell ref="A12:C12"/></mergeCells>` +
    '<conditionalFormatting sqref="D2:D9"><cfRule type="expression" dxfId="0" priority="3"><formula>$D2&gt;3</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B15:B17"><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>$D$9</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="E2:E9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
    `<extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${bar}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
    '<dataValidations count="2"><dataValidation type="decimal" allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Aantal" prompt="0 of meer" sqref="D2:D9"><formula1>0</formula1><formula2>$D$9</formula2></dataValidation>' +
    '<dataValidation type="list" showErrorMessage="1" sqref="B20"><formula1>$D$2:$D$9</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A20" r:id="rId6" tooltip="uitleg"/></hyperlinks>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddHeader>&amp;LKop&amp;R&amp;D</oddHeader></headerFooter>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>' +
    `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${bar}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E2:E9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext xmlns:x14="${X14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Vast!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B21</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`
  );
}

function stringsXml(): string {
  const plain = ['Samengevoegd', 'een', 'twee', 'drie', 'Naam', 'Aantal', 'Dubbel', 'Totaal'];
  const rich =
    '<si><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t>Vet</t></r><r><t xml:space="preserve"> en gewoon</t></r></si>';
  const items = ['<si><t>los</t></si>', ...plain.map((text) => `<si><t>${text}</t></si>`)];
  return `${DECLARATION}<sst xmlns="${MAIN}" count="9" uniqueCount="10">${rich}${items.join('')}</sst>`;
}

function tableXml(): string {
  return (
    `${DECLARATION}<table xmlns="${MAIN}" id="1" name="Lijst" displayName="Lijst" ref="A14:C18" totalsRowCount="1"><autoFilter ref="A14:C17"/>` +
    '<tableColumns count="3"><tableColumn id="1" name="Naam" totalsRowLabel="Totaal"/><tableColumn id="2" name="Aantal"/>' +
    '<tableColumn id="3" name="Dubbel" totalsRowFunction="sum"><calculatedColumnFormula>Lijst[[#This Row],[Aantal]]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

function commentsXml(): string {
  return (
    `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>Jan</author><author>tc=${TALK}</author></authors><commentList>` +
    '<comment ref="B5" authorId="0"><text><r><rPr><b/></rPr><t>Let op</t></r></text></comment>' +
    '<comment ref="B15" authorId="1"><text><t>[Gesprek] Klopt dit?</t></text></comment></commentList></comments>'
  );
}

function notesVml(): string {
  const shape = (id: number, row: number): string =>
    `<v:shape id="_x0000_s${1024 + id}" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, ${row - 1}, 10, 4, 15, ${row + 3}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shape(1, 4)}${shape(2, 14)}</xml>`
  );
}

function drawingXml(): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor>` +
    `${corner('from', 4, 20)}${corner('to', 6, 24)}<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Vorm"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="500000"/></a:xfrm><a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

/** Part names and their content types, for what a new workbook has not. */
const TYPES: Readonly<Record<string, string>> = {
  'xl/worksheets/sheet2.xml': 'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  'xl/sharedStrings.xml': 'vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
  'xl/tables/table1.xml': 'vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  'xl/comments1.xml': 'vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  'xl/threadedComments/threadedComment1.xml': 'vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'vnd.ms-excel.person+xml',
  'xl/drawings/drawing1.xml': 'vnd.openxmlformats-officedocument.drawing+xml',
  'xl/externalLinks/externalLink1.xml': 'vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml',
  'docProps/core.xml': 'vnd.openxmlformats-package.core-properties+xml',
  'docProps/custom.xml': 'vnd.openxmlformats-officedocument.custom-properties+xml',
};

/** A workbook with everything in it that a save must keep: what the model knows and what only the file holds. */
export function fullWorkbook(): Uint8Array {
  const empty = saveWorkbook(createWorkbook({ sheetName: 'Blad1' }));
  const typed = withText(empty, '[Content_Types].xml', (text) => {
    const list = Object.entries(TYPES).map(
      ([part, type]) => `<Override PartName="/${part}" ContentType="application/${type}"/>`,
    );
    const vml =
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
    return text.replace('<Override', `${vml}<Override`).replace('</Types>', `${list.join('')}</Types>`);
  });
  const styled = withText(typed, 'xl/styles.xml', (text) =>
    text
      .replace(/(<cellXfs count=")1(">.*?)(<\/cellXfs>)/, (_, open: string, rest: string, close: string) => {
        const date = '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
        return `${open}2${rest}${date}${close}`;
      })
      .replace(
        '<dxfs count="0"/>',
        '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs>',
      ),
  );
  const properties = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';
  return withParts(styled, {
    '_rels/.rels': relationships(
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
      [`${properties}/core-properties`, 'docProps/core.xml'],
      ['custom-properties', 'docProps/custom.xml'],
    ),
    'xl/workbook.xml':
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr date1904="1"/>` +
      '<workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView/></bookViews>' +
      '<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/><sheet name="Vast" sheetId="2" r:id="rId4"/></sheets>' +
      '<externalReferences><externalReference r:id="rId6"/></externalReferences>' +
      '<definedNames><definedName name="Reeks">Blad1!$D$2:$D$9</definedName></definedNames></workbook>',
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['theme', 'theme/theme1.xml'],
      ['styles', 'styles.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['externalLink', 'externalLinks/externalLink1.xml'],
      [`${OTHER}/person`, 'persons/person.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetXml(),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['table', '../tables/table1.xml'],
      ['comments', '../comments1.xml'],
      [`${OTHER}/threadedComment`, '../threadedComments/threadedComment1.xml'],
      ['hyperlink', 'https://example.org/uitleg', 'External'],
    ),
    'xl/worksheets/sheet2.xml':
      `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>` +
      '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1" formatCells="0"/></worksheet>',
    'xl/sharedStrings.xml': stringsXml(),
    'xl/tables/table1.xml': tableXml(),
    'xl/comments1.xml': commentsXml(),
    'xl/threadedComments/threadedComment1.xml': `${DECLARATION}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B15" dT="2026-01-05T10:00:00.00" personId="${PERSON}" id="${TALK}"><text>Klopt dit?</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `${DECLARATION}<personList xmlns="${THREADED}"><person displayName="Jan" id="${PERSON}" userId="Jan" providerId="None"/></personList>`,
    'xl/drawings/vmlDrawing1.vml': notesVml(),
    'xl/drawings/drawing1.xml': drawingXml(),
    'xl/externalLinks/externalLink1.xml': `${DECLARATION}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}/relationships" r:id="rId1"><sheetNames><sheetName val="Bron"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
      'externalLinkPath',
      'bron.xlsx',
      'External',
    ]),
    'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Raming</dc:title><dc:creator>Jan</dc:creator></cp:coreProperties>`,
    'docProps/custom.xml': `${DECLARATION}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Zaak"><vt:lpwstr>2026-17</vt:lpwstr></property></Properties>`,
  });
}
