// SPDX-License-Identifier: EUPL-1.2

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/i18n/dictionary';
import { manifestTexts } from '../../src/i18n/manifest-texts';
import { checkManifest } from '../../src/manifest/check-manifest';
import type { ManifestFindingCode } from '../../src/manifest/finding';
import { pngSize } from '../../src/manifest/png-size';
import type { SiteFiles } from '../../src/manifest/rules/rule';
import { report, siteBeside, validateFile } from '../../src/manifest/validate-files';

const ROOT = path.resolve(__dirname, '../..');
const FILE = path.join(ROOT, 'manifest.xml');
const SCHEMAS = path.join(ROOT, 'src/manifest/schemas');
const TEXT = readFileSync(FILE, 'utf8');
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
const SITE = siteBeside(ROOT, FILE);

function check(text: string, site: SiteFiles | null = SITE) {
  return checkManifest(text, { version, site }, SCHEMAS);
}

/** The manifest with one slip; fails when the text to replace is not there. */
function slipped(from: string | RegExp, to: string): string {
  const text = TEXT.replace(from, to);
  expect(text).not.toBe(TEXT);
  return text;
}

describe('the manifest of the sources', () => {
  it('is valid, and keeps the rules that a schema cannot say', async () => {
    expect(await validateFile(ROOT, FILE)).toEqual([]);
  });

  it('has icons beside it to be looked at', () => {
    expect(SITE?.file('assets/icons/icon-16.png')).not.toBeNull();
  });
});

const SLIPS: readonly (readonly [ManifestFindingCode, string, string | RegExp, string])[] = [
  ['schema', 'a version that is none', '<Version>', '<Version>x'],
  ['schema', 'an element that does not exist', /Supertip>/g, 'SuperTip>'],
  ['schema', 'no name of the provider', /<ProviderName>.*<\/ProviderName>/, ''],
  ['malformed', 'a tag that is not closed', '</Hosts>', ''],
  ['resourceMissing', 'a reference that leads nowhere', 'resid="Open.Tip"', 'resid="Open.Tap"'],
  ['resourceUnused', 'a resource for nobody', 'resid="Open.Tip"', 'resid="Open.Label"'],
  ['idTooLong', 'an id of 33 characters', '"Wvrv.Open"', `"${'i'.repeat(33)}"`],
  ['idTwice', 'an id for two', '"Wvrv.Open"', '"Wvrv.Group"'],
  ['addressNotHttps', 'a page without https', /https:(\/\/localhost:3000\/taskpane\.html" \/>)$/m, 'http:$1'],
  ['addressElsewhere', 'an icon of another site', /https:\/\/localhost:3000(\/\S*icon-16)/, 'https://x.nl$1'],
  ['fileMissing', 'an icon that is not there', 'icon-80.png', 'icon-81.png'],
  ['iconSize', 'an icon of another size', 'icons/icon-80.png', 'icons/icon-64.png'],
  ['iconSizeMissing', 'no icon of 80 pixels', '<bt:Image size="80" resid="Icon.80" />', ''],
  ['textTooLong', 'a label of 126 characters', '="Woningbouw"', `="${'w'.repeat(126)}"`],
  ['defaultLocale', 'English first', '>nl-NL<', '>en-US<'],
  ['translationMissing', 'no British text', /<Override Locale="en-GB".*\/>/, ''],
  ['notTranslated', 'a Dutch text as English', 'Value="Housing"', 'Value="Woningbouw"'],
  ['requirement', 'an older Excel', 'DefaultMinVersion="1.14"', 'DefaultMinVersion="1.1"'],
  ['version', 'a version behind', `<Version>${version}.0<`, '<Version>0.0.1.0<'],
];

describe('a slip in the manifest', () => {
  it.each(SLIPS)('is found as %s: %s', async (code, _name, from, to) => {
    const findings = await check(slipped(from, to));
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  it('is found where it is', async () => {
    const line = TEXT.split('\n').findIndex((each) => each.includes('resid="Open.Tip"')) + 1;
    const findings = await check(slipped('resid="Open.Tip"', 'resid="Open.Tap"'));
    expect(findings[0]).toEqual({
      code: 'resourceMissing',
      line,
      element: 'Description resid="Open.Tap"',
      data: { id: 'Open.Tap' },
    });
  });

  it('is found as iconNotPng: a picture of another kind', async () => {
    const jpeg = { hasPages: false, file: () => new Uint8Array(100) };
    expect((await check(TEXT, jpeg)).map(({ code }) => code)).toContain('iconNotPng');
  });

  it('is found for each rule there is', () => {
    const tried = new Set<string>([...SLIPS.map(([code]) => code), 'iconNotPng', 'notReadable']);
    expect(tried).toEqual(new Set(Object.keys(manifestTexts('nl').findings)));
  });

  it('is not a page for help on another site, nor a page that is yet to be built', async () => {
    const help = TEXT.replaceAll('https://localhost:3000/support.html', 'https://intra.example.nl/hulp');
    expect(await check(help)).toEqual([]);
  });
});

describe('a built site', () => {
  const withPages: SiteFiles = {
    hasPages: true,
    file: (name) => (name.endsWith('.html') ? null : (SITE?.file(name) ?? null)),
  };

  it('has its pages', async () => {
    const missing = (await check(TEXT, withPages)).map(({ code, data }) => [
      code,
      'file' in data && data.file,
    ]);
    expect(new Set(missing.map(([, file]) => file))).toEqual(new Set(['taskpane.html', 'support.html']));
    expect(new Set(missing.map(([code]) => code))).toEqual(new Set(['fileMissing']));
  });

  it('is not asked for of a manifest on its own', async () => {
    expect(siteBeside(ROOT, path.join(__dirname, 'manifest.xml'))).toBeNull();
    expect(await check(TEXT, null)).toEqual([]);
  });
});

describe.each(LANGUAGES)('the report in %s', (language) => {
  it.each(SLIPS)('says of %s what and what to do: %s', async (code, _name, from, to) => {
    const lines = report('m.xml', await check(slipped(from, to)), manifestTexts(language)).join('\n');
    expect(lines).toContain(code);
    expect(lines).not.toMatch(/undefined|\bnull\b|NaN|\[object|\$\{| {7}/);
  });
});

describe('a PNG picture', () => {
  it('is not a text, and not half a picture', () => {
    const icon = readFileSync(path.join(ROOT, 'assets/icons/icon-16.png'));
    expect(pngSize(icon)).toEqual({ width: 16, height: 16 });
    expect(pngSize(icon.subarray(0, 20))).toBeNull();
    expect(pngSize(new TextEncoder().encode('no picture at all, but long enough'))).toBeNull();
  });
});

describe('npm run validate', () => {
  const validate = (...words: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const program = ['--import', 'tsx', 'src/manifest/validate.ts', ...words];
      execFile(process.execPath, program, { cwd: ROOT }, (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out, err });
      });
    });

  it('ends with 0 when all is well', async () => {
    expect(await validate('manifest.xml', '--lang', 'en')).toMatchObject({
      code: 0,
      out: 'manifest.xml: correct\n',
      err: '',
    });
  });

  it('ends with 1 when there are findings, and names the file that is not there', async () => {
    const { code, err } = await validate('manifest.xml', 'nergens.xml');
    expect(code).toBe(1);
    expect(err).toContain('nergens.xml: 1 bevinding\n  notReadable\n');
  });

  it('ends with 2 when it does not understand', async () => {
    expect((await validate('--fout')).code).toBe(2);
    expect((await validate('--lang', 'fr')).code).toBe(2);
  });
});
