// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseXml } from '../../src/ooxml/xml/tree';
import type { XmlElement } from '../../src/ooxml/xml/tree';

const ROOT = path.resolve(__dirname, '../..');
const MANIFEST = path.join(ROOT, 'manifest.xml');
const SCHEMA = path.resolve(ROOT, '../shared/schemas/OfficeAppManifestV1_1.xsd');

/** The product's second language; every text and nothing else is translated. */
const TRANSLATIONS = ['en-US', 'en-GB'];
const ICON_SIZES = ['16', '32', '64', '80'];
/** Office cuts off what is longer: 32 characters for an id, 125 and 250 for short and long texts. */
const LONGEST = { id: 32, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;

function withDescendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

const elements = withDescendants(parseXml(readFileSync(MANIFEST, 'utf8')));
const named = (qname: string): readonly XmlElement[] => elements.filter((one) => one.qname === qname);
const attributes = (name: string): readonly string[] =>
  elements.flatMap(({ attributes: { [name]: value } }) => (value === undefined ? [] : [value]));
const resources = new Map(
  named('Resources')
    .flatMap(withDescendants)
    .flatMap((one) => (one.attributes['id'] === undefined ? [] : [[one.attributes['id'], one] as const])),
);
const addresses = attributes('DefaultValue').filter((value) => value.includes('://'));

/** Width and height as a PNG file says in its first chunk. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  const canValidate = existsSync(SCHEMA) && spawnSync('xmllint', ['--version']).status === 0;
  if (!canValidate) {
    console.warn('The manifest is not validated: no xmllint, or no schemas in ../shared/schemas');
  }
  (canValidate ? it : it.skip)("is valid against Microsoft's schemas", () => {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', SCHEMA, MANIFEST], {
      encoding: 'utf8',
    });
    expect(`${status} ${stderr}`).toBe(`0 ${MANIFEST} validates\n`);
  });

  it('has a resource for every reference, and a reference for every resource', () => {
    expect(new Set(attributes('resid'))).toEqual(new Set(resources.keys()));
  });

  it('has ids that Office accepts', () => {
    const ids = attributes('id');
    expect(ids.filter((id) => id.length > LONGEST.id)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has https addresses only, on one site', () => {
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses.map((address) => new URL(address).origin)).size).toBe(1);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  it.each(ICON_SIZES)('has the icon of %s pixels, at that size', (size) => {
    const declared = named('bt:Image').filter((image) => image.attributes['size'] === size);
    expect(declared.length).toBeGreaterThan(0);
    for (const { attributes: found } of declared) {
      const address = resources.get(found['resid'] ?? '')?.attributes['DefaultValue'] ?? '';
      expect(pngSize(path.join(ROOT, new URL(address).pathname))).toEqual([Number(size), Number(size)]);
    }
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('has %s at %s pixels', (element, size) => {
    const address = named(element)[0]?.attributes['DefaultValue'] ?? '';
    expect(pngSize(path.join(ROOT, new URL(address).pathname))).toEqual([size, size]);
  });

  it.each(['DisplayName', 'Description', 'bt:String'])('has every %s in English too', (element) => {
    const texts = named(element).filter((one) => one.attributes['resid'] === undefined);
    expect(texts.length).toBeGreaterThan(0);
    for (const { attributes: own, children } of texts) {
      expect(children.map((child) => child.attributes['Locale'])).toEqual(TRANSLATIONS);
      for (const { attributes: translation } of children) {
        expect(translation['Value']).not.toBe(own['DefaultValue']);
        expect(translation['Value']).not.toBe('');
      }
    }
    expect(named('DefaultLocale')[0]?.text).toBe('nl-NL');
  });

  it.each(['bt:ShortStrings', 'bt:LongStrings'] as const)('has %s that are shown whole', (element) => {
    const texts = named(element)
      .flatMap(withDescendants)
      .flatMap(({ attributes: { DefaultValue, Value } }) => DefaultValue ?? Value ?? []);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => text.length > LONGEST[element])).toEqual([]);
  });

  it('asks for ExcelApi 1.14 both of old and of new Excel', () => {
    const sets = [...named('Sets'), ...named('bt:Sets')];
    expect(sets.map((set) => set.attributes['DefaultMinVersion'])).toEqual(['1.14', '1.14']);
    expect(sets.flatMap(({ children }) => children.map((set) => set.attributes['Name']))).toEqual([
      'ExcelApi',
      'ExcelApi',
    ]);
  });

  it('bears the version of the product', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(named('Version')[0]?.text).toBe(`${version}.0`);
  });
});
