// SPDX-License-Identifier: EUPL-1.2

import { CBS_AVERAGE_2024 } from '../../src/core/rules/national-average';
import { readArguments } from '../../src/cli/arguments';
import { WrongUsage } from '../../src/cli/cli-error';
import { ratio } from '../../src/core/number/ratio';
import { averageShare } from '../../src/core/rules/national-average';
import { RULE_SETS } from '../../src/core/rules/shipped';

const words = (line: string): readonly string[] => (line === '' ? [] : line.split(' '));

describe('readArguments', () => {
  it('understands a bare command', () => {
    expect(readArguments(words('calculate in.xlsx'))).toEqual({
      command: 'calculate',
      files: ['in.xlsx'],
      out: null,
      json: null,
      mapping: null,
      scenario: null,
      scenarios: null,
      headline: null,
      uncertainty: null,
      explain: [],
      ruleSet: null,
      nationalAverage: null,
      stockPrecision: null,
      blankIsExpensive: false,
      counting: {},
      reading: {},
      columns: null,
      previous: null,
      kinds: null,
      round: expect.objectContaining({ round: null, municipality: null, all: false }) as unknown,
      language: 'nl',
      dryRun: false,
      help: false,
    });
  });

  it('takes a file of scenarios, and any number of figures to explain', () => {
    const given = readArguments(
      words('calculate in.xlsx --scenario s.json --explain GM0363.status --explain region.shareHigh'),
    );
    expect(given).toMatchObject({ scenario: 's.json', explain: ['GM0363.status', 'region.shareHigh'] });
  });

  it('takes what counts and how it is read, in the words of both languages', () => {
    const given = readArguments(
      words(
        'check a.xlsx --years 2026-2028,zonder --statuses hard,soft,1A --status-codes planStatus --price-year 2025',
      ),
    );
    expect(given.counting).toEqual({ years: [2026, 2027, 2028, null], statuses: ['hard', 'soft', '1A'] });
    expect(given.reading).toEqual({ statusSystem: 'planStatus', priceYear: 2025 });
    expect(readArguments(words('check a.xlsx --years alle')).counting).toEqual({ years: null });
  });

  it.each(['--years 26', '--status-codes provincie', '--price-year 2019'])('refuses %s', (line) => {
    expect(() => readArguments(words(`check a.xlsx ${line}`))).toThrow(line.split(' ')[0]);
  });

  it('understands every option, wherever it stands', () => {
    const given = readArguments(
      words('--lang en calculate --out uit.xlsx in.xlsx --json - --rules zuid-holland --dry-run'),
    );
    expect(given).toMatchObject({
      command: 'calculate',
      files: ['in.xlsx'],
      out: 'uit.xlsx',
      json: '-',
      language: 'en',
      dryRun: true,
    });
    expect(given.ruleSet).toBe(RULE_SETS['zuid-holland']);
  });

  it.each([
    ['', { command: null, files: [] }],
    ['check a.xlsx b.csv', { command: 'check', files: ['a.xlsx', 'b.csv'] }],
    ['--help', { command: null, help: true }],
    ['-h calculate', { command: 'calculate', help: true }],
    ['check -- --vreemd.xlsx', { files: ['--vreemd.xlsx'] }],
    ['calculate in.xlsx --out=uit.xlsx', { out: 'uit.xlsx' }],
  ])('%j', (line, expected) => {
    expect(readArguments(words(line))).toMatchObject(expected);
  });

  it.each([
    ['--columns status,duty', { columns: ['duty', 'status'] }],
    ['--columns none', { columns: [] }],
    ['--precision 0,5%', { stockPrecision: ratio(1, 200) }],
    ['--precision 0', { stockPrecision: ratio(0) }],
    ['--blank-is-expensive', { blankIsExpensive: true }],
  ])('%s', (line, expected) => {
    expect(readArguments(words(`calculate in.xlsx ${line}`))).toMatchObject(expected);
  });

  it.each(['--columns stand', '--columns duty,', '--precision 1', '--precision half'])(
    'refuses %s',
    (line) => {
      expect(() => readArguments(words(`calculate in.xlsx ${line}`))).toThrow(WrongUsage);
    },
  );

  it.each(Object.keys(RULE_SETS))('knows the rule set %s', (id) => {
    expect(readArguments(['calculate', '--rules', id]).ruleSet?.id).toBe(id);
  });

  it.each([
    [['--strict-mid'], 'wvrv-individueel'],
    [['--strict-mid', '--rules', 'zuid-holland'], 'zuid-holland'],
  ] as const)('%j: a rule set of the user’s own, from the one that was chosen', (options, id) => {
    const { ruleSet } = readArguments(['calculate', 'in.xlsx', ...options]);
    expect(ruleSet?.id).toBe('eigen');
    expect(ruleSet?.strictMid).toEqual({
      value: true,
      source: { title: 'opgegeven door de gebruiker', date: null },
      note: null,
    });
    expect(ruleSet?.social).toBe(RULE_SETS[id].social);
  });

  it('knows the shipped average, whoever types it', () => {
    const { nationalAverage } = readArguments(['calculate', '--average', '2320570/8204049']);
    expect(nationalAverage).toBe(CBS_AVERAGE_2024);
  });

  it.each([
    ['2320571/8204049', ratio(2_320_571, 8_204_049), true],
    ['1/3', ratio(1, 3), true],
    ['28,3%', ratio(283, 1_000), false],
    ['28.3 %', ratio(283, 1_000), false],
    ['0,283', ratio(283, 1_000), false],
    ['28,285667235776%', ratio(28_285_667_235_776n, 10n ** 14n), false],
    ['0', ratio(0), false],
  ])('the average %s', (text, share, counted) => {
    const { nationalAverage } = readArguments(['calculate', '--average', text]);
    expect(nationalAverage).toMatchObject({
      counted,
      proxy: false,
      source: { title: 'opgegeven door de gebruiker' },
    });
    expect(nationalAverage && averageShare(nationalAverage)).toEqual(share);
  });

  it.each(['28,3', '3/2', '0/0', '1/0', 'veel', '', '120%', '28,2856672357758961%', '0,123456789012345678'])(
    'cannot read the average %j',
    (text) => {
      expect(() => readArguments(['calculate', '--average', text])).toThrow(WrongUsage);
      expect(() => readArguments(['calculate', '--average', text])).toThrow(`gemiddelde: ${text}`);
    },
  );

  it.each([
    [
      'calculate in.xlsx --rules eigen',
      'Onbekende regelset: eigen. Kies uit wvrv-individueel, wvrv-regionaal, zuid-holland.',
    ],
    ['calculate in.xlsx --lang de', 'Onbekende taal: de. Kies nl of en.'],
    ['calculate in.xlsx --average=-1/3', 'gemiddelde: -1/3'],
    ['calculate in.xlsx --average -1/3', 'Onbegrepen optie: '],
    ['calculate in.xlsx --vreemd', 'Onbegrepen optie: '],
    ['calculate in.xlsx --out', 'Onbegrepen optie: '],
    ['calculate in.xlsx --lang', 'Onbegrepen optie: '],
    ['calculate in.xlsx --strict-mid=ja', 'Onbegrepen optie: '],
    ['--lang en calculate in.xlsx --rules x', 'Unknown rule set: x.'],
    ['calculate in.xlsx --vreemd --lang en', 'Option not understood: '],
  ])('%s: %s', (line, message) => {
    expect(() => readArguments(words(line))).toThrow(WrongUsage);
    expect(() => readArguments(words(line))).toThrow(message);
  });
});
