// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandFor } from '../../src/start/open-browser';
import { readOptions } from '../../src/start/options';
import { hasDesktopExcel, openInExcel } from '../../src/start/sideload/excel';
import { NoNpm, officeCommand, OfficeToolFailure, runOfficeTool } from '../../src/start/sideload/office-tool';

describe('the browser that is opened', () => {
  it.each<[NodeJS.Platform, NodeJS.ProcessEnv, readonly string[] | null]>([
    ['darwin', {}, ['open']],
    ['win32', {}, ['rundll32', 'url.dll,FileProtocolHandler']],
    ['linux', { DISPLAY: ':0' }, ['xdg-open']],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
    ['linux', {}, null],
    ['darwin', { CI: 'true' }, null],
  ])('on %s with %j is that of %j', (platform, environment, expected) => {
    expect(commandFor(platform, environment)).toEqual(expected);
  });
});

describe('the options', () => {
  it.each([
    [[], { opensBrowser: true, isForWeb: false, trust: 'ask' }],
    [['--no-open', '--trust'], { opensBrowser: false, isForWeb: false, trust: 'yes' }],
    [['--web', '--no-trust'], { opensBrowser: true, isForWeb: true, trust: 'no' }],
  ])('%j', (words, expected) => {
    expect(readOptions(words)).toEqual(expected);
  });

  it('are explained in both languages when one is not understood', () => {
    const { say, isFault } = readOptions(['--open']) as { say: string; isFault: boolean };
    expect(isFault).toBe(true);
    expect(say).toContain('de werkbank');
    expect(say).toContain('the workbench');
  });
});

describe('Excel for the desktop', () => {
  it.each<[NodeJS.Platform, boolean]>([
    ['win32', true],
    ['darwin', true],
    ['linux', false],
    ['freebsd', false],
  ])('on %s: %s', (platform, expected) => {
    expect(hasDesktopExcel(platform)).toBe(expected);
  });
});

/** Something in the place of npm, that notes what it was asked and answers as the test says. */
function npmThat(program: string): { readonly npm: string; readonly asked: () => readonly string[][] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'wvrv npm-'));
  const npm = path.join(folder, 'npm-cli.js');
  const notes = path.join(folder, 'asked');
  writeFileSync(
    npm,
    `const words = process.argv.slice(2);
require('fs').appendFileSync(${JSON.stringify(notes)}, JSON.stringify(words) + '\\n');
const request = words[words.indexOf('--') + 2];
${program}`,
  );
  return {
    npm,
    asked: () =>
      readFileSync(notes, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as string[]),
  };
}

describe("Microsoft's tool", () => {
  const MANIFEST = path.join('a folder', 'manifest.xml');

  it('is run with Node through npm, at one version, without a shell', () => {
    const { program, words } = officeCommand('sideload', MANIFEST, '/usr/lib/npm/bin/npm-cli.js');
    expect(program).toBe(process.execPath);
    expect(words.slice(0, 2)).toEqual(['/usr/lib/npm/bin/npm-cli.js', 'exec']);
    const packages = words.filter((word) => word.startsWith('--package='));
    expect(packages.length).toBe(2);
    for (const each of packages) expect(each).toMatch(/@\d+\.\d+\.\d+$/);
    expect(words.slice(words.indexOf('--'))).toEqual([
      '--',
      'office-addin-dev-settings',
      'sideload',
      MANIFEST,
      'desktop',
      '--app',
      'excel',
    ]);
  });

  it.each([undefined, '', '/usr/lib/yarn/yarn.js'])('needs npm, and %j is not', (npm) => {
    expect(() => officeCommand('unregister', MANIFEST, npm)).toThrow(NoNpm);
  });

  it('first makes Excel forget what an earlier run left, then opens it', async () => {
    const { npm, asked } = npmThat('');
    await openInExcel(MANIFEST, npm);
    expect(asked().map((words) => words.slice(words.indexOf('--') + 2))).toEqual([
      ['unregister', MANIFEST],
      ['sideload', MANIFEST, 'desktop', '--app', 'excel'],
    ]);
  });

  it('may have nothing to forget', async () => {
    const { npm, asked } = npmThat(`if (request === 'unregister') console.error('Error: not registered');`);
    await openInExcel(MANIFEST, npm);
    expect(asked().length).toBe(2);
  });

  it.each([
    [
      'ends with 0 and an error in words',
      `console.error('Error: Excel is not there.');`,
      'Excel is not there.',
    ],
    ['ends with another code', `console.error('npm error 404'); process.exit(1);`, 'npm error 404'],
    ['ends without a word', 'process.exit(3);', 'exit code 3'],
  ])('has failed when it %s', async (_name, program, message) => {
    const { npm } = npmThat(program);
    await expect(runOfficeTool(officeCommand('sideload', MANIFEST, npm))).rejects.toThrow(
      new OfficeToolFailure(message),
    );
  });
});
