// SPDX-License-Identifier: EUPL-1.2
import { child, flag, numeric, parseXml, XmlError } from '../../../src/ooxml/xml/tree';

const MAIN = 'urn:main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe('parseXml', () => {
  it('knows where an element stands', () => {
    const text = '<?xml version="1.0"?>\r\n<a x="1>2"><b  q="é😀" /><!-- <c> --><c>t<![CDATA[<]]></c ></a>';
    const [b, c] = parseXml(text).children;
    expect(text.slice(b?.start, b?.end)).toBe('<b  q="é😀" />');
    expect(text.slice(c?.start, c?.end)).toBe('<c>t<![CDATA[<]]></c >');
    expect(text.slice(c?.openEnd, c?.closeStart)).toBe('t<![CDATA[<]]>');
    expect(c?.text).toBe('t<');
  });

  it('reads names by namespace, whatever the prefix', () => {
    const text = `<x:a xmlns:x="${MAIN}" xmlns:o="urn:other" xmlns:q="${RELATIONSHIPS}"><x:b q:id="rId1"/><o:b/></x:a>`;
    const root = parseXml(text);
    expect(root.children.map(({ name }) => name)).toEqual(['b', '{urn:other}b']);
    expect(child(root, 'b')?.attributes['r:id']).toBe('rId1');
  });

  it('hands over the children of a large element and forgets them', () => {
    const seen: string[] = [];
    const root = parseXml('<a><l><i>1</i><i>2</i></l><z/></a>', {
      within: 'l',
      onChild: ({ text }) => seen.push(text),
    });
    expect(seen).toEqual(['1', '2']);
    expect(root.children.map(({ name, children }) => [name, children.length])).toEqual([
      ['l', 0],
      ['z', 0],
    ]);
  });

  it('lets go of the children it handed over, and counts only what stays', () => {
    let rows = 0;
    const text = `<a><l>${'<r><c/></r>'.repeat(1_100_000)}</l></a>`;
    parseXml(text, { within: 'l', onChild: () => (rows += 1) });
    expect(rows).toBe(1_100_000);
    expect(() => parseXml(text)).toThrow(/more than/);
  });

  it('refuses a document type and more depth than any workbook has', () => {
    expect(() => parseXml('<!DOCTYPE a><a/>')).toThrow(XmlError);
    expect(() => parseXml('<a>'.repeat(201) + '</a>'.repeat(201))).toThrow(/deeper/);
  });

  it.each(['', '<a>', '<a></b>', '<a b=c/>', '<a/>x', "<a b='<'/>"])('refuses %j', (text) => {
    expect(() => parseXml(text)).toThrow(XmlError);
  });

  it('reads booleans and numbers', () => {
    const root = parseXml('<a t="1" f="0" u="true" n="1.5" e="" w="x"/>');
    expect([flag(root, 't'), flag(root, 'f'), flag(root, 'u'), flag(root, 'z', true)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect([numeric(root, 'n'), numeric(root, 'e'), numeric(root, 'w'), numeric(root, 'z')]).toEqual([
      1.5,
      null,
      null,
      null,
    ]);
  });
});
