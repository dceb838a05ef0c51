// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { decodeXString, encodeXString, escapeAttribute, escapeText } from '../../../src/ooxml/xml/escape';
import { parseXml } from '../../../src/ooxml/xml/tree';

describe('ST_Xstring', () => {
  it.each([
    ['Enter (CR)', 'a\rb', 'a_x000D_b'],
    ['a character XML lacks', '\u0001', '_x0001_'],
    ['a text that looks like an escape', '_x0041_', '_x005F_x0041_'],
    ['half an escape', '_x41_ _y', '_x41_ _y'],
    ['a lone surrogate', '\uD800', '_xD800_'],
    ['an emoji', '🏠', '🏠'],
    ['line breaks and tabs stay', 'a\nb\tc', 'a\nb\tc'],
  ])('%s', (_, text, encoded) => {
    expect(encodeXString(text)).toBe(encoded);
    expect(decodeXString(encoded)).toBe(text);
  });

  it('brings any text through XML, as text and as attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const encoded = encodeXString(text);
        const root = parseXml(`<a b="${escapeAttribute(encoded)}">${escapeText(encoded)}</a>`);
        expect(decodeXString(root.text)).toBe(text);
        expect(decodeXString(root.attributes.b ?? '')).toBe(text);
      }),
    );
  });
});
