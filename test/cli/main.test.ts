// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkPackage } from '../../src/ooxml/check/check-package';
import { exampleBytes } from '../support/add-in';

const ROOT = path.resolve(__dirname, '../..');
const COMMAND = path.join(ROOT, 'src/cli/wvrv.mjs');
const SHARED = path.resolve(ROOT, '../shared/data');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wvrv-'));
  writeFileSync(path.join(folder, 'mra.xlsx'), exampleBytes());
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as a user does: another process, another folder. */
function wvrv(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** Whatever the expected outcome says, ours says the same; ours may say more. */
function expectMembers(expected: unknown, found: unknown, at: string): void {
  if (Array.isArray(expected)) {
    const ours = found as unknown[];
    expect([at, ours.length]).toEqual([at, expected.length]);
    expected.forEach((item: unknown, index) => {
      expectMembers(item, counterpart(item, ours) ?? ours[index], `${at}[${index}]`);
    });
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [member, value] of Object.entries(expected)) {
      expectMembers(value, (found as Record<string, unknown>)[member], `${at}.${member}`);
    }
  } else {
    expect([at, found]).toEqual([at, expected]);
  }
}

/** Municipalities and regions have a name, distributions a key, order and base; their order is ours. */
function counterpart(item: unknown, items: readonly unknown[]): unknown {
  const identity = (one: unknown): string => {
    const { name, key, order, base } = one as Record<string, string | undefined>;
    return [name, key, order, base].join('/');
  };
  return items.find((one) => identity(one) === identity(item));
}

describe('wvrv calculate', () => {
  it('calculates, writes, and says so in words a person likes to read', () => {
    const { code, out, err } = wvrv('calculate', 'mra.xlsx', '--out', 'uit.xlsx', '--json', 'uit.json');
    expect(err).toBe('');
    expect(out).toContain('mra.xlsx · 30 gemeenten · 175.000 woningen');
    expect(out).toMatch(/Wettelijk minimum\s+48\.650\s+27,8 %\s+3\.850\s+116\.667\s+66,7 %\s+–/);
    expect(out).toContain('Bevindingen: 0 fouten, 3 waarschuwingen, 0 opmerkingen');
    expect(out).toMatch(/Geschreven: uit\.xlsx, 2\.\d{3} cijfers nagerekend, 0 verschillen/);
    expect(code).toBe(0);
    expect(checkPackage(readFileSync(path.join(folder, 'uit.xlsx')))).toEqual([]);
  });

  it('says the same in English', () => {
    const { code, out } = wvrv('calculate', 'mra.xlsx', '--lang', 'en');
    expect(out).toMatch(/Legal minimum\s+48,650\s+27\.8%\s+3,850/);
    expect(code).toBe(0);
  });

  it('gives JSON on standard output, with the words elsewhere', () => {
    const { out, err } = wvrv('calculate', 'mra.xlsx', '--json', '-');
    expect(JSON.parse(out)).toMatchObject({
      schema: 'wvrv-outcome/1',
      region: { minimum: { social: 48_650 } },
    });
    expect(err).toContain('Wettelijk minimum');
  });

  it('shows with --dry-run what would be written, and writes nothing', () => {
    const { code, out } = wvrv('calculate', 'mra.xlsx', '--out', 'droog.xlsx', '--dry-run');
    expect(out).toContain('Dit zou worden geschreven:');
    expect(out).toMatch(/nieuw +blad Wvrv Gemeenten/);
    expect(existsSync(path.join(folder, 'droog.xlsx'))).toBe(false);
    expect(code).toBe(0);
  });

  it('never writes over the workbook it read unless asked to', () => {
    const before = readFileSync(path.join(folder, 'mra.xlsx'));
    wvrv('calculate', 'mra.xlsx', '--out', 'ander.xlsx');
    expect(readFileSync(path.join(folder, 'mra.xlsx'))).toEqual(before);
  });

  it('ends with 1 when a finding is an error, and still calculates', () => {
    const csv = 'Gemeentecode;Programma;Sociale huur;Middensegment;Duur;Woningvoorraad;DAEB-voorraad\n';
    writeFileSync(
      path.join(folder, 'fout.csv'),
      `${csv}GM0363;100;30;40;30;1000;400\nGM0392;zie bijlage;3;4;3;100;40\n`,
    );
    const { code, out } = wvrv('calculate', 'fout.csv');
    expect(out).toContain('fout · fout!B3: Haarlem: programma is "zie bijlage", dat is geen getal.');
    expect(out).toContain('1 van 2 gemeenten');
    expect(code).toBe(1);
  });

  it.each([
    [['calculate', 'weg.xlsx'], 'weg.xlsx bestaat niet.'],
    [['calculate', 'notitie.txt'], 'notitie.txt is geen .xlsx en geen .csv.'],
    [['calculate', 'kapot.xlsx'], 'kapot.xlsx is tekst (.csv of zoiets) met de naam van een werkmap.'],
    [['calculate', 'leeg.csv'], 'Geen programma gevonden'],
    [['calculate', 'mra.xlsx', '--rules', 'onzin'], 'Onbekende regelset: onzin.'],
    [['calculate', 'mra.xlsx', '--average', 'veel'], 'Niet te lezen als gemiddelde: veel.'],
    [['calculate', 'mra.xlsx', '--nietbestaand'], 'Onbegrepen optie'],
    [['calculate', 'mra.xlsx', '--out', 'geen/map/uit.xlsx'], 'kan niet worden geschreven'],
    [['calculate'], 'Geef een bestand op.'],
    [['bereken', 'mra.xlsx'], 'Onbekende opdracht: bereken.'],
    [['check', 'mra.xlsx', '--lang', 'fr'], 'Onbekende taal: fr.'],
  ])('%j is unusable: %s', (words, message) => {
    writeFileSync(path.join(folder, 'notitie.txt'), 'x');
    writeFileSync(path.join(folder, 'kapot.xlsx'), 'x');
    writeFileSync(path.join(folder, 'leeg.csv'), 'a;b\n1;2\n');
    const { code, out, err } = wvrv(...words);
    expect(out + err).toContain(message);
    expect(out + err).not.toMatch(/\bat .*\.ts:\d+/);
    expect(code).toBe(2);
  });
});

describe('wvrv calculate --explain and --scenario', () => {
  it('explains figures down to the cells, in words and as JSON', () => {
    const paths = ['GM0479.shortfall.mid', 'region.minimum.shareSocial'];
    const options = paths.flatMap((one) => ['--explain', one]);
    const { code, out } = wvrv('calculate', 'mra.xlsx', ...options, '--json', 'uitleg.json');
    expect(out).toContain('Zaanstad – tekort midden: 1.594 woningen (doel − wat er is, ten minste 0)');
    expect(out).toMatch(/\n {4}Zaanstad – programma: 9\.960 woningen \(Programma!G29\)/);
    expect(code).toBe(0);
    const { explanations } = JSON.parse(readFileSync(path.join(folder, 'uitleg.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(Object.keys(explanations as object)).toEqual(paths);
    expect(explanations).toMatchObject({
      'GM0479.shortfall.mid': {
        value: 1_594,
        unit: 'homes',
        from: [
          { name: 'required.mid', value: 3_984 },
          { name: 'mid', from: [{ cells: ['Programma!I29'] }, { cells: ['Programma!J29'] }] },
        ],
      },
      'region.minimum.shareSocial': { value: 0.278 },
    });
  });

  it('evaluates scenarios, compares them, and says in words what binds', () => {
    const scenarios = [
      { name: 'Minimum', base: 'minimum' },
      {
        name: 'Alleen laag',
        base: 'minimum',
        key: 'lowOnly',
        order: 'regionWide',
        caps: { social: '35 %' },
        division: { column: 'provincie' },
      },
    ];
    writeFileSync(path.join(folder, 'scenario.json'), JSON.stringify(scenarios));
    const { code, out } = wvrv(
      'calculate',
      'mra.xlsx',
      '--scenario',
      'scenario.json',
      '--json',
      'scenario-uit.json',
      '--explain',
      'alleen laag/GM0394.distributed.social',
    );
    expect(out).toMatch(/\nAlleen laag\nHaarlemmermeer – door de verdeling: sociaal: [\d.]+ woningen/);
    expect(out).toContain('Het wettelijk minimum komt 3.850 sociale huurwoningen tekort');
    expect(out).toContain('krijgen 2.971 woningen een plaats en 879 niet');
    expect(out).toContain('Met een hoogste sociaal aandeel van 36,5 % in plaats van 35,0 % past alles.');
    expect(code).toBe(0);
    const json: unknown = JSON.parse(readFileSync(path.join(folder, 'scenario-uit.json'), 'utf8'));
    expect(json).toMatchObject({
      scenarios: [
        { name: 'Minimum', distribution: null, region: { programme: { social: 48_650 } } },
        {
          division: { kind: 'column', header: 'Provincie' },
          distribution: { unallocated: 879 },
          subregions: [{ name: 'Flevoland' }, { name: 'Noord-Holland' }],
        },
      ],
      explanations: { 'alleen laag/GM0394.distributed.social': { subject: 'Haarlemmermeer' } },
      comparison: { names: ['Minimum', 'Alleen laag'], region: { difference: [0, 2_971] } },
    });
  });

  it.each([
    [['--explain', 'GM0363.tekort'], 'Geen cijfer gevonden: GM0363.tekort. Wel zijn er: '],
    [['--explain', 'GM9999.shortfall.mid'], 'Begin met een gemeentecode'],
    [['--explain', 'Onbekend/GM0363.social'], 'Begin met een gemeentecode'],
    [['--scenario', 'weg.json'], 'weg.json bestaat niet.'],
    [['--scenario', 'geen.json'], 'geen.json is geen geldige JSON.'],
    [['--scenario', 'fout.json'], 'fout.json: [0].key klopt niet. Mogelijk is: volume, '],
    [['--scenario', 'kolom.json'], 'kolom.json: [0].division.column klopt niet. Mogelijk is: Gemeentecode, '],
  ])('%j is unusable: %s', (words, message) => {
    writeFileSync(path.join(folder, 'geen.json'), '{');
    writeFileSync(path.join(folder, 'fout.json'), '{"name":"x","key":"omvang"}');
    writeFileSync(path.join(folder, 'kolom.json'), '{"name":"x","division":{"column":"Wmo"}}');
    const { code, out, err } = wvrv('calculate', 'mra.xlsx', ...words);
    expect(out + err).toContain(message);
    expect(out + err).not.toMatch(/\bat .*\.ts:\d+/);
    expect(code).toBe(2);
  });
});

describe('wvrv check', () => {
  it('goes through every file and ends with the worst', () => {
    const { code, out, err } = wvrv('check', 'mra.xlsx', 'weg.xlsx');
    expect(out).toContain('klasse onzeker');
    expect(err).toContain('weg.xlsx bestaat niet.');
    expect(code).toBe(2);
  });
});

describe('wvrv example', () => {
  it('makes the workbook that is in the repository', () => {
    expect(wvrv('example', 'voorbeeld.xlsx').code).toBe(0);
    const made = readFileSync(path.join(folder, 'voorbeeld.xlsx'));
    expect(made.equals(readFileSync(path.join(ROOT, 'assets/workbooks/mra-voorbeeld.xlsx')))).toBe(true);
  });
});

const EXPECTED = [
  ['mra-voorbeeld.csv', 'mra-voorbeeld.verwacht.json', []],
  ['lastig-voorbeeld.csv', 'lastig-voorbeeld.wvrv-individueel.verwacht.json', ['--average', '28/100']],
  [
    'lastig-voorbeeld.csv',
    'lastig-voorbeeld.wvrv-regionaal.verwacht.json',
    ['--average', '28/100', '--rules', 'wvrv-regionaal'],
  ],
  [
    'lastig-voorbeeld.csv',
    'lastig-voorbeeld.zuid-holland.verwacht.json',
    ['--average', '28/100', '--rules', 'zuid-holland'],
  ],
  ['lastig-voorbeeld.csv', 'lastig-voorbeeld.strict.verwacht.json', ['--average', '28/100', '--strict-mid']],
] as const;

if (existsSync(SHARED)) {
  describe('the expected outcomes, from file to JSON', () => {
    it.each(EXPECTED)('%s gives %s', (file, expected, options) => {
      const { code, out } = wvrv('calculate', path.join(SHARED, file), '--json', '-', ...options);
      expect(code).toBe(0);
      expectMembers(
        JSON.parse(readFileSync(path.join(SHARED, expected), 'utf8')),
        JSON.parse(out),
        'outcome',
      );
    });
  });
} else {
  console.warn('Skipped "the expected outcomes, from file to JSON": ../shared/data is absent.');
  describe.skip('the expected outcomes, from file to JSON', () => {
    it('needs ../shared/data', () => undefined);
  });
}
