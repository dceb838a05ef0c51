// SPDX-License-Identifier: EUPL-1.2

import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filledTemplate, PLAN } from '../support/round';

const COMMAND = path.resolve(__dirname, '../../src/cli/wvrv.mjs');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wvrv-round-'));
  mkdirSync(path.join(folder, 'in'));
  writeFileSync(path.join(folder, 'in/Haarlem.xlsx'), filledTemplate('GM0392', [PLAN]));
  writeFileSync(path.join(folder, 'in/Zaanstad.xlsm'), filledTemplate('GM0479', [PLAN, PLAN]));
  writeFileSync(path.join(folder, 'in/Zaanstad (2).xlsx'), filledTemplate('GM0479', [PLAN]));
  writeFileSync(path.join(folder, 'in/kapot.xlsx'), 'PK\u0003\u0004 en dan niets');
  writeFileSync(path.join(folder, 'in/~$Haarlem.xlsx'), 'van een Excel dat open staat');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function wvrv(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('wvrv template', () => {
  it('writes a form for each municipality of a list, and never over one that is there', () => {
    writeFileSync(path.join(folder, 'regio.csv'), 'Gemeente;Opmerking\nHaarlem;eerst\nGM0479;\n');
    const words = ['template', '--region', 'regio.csv', '--round', '2026-1', '--out', 'forms'];
    expect(wvrv(...words)).toMatchObject({ code: 0, out: '2 formulieren geschreven: forms\n' });
    expect(readdirSync(path.join(folder, 'forms'))).toEqual([
      'GM0392 Haarlem 2026-1.xlsx',
      'GM0479 Zaanstad 2026-1.xlsx',
    ]);
    const again = wvrv(...words);
    expect(again.code).toBe(2);
    expect(again.err).toContain('bestaat al en is niet overschreven');
  });

  it('leaves no municipality out of a list that it cannot read', () => {
    const { code, err } = wvrv('template', '--codes', 'Haarlem,Bergen', '--out', 'other');
    expect(code).toBe(2);
    expect(err).toContain('Geen gemeente, of niet één: Bergen');
    expect(existsSync(path.join(folder, 'other'))).toBe(false);
  });
});

describe('wvrv consolidate', () => {
  it('reads what can be read, says what cannot, and chooses nothing by itself', () => {
    const { code, out, err } = wvrv(
      'consolidate',
      'in',
      '--out',
      'R.xlsx',
      '--json',
      'R.json',
      '--mail',
      'mail',
    );
    expect(out).toContain('4 bestanden · 1 van 2 gemeenten ontvangen');
    expect(out).toContain('Zaanstad staat in meer dan een bestand: Zaanstad (2).xlsx, Zaanstad.xlsm.');
    expect(err).toMatch(/4\/4 .*\n$/);
    expect(code).toBe(1);
    expect(readdirSync(path.join(folder, 'mail'))).toEqual(['GM0392 Haarlem.txt', 'GM0479 Zaanstad.txt']);
    const { files } = JSON.parse(readFileSync(path.join(folder, 'R.json'), 'utf8')) as {
      files: readonly { file: string; status: string }[];
    };
    expect(Object.fromEntries(files.map(({ file, status }) => [file, status]))).toEqual({
      'Haarlem.xlsx': 'counted',
      'Zaanstad.xlsm': 'undecided',
      'Zaanstad (2).xlsx': 'undecided',
      'kapot.xlsx': 'unusable',
    });
    const check = wvrv('check', 'R.xlsx');
    expect(check.out).not.toContain('fout ·');
  });

  it('takes the file that was chosen, and compares with the round before', () => {
    const { out } = wvrv(
      ...['consolidate', 'in', '--json', '-', '--previous', 'R.xlsx', '--choose', 'GM0479=Zaanstad.xlsm'],
      ...['--statuses', 'hard'],
    );
    expect(JSON.parse(out)).toMatchObject({
      chosen: { statuses: ['hard'] },
      municipalities: [{ code: 'GM0392' }, { code: 'GM0479', figures: { total: 200 } }],
      changes: expect.arrayContaining([
        expect.objectContaining({ code: 'GM0479', field: 'total', before: null, now: 200 }),
      ]) as unknown,
    });
  });

  it('gives up on a file that takes too long, and goes on with the next', () => {
    const { code, out } = wvrv(
      'consolidate',
      'in/Haarlem.xlsx',
      'in/kapot.xlsx',
      '--out',
      'T.xlsx',
      '--time-limit',
      '0.001',
    );
    expect(out).toContain('Haarlem.xlsx: Het lezen duurde te lang en is afgebroken.');
    expect(code).toBe(2);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const child = spawn(process.execPath, [COMMAND, 'consolidate', 'in', '--out', 'C.xlsx'], { cwd: folder });
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      if (said === '') child.kill('SIGINT');
      said += text.toString();
    });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(said).toContain('Afgebroken. Er is niets geschreven.');
    expect(code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('C.xlsx'))).toEqual([]);
  });
});
