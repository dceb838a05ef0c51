// SPDX-License-Identifier: EUPL-1.2

import fc from 'fast-check';
import type { Severity } from '../../src/core/finding/finding';
import { ratio } from '../../src/core/number/ratio';
import { decimalOf } from '../../src/core/plan/sentence-text';
import { COUNT_FIELDS, TEXT_FIELDS } from '../../src/core/programme/field';
import { cliDictionaryOf } from '../../src/i18n/cli-dictionary';
import type { CliDictionary } from '../../src/i18n/cli-dictionary';
import { LANGUAGES } from '../../src/i18n/dictionary';
import type { Language } from '../../src/i18n/dictionary';
import { EXCEL_CODES, FILE_CODES } from '../../src/i18n/failure-texts';
import { excelFailureText, findingText, isLanguage, refusalText } from '../../src/i18n/languages';
import { numberText } from '../../src/i18n/number-text';
import { SAMPLE_FINDINGS, SAMPLE_REFUSALS } from './samples';

/** What shows in a text when something was not filled in, or not meant to be shown. */
const SLIP = /undefined|\bnull\b|NaN|Infinity|\[object|\{\d\}|\$\{|=>| {2}/;
const NO_DATA = /undefined|\bnull\b|NaN|\[object/;

/** Every text of the command line, with something in each place. */
function cliTexts({ cli, changes }: CliDictionary): readonly string[] {
  const severities: readonly Severity[] = ['error', 'warning', 'remark'];
  return [
    cli.unknownCommand('x'),
    cli.unknownRules('x', ['a', 'b']),
    cli.unreadableAverage('x'),
    cli.unknownLanguage('x'),
    cli.missingInput,
    cli.programFault('x'),
    cli.badOption('x'),
    cli.heading({ file: 'a.xlsx', included: 30, expected: 30, homes: '175.000' }),
    cli.heading({ file: 'a.xlsx', included: 28, expected: 30, homes: '175.000' }),
    cli.ruleSet({ name: 'n', id: 'i', affordable: '2/3', social: '3/10', mid: '2/5', strictMid: true }),
    cli.average({ share: '28,3 %', socialStock: '1', stock: '2', source: 's' }),
    ...Object.values(cli.table),
    cli.subregionsShort([{ name: 'n', share: '10 %', shortfall: '5' }]),
    cli.subregionsMet,
    cli.routes({ keepMid: '68,9 %', minAffordable: '66,7 %' }),
    ...severities.flatMap((severity) => [0, 1, 2].map((count) => cli.severityCounts[severity](count))),
    cli.findingsHeading('x'),
    cli.noFindings,
    ...(['new', 'changed', 'unchanged', 'removed', 'kept', 'sheet', 'column'] as const).map(
      (word) => changes[word],
    ),
    changes.cells('5'),
    cli.written({ file: 'a.xlsx', compared: '5' }),
    cli.nothingWritten({ file: 'a.xlsx', compared: '5' }),
    cli.dryRun,
    cli.jsonWritten('a.json'),
    cli.exampleWritten('a.xlsx'),
  ];
}

describe.each(LANGUAGES)('texts in %s', (language) => {
  const dictionary = cliDictionaryOf(language);

  it.each(SAMPLE_FINDINGS.map((found) => [found.code, found] as const))(
    'say of %s what, why and what to do',
    (_, found) => {
      const { what, why, todo } = findingText(dictionary, found);
      for (const text of [what, why, todo]) {
        expect(text).toMatch(/^[^\s].*[.!?]$/s);
        expect(text).not.toMatch(SLIP);
      }
    },
  );

  it('name the municipality of every finding that is about one', () => {
    for (const found of SAMPLE_FINDINGS) {
      if ('name' in found.data && 'code' in found.data) {
        expect(findingText(dictionary, found).what).toContain(found.data.name);
      }
    }
  });

  it.each(SAMPLE_REFUSALS.map((refusal) => [refusal.code, refusal] as const))(
    'say of the refusal %s what and what to do',
    (_, refusal) => {
      const { what, todo } = refusalText(dictionary, refusal);
      for (const text of [what, todo]) {
        expect(text).toMatch(/^[^\s].*\.$/s);
        expect(text).not.toMatch(SLIP);
      }
    },
  );

  it.each(EXCEL_CODES)('say of %s what and what to do', (code) => {
    const { what, todo } = excelFailureText(dictionary, { code, location: null });
    expect(what).toMatch(/\.$/);
    expect(what).not.toContain(code);
    expect(todo).toMatch(/\.$/);
  });

  it.each([
    ['GeneralException', null],
    ['GeneralException', 'Range.values'],
  ])('show the code of an error of Excel that is not known: %s at %s', (code, location) => {
    const { what } = excelFailureText(dictionary, { code, location });
    expect(what).toContain(code);
    expect(what.includes('Range.values')).toBe(location !== null);
    expect(what).not.toMatch(NO_DATA);
  });

  it.each(FILE_CODES)('say of a file that is %s which file, and what to do', (code) => {
    const { what, todo } = dictionary.failures.files[code]('map/programma.xlsx');
    expect(what).toContain('map/programma.xlsx');
    expect(what).toMatch(/\.$/);
    expect(todo).toMatch(/\.$/);
  });

  it('call every field something else', () => {
    const names = [...COUNT_FIELDS, ...TEXT_FIELDS].map((field) => dictionary.fields[field]);
    expect(names.filter((name) => name === '' || name !== name.trim())).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have no gaps on the command line', () => {
    for (const text of cliTexts(dictionary)) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(SLIP);
    }
    const { usage } = dictionary.cli;
    for (const option of ['--out', '--json', '--rules', '--strict-mid', '--average', '--lang', '--dry-run']) {
      expect(usage).toContain(option);
    }
  });
});

describe('languages', () => {
  it('are nl and en, each with its own dictionary', () => {
    expect(LANGUAGES.map((language) => cliDictionaryOf(language).language)).toEqual(['nl', 'en']);
    expect(['nl', 'en', 'de', 'NL', '', null].filter(isLanguage)).toEqual(['nl', 'en']);
  });

  it('differ in every finding: nothing was left untranslated', () => {
    for (const found of SAMPLE_FINDINGS) {
      const [dutch, english] = LANGUAGES.map((language) => findingText(cliDictionaryOf(language), found));
      for (const part of ['what', 'why', 'todo'] as const) {
        expect(dutch?.[part]).not.toBe(english?.[part]);
      }
    }
  });

  it('say one finding and more findings right', () => {
    const { error, warning, remark } = cliDictionaryOf('nl').cli.severityCounts;
    expect([error(0), error(1), warning(2), remark(1)]).toEqual([
      '0 fouten',
      '1 fout',
      '2 waarschuwingen',
      '1 opmerking',
    ]);
  });
});

describe('numberText', () => {
  it('rounds half up, as the sentences in the workbook do', () => {
    const { percent, points } = numberText('nl-NL');
    expect([percent(0.5785), percent(0.2785), percent(1.115)]).toEqual(['57,9 %', '27,9 %', '111,5 %']);
    expect(points(0.00285)).toBe('0,29');
    fc.assert(
      fc.property(fc.nat(999), (tenths) => {
        const halfway = 2 * tenths + 1;
        const exact = decimalOf(ratio(halfway, 20), { decimal: ',', thousands: '.', percent: ' %' });
        expect(percent(halfway / 2_000)).toBe(`${exact} %`);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[Language, string[]]>([
    ['nl', ['3.850', '27,8 %', '66,7 %', '0,5']],
    ['en', ['3,850', '27.8%', '66.7%', '0.5']],
  ])('in %s', (language, expected) => {
    const { homes, percent, points } = numberText(cliDictionaryOf(language).locale);
    expect([homes(3_850), percent(0.278), percent(2 / 3), points(0.005)]).toEqual(expected);
  });
});
