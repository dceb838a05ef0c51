// SPDX-License-Identifier: EUPL-1.2
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { Package } from '../../src/ooxml/package/package';
import { addRelationship, relationshipsOf, relationshipsPart } from '../../src/ooxml/package/relationships';
import { readZip, writeZip } from '../../src/ooxml/package/zip';
import { saveWorkbook } from '../../src/ooxml/save-workbook';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function packageOf(parts: Readonly<Record<string, string>>): Package {
  return new Package(new Map(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)])));
}

describe('containers', () => {
  it('keep order and names, and are the same for the same contents', () => {
    const entries = new Map([
      ['b/z.xml', bytesOf('1')],
      ['a.xml', bytesOf('2')],
      ['é b.xml', bytesOf('3')],
    ]);
    const bytes = writeZip(entries);
    expect([...readZip(bytes)]).toEqual([...entries]);
    expect(Buffer.compare(bytes, writeZip(entries))).toBe(0);
  });
});

describe('parts', () => {
  it('are found whatever their case, also under names with backslashes', () => {
    const pkg = packageOf({ 'xl\\Sheet1.xml': '<a/>' });
    expect(pkg.text('xl/sheet1.xml')).toBe('<a/>');
    pkg.write('XL/sheet1.xml', '<b/>');
    expect([...pkg.entries.keys()]).toEqual(['xl\\Sheet1.xml']);
    expect(pkg.parts).toEqual(['xl/Sheet1.xml']);
  });

  it('in UTF-16 are read, and written as UTF-8', () => {
    const text = '\uFEFF<?xml version="1.0" encoding="UTF-16"?><a>é</a>';
    const pkg = new Package(new Map([['a.xml', new Uint8Array(Buffer.from(text, 'utf16le'))]]));
    expect(pkg.xml('a.xml').text).toBe('é');
    pkg.write('a.xml', pkg.text('a.xml').replace('é', 'ü'));
    expect(new TextDecoder().decode(pkg.bytes('a.xml'))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><a>ü</a>',
    );
  });
});

describe('relationships', () => {
  const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const list = (target: string): string =>
    `<Relationships xmlns="${NAMESPACE}"><Relationship Id="rId1" Type="urn:x/table" Target="${target}"/></Relationships>`;

  it.each([
    ['', '_rels/.rels'],
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ])('of %j are in %s', (source, part) => {
    expect(relationshipsPart(source)).toBe(part);
  });

  it.each([
    ['../tables/t.xml', 'xl/tables/t.xml'],
    ['/xl/tables/t.xml', 'xl/tables/t.xml'],
    ['t%20.xml', 'xl/worksheets/t .xml'],
    ['..\\tables\\t.xml', 'xl/tables/t.xml'],
    ['./x/../t.xml', 'xl/worksheets/t.xml'],
    ['%zz', 'xl/worksheets/%zz'],
  ])('%s from a worksheet is %s', (target, part) => {
    const pkg = packageOf({ 'xl/worksheets/_rels/s.xml.rels': list(target) });
    expect(relationshipsOf(pkg, 'xl/worksheets/s.xml')).toMatchObject([{ type: 'table', target: part }]);
  });

  it('are added under a free id, written relative to their source', () => {
    const pkg = packageOf({ 'xl/worksheets/_rels/s.xml.rels': list('../t.xml') });
    expect(
      addRelationship(pkg, 'xl/worksheets/s.xml', { uri: 'urn:x/table', target: 'xl/tables/table2.xml' }),
    ).toBe('rId2');
    expect(pkg.text('xl/worksheets/_rels/s.xml.rels')).toContain('Target="../tables/table2.xml"');
  });
});

describe('a new workbook', () => {
  it('has one empty sheet, and is what it was after a save', () => {
    const open = createWorkbook({ sheetName: "Scenario's '26" });
    expect(open.workbook.sheets).toMatchObject([{ name: "Scenario's '26", tables: [] }]);
    expect(open.workbook.defaultFormat).toMatchObject({
      numberFormat: 'General',
      font: { name: 'Calibri', size: 11, color: '#000000' },
    });
    expect(openWorkbook(saveWorkbook(open)).workbook).toEqual(open.workbook);
  });
});
