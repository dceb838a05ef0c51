// SPDX-License-Identifier: EUPL-1.2
import type { CellFormat } from '../../../src/ooxml/model';
import { readPalette } from '../../../src/ooxml/styles/color';
import { readCellFormats } from '../../../src/ooxml/styles/read-styles';
import { StyleWriter } from '../../../src/ooxml/styles/style-writer';
import { XmlEditor } from '../../../src/ooxml/xml/editor';
import { parseXml } from '../../../src/ooxml/xml/tree';

/** A style part with a prefix, a gradient, a diagonal border, a theme font and an extension: what the model lacks. */
const STYLES = [
  '<x:styleSheet xmlns:x="urn:main">',
  '<x:fonts count="1"><x:font><x:sz val="11"/><x:color theme="1"/><x:name val="Calibri"/><x:family val="2"/><x:scheme val="minor"/></x:font></x:fonts>',
  '<x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:gradientFill/></x:fill></x:fills>',
  '<x:borders count="1"><x:border diagonalUp="1"><x:left/><x:right/><x:top/><x:bottom/><x:diagonal style="thin"/></x:border></x:borders>',
  '<x:cellXfs count="2"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<x:xf numFmtId="9" fontId="0" fillId="1" borderId="0" xfId="3" pivotButton="1"><x:alignment textRotation="45"/><x:extLst/></x:xf></x:cellXfs>',
  '<x:dxfs count="0"/></x:styleSheet>',
].join('');

function formatsOf(text: string): readonly CellFormat[] {
  const root = parseXml(text);
  return readCellFormats(root, readPalette(null, root));
}

function formatAt(index: number): CellFormat {
  const format = formatsOf(STYLES)[index];
  if (format === undefined) throw new Error('no format');
  return format;
}

/** Index and record given to a format that was changed, and the format read back from it. */
function write(format: CellFormat): {
  readonly index: number;
  readonly record: string;
  readonly back: CellFormat | undefined;
  readonly text: string;
} {
  const writer = new StyleWriter(new XmlEditor(STYLES), formatsOf(STYLES));
  const index = writer.indexOf(format);
  const text = writer.result();
  const records = text
    .slice(text.indexOf('<x:cellXfs'), text.indexOf('</x:cellXfs>'))
    .match(/<x:xf.*?(?=<x:xf|$)/g);
  return { index, record: records?.[index] ?? '', back: formatsOf(text)[index], text };
}

describe('writing formats', () => {
  const plain = formatAt(0);
  const special = formatAt(1);
  const line = { style: 'Continuous', weight: 'Medium', color: '#FF0000' } as const;

  it.each<[string, CellFormat]>([
    ['number format, built in', { ...special, numberFormat: '0.00' }],
    ['number format, new', { ...special, numberFormat: '"x" 0' }],
    ['bold', { ...special, font: { ...special.font, bold: true } }],
    [
      'font',
      {
        ...special,
        font: { ...special.font, name: 'Arial', size: 8, underline: 'Double', strikethrough: true },
      },
    ],
    ['font colour', { ...special, font: { ...special.font, color: '#00FF00', italic: true } }],
    ['fill', { ...special, fill: '#ABCDEF' }],
    ['border', { ...special, border: { ...special.border, top: line, right: line } }],
    [
      'alignment',
      { ...special, horizontal: 'CenterAcrossSelection', vertical: 'Top', wrapText: true, indent: 2 },
    ],
    ['protection', { ...special, locked: false, formulaHidden: true }],
    ['apostrophe', { ...special, quotePrefix: true }],
  ])('%s: read back as given, with what the model does not know kept', (_, format) => {
    const { index, record, back } = write(format);
    expect(back).toEqual({ ...format, source: index });
    expect(record).toContain('xfId="3" pivotButton="1"');
    expect(record).toContain('textRotation="45"');
    expect(record).toContain('<x:extLst/>');
  });

  it('keeps a gradient under a changed font, and a diagonal under a changed border', () => {
    expect(write({ ...special, font: { ...special.font, bold: true } }).record).toContain('fillId="1"');
    const { text } = write({ ...special, border: { ...special.border, left: line } });
    expect(text).toContain(
      '<x:border diagonalUp="1"><x:left style="medium"><x:color rgb="FFFF0000"/></x:left>',
    );
    expect(text.split('<x:diagonal style="thin"/>')).toHaveLength(3);
  });

  it('drops the theme’s font when another is named', () => {
    const { text } = write({ ...plain, font: { ...plain.font, name: 'Arial' } });
    expect(text).toContain('<x:name val="Arial"/><x:family val="2"/></x:font>');
  });

  it('gives equal formats one record, and known ones their own', () => {
    const writer = new StyleWriter(new XmlEditor(STYLES), formatsOf(STYLES));
    expect(writer.indexOf({ ...special })).toBe(1);
    expect(writer.indexOf({ ...plain, fill: '#ABCDEF' })).toBe(2);
    expect(writer.indexOf({ ...plain, fill: '#ABCDEF' })).toBe(2);
    expect(writer.indexOf({ ...special, fill: '#ABCDEF' })).toBe(3);
    const text = writer.result();
    expect(text).toContain('<x:fills count="3">');
    expect(text).toContain('<x:cellXfs count="4">');
  });

  it('changes nothing when nothing is new', () => {
    const writer = new StyleWriter(new XmlEditor(STYLES), formatsOf(STYLES));
    writer.indexOf(plain);
    expect(writer.result()).toBe(STYLES);
  });
});
