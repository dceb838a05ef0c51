// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../../../src/core/form/find-programme';
import { readProgramme } from '../../../src/core/form/read-programme';
import type { Content, SheetContent } from '../../../src/core/sheet/content';
import { placed, sheetOf } from '../support/sheet';

type Row = readonly Content[];

const YEARS = ['2026', '2027', '2028'];

/** A form with labels and values above, and groups of rows with years beside them. */
function form(
  changes: { municipality?: Content; status?: Content; name?: string } = {},
  rows: readonly Row[] = ROWS,
): SheetContent {
  const { municipality = 'Haarlem', status = '2A', name = 'Plan 1' } = changes;
  return sheetOf(
    [
      ['Plannaam', 'De Zijlweg'],
      ['Plaatsnaam', 'Haarlem'],
      ['Gemeente', municipality],
      ['Regio', null],
      ['Provincie', 'Noord-Holland'],
      ['Status Project', 'In voorbereiding'],
      ['Status Planologisch', status],
      [],
      [null, 'Groepnaam', 'Totalen', 'Check', 'Gerealiseerd', 'Restcapaciteit', ...YEARS],
      ...rows,
    ],
    { name },
  );
}

const ROWS: readonly Row[] = [
  ['Nieuwbouw', 'nieuwbouw', 100, null, 10, 90, 30, 30, 30],
  ['Eengezins', 'woningtype', 40, null, null, null, 20, 20, null],
  ['Onbekend', null, 60, null, null, null, 60, null, null],
  ['Sociale huur', 'betaalbaarheid', 40, null, 10, 30, 10, 10, 10],
  ['Huur middenhuur', null, 20, null, null, 20, 10, 10, null],
  ['Huur dure huur', null, 5, null, null, 5, 5, null, null],
  ['Koop betaalbare koop', null, 20, null, null, 20, null, null, 20],
  ['Koop dure koop', null, 10, null, null, 10, 5, 5, null],
  ['Onbekend Koop of Huur', null, 5, null, null, 5, null, 5, null],
  ['Sloop', 'sloop', 8, null, null, 8, 8, null, null],
];

function read(...sheets: readonly SheetContent[]) {
  const { source, considered } = findProgramme(sheets);
  const programme = source === null ? null : readProgramme(sheets, source);
  if (programme === null) throw new Error('No programme');
  const sums: Record<string, number> = {};
  for (const { code, kind, homes } of programme.programme.lines) {
    sums[`${code} ${kind}`] = (sums[`${code} ${kind}`] ?? 0) + homes;
  }
  return { ...programme, sums, considered };
}

describe('a form for one plan', () => {
  it('counts what is still to be built, in the group in which the segments stand', () => {
    const { sums, programme, source } = read(form());
    expect(source.form).toBe('planForm');
    expect(sums).toEqual({
      'GM0392 total': 90,
      'GM0392 socialRent': 30,
      'GM0392 midRent': 20,
      'GM0392 affordablePurchase': 20,
      'GM0392 expensive': 15,
      'GM0392 unknown': 5,
      'GM0392 demolition': 8,
    });
    expect(
      programme.lines.filter(({ kind }) => kind === 'socialRent').map(({ year, status }) => [year, status]),
    ).toEqual([
      [2026, 'hard'],
      [2027, 'hard'],
      [2028, 'hard'],
    ]);
  });

  it('adds up the forms of a municipality, each on a sheet of its own', () => {
    const { sums, considered } = read(
      form(),
      form({ name: 'Plan 2' }),
      form({ name: 'Plan 3', municipality: 'Laren NH' }),
    );
    expect(sums).toMatchObject({ 'GM0392 total': 180, 'GM0417 total': 90 });
    expect(considered.map(({ verdict }) => verdict)).toEqual(['chosen', 'chosen', 'chosen']);
  });

  it('says which form nobody filled in, and whose municipality is not known', () => {
    const { findings } = read(
      form({ municipality: null }),
      form({ name: 'Plan 2', municipality: 'Bergen' }),
      form({ name: 'Plan 3' }),
    );
    expect(placed(findings)).toEqual(
      expect.arrayContaining(['planFormEmpty@Plan 1!B3', 'unknownMunicipality@Plan 2!B3']),
    );
  });

  it('says it when the years do not make the total', () => {
    const rows = ROWS.map((row) =>
      row[0] === 'Nieuwbouw' ? ['Nieuwbouw', 'nieuwbouw', 100, null, 10, 90, 30, 30, 10] : row,
    );
    const { findings, sums } = read(form({}, rows));
    expect(placed(findings)).toContain('partsMismatch@Plan 1!C10');
    expect(sums['GM0392 total']).toBe(90);
  });

  it('does not guess a code that two systems share', () => {
    const { findings, programme } = read(form({ status: '1A' }));
    expect(placed(findings)).toContain('statusSystemUnknown@Plan 1!B7');
    expect(new Set(programme.lines.map(({ status }) => status))).toEqual(new Set(['1A']));
  });
});
