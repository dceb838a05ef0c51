// SPDX-License-Identifier: EUPL-1.2

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(__dirname, '../..');
const BUILD_MS = 240_000;

interface BuiltModule {
  readonly name: string;
  readonly modules?: readonly BuiltModule[];
}

/** Builds in a process of its own, as webpack's configuration is a module; prints the modules that went in. */
const BUILD = `
  import webpack from 'webpack';
  import configurations from './webpack.config.js';
  const [site, folder] = process.argv.slice(1);
  const addIn = configurations({ site }).find(({ name }) => name === 'addin');
  const compiler = webpack({ ...addIn, output: { ...addIn.output, path: folder }, infrastructureLogging: { level: 'none' } });
  compiler.run((error, stats) => {
    const list = { all: false, errors: true, modules: true, nestedModules: true, cachedModules: true };
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

interface Built {
  readonly errors: readonly unknown[];
  readonly modules: readonly BuiltModule[];
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
      ['--input-type=module', '--eval', BUILD, 'https://wvrv.example.nl/', folder],
      { cwd: ROOT, maxBuffer: 1_000_000_000 },
    );
    built = JSON.parse(stdout) as Built;
  }, BUILD_MS);

  it('builds, within the budget of the first screen', () => {
    expect(built.errors).toEqual([]);
  });

  it('is made of the add-in only: nothing of workbench, files, command line or Node', () => {
    const names = namesOf(built.modules);
    expect(names).toContainEqual(expect.stringContaining('src/taskpane/index.tsx'));
    expect(names).toContainEqual(expect.stringContaining('src/core/'));
    expect(
      names.filter((name) =>
        /src\/(workbench|ooxml|cli)\/|test\/|conformance|external "|node:|@microsoft\/office-js/.test(name),
      ),
    ).toEqual([]);
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

  it('says in its manifest where it is', () => {
    const manifest = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).toContain('https://wvrv.example.nl/taskpane.html');
    expect(manifest).not.toContain('DefaultValue="https://localhost');
  });
});
