// SPDX-License-Identifier: EUPL-1.2

import { WriteRefused } from '../../src/core/plan/refusal';
import { ExcelFailure } from '../../src/excel/run';
import { LANGUAGES } from '../../src/i18n/dictionary';
import { EXCEL_CODES } from '../../src/i18n/failure-texts';
import { dictionaryOf } from '../../src/i18n/languages';
import { SiteFailure } from '../../src/taskpane/environment/site-failure';
import { failureView } from '../../src/taskpane/view/failure-view';

const nl = dictionaryOf('nl');

describe('a failure in words', () => {
  it.each(EXCEL_CODES.flatMap((code) => LANGUAGES.map((language) => [code, language] as const)))(
    'explains %s in %s without the code',
    (code, language) => {
      const view = failureView('calculating', new ExcelFailure(code, 'Range.values'), dictionaryOf(language));
      expect(view.what).not.toContain(code);
      expect(view.todo).not.toBe('');
      expect(view.state).toBeNull();
    },
  );

  it('names a code that nobody knows', () => {
    expect(failureView('going', new ExcelFailure('Strange', null), nl).what).toContain('Strange');
  });

  it('says that the workbook is as it was only after a write that was undone', () => {
    const failure = new ExcelFailure('Timeout', null);
    expect(failureView('writing', failure, nl).state).toBe('De werkmap is weer zoals die was.');
    expect(failureView('removing', failure, nl).state).toBe('Er is niets verwijderd.');
    const notRestored = new ExcelFailure('NotRestored', null, { cause: failure });
    expect(failureView('writing', notRestored, nl)).toMatchObject({ state: null });
  });

  it('gives a refusal its own words', () => {
    const refused = new WriteRefused({ code: 'sheetProtected', data: { sheet: 'Wvrv Gemeenten' } });
    expect(failureView('writing', refused, nl)).toMatchObject({ title: 'Niet geschreven.', state: null });
    expect(failureView('writing', refused, nl).what).toContain('Wvrv Gemeenten');
  });

  it('calls what the user wanted no error', () => {
    const view = failureView('writing', new ExcelFailure('Cancelled', null), nl);
    expect(view).toMatchObject({ isCancelled: true, state: 'De werkmap is weer zoals die was.' });
    expect(failureView('writing', new ExcelFailure('Timeout', null), nl).isCancelled).toBe(false);
  });

  it.each(LANGUAGES)('says in %s that the site of the add-in cannot be reached', (language) => {
    const dictionary = dictionaryOf(language);
    const view = failureView('opening', new SiteFailure('x.xlsx'), dictionary);
    expect(view).toMatchObject({ ...dictionary.pane.failures.site, title: dictionary.pane.failures.opening });
    const notLoaded = Object.assign(new Error('Loading chunk 1 failed.'), { name: 'ChunkLoadError' });
    expect(failureView('writing', notLoaded, dictionary)).toMatchObject(dictionary.pane.failures.site);
  });

  it('never shows the message of a fault in the program', () => {
    const view = failureView('calculating', new TypeError('x is not a function'), nl);
    expect(JSON.stringify(view)).not.toContain('not a function');
  });
});
