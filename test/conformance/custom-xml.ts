// SPDX-License-Identifier: EUPL-1.2

import { equal, fails, isTrue } from './script';
import type { Script } from './script';

const NAMESPACE = 'urn:wvrv:conformance';
const FIRST = `<kept xmlns="${NAMESPACE}"><text>a &lt; b &amp; "c"</text></kept>`;
const SECOND = `<kept xmlns="${NAMESPACE}"/>`;

export const customXmlScripts: readonly Script[] = [
  {
    name: 'a part is added, found by its namespace, changed and deleted',
    requires: 'ExcelApi 1.5',
    run: async () => {
      await Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        const before = customXmlParts.getCount();
        const added = customXmlParts.add(FIRST).load('id,namespaceUri');
        await context.sync();
        isTrue(/^\{[0-9A-F-]{36}\}$/i.test(added.id), 'the id is a GUID between braces');
        equal(added.namespaceUri, NAMESPACE);
        const found = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().load('id');
        const xml = found.getXml();
        const count = customXmlParts.getCount();
        await context.sync();
        equal([found.id, count.value - before.value], [added.id, 1]);
        isTrue(xml.value.includes('a &lt; b &amp; "c"'), 'the text is still escaped');
        found.setXml(SECOND);
        const changed = customXmlParts.getItem(added.id).getXml();
        await context.sync();
        isTrue(!changed.value.includes('text'), 'the text is gone');
        found.delete();
        const gone = customXmlParts.getItemOrNullObject(added.id);
        await context.sync();
        isTrue(gone.isNullObject, 'the part is gone');
      });
    },
  },
  {
    name: 'of two parts with one namespace neither is the only one',
    requires: 'ExcelApi 1.5',
    run: async () => {
      await Excel.run(async (context) => {
        const { customXmlParts } = context.workbook;
        customXmlParts.add(FIRST);
        customXmlParts.add(SECOND);
        const both = customXmlParts.getByNamespace(NAMESPACE).load('items/id');
        const only = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
        const none = customXmlParts.getByNamespace(`${NAMESPACE}:none`).load('items/id');
        await context.sync();
        equal([both.items.length, none.items.length], [2, 0]);
        isTrue(only.isNullObject, 'there is no only one');
        both.items.forEach((part) => {
          part.delete();
        });
        await context.sync();
      });
    },
  },
  {
    name: 'a text that is no XML is refused',
    requires: 'ExcelApi 1.5',
    run: async () => {
      await fails('InvalidArgument', async () => {
        await Excel.run(async (context) => {
          context.workbook.customXmlParts.add('<kept>');
          await context.sync();
        });
      });
    },
  },
];
