// SPDX-License-Identifier: EUPL-1.2

import { finding } from '../../../src/core/finding/severity';
import { municipalityByCode } from '../../../src/core/register/municipality-register';
import { NO_CHOICES } from '../../../src/core/round/choices';
import { consolidate, type ConsolidationRequest } from '../../../src/core/round/consolidate';
import { submittedMunicipalities } from '../../../src/core/round/submission';
import type { ReadSubmission, Submission } from '../../../src/core/round/submission';
import { programmeOf, type Row } from '../support/rows';

const FULL = { stock: 100, socialStock: 30, total: 90, socialRent: 30, mid: 40, expensive: 20 };

function file(name: string, rows: readonly Row[], changes: Partial<ReadSubmission> = {}): ReadSubmission {
  const { municipalities, findings } = submittedMunicipalities(programmeOf(rows), NO_CHOICES);
  return {
    kind: 'read',
    file: name,
    round: null,
    template: null,
    form: 'lines',
    considered: [],
    rows: rows.length,
    municipalities,
    findings,
    accepted: [],
    problems: [],
    uncalculated: null,
    ...changes,
  };
}

const full = (code: string): Row => ({ code, ...FULL });
const expecting = (...codes: readonly string[]) => codes.flatMap((code) => municipalityByCode(code) ?? []);
const round = (submissions: readonly Submission[], request: Partial<ConsolidationRequest> = {}) =>
  consolidate(submissions, { round: '2026-1', chosen: {}, expected: null, choices: new Map(), ...request });

describe('consolidate', () => {
  it.each<
    [
      string,
      readonly Submission[],
      Partial<ConsolidationRequest>,
      {
        readonly municipalities: readonly (readonly [string, string, string | null])[];
        readonly files: readonly (readonly [string, string])[];
        readonly problems: readonly (readonly [string, string, object])[];
      },
    ]
  >([
    [
      'what is complete and what is not',
      [file('b', [{ code: 'GM0392', socialRent: 1 }, full('GM0034')])],
      {},
      {
        municipalities: [
          ['GM0034', 'complete', 'b'],
          ['GM0392', 'incomplete', 'b'],
        ],
        files: [['b', 'counted']],
        problems: [],
      },
    ],
    [
      'who handed in nothing, a blank form, and who was not expected',
      [file('blank', [{ code: 'GM0392' }]), file('other', [full('GM0363')])],
      { expected: expecting('GM0034', 'GM0392') },
      {
        municipalities: [
          ['GM0034', 'notSubmitted', null],
          ['GM0363', 'complete', 'other'],
          ['GM0392', 'notFilledIn', null],
        ],
        files: [
          ['blank', 'notFilledIn'],
          ['other', 'counted'],
        ],
        problems: [
          ['notSubmitted', 'warning', { code: 'GM0034', name: 'Almere' }],
          ['notExpected', 'warning', { code: 'GM0363', name: 'GM0363', file: 'other' }],
          ['notFilledIn', 'warning', { code: 'GM0392', name: 'Haarlem', file: 'blank' }],
        ],
      },
    ],
    [
      'a file of which a municipality filled in nothing, and another did',
      [file('half', [{ code: 'GM0392' }, full('GM0363')])],
      {},
      {
        municipalities: [
          ['GM0363', 'complete', 'half'],
          ['GM0392', 'notFilledIn', null],
        ],
        files: [['half', 'counted']],
        problems: [['notFilledIn', 'warning', { code: 'GM0392', name: 'GM0392', file: 'half' }]],
      },
    ],
    [
      'nothing of who is in two files, until one is chosen',
      [file('one', [full('GM0392')]), file('two', [full('GM0392'), full('GM0034')])],
      {},
      {
        municipalities: [
          ['GM0034', 'complete', 'two'],
          ['GM0392', 'undecided', null],
        ],
        files: [
          ['one', 'undecided'],
          ['two', 'undecided'],
        ],
        problems: [['submittedTwice', 'error', { code: 'GM0392', name: 'GM0392', files: ['one', 'two'] }]],
      },
    ],
    [
      'the file that was chosen',
      [file('one', [full('GM0392')]), file('two', [full('GM0392')])],
      { choices: new Map([['GM0392', 'two']]) },
      {
        municipalities: [['GM0392', 'complete', 'two']],
        files: [
          ['one', 'notChosen'],
          ['two', 'counted'],
        ],
        problems: [
          ['chosenOfSeveral', 'remark', { code: 'GM0392', name: 'GM0392', file: 'two', others: ['one'] }],
        ],
      },
    ],
    [
      'a blank form as no second opinion',
      [file('blank', [{ code: 'GM0392' }]), file('two', [full('GM0392')])],
      {},
      {
        municipalities: [['GM0392', 'complete', 'two']],
        files: [
          ['blank', 'notFilledIn'],
          ['two', 'counted'],
        ],
        problems: [],
      },
    ],
    [
      'the only file, when another was chosen that does not hold the municipality',
      [file('one', [full('GM0392')])],
      { choices: new Map([['GM0392', 'gone']]) },
      {
        municipalities: [['GM0392', 'complete', 'one']],
        files: [['one', 'counted']],
        problems: [['choiceNotFound', 'error', { code: 'GM0392', name: 'GM0392', file: 'gone' }]],
      },
    ],
    [
      'nothing of two files, when a third was chosen',
      [file('one', [full('GM0392')]), file('two', [full('GM0392')])],
      { choices: new Map([['GM0392', 'gone']]) },
      {
        municipalities: [['GM0392', 'undecided', null]],
        files: [
          ['one', 'undecided'],
          ['two', 'undecided'],
        ],
        problems: [
          ['choiceNotFound', 'error', { code: 'GM0392', name: 'GM0392', file: 'gone' }],
          ['submittedTwice', 'error', { code: 'GM0392', name: 'GM0392', files: ['one', 'two'] }],
        ],
      },
    ],
    [
      'files that hold nothing, are broken, are of another round or were not calculated',
      [
        file('empty', [], { form: null }),
        { kind: 'failed', file: 'broken', reason: 'notAPackage' },
        file('old', [full('GM0392')], { round: '2025-2' }),
        file('own', [full('GM0034')], {
          round: '2026-1',
          uncalculated: { sheet: 'Blad1', address: 'A1', cells: 2 },
        }),
      ],
      {},
      {
        municipalities: [
          ['GM0034', 'complete', 'own'],
          ['GM0392', 'complete', 'old'],
        ],
        files: [
          ['empty', 'noProgramme'],
          ['broken', 'unusable'],
          ['old', 'counted'],
          ['own', 'counted'],
        ],
        problems: [
          ['noProgramme', 'error', { file: 'empty' }],
          ['fileUnusable', 'error', { file: 'broken', reason: 'notAPackage' }],
          ['otherRound', 'warning', { file: 'old', round: '2025-2', expected: '2026-1' }],
          ['uncalculated', 'error', { file: 'own', sheet: 'Blad1', address: 'A1', cells: 2 }],
        ],
      },
    ],
  ])('counts %s', (_, submissions, request, { municipalities, files, problems }) => {
    const result = round(submissions, request);
    expect(result.municipalities.map(({ code, status, file: from }) => [code, status, from])).toEqual(
      municipalities,
    );
    expect(result.files.map(({ file: name, status }) => [name, status])).toEqual(files);
    expect(result.problems.map(({ code, severity, data }) => [code, severity, data])).toEqual(problems);
  });

  it('says of a file what is in it, and of a finding whom it is about', () => {
    const findings = [
      finding('missingValue', null, { code: 'GM0392', name: 'Haarlem', field: 'mid' }),
      finding('missingStock', null, {}),
      finding('hiddenSheet', null, { sheet: 'Blad2' }),
      finding('segmentsByPrice', null, {} as never),
    ];
    const result = round([
      file('one', [full('GM0392'), full('GM0034')], { findings }),
      { kind: 'failed', file: 'broken', reason: 'notAPackage' },
    ]);
    expect(result.files).toEqual([
      {
        file: 'one',
        status: 'counted',
        form: 'lines',
        rows: 2,
        municipalities: [
          { code: 'GM0392', name: 'GM0392' },
          { code: 'GM0034', name: 'GM0034' },
        ],
        findings: { error: 1, warning: 2, remark: 1 },
        reason: null,
      },
      {
        file: 'broken',
        status: 'unusable',
        form: null,
        rows: 0,
        municipalities: [],
        findings: { error: 0, warning: 0, remark: 0 },
        reason: 'notAPackage',
      },
    ]);
    expect(result.findings.map(({ file: name, municipality }) => [name, municipality])).toEqual([
      ['one', 'GM0392'],
      ['one', null],
      ['one', null],
      ['one', null],
    ]);
  });

  it('names a municipality as the register does, or else as its file does', () => {
    const named = (expected: ConsolidationRequest['expected']) =>
      round([file('one', [{ ...full('GM0392'), province: 'Nergens' }])], { expected }).municipalities.map(
        ({ name, province }) => [name, province],
      );
    expect(named(null)).toEqual([['GM0392', 'Nergens']]);
    expect(named(expecting('GM0392'))).toEqual([['Haarlem', 'Noord-Holland']]);
    expect(round([], { expected: expecting('GM0392') })).toMatchObject({
      round: '2026-1',
      municipalities: [{ name: 'Haarlem', province: 'Noord-Holland', submitted: null }],
    });
  });

  it('says which files of several were not chosen, and takes any round when none is asked for', () => {
    const { problems } = round(
      [file('one', [full('GM0392')]), file('two', [full('GM0392')]), file('three', [full('GM0392')])],
      { choices: new Map([['GM0392', 'two']]) },
    );
    expect(problems.map(({ data }) => data)).toEqual([
      { code: 'GM0392', name: 'GM0392', file: 'two', others: ['one', 'three'] },
    ]);
    expect(round([file('old', [full('GM0392')], { round: '2025-2' })], { round: null }).problems).toEqual([]);
  });
});
