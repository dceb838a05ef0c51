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

interface Stats {
  readonly modules: readonly BuiltModule[];
  readonly outputPath: string;
}

function namesOf(modules: readonly BuiltModule[]): readonly string[] {
  return modules.flatMap((each) => [each.name, ...namesOf(each.modules ?? [])]);
}

describe('the add-in as it is handed out', () => {
  let stats: Stats;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'wvrv-addin-'));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        path.join(ROOT, 'node_modules/webpack/bin/webpack.js'),
        ...['--config-name', 'addin', '--env', 'site=https://wvrv.example.nl/', '--output-path', folder],
        ...['--json', '--stats', 'verbose'],
      ],
      { cwd: ROOT, maxBuffer: 1_000_000_000 },
    );
    stats = JSON.parse(stdout) as Stats;
  }, BUILD_MS);

  it('is made of the add-in only: nothing of workbench, files, command line or Node', () => {
    const names = namesOf(stats.modules);
    expect(names).toContainEqual(expect.stringContaining('src/taskpane/index.tsx'));
    expect(names).toContainEqual(expect.stringContaining('src/core/'));
    expect(
      names.filter((name) =>
        /src\/(workbench|ooxml|cli)\/|external "|node:|@microsoft\/office-js/.test(name),
      ),
    ).toEqual([]);
  });

  it("loads Office.js from Microsoft's network and allows no other scripts", () => {
    const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
    expect(html).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
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
