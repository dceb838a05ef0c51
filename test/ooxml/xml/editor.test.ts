// SPDX-License-Identifier: EUPL-1.2
import { XmlEditor, withAttributes } from '../../../src/ooxml/xml/editor';
import { editList } from '../../../src/ooxml/xml/edit-list';
import { child } from '../../../src/ooxml/xml/tree';
import type { XmlElement } from '../../../src/ooxml/xml/tree';

function only(editor: XmlEditor, name: string): XmlElement {
  const element = child(editor.root, name);
  if (element === undefined) throw new Error(name);
  return element;
}

describe('withAttributes', () => {
  it.each([
    ['sets one, keeping the others as written', `<c r = 'A1'  s="1"/>`, { s: 2 }, `<c r = 'A1'  s="2"/>`],
    ['adds one', `<c r="A1" />`, { t: 's' }, `<c r="A1" t="s"/>`],
    ['removes one', `<c r="A1" s="1">`, { s: null }, `<c r="A1">`],
    ['is not misled by a value', `<c a=" s='1'" s="2">`, { s: 3 }, `<c a=" s='1'" s="3">`],
    ['escapes', `<c>`, { n: `"<&>'` }, `<c n="&quot;&lt;&amp;&gt;'">`],
  ])('%s', (_, openTag, attributes, expected) => {
    expect(withAttributes(openTag, attributes)).toBe(expected);
  });
});

describe('XmlEditor', () => {
  it('leaves everything else to the character', () => {
    const editor = new XmlEditor("<a>\r\n <b x='1' />\n<!-- c --><d>t</d>\t</a>\n");
    editor.setAttributes(only(editor, 'b'), { y: 2 });
    editor.append(only(editor, 'd'), '<e/>');
    expect(editor.result()).toBe(`<a>\r\n <b x='1' y="2"/>\n<!-- c --><d>t<e/></d>\t</a>\n`);
  });

  it('opens an empty element to add to it, with its attributes changed too', () => {
    const editor = new XmlEditor("<x:a xmlns:x='u'><x:b/></x:a>");
    editor.append(only(editor, 'b'), editor.tag('c'));
    editor.setAttributes(only(editor, 'b'), { count: 1 });
    expect(editor.result()).toBe(`<x:a xmlns:x='u'><x:b count="1"><x:c/></x:b></x:a>`);
  });

  it('puts children in the order of the schema, whatever the order they were given in', () => {
    const sequence = ['p', 'q', 'r', 's'];
    const editor = new XmlEditor('<a><q/><z/></a>');
    for (const name of ['s', 'r', 'p']) editor.insertInOrder(editor.root, name, `<${name}/>`, sequence);
    expect(editor.result()).toBe('<a><p/><q/><z/><r/><s/></a>');
  });

  it('derives a changed copy, keeping children it is not told about', () => {
    const editor = new XmlEditor('<a><c r="A1" k="1"><v>1</v><ext><y/></ext></c></a>');
    const xml = editor.derive(only(editor, 'c'), { k: null }, { v: '<v>2</v>', f: '<f>x</f>' }, [
      'f',
      'v',
      'ext',
    ]);
    expect(xml).toBe('<c r="A1"><f>x</f><v>2</v><ext><y/></ext></c>');
  });
});

describe('editList', () => {
  const change = { list: 'l', sequence: ['l', 'z'], counted: true };

  it.each([
    ['makes a list', '<a><z/></a>', [], ['<i/>'], '<a><l count="1"><i/></l><z/></a>'],
    ['extends a list', '<a><l count="1"><i/></l></a>', [], ['<j/>'], '<a><l count="2"><i/><j/></l></a>'],
    ['removes a list that becomes empty', '<a><l count="1"><i/></l><z/></a>', [0], [], '<a><z/></a>'],
    ['replaces an item', '<a><l count="1"><i/></l></a>', [0], ['<j/>'], '<a><l count="1"><j/></l></a>'],
    ['does nothing', '<a><l/></a>', [], [], '<a><l/></a>'],
  ])('%s', (_, text, indexes, added, expected) => {
    const editor = new XmlEditor(text);
    const items = child(editor.root, 'l')?.children ?? [];
    editList(editor, editor.root, {
      ...change,
      added,
      removed: items.filter((__, i) => indexes.includes(i)),
    });
    expect(editor.result()).toBe(expected);
  });
});
