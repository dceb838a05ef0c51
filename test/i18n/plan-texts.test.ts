// SPDX-License-Identifier: EUPL-1.2

import { PARAMETER_CELLS } from '../../src/core/plan/parameter-names';
import type { PlanTexts } from '../../src/core/plan/texts';
import { fill } from '../../src/core/plan/texts';
import { fieldOfHeader } from '../../src/core/header/known-headers';
import { RULE_NOTES } from '../../src/core/rules/note';
import { RULE_SETS } from '../../src/core/rules/shipped';
import { LANGUAGES } from '../../src/i18n/dictionary';
import { en } from '../../src/i18n/en';
import { dictionaryOf } from '../../src/i18n/languages';
import { nl } from '../../src/i18n/nl';

/** Every text with the path to it. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`))
    : [];
}

const doubles = (names: readonly string[]): readonly string[] => {
  const folded = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index);
};

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

describe.each(LANGUAGES)('texts of the workbook in %s', (language) => {
  const texts: PlanTexts = dictionaryOf(language).plan;

  it('have no gaps', () => {
    const gaps = textsOf(texts).filter(
      ([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text),
    );
    expect(gaps).toEqual([]);
    expect(texts.language).toBe(language);
    expect(texts.separators.decimal).not.toBe(texts.separators.thousands);
  });

  it('have names of sheets that Excel takes, each once', () => {
    const names = Object.values(texts.sheets);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
    }
    expect(doubles(names)).toEqual([]);
  });

  it('have names of parameters and of the table that Excel takes, each once', () => {
    const names = [...PARAMETER_CELLS.map((cell) => texts.parameterNames[cell]), texts.municipalityTable];
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/);
      // Not a cell: A1, or R1C1 and its parts.
      expect(name).not.toMatch(/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/);
    }
    expect(names).toHaveLength(26);
    expect(doubles(names)).toEqual([]);
  });

  it('have headers that differ in more than capitals', () => {
    expect(doubles(Object.values(texts.municipalities.headers))).toEqual([]);
    expect(doubles(Object.values(texts.columns))).toEqual([]);
  });

  it('have headers within a band of the regional sheet that differ', () => {
    const { headers } = texts.regions;
    const isMinimum = ([column]: readonly [string, string]): boolean => column.startsWith('minimum');
    const entries = Object.entries(headers);
    expect(doubles(entries.filter(isMinimum).map(([, header]) => header))).toEqual([]);
    expect(doubles(entries.filter((entry) => !isMinimum(entry)).map(([, header]) => header))).toEqual([]);
  });

  it('have columns in the table of the user that are not taken for a part of the programme', () => {
    expect(Object.values(texts.columns).map(fieldOfHeader)).toEqual([null, null, null, null, null]);
  });

  it.each([
    ['classes', ['low', 'high']],
    ['yes and no', ['yes', 'no']],
    ['verdicts', ['met', 'short', 'undecided', 'noDutyStatus', 'incomplete']],
    ['needs', ['attainable', 'notAttainable', 'noNetGrowth']],
    ['duties', ['socialDuty', 'midDuty', 'noDuty']],
    ['what keeps a row out', ['invalid', 'duplicate']],
  ] as const)('have words that formulas can tell apart: %s', (_, words) => {
    const values = words.map((word) => texts.words[word]);
    expect(doubles(values)).toEqual([]);
    // As a criterion of COUNTIF a word has to mean itself.
    expect(values.filter((value) => /[*?~]|^[=<>]|^\d/.test(value))).toEqual([]);
  });

  it('have a word for what is not a number that nobody takes for a number of homes', () => {
    expect(Number(texts.words.invalid)).toBeNaN();
  });

  it('have words for all severities, rule sets and notes', () => {
    expect(doubles(Object.values(texts.checks.severities))).toEqual([]);
    expect(Object.keys(texts.ruleNotes).sort()).toEqual(Object.keys(RULE_NOTES).sort());
    expect(Object.keys(texts.ruleSets).sort()).toEqual(['eigen', ...Object.keys(RULE_SETS)].sort());
  });
});

describe('texts of the workbook', () => {
  it('have the same places to fill in, in the same number, in every language', () => {
    const of = (texts: PlanTexts) =>
      textsOf(texts).map(([path, text]) => [path, placeholders(text)] as const);
    expect(of(en.plan)).toEqual(of(nl.plan));
  });

  it('have as many places in a sentence as the formula fills', () => {
    const counts = Object.fromEntries(
      textsOf(nl.plan.regions.sentences).map(([path, text]) => [path.slice(1), placeholders(text).length]),
    );
    expect(counts).toEqual({
      minimumShort: 3,
      minimumMet: 1,
      regionalShort: 3,
      regionalMet: 1,
      programmeShort: 4,
      programmeMet: 2,
      subregionsShort: 2,
      subregionsMet: 0,
      incomplete: 2,
    });
  });

  it('keep names in the two languages apart, so that one workbook never mixes them up', () => {
    const dutch = Object.values(nl.plan.columns);
    expect(Object.values(en.plan.columns).filter((header) => dutch.includes(header))).toEqual([
      'Wvrv status',
    ]);
  });
});

describe('fill', () => {
  it.each([
    ['{0} van {1}', ['28', '30'], '28 van 30'],
    ['{1} {0} {1}', ['a', 'b'], 'b a b'],
    ['niets', [], 'niets'],
    ['{0} %', ['{1}', 'x'], '{1} %'],
  ])('%s with %j', (template, values, text) => {
    expect(fill(template, values)).toBe(text);
  });
});
