// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../../src/core/number/ratio';
import { dictionaryOf, findingText } from '../../src/i18n/languages';
import { scenarioDictionaryOf } from '../../src/i18n/scenario-dictionary';
import { unbroken } from '../../src/i18n/unbroken';
import { formatOf } from '../../src/taskpane/view/format';
import { SAMPLE_FINDINGS } from './samples';

const BREAKABLE = /\d %|± \d/;

describe('texts that are broken to fit', () => {
  it('keep a number and its percent sign together, wherever a text is made', () => {
    const dictionary = unbroken(dictionaryOf('nl'));
    expect(formatOf(dictionary).percent(ratio(139, 500))).toBe('27,8\u00a0%');
    const texts = SAMPLE_FINDINGS.flatMap((found) =>
      Object.values<string>({ ...findingText(dictionary, found) }),
    );
    expect(texts.filter((text) => text.includes('\u00a0%')).length).toBeGreaterThan(5);
    expect([...texts, JSON.stringify(dictionary.pane)].filter((text) => BREAKABLE.test(text))).toEqual([]);
    expect(JSON.stringify(unbroken(scenarioDictionaryOf('nl')))).not.toMatch(BREAKABLE);
  });

  it('say the same words, and are what they were elsewhere', () => {
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    for (const language of ['nl', 'en'] as const) {
      const dictionary = dictionaryOf(language);
      const kept = unbroken(dictionary);
      for (const found of SAMPLE_FINDINGS) {
        const [narrow, wide] = [findingText(kept, found), findingText(dictionary, found)];
        expect(Object.values(narrow).map(plain)).toEqual(Object.values(wide));
      }
      expect(plain(JSON.stringify(kept))).toBe(JSON.stringify(dictionary));
    }
  });

  it('leave alone what is no text', () => {
    const at = new Date(0);
    const given = { at, count: 3, none: null, list: ['5 %', 5], absent: undefined };
    expect(unbroken(given)).toEqual({ ...given, list: ['5\u00a0%', 5] });
    expect(unbroken(given).at).toBe(at);
  });
});
