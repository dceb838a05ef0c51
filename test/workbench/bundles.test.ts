// SPDX-License-Identifier: EUPL-1.2

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '../../src/manifest/validate-files';

const ROOT = path.resolve(__dirname, '../..');
const BUILD_MS = 240_000;

interface BuiltModule {
  readonly name: string;
  /** Of a module that became part of another one none. */
  readonly chunks?: readonly (string | number)[];
  readonly modules?: readonly BuiltModule[];
}

/** Builds in a process of its own, as webpack's configuration is a module; prints the modules that went in. */
const BUILD = `
  import webpack from 'webpack';
  import configurations from './webpack.config.js';
  const [settings, folder] = process.argv.slice(1);
  const addIn = configurations(JSON.parse(settings)).find(({ name }) => name === 'addin');
  const compiler = webpack({ ...addIn, output: { ...addIn.output, path: folder }, infrastructureLogging: { level: 'none' } });
  compiler.run((error, stats) => {
    const list = { all: false, ids: true, errors: true, entrypoints: true, modules: true, nestedModules: true, cachedModules: true };
    const all = {
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
      groupModulesByType: false,
      groupModulesByPath: false,
      groupModulesByAttributes: false,
      groupModulesByExtension: false,
      groupModulesByLayer: false,
      groupModulesByCacheStatus: false,
    };
    if (error) throw error;
    console.log(JSON.stringify(stats.toJson({ ...list, ...all })));
    compiler.close(() => {});
  });
`;

/** A site in a folder of its server, help on another, and the site's own page about privacy. */
const SETTINGS = {
  site: 'https://wvrv.example.nl/invoegtoepassing',
  support: 'https://intra.example.nl/hulp?a=1&b=2',
};

interface Built {
  readonly errors: readonly unknown[];
  readonly modules: readonly BuiltModule[];
  readonly entrypoints: Readonly<Record<string, { readonly chunks: readonly (string | number)[] }>>;
}

function namesOf(modules: readonly BuiltModule[]): readonly string[] {
  return modules.flatMap((each) => [each.name, ...namesOf(each.modules ?? [])]);
}

describe('the add-in as it is handed out', () => {
  let built: Built;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'wvrv-addin-'));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', BUILD, JSON.stringify(SETTINGS), folder],
      { cwd: ROOT, maxBuffer: 1_000_000_000 },
    );
    built = JSON.parse(stdout) as Built;
  }, BUILD_MS);

  it('builds, within the budget of the first screen', () => {
    expect(built.errors).toEqual([]);
  });

  it('is made of the add-in only: nothing of workbench, command line or Node', () => {
    const names = namesOf(built.modules);
    expect(names).toContainEqual(expect.stringContaining('src/taskpane/index.tsx'));
    expect(names).toContainEqual(expect.stringContaining('src/core/'));
    expect(
      names.filter((name) =>
        /src\/(workbench|cli|start|manifest)\/|test\/|conformance|external "|node:|@microsoft\/office-js/.test(
          name,
        ),
      ),
    ).toEqual([]);
  });

  it('fetches the reading and making of files only for a round of submissions', () => {
    const first = new Set(built.entrypoints['taskpane']?.chunks);
    const isFirst = ({ chunks }: BuiltModule): boolean => chunks?.some((chunk) => first.has(chunk)) ?? false;
    const files = (names: readonly string[]): readonly string[] =>
      names.filter((name) => /src\/(round|ooxml\/(?!xml\/))/.test(name));
    expect(files(namesOf(built.modules)).length).toBeGreaterThan(0);
    expect(namesOf(built.modules.filter(isFirst)).join()).toContain('src/taskpane/index.tsx');
    expect(files(namesOf(built.modules.filter(isFirst)))).toEqual([]);
  });

  it("loads Office.js from Microsoft's network and allows no other scripts", () => {
    const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
    expect(html).toContain('<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js>');
    expect(html).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(html).not.toMatch(/unsafe-|localhost/);
  });

  it('has the content of a script in its name', () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) expect(name).toMatch(/\.[0-9a-f]{20}\.js$/);
  });

  it('says in its manifest where it is, and is a whole site', async () => {
    const file = path.join(folder, 'manifest.xml');
    const manifest = readFileSync(file, 'utf8');
    expect(manifest).toContain('"https://wvrv.example.nl/invoegtoepassing/taskpane.html"');
    expect(manifest).not.toContain('"https://localhost');
    expect(await validateFile(ROOT, file)).toEqual([]);
  });

  it('leads to help where the settings say it is: from the manifest, the pane and its own pages', () => {
    const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(read('manifest.xml')).toContain(
      '<SupportUrl DefaultValue="https://intra.example.nl/hulp?a=1&amp;b=2" />',
    );
    expect(scripts.map(read).join('')).toContain(SETTINGS.support);
    expect(read('privacy.html')).toContain('intra.example.nl/hulp');
    expect(readdirSync(folder)).not.toContain('support.html');
  });

  it('leads to its own page about privacy where the settings say nothing', () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const script = scripts.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('');
    expect(script).toMatch(/privacy: ?["'`]privacy\.html["'`]/);
    expect(readFileSync(path.join(folder, 'privacy.html'), 'utf8')).toContain('stuurt niets weg');
  });
});

describe('build settings', () => {
  /** What the settings of a build come to; the message when they are refused. */
  async function settingsOf(env: object): Promise<string> {
    const program = `
      import { siteSettings } from './scripts/site-settings.mjs';
      try { console.log(JSON.stringify(siteSettings(JSON.parse(process.argv[1])))); }
      catch (error) { console.log(error.message); }`;
    const words = ['--input-type=module', '--eval', program, JSON.stringify(env)];
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: ROOT });
    return stdout.trim();
  }

  it('have a value for what is left out', async () => {
    expect(JSON.parse(await settingsOf({ WEBPACK_BUILD: true }))).toEqual({
      site: 'https://localhost:3000/',
      support: 'support.html',
      privacy: 'privacy.html',
    });
  });

  it('are https addresses', async () => {
    expect(
      JSON.parse(await settingsOf({ site: 'https://a.nl/b', privacy: 'https://c.nl/privacy' })),
    ).toMatchObject({ site: 'https://a.nl/b/', privacy: 'https://c.nl/privacy' });
    expect(await settingsOf({ site: 'http://a.nl/' })).toContain('geen https-adres: http://a.nl/');
    expect(await settingsOf({ support: 'hulp' })).toContain('not an https address: hulp');
  });

  it('are not left out by a slip of the pen', async () => {
    expect(await settingsOf({ sites: 'https://a.nl/' })).toContain('Unknown setting sites');
  });
});
