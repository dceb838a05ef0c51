// SPDX-License-Identifier: EUPL-1.2

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import path from 'node:path';
import { hasDesktopExcel } from '../../src/start/sideload/excel';
import { sideloadManifest } from '../../src/start/sideload/sideload-site';
import { validateFile } from '../../src/manifest/validate-files';

const ROOT = path.resolve(__dirname, '../..');
const BUILD_MS = 240_000;

function statusOf(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    // Its certificate is its own; that is looked at elsewhere.
    get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });
}

// `--web` never opens Excel, so this is safe on every machine.
describe('npm run start:excel -- --web', () => {
  let child: ChildProcess;
  let output = '';
  let ended: Promise<number | null>;
  let address: string;

  beforeAll(async () => {
    const words = ['--import', 'tsx', 'src/start/excel.ts', '--web', '--no-trust'];
    child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        if (output.includes('Ctrl+C')) resolve();
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      void ended.then((code) => {
        reject(new Error(`Ended with ${code}:\n${output}`));
      });
    });
    address = /https:\/\/localhost:\d+\//.exec(output)?.[0] ?? '';
  }, BUILD_MS);

  afterAll(async () => {
    child.kill();
    await ended;
  });

  it('serves the add-in as Excel loads it', async () => {
    expect(await statusOf(`${address}taskpane.html`)).toBe(200);
    expect(await statusOf(`${address}privacy.html`)).toBe(200);
    const page = readFileSync(path.join(ROOT, 'dist/sideload/taskpane.html'), 'utf8');
    expect(page).toContain('https://appsforoffice.microsoft.com/');
  });

  it('has a correct manifest for that address, and says where it is', async () => {
    const manifest = sideloadManifest(ROOT);
    expect(readFileSync(manifest, 'utf8')).toContain(`"${address}taskpane.html"`);
    expect(await validateFile(ROOT, manifest)).toEqual([]);
    expect(output).toContain(manifest);
  });

  it('says in both languages what the browser will warn of', () => {
    expect(output).toContain('De browser waarschuwt');
    expect(output).toContain('The browser warns');
  });

  it('does not speak of a missing Excel when the web was asked for', () => {
    expect(output).not.toContain('geen Excel voor het bureaublad');
  });

  it('stops clean on Ctrl+C', async () => {
    child.kill('SIGINT');
    // Windows has no signals: there the process just ends.
    if (process.platform !== 'win32') expect(await ended).toBe(0);
    await ended;
    await expect(statusOf(address)).rejects.toThrow('ECONNREFUSED');
  });
});

const mayHaveExcel = hasDesktopExcel(process.platform);
if (mayHaveExcel) {
  console.warn('Skipped "has nothing to do without an Excel": this platform may have one that is in use.');
}

describe('npm run stop:excel', () => {
  (mayHaveExcel ? it.skip : it)('has nothing to do without an Excel', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/start/stop-excel.ts'], { cwd: ROOT });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(output).toContain('niets in Excel geladen');
  });
});
