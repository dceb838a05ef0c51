// SPDX-License-Identifier: EUPL-1.2

import { acceptFindings } from '../../src/excel/memory/accept-findings';
import { remember } from '../../src/excel/memory/memory';
import type { Mapping } from '../../src/core/form/mapping';
import { consolidate } from '../../src/core/round/consolidate';
import { NO_CHOICES, settleChoices, type Choices } from '../../src/core/round/choices';
import { AS_IT_SAYS, type ReadSubmission, type SubmissionSettings } from '../../src/core/round/submission';
import { cliDictionaryOf } from '../../src/i18n/cli-dictionary';
import type { CellValue } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { messagesOf } from '../../src/round/messages';
import { problemText } from '../../src/round/problem-text';
import { readSubmission } from '../../src/round/read-submission';
import { regionalWorkbook } from '../../src/round/regional-workbook';
import { calculated, openInExcel, plainBytes, written } from '../support/add-in';
import { filledTemplate, PLAN } from '../support/round';

const words = cliDictionaryOf('nl');

/** A list with plans of two years, of which one header says nothing. */
const LIST: readonly (readonly (string | number)[])[] = [
  ['Gemeente', 'Plan', 'Jaar oplevering', 'Sociale huur', 'Middenhuur', 'Betaalbare koop', 'Duur', 'Kolom X'],
  ['Haarlem', 'Noord', 2026, 30, 20, 10, 40, 7],
  ['Haarlem', 'Zuid', 2031, 3, 2, 1, 4, 1],
];

function read(bytes: Uint8Array, settings: Partial<SubmissionSettings> = {}): ReadSubmission {
  const submission = readSubmission('Haarlem.xlsx', bytes, { ...AS_IT_SAYS, ...settings });
  if (submission.kind === 'failed') throw new Error(submission.reason);
  return submission;
}

const socialRent = ({ municipalities }: ReadSubmission) => municipalities[0]?.figures.socialRent;

/** The list as somebody worked on it with the add-in: what counts is on its sheet with parameters. */
async function worked(counting: { years?: number[] }): Promise<Uint8Array> {
  const host = openInExcel(plainBytes(LIST));
  await written({ settings: { counting } });
  return host.save();
}

/** The mapping as recognised, with the column that says nothing taken for social rent. */
async function otherMapping(): Promise<Mapping> {
  openInExcel(plainBytes(LIST));
  const { mapping } = (await calculated()).reading;
  if (mapping === null) throw new Error('Nothing was recognised');
  const social = mapping.columns.find(({ meaning }) => meaning?.field === 'socialRent')?.meaning ?? null;
  return {
    ...mapping,
    columns: mapping.columns.map((one) =>
      one.header === 'Kolom X'
        ? { ...one, meaning: social }
        : one.meaning?.field === 'socialRent'
          ? { ...one, meaning: null }
          : one,
    ),
  };
}

describe('what counts in a submission', () => {
  it.each<
    [string, Partial<Choices>, Choices | null, Pick<ReturnType<typeof settleChoices>, 'own' | 'passedOver'>]
  >([
    ['nobody chose', {}, NO_CHOICES, { own: [], passedOver: [] }],
    ['the workbook alone', {}, { ...NO_CHOICES, years: [2026] }, { own: ['years'], passedOver: [] }],
    ['the round alone', { years: [2026] }, NO_CHOICES, { own: [], passedOver: [] }],
    [
      'both, the same in another order',
      { years: [2027, 2026] },
      { ...NO_CHOICES, years: [2026, 2027] },
      { own: [], passedOver: [] },
    ],
    [
      'both, another thing',
      { statuses: null, blankExpensive: 'unknown' },
      { ...NO_CHOICES, statuses: ['hard'], blankExpensive: 'expensive' },
      { own: [], passedOver: ['statuses', 'blankExpensive'] },
    ],
    ['a file without a workbook of ours', { priceYear: 2025 }, null, { own: [], passedOver: [] }],
  ])('is settled when %s', (_, given, own, expected) => {
    expect(settleChoices(given, own)).toMatchObject(expected);
    expect(settleChoices(given, own).used).toEqual({ ...(own ?? NO_CHOICES), ...given });
  });

  it('is what its own workbook says when nothing was chosen for the round, and that is said', async () => {
    const submission = read(await worked({ years: [2026] }));
    expect(socialRent(submission)).toBe(30);
    expect(submission.problems).toMatchObject([{ code: 'ownChoicesUsed', data: { names: ['years'] } }]);
    const [problem] = submission.problems;
    expect(problem === undefined ? '' : problemText(problem, words).what).toBe(
      'Haarlem.xlsx zegt zelf wat telt of hoe het gelezen wordt: Jaren die meetellen: 2026.',
    );
  });

  it('is what was chosen for the round, and a workbook that says otherwise is said', async () => {
    const submission = read(await worked({ years: [2026] }), { choices: { years: [2031] } });
    expect(socialRent(submission)).toBe(3);
    expect(submission.problems).toMatchObject([
      { code: 'ownChoicesPassedOver', data: { names: ['years'], used: { years: [2031] } } },
    ]);
  });

  it('is everything in a workbook in which nobody chose', async () => {
    const submission = read(await worked({}));
    expect(socialRent(submission)).toBe(33);
    expect(submission.problems).toEqual([]);
  });

  it('is said in the workbook of the region and reaches its figures', async () => {
    const chosen = { years: [2026] };
    const consolidation = consolidate([read(await worked({ years: [2031] }), { choices: chosen })], {
      round: null,
      chosen,
      expected: null,
      choices: new Map(),
    });
    expect(consolidation.problems.map(({ code }) => code)).toContain('ownChoicesPassedOver');
    const report = { consolidation, changes: null, agreements: null, subregions: new Map<string, string>() };
    const texts = textsOf(regionalWorkbook(report, words));
    expect(texts.some((text) => text.includes('Voor de ronde gekozen: Jaren die meetellen: 2026.'))).toBe(
      true,
    );
  });

  it('leaves out what a list without years cannot tell apart, and says so', () => {
    const rows = LIST.map((row) => [...row.slice(0, 2), ...row.slice(3)]);
    const submission = read(plainBytes(rows), { choices: { years: [2026] } });
    expect(socialRent(submission)).toBe(33);
    expect(submission.findings.map(({ code }) => code)).toContain('countingWithoutEffect');
  });
});

describe('which column is what in a submission', () => {
  it('is what its own workbook keeps', async () => {
    const mapping = await otherMapping();
    const host = openInExcel(plainBytes(LIST));
    await remember('mapping', mapping);
    expect(socialRent(read(host.save()))).toBe(8);
  });

  it('is what was given for the round, and a workbook that keeps another is said', async () => {
    const mapping = await otherMapping();
    const host = openInExcel(plainBytes(LIST));
    const { mapping: recognised } = (await calculated()).reading;
    await remember('mapping', mapping);
    const submission = read(host.save(), { mapping: recognised });
    expect(socialRent(submission)).toBe(33);
    expect(submission.problems.map(({ code }) => code)).toEqual(['ownMappingPassedOver']);
    expect(read(host.save(), { mapping }).problems).toEqual([]);
  });

  it('is recognised where what was given does not fit, and that is said', async () => {
    const submission = read(filledTemplate('GM0392', [PLAN]), { mapping: await otherMapping() });
    expect(socialRent(submission)).toBe(30);
    expect(submission.problems).toMatchObject([{ code: 'mappingPassedOver' }]);
  });

  it('says of a memory that cannot be read that it cannot', () => {
    const host = openInExcel(plainBytes(LIST));
    host.workbook.customXmlParts.push({
      id: '{00000000-0000-0000-0000-000000000009}',
      xml: '<memory xmlns="urn:wvrv:memory" version="99"/>',
    });
    expect(read(host.save()).findings).toContainEqual(
      expect.objectContaining({ code: 'memoryUnreadable', data: { trouble: 'newer' } }),
    );
  });
});

describe('a finding that was accepted by who sent it in', () => {
  it('stands apart with its reason, and is not asked again', async () => {
    const rows = [LIST[0] ?? [], ['Haarlem', 'Noord', 2026, 30, 20, 10, 'p.m.', 7]];
    const host = openInExcel(plainBytes(rows));
    const { keys } = await calculated();
    const [key = ''] = [...keys].flatMap(([{ code }, one]) => (code === 'noValue' ? [one] : []));
    await acceptFindings([{ key, reason: 'volgt in het voorjaar', date: '2026-11-22' }]);
    const submission = read(host.save());
    expect(submission.accepted).toMatchObject([
      { finding: { code: 'noValue' }, acceptance: { reason: 'volgt in het voorjaar' } },
    ]);
    expect(submission.findings.map(({ code }) => code)).not.toContain('noValue');
    const consolidation = consolidate([submission], {
      round: null,
      chosen: {},
      expected: null,
      choices: new Map(),
    });
    expect(messagesOf(consolidation, words)[0]?.text).not.toContain('p.m.');
    const report = { consolidation, changes: null, agreements: null, subregions: new Map<string, string>() };
    expect(textsOf(regionalWorkbook(report, words))).toContain(
      'Geaccepteerd op 2026-11-22: volgt in het voorjaar',
    );
  });
});

function textsOf(bytes: Uint8Array): readonly string[] {
  return openWorkbook(bytes).workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ value }: { value: CellValue }) =>
      typeof value === 'string' ? [value] : [],
    ),
  );
}
