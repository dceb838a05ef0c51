// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { behaviours } from '../../../src/workbench/host/behaviours';
import type { Behaviour } from '../../../src/workbench/host/behaviour';
import { extractMetadata } from '../../../src/workbench/host/protocol/metadata';
import { compareVersions, isOffered } from '../../../src/workbench/host/protocol/requirement-set';

const LIBRARY = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js';
const metadata = extractMetadata(readFileSync(resolve(__dirname, '../../..', LIBRARY), 'utf8'));

describe('extractMetadata', () => {
  it('finds the classes of namespace Excel', () => {
    expect(metadata.size).toBeGreaterThan(150);
    expect(metadata.get('Range')?.isCollection).toBe(false);
    expect(metadata.get('WorksheetCollection')).toMatchObject({
      isCollection: true,
      itemClass: 'Worksheet',
      itemsHaveKeys: true,
      indexerClass: 'Worksheet',
    });
    expect(metadata.get('TableRowCollection')).toMatchObject({ itemClass: 'TableRow', itemsHaveKeys: false });
  });

  it.each([
    ['Worksheet', 'Id'],
    ['Table', 'Id'],
    ['TableColumn', 'Id'],
    ['NamedItem', '_Id'],
    ['Setting', '_Id'],
    ['Range', null],
  ])('identity of %s is %s', (name, idMember) => {
    expect(metadata.get(name)?.idMember).toBe(idMember);
  });

  it.each([
    ['Table', 'Resize', '1.13'],
    ['Worksheet', 'GetRangeByIndexes', '1.7'],
    ['NamedItemCollection', 'Add', '1.4'],
  ])('%s.%s needs ExcelApi %s', (name, method, version) => {
    expect(metadata.get(name)?.methods.get(method)?.set).toEqual({ name: 'ExcelApi', version });
  });

  it('tells which properties can be written, and since when', () => {
    expect(metadata.get('Range')?.scalars.get('Values')).toEqual({
      name: 'values',
      writable: true,
      set: null,
    });
    expect(metadata.get('Range')?.scalars.get('Text')?.writable).toBe(false);
    expect(metadata.get('Worksheet')?.scalars.get('TabColor')?.set?.version).toBe('1.7');
  });

  it.each([
    ['Worksheet', '_RegisterDataChangedEvent', 10],
    ['WorksheetCollection', '_RegisterAddedEvent', 13],
    ['Worksheet', '_RegisterSelectionChangedEvent', 14],
    ['Worksheet', '_RegisterCalculatedEvent', 16],
    ['Table', '_RegisterDataChangedEvent', 101],
    ['TableCollection', '_RegisterDeletedEvent', 103],
  ])('%s.%s is event %d', (name, method, type) => {
    expect(metadata.get(name)?.events.get(method)).toBe(type);
  });

  it('refuses another text', () => {
    expect(() => extractMetadata('var Excel = {};')).toThrow('debug build');
  });
});

/** Wire names that the library uses without declaring them as properties. */
const UNDECLARED = new Set(['Worksheet.Gridlines']);

describe.each(Object.entries(behaviours) as [string, Behaviour<never>][])(
  'behaviour of %s',
  (name, behaviour) => {
    const info = metadata.get(name);

    it('is of a class that exists', () => {
      expect(info).toBeDefined();
    });

    it('has no member that the library does not know', () => {
      const known = {
        get: [...(info?.scalars.keys() ?? [])],
        set: [...(info?.scalars ?? [])].filter(([, { writable }]) => writable).map(([wire]) => wire),
        nav: [...(info?.navigations.keys() ?? [])],
        call: [...(info?.methods.keys() ?? [])],
      };
      for (const kind of ['get', 'set', 'nav', 'call'] as const) {
        const invented = Object.keys(behaviour[kind] ?? {}).filter(
          (wire) => !known[kind].includes(wire) && !UNDECLARED.has(`${name}.${wire}`),
        );
        expect({ kind, invented }).toEqual({ kind, invented: [] });
      }
    });

    it('reads what it writes', () => {
      const written = Object.keys(behaviour.set ?? {}).filter((wire) => !UNDECLARED.has(`${name}.${wire}`));
      expect(Object.keys(behaviour.get ?? {})).toEqual(expect.arrayContaining(written));
    });

    it('has items and an indexer when it is a collection', () => {
      expect(behaviour.items !== undefined).toBe(info?.isCollection);
      expect(behaviour.index !== undefined).toBe(info?.indexerClass !== null);
    });
  },
);

describe('requirement sets', () => {
  it.each([
    ['1.9', '1.15', -1],
    ['1.15', '1.9', 1],
    ['1.10', '1.10', 0],
    ['2.0', '1.15', 1],
  ])('%s against %s', (left, right, sign) => {
    expect(Math.sign(compareVersions(left, right))).toBe(sign);
  });

  it('offers what is in ExcelApi up to the ceiling, and no set of one platform', () => {
    expect(isOffered(null, '1.1')).toBe(true);
    expect(isOffered({ name: 'ExcelApi', version: '1.13' }, '1.13')).toBe(true);
    expect(isOffered({ name: 'ExcelApi', version: '1.14' }, '1.13')).toBe(false);
    expect(isOffered({ name: 'ExcelApiOnline', version: '1.1' }, '1.15')).toBe(false);
  });
});
