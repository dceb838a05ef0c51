// SPDX-License-Identifier: EUPL-1.2

import * as fc from 'fast-check';
import { remember } from '../../src/excel/memory/memory';
import { removeOutput } from '../../src/excel/write/remove-output';
import { recall, type Memory } from '../../src/memory/memory';
import { MEMORY_NAMESPACE, memoryXml } from '../../src/memory/memory-xml';
import { parseMemory } from '../../src/memory/parse-memory';
import { checkPackage } from '../../src/ooxml/check/check-package';
import { calculated, exampleBytes, openInExcel, written } from '../support/add-in';
import { partDifferences } from '../support/parts';

async function remembered(): Promise<Memory> {
  return (await calculated()).reading.memory;
}

const findings = async () =>
  (await calculated()).findings.flatMap(({ code, data }) => (code === 'memoryUnreadable' ? [data] : []));

const part = (xml: string) => ({ id: '{00000000-0000-0000-0000-000000000009}', xml });

describe('what the workbook remembers', () => {
  it('is nothing at first, and takes no request more to find out', async () => {
    const host = openInExcel(exampleBytes(3));
    expect(await remembered()).toEqual({ topics: new Map(), trouble: null });
    const { length } = host.batches;
    await remember('mapping', { a: 1 });
    const written = host.batches.length;
    expect(recall(await remembered(), 'mapping')).toEqual({ a: 1 });
    expect(host.batches.length - written).toBe(length);
  });

  it('is there again in the saved file, which is otherwise the same', async () => {
    const host = openInExcel(exampleBytes(3));
    const before = host.save();
    await remember('mapping', { header: 'Soc. <huur> & "midden" ]]>' });
    await remember('acceptedFindings', ['ok']);
    const saved = host.save();
    expect(checkPackage(saved)).toEqual([]);
    expect(partDifferences(before, saved)).toEqual({
      added: ['customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml'],
      changed: ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'],
      removed: [],
    });
    openInExcel(saved);
    const memory = await remembered();
    expect(recall(memory, 'mapping')).toEqual({ header: 'Soc. <huur> & "midden" ]]>' });
    expect(recall(memory, 'acceptedFindings')).toEqual(['ok']);
  });

  it('is written only when it changes, and goes with its last topic', async () => {
    const host = openInExcel(exampleBytes(3));
    const before = host.save();
    await remember('mapping', [1]);
    const once = host.batches.length;
    await remember('mapping', [1]);
    expect(host.batches.slice(once).some(({ request }) => JSON.stringify(request).includes('SetXml'))).toBe(
      false,
    );
    await remember('mapping', null);
    expect(partDifferences(before, host.save())).toEqual({ added: [], changed: [], removed: [] });
  });

  it('keeps topics that it does not know', async () => {
    const host = openInExcel(exampleBytes(3));
    host.workbook.customXmlParts.push(part(memoryXml(new Map([['later', '{"x":1}']]))));
    await remember('mapping', 1);
    expect(host.workbook.customXmlParts).toHaveLength(1);
    expect((await remembered()).topics.get('later')).toBe('{"x":1}');
  });

  it.each([
    ['damaged', `<memory xmlns="${MEMORY_NAMESPACE}" version="1"><topic name="mapping">{</topic></memory>`],
    ['damaged', `<other xmlns="${MEMORY_NAMESPACE}"/>`],
    ['newer', `<memory xmlns="${MEMORY_NAMESPACE}" version="2"><topic name="mapping">1</topic></memory>`],
  ] as const)('says that it is %s, and calculates', async (trouble, xml) => {
    const host = openInExcel(exampleBytes(3));
    host.workbook.customXmlParts.push(part(xml));
    expect(await findings()).toEqual([{ trouble }]);
    expect((await calculated()).result).not.toBeNull();
    const keeping = remember('acceptedFindings', ['ok']);
    await (trouble === 'newer'
      ? expect(keeping).rejects.toMatchObject({ code: 'MemoryNewer' })
      : expect(keeping).resolves.toBeUndefined());
    expect(host.workbook.customXmlParts[0]?.xml === xml).toBe(trouble === 'newer');
    expect(await findings()).toEqual(trouble === 'newer' ? [{ trouble }] : []);
  });

  it('is one again after two people made one each', async () => {
    const host = openInExcel(exampleBytes(3));
    const xml = (topic: string, json: string) => memoryXml(new Map([[topic, json]]));
    host.workbook.customXmlParts.push(part(xml('acceptedFindings', '[]')), {
      id: '{2}',
      xml: xml('other', '2'),
    });
    expect(await findings()).toEqual([{ trouble: 'several' }]);
    await remember('acceptedFindings', ['ok']);
    expect(host.workbook.customXmlParts).toHaveLength(1);
    const memory = await remembered();
    expect([recall(memory, 'acceptedFindings'), memory.topics.get('other')]).toEqual([['ok'], '2']);
    expect(await findings()).toEqual([]);
  });

  it('stays the same whatever is written or removed beside it', async () => {
    const host = openInExcel(exampleBytes(3));
    await remember('mapping', 1);
    const before = host.workbook.customXmlParts.map(({ xml }) => xml);
    await written();
    await removeOutput();
    expect(host.workbook.customXmlParts.map(({ xml }) => xml)).toEqual(before);
  });

  it('comes back as it was, whatever it is', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.dictionary(text, text), (values) => {
        const json = JSON.stringify(values);
        const { topics, trouble } = parseMemory(memoryXml(new Map([['mapping', json]])));
        expect(trouble).toBeNull();
        expect(JSON.parse(topics.get('mapping') ?? '')).toEqual(JSON.parse(json));
      }),
    );
  });
});
