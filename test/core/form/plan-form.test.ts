// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../../../src/core/form/find-programme';
import type { Mapping } from '../../../src/core/form/mapping';
import { readProgramme } from '../../../src/core/form/read-programme';
import { plainMeaning, type Meaning } from '../../../src/core/header/meaning';
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

  it('counts on a hidden sheet too, and says so', () => {
    const { findings } = findProgramme([form(), { ...form({ name: 'Plan 2' }), isVisible: false }]);
    expect(placed(findings)).toEqual(['hiddenSheet@Plan 2!null']);
  });

  it('leaves a municipality out when one of its forms cannot be read, whichever', () => {
    const spoilt = form(
      { name: 'Plan 2' },
      ROWS.map((row) => (row[0] === 'Sloop' ? ['Sloop', 'sloop', '8-9'] : row)),
    );
    for (const sheets of [
      [form(), spoilt],
      [spoilt, form()],
    ]) {
      expect(read(...sheets).programme.municipalities).toMatchObject([{ unreadable: true }]);
    }
    expect(read(form(), form({ name: 'Plan 2' })).programme.municipalities).toMatchObject([
      { unreadable: false, places: { name: { sheet: 'Plan 1', address: 'B3' } } },
    ]);
  });

  it('has no stock, which is said once there is a municipality', () => {
    expect(placed(read(form()).findings)).toEqual(['missingStock@Plan 1!null']);
    expect(placed(read(form({ municipality: null })).findings)).toEqual(['planFormEmpty@Plan 1!B3']);
  });

  it('has no status when none is filled in', () => {
    const statuses = (status: Content) =>
      new Set(read(form({ status })).programme.lines.map((one) => one.status));
    expect(statuses(' ')).toEqual(new Set([null]));
    expect(statuses(' stilgelegd ')).toEqual(new Set(['stilgelegd']));
  });

  it('takes the code of a municipality for its name', () => {
    expect(Object.keys(read(form({ municipality: 'GM0417' })).sums)).toContain('GM0417 total');
  });

  describe('of which was decided what each row is', () => {
    /** The mapping of a form with other meanings, by label, and null for a row that is not read. */
    const withRows = (changes: Readonly<Record<string, Meaning | null>>): Mapping => {
      const { mapping } = findProgramme([form()]);
      if (mapping === null) throw new Error('a form has a mapping');
      return {
        ...mapping,
        rows: mapping.rows.map((one) =>
          one.label in changes ? { ...one, meaning: changes[one.label] ?? null } : one,
        ),
      };
    };
    const readWith = (mapping: Mapping, ...sheets: readonly SheetContent[]) => {
      const { source, considered, findings } = findProgramme(sheets, mapping);
      const programme = source === null ? null : readProgramme(sheets, source, null, mapping.rows);
      return { source, considered, findings, lines: programme?.programme.lines ?? [] };
    };
    const homesOf = ({ lines }: ReturnType<typeof readWith>, kind: string): number =>
      lines.filter((one) => one.kind === kind).reduce((sum, { homes }) => sum + homes, 0);

    it('reads those rows, wherever they stand', () => {
      const mapping = withRows({ 'Sociale huur': plainMeaning('mid'), Sloop: null });
      const moved = [['Toelichting'], ...ROWS.slice().reverse()];
      for (const sheet of [form(), form({ name: 'Plan 2' }, moved)]) {
        const found = readWith(mapping, sheet);
        expect(found.source?.sheet).toBe(sheet.name);
        expect([homesOf(found, 'mid'), homesOf(found, 'socialRent'), homesOf(found, 'demolition')]).toEqual([
          30, 0, 0,
        ]);
      }
    });

    it('takes of two rows with one label that of its own number', () => {
      const rows = [...ROWS, ['Sociale huur', 'zorg', 7, null, null, 7, 7, null, null]];
      const { mapping } = findProgramme([form({}, rows)]);
      if (mapping === null) throw new Error('a form has a mapping');
      const labels = mapping.rows.filter(({ label }) => label === 'Sociale huur');
      expect(labels.map(({ row, meaning }) => [row, meaning?.field ?? null])).toEqual([
        [13, 'socialRent'],
        [20, null],
      ]);
      const swapped = mapping.rows.map((one) =>
        one.row === 13
          ? { ...one, meaning: null }
          : one.row === 20
            ? { ...one, meaning: plainMeaning('socialRent') }
            : one,
      );
      for (const inAnyOrder of [swapped, swapped.slice().reverse()]) {
        expect(homesOf(readWith({ ...mapping, rows: inAnyOrder }, form({}, rows)), 'socialRent')).toBe(7);
      }
    });

    it('fits a form that has every row that is read, and no other', () => {
      const without = form({ name: 'Plan 2' }, ROWS.slice(0, -1));
      const { considered } = readWith(withRows({}), without, form());
      expect(considered.map(({ verdict }) => verdict === 'chosen')).toEqual([false, true]);
      const { source, findings } = readWith(withRows({}), without);
      expect(source).toBeNull();
      expect(findings).toMatchObject([
        {
          code: 'mappingDoesNotFit',
          data: { sheet: 'Plan 1', missing: expect.arrayContaining(['Gemeente', 'Sloop']) as never },
        },
      ]);
    });
  });

  it('does not guess a code that two systems share', () => {
    const { findings, programme } = read(form({ status: '1A' }));
    expect(placed(findings)).toContain('statusSystemUnknown@Plan 1!B7');
    expect(new Set(programme.lines.map(({ status }) => status))).toEqual(new Set(['1A']));
  });
});
