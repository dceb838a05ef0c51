// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changesSummary, findingLine, findingsSummary, outcomeSummary } from '../../src/cli/summary';
import { finding } from '../../src/core/finding/severity';
import { calculate } from '../../src/core/outcome/calculate';
import { calculationSettings } from '../../src/core/outcome/settings';
import type { Changes } from '../../src/excel/write/changes';
import { LANGUAGES } from '../../src/i18n/dictionary';
import { cliDictionaryOf } from '../../src/i18n/cli-dictionary';
import { exampleSheet, planInput } from '../core/support/plan';
import { programmeOf, rowOfClass, without } from '../core/support/rows';

const nl = cliDictionaryOf('nl');
const ROW = rowOfClass('low', { code: 'GM0392', total: 100, socialRent: 20, mid: 40, expensive: 40 });

describe('summary of the example of the Amsterdam region', () => {
  // After an intended change: UPDATE_GOLDEN=1 npx jest test/cli/summary, and review the difference.
  it.each(LANGUAGES)('in %s is what it was', (language) => {
    const file = path.resolve(__dirname, `__golden__/mra-voorbeeld.${language}.txt`);
    const dictionary = cliDictionaryOf(language);
    const { outcome, findings } = planInput(exampleSheet());
    const text = `${outcomeSummary('mra-voorbeeld.xlsx', outcome, dictionary)}\n\n${findingsSummary(findings, dictionary)}\n`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('says the number that matters', () => {
    const text = outcomeSummary('x', planInput(exampleSheet()).outcome, nl);
    expect(text).toMatch(/Wettelijk minimum +48\.650 +27,8 % +3\.850/);
  });
});

describe('outcomeSummary', () => {
  const summaryOf = (...rows: Parameters<typeof programmeOf>[0]): string =>
    outcomeSummary('a.csv', calculate(programmeOf(rows), calculationSettings()), nl);

  it('says how many of the municipalities the figures are of', () => {
    expect(summaryOf(ROW)).toContain('a.csv · 1 gemeente · 100 woningen');
    expect(summaryOf(ROW, without({ ...ROW, code: 'GM0363' }, 'total', 'expensive'))).toContain(
      'a.csv · 1 van 2 gemeenten',
    );
  });

  it('shows a dash for a share that does not exist, never NaN', () => {
    const text = summaryOf(without(ROW, 'total', 'expensive'));
    expect(text).toMatch(/Wettelijk minimum +0 +– +– +0 +– +–/);
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it('names the subregions that are short, and only those', () => {
    const met = { ...ROW, code: 'GM0363', socialRent: 30, subregion: 'Zuid' };
    const text = summaryOf({ ...ROW, subregion: 'Noord' }, met);
    expect(text).toContain('Noord (20,0 %, 10 te weinig)');
    expect(text).not.toContain('Zuid');
    const complete = { ...met, expensive: 30 };
    expect(summaryOf(complete)).toContain(nl.cli.subregionsMet);
    // Of who is not complete nobody knows.
    const incomplete = without({ ...ROW, subregion: 'Noord' }, 'total', 'expensive');
    expect(summaryOf(complete, incomplete)).not.toContain('eelregio');
    expect(summaryOf(ROW)).not.toContain('eelregio');
  });

  it('puts the columns of the table under one another', () => {
    const lines = outcomeSummary('x', planInput(exampleSheet()).outcome, nl).split('\n').slice(4, 7);
    expect(lines.map((line) => line.indexOf('gemeente'))).toEqual([-1, -1, -1]);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  });
});

describe('findingsSummary', () => {
  const place = { sheet: 'Programma', address: 'F12' };
  const remark = finding('incompleteRegion', null, { region: 'regio', included: 1, expected: 2 });
  const warning = finding(
    'missingSubregion',
    { sheet: 'Programma', address: null },
    { code: 'GM0392', name: 'Haarlem' },
  );
  const error = finding('emptyStock', place, { code: 'GM0392', name: 'Haarlem' });
  const serious = finding('negativeHomes', place, {
    code: 'GM0392',
    name: 'Haarlem',
    field: 'total',
    value: -5,
  });

  it('counts by severity and shows the most serious first', () => {
    const [heading, ...lines] = findingsSummary([remark, warning, serious, error], nl).split('\n');
    expect(heading).toBe('Bevindingen: 1 fout, 2 waarschuwingen, 1 opmerking');
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual([
      'fout',
      'waarschuwing',
      'waarschuwing',
      'opmerking',
    ]);
  });

  it('says where, as far as there is a place', () => {
    expect(findingLine(serious, nl)).toMatch(
      /^fout · Programma!F12: Haarlem: programma is -5, minder dan 0\. /,
    );
    expect(findingLine(warning, nl)).toMatch(/^waarschuwing · Programma: Haarlem heeft geen deelregio\. /);
    expect(findingLine(remark, nl)).toMatch(
      /^opmerking · regio: de cijfers gelden voor 1 van de 2 gemeenten\. /,
    );
  });

  it('says that there is nothing', () => {
    expect(findingsSummary([], nl)).toBe('Geen bevindingen.');
  });
});

describe('changesSummary', () => {
  it('has a line per sheet and column', () => {
    const changes: Changes = {
      sheets: [{ role: 'regions', name: 'Wvrv Regiototalen', kind: 'new', cells: 1_234 }],
      columns: [{ role: 'status', name: 'Wvrv status', kind: 'unchanged', cells: 0 }],
      isMending: false,
    };
    expect(changesSummary(changes, nl)).toBe(
      '  nieuw       blad Wvrv Regiototalen (1.234 cellen)\n  ongewijzigd kolom Wvrv status (0 cellen)',
    );
  });
});
