// SPDX-License-Identifier: EUPL-1.2
import { createWorkbook } from '../../src/ooxml/create-workbook';
import { FileError } from '../../src/ooxml/file-error';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { writeZip } from '../../src/ooxml/package/zip';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { compoundFile, withEntryCount, withFirstEntry } from '../support/broken-files';
import { withParts, withText, workbookWithSheet } from '../support/package';

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What opening says: the code of a FileError. Any other error fails the test. */
function refusal(bytes: Uint8Array): string | null {
  try {
    openWorkbook(bytes);
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

const empty = saveWorkbook(createWorkbook());
const columns = '<cols>' + '<col min="1" max="16384" width="9"/>'.repeat(5) + '</cols><sheetData/>';

describe('a file that is no workbook is named for what it is', () => {
  it.each<[FileError['code'], string, () => Uint8Array]>([
    ['emptyFile', 'nothing', () => new Uint8Array()],
    ['textFile', 'a .csv', () => bytesOf('gemeente;code\nAmsterdam;GM0363')],
    ['textFile', 'a text in UTF-16', () => Buffer.from('\uFEFFgemeente\tcode', 'utf16le')],
    ['webPage', 'a sign-in page', () => bytesOf('\n<!DOCTYPE html>\n<html><body>Inloggen</body></html>')],
    ['webPage', 'an export as table', () => bytesOf('<table><tr><td>Amsterdam</td></tr></table>')],
    [
      'legacyWorkbook',
      'XML Spreadsheet 2003',
      () => bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ],
    ['legacyWorkbook', 'Excel 97', () => compoundFile('Root Entry', 'Workbook')],
    ['legacyWorkbook', 'Excel 5', () => compoundFile('Root Entry', 'Book')],
    ['legacyWorkbook', 'Excel 3', () => Uint8Array.from([0x09, 0x02, 0x06, 0, 0, 0, 0x10, 0])],
    ['notAWorkbook', 'Word 97', () => compoundFile('Root Entry', 'WordDocument')],
    ['encrypted', 'a password', () => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
    [
      'rightsProtected',
      'a label',
      () =>
        compoundFile(
          ...['Root Entry', 'EncryptedPackage', '\u0006DataSpaces', 'DataSpaceMap', 'DataSpaceInfo'],
          ...['DRMEncryptedDataSpace', 'TransformInfo', 'DRMEncryptedTransform', '\u0006Primary'],
        ),
    ],
    ['encrypted', 'a .zip with a password', () => withFirstEntry(empty, { 8: 1 })],
    ['notAZip', 'other bytes', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ['notAWorkbook', 'any .zip', () => writeZip(new Map([['a.txt', bytesOf('a')]]))],
    ['notAWorkbook', 'an empty .zip', () => writeZip(new Map())],
    ['notAWorkbook', 'a document', () => withText(empty, WORKBOOK, () => '<document/>')],
    [
      'openDocument',
      'an .ods',
      () => writeZip(new Map([['mimetype', bytesOf(`${OPEN_DOCUMENT}.spreadsheet`)]])),
    ],
    ['notAWorkbook', 'an .odt', () => writeZip(new Map([['mimetype', bytesOf(`${OPEN_DOCUMENT}.text`)]]))],
    [
      'binaryWorkbook',
      'an .xlsb',
      () =>
        withText(empty, CONTENT_TYPES, (text) =>
          text.replace(/[^"]*sheet\.main\+xml/, 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
        ),
    ],
  ])('%s: %s', (code, _, make) => {
    expect(refusal(make())).toBe(code);
  });

  it('does not follow the directory of a compound file that goes round', () => {
    const looping = Buffer.from(compoundFile('a', 'b', 'c', 'd', 'e'));
    looping.writeUInt32LE(1, 512 + 2 * 4);
    expect(refusal(looping)).toBe('notAWorkbook');
  });
});

describe('a damaged workbook', () => {
  it.each<[FileError['code'], string, () => Uint8Array]>([
    ['incomplete', 'cut off', () => empty.slice(0, empty.length - 30)],
    ['missingPart', 'without its sheet', () => withParts(empty, { 'xl/worksheets/sheet1.xml': null })],
    ['missingPart', 'without its workbook', () => withParts(empty, { [WORKBOOK]: null })],
    [
      'missingPart',
      'a sheet without relationship',
      () => withText(empty, WORKBOOK, (text) => text.replace('r:id="rId1"', 'r:id="rId77"')),
    ],
    [
      'damaged',
      'one part for two sheets',
      () =>
        withText(empty, WORKBOOK, (text) =>
          text.replace('</sheets>', '<sheet name="Twee" sheetId="2" r:id="rId1"/></sheets>'),
        ),
    ],
    [
      'noWorksheets',
      'without sheets',
      () => withText(empty, WORKBOOK, (text) => text.replace(/<sheets>.*<\/sheets>/, '<sheets/>')),
    ],
    ['damaged', 'a wrong checksum', () => withFirstEntry(empty, { 16: 0xdeadbeef })],
    ['damaged', 'an unknown compression', () => withFirstEntry(empty, { 10: 9 })],
    ['damaged', 'an entry that is elsewhere', () => withFirstEntry(empty, { 42: empty.length - 10 })],
    ['damaged', 'columns over each other', () => workbookWithSheet(columns)],
    ['damaged', 'a row below the last', () => workbookWithSheet('<sheetData><row r="1048577"/></sheetData>')],
    [
      'damaged',
      'a column right of the last',
      () => workbookWithSheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>'),
    ],
    [
      'damaged',
      'a string that is not there',
      () => workbookWithSheet('<sheetData><row r="1"><c r="A1" t="s"><v>3</v></c></row></sheetData>'),
    ],
    ['malformedXml', 'broken styles', () => withParts(empty, { [STYLES]: '<styleSheet>' })],
    [
      'malformedXml',
      'styles that are other bytes',
      () => withParts(empty, { [STYLES]: Buffer.alloc(99, 7) }),
    ],
  ])('%s: %s', (code, _, make) => {
    expect(refusal(make())).toBe(code);
  });

  it('opens with backslashes and other capitals in its paths', () => {
    const entries = new Map<string, Uint8Array>();
    const opened = openWorkbook(empty).origin.package.entries;
    for (const [name, content] of opened) entries.set(name.replaceAll('/', '\\').toUpperCase(), content);
    const types = [...entries.keys()].find((name) => name.startsWith('[CONTENT')) ?? '';
    expect(types).toBe('[CONTENT_TYPES].XML');
    expect(openWorkbook(writeZip(entries)).workbook.sheets).toHaveLength(1);
  });
});

describe('a file made to bring the program down', () => {
  const zeros = new Uint8Array(20_000_000);

  it.each<[FileError['code'], string, () => Uint8Array]>([
    [
      'tooCompressed',
      'a part that grows a thousandfold',
      () => withParts(empty, { 'xl/media/a.bin': zeros }),
    ],
    ['tooLarge', 'a part of two gigabytes', () => withFirstEntry(empty, { 24: 0x7fffffff })],
    ['tooManyParts', 'sixty thousand parts', () => withEntryCount(empty, 60_000)],
    ['damaged', 'more entries than there are', () => withEntryCount(empty, 200)],
    ['damaged', 'a part that is larger than it says', () => withFirstEntry(empty, { 24: 10 })],
    ['malformedXml', 'an entity', () => withParts(empty, { [STYLES]: '<s>&a;</s>' })],
    [
      'malformedXml',
      'entities of entities',
      () =>
        withParts(empty, {
          [STYLES]: '<!DOCTYPE s [<!ENTITY a "bbbb"><!ENTITY b "&a;&a;&a;&a;">]><styleSheet>&b;</styleSheet>',
        }),
    ],
    [
      'malformedXml',
      'an entity from elsewhere',
      () => withParts(empty, { [STYLES]: '<!DOCTYPE s SYSTEM "file:///etc/passwd"><styleSheet/>' }),
    ],
    [
      'malformedXml',
      'elements without end',
      () => withParts(empty, { [STYLES]: `<styleSheet>${'<a>'.repeat(300_000)}` }),
    ],
    [
      'malformedXml',
      'an attribute without end',
      () => withParts(empty, { [STYLES]: `<a b="${'x'.repeat(1e6)}` }),
    ],
  ])('%s: %s', (code, _, make) => {
    expect(refusal(make())).toBe(code);
  });
});
