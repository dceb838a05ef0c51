// SPDX-License-Identifier: EUPL-1.2

import {
  decide,
  inItsForm,
  isReadable,
  meaningOf,
  missingIn,
  takesStatus,
  tiesIn,
} from '../../../src/core/form/decide';
import type { Form, Mapping } from '../../../src/core/form/mapping';
import { plainMeaning, type Meaning } from '../../../src/core/header/meaning';
import type { Content } from '../../../src/core/sheet/content';
import { sheetOf } from '../support/sheet';

type Field = Meaning['field'];

/** A mapping with a column for each meaning, from A, and null for a column that is not read. */
function mappingOf(meanings: readonly (Field | Meaning | null)[], changes: Partial<Mapping> = {}): Mapping {
  return {
    schema: 'wvrv-mapping/1',
    form: 'municipalities',
    sheet: 'Programma',
    table: null,
    headerRow: 1,
    headerRows: 1,
    columns: meanings.map((one, index) => ({
      column: 'ABCDEFGHIJ'.charAt(index),
      header: `Kolom ${index}`,
      meaning: typeof one === 'string' ? plainMeaning(one) : one,
      score: 0.9,
    })),
    rows: [],
    ...changes,
  };
}

const row = (number: number, field: Field | null) => ({
  row: number,
  label: `Rij ${number}`,
  meaning: field === null ? null : plainMeaning(field),
  score: 0.9,
});

describe('a field that the user chose for a column', () => {
  const years = { from: 2026, to: 2026 };

  it.each<[Field, string, Partial<Meaning>]>([
    ['socialRent', 'Harde plannen / 2026', { status: 'hard', period: years, unit: 1 }],
    ['total', 'Aantal / zacht (x 1.000)', { status: 'soft', period: null, unit: 1000 }],
    ['stock', 'Harde voorraad / 2026 / (x 1.000)', { status: null, period: null, unit: 1000 }],
    ['socialStock', 'Harde voorraad 2026', { status: null, period: null }],
    ['socialRentStock', 'Harde voorraad 2026', { status: null, period: null }],
    ['plan', 'Harde plannen 2026 (x 1.000)', { status: null, period: null, unit: 1 }],
    ['mid', 'Kolom', { status: null, period: null, part: null, unit: 1 }],
  ])('%s under "%s" is %j', (field, header, expected) => {
    expect(meaningOf(field, header)).toMatchObject({ field, part: null, ...expected });
  });

  it.each<[Field, boolean]>([
    ['total', true],
    ['demolition', true],
    ['stock', false],
    ['socialStock', false],
    ['socialRentStock', false],
    ['name', false],
    ['status', false],
  ])('%s is for plans: %p', (field, isForPlans) => {
    expect(takesStatus(field)).toBe(isForPlans);
  });
});

describe('a decision', () => {
  const mapping = mappingOf(['name', 'total', null], { rows: [row(4, 'total'), row(5, null)] });

  it('changes the one column, which then is certain', () => {
    const decided = decide(mapping, 'B', plainMeaning('mid'));
    expect(decided.columns.map(({ meaning, score }) => [meaning?.field ?? null, score])).toEqual([
      ['name', 0.9],
      ['mid', null],
      [null, 0.9],
    ]);
    expect(decided.rows).toBe(mapping.rows);
  });

  it('changes the one row of a form', () => {
    const decided = decide(mapping, 5, plainMeaning('mid'));
    expect(decided.rows.map(({ meaning, score }) => [meaning?.field ?? null, score])).toEqual([
      ['total', 0.9],
      ['mid', null],
    ]);
    expect(decided.columns).toBe(mapping.columns);
    expect(decide(mapping, 4, null).rows[0]).toMatchObject({ meaning: null, score: null });
  });
});

describe('the form that columns make of a mapping', () => {
  const once: readonly (readonly Content[])[] = [
    ['Titel'],
    ['G', 'J', 'P'],
    ['Haarlem', 1, 2],
    ['Laren', 1, 2],
  ];
  const twice: readonly (readonly Content[])[] = [...once, ['Haarlem', 3, 4]];
  const year = { ...plainMeaning('total'), period: { from: 2026, to: 2026 } };

  it.each<[string, readonly (Field | Meaning | null)[], readonly (readonly Content[])[], Form]>([
    ['a row for each municipality', ['name', 'total', 'socialRent'], twice, 'municipalities'],
    ['a year in a column of its own', ['name', 'year', 'total'], twice, 'lines'],
    ['the same with a code', ['code', 'year', 'total'], twice, 'lines'],
    ['a status in a column of its own', ['name', 'status', 'total'], twice, 'lines'],
    ['a year, and each municipality once', ['name', 'year', 'total'], once, 'municipalities'],
    ['a year, and no municipality', [null, 'year', 'total'], twice, 'municipalities'],
    ['a column for each year', ['name', year, 'total'], once, 'lines'],
    ['a status in a header', ['name', { ...plainMeaning('total'), status: 'hard' }], once, 'lines'],
    ['plans', ['name', 'plan', 'total'], once, 'lines'],
    ['a tenure', ['name', 'tenure', 'total'], once, 'lines'],
    ['a rent', ['name', 'rent', 'total'], once, 'lines'],
    ['a price', ['name', 'price', 'total'], once, 'lines'],
    ['a tenure beside segments', ['name', 'tenure', 'socialRent'], once, 'municipalities'],
    ['a rent beside mid', ['name', 'rent', 'mid'], once, 'municipalities'],
    ['a price beside mid rent', ['name', 'price', 'midRent'], once, 'municipalities'],
  ])('of %s', (_, meanings, rows, form) => {
    const mapping = mappingOf(meanings, { headerRow: 2 });
    expect(inItsForm(mapping, sheetOf(rows))).toEqual({ ...mapping, form });
  });

  it('of a form for a plan stays that', () => {
    const mapping = mappingOf([], { form: 'planForm', rows: [row(4, 'total')] });
    expect(inItsForm(mapping, sheetOf([]))).toBe(mapping);
  });
});

describe('what a mapping lacks', () => {
  const stock: readonly Field[] = ['stock', 'socialStock'];
  const parts = [
    ['mid', 'midRent'],
    ['mid', 'affordablePurchase'],
  ];

  it.each<[string, readonly Field[], Form, readonly (readonly string[])[], readonly string[]]>([
    ['nothing', ['code', 'total', 'socialRent', 'mid', ...stock], 'municipalities', [], []],
    ['stock', ['name', 'total', 'socialRent', 'mid', 'stock'], 'municipalities', [], ['socialStock']],
    ['mid', ['name', 'expensive', 'socialRent', ...stock], 'lines', parts, []],
    ['a municipality', ['total', 'tenure', ...stock], 'lines', [['code', 'name']], []],
    ['a total', ['name', 'tenure', ...stock], 'lines', [['total']], []],
    ['nothing, by rent', ['name', 'rent', 'total', ...stock], 'lines', [], []],
    ['nothing, by price', ['name', 'price', 'total', ...stock], 'lines', [], []],
    ['segments', ['name', 'total', ...stock], 'lines', [['socialRent'], ...parts], []],
    [
      'segments of a row each',
      ['name', 'tenure', 'total', ...stock],
      'municipalities',
      [['socialRent'], ...parts],
      [],
    ],
    ['mid beside social rent', ['name', 'tenure', 'total', 'socialRent', ...stock], 'lines', parts, []],
  ])('%s', (_, fields, form, needed, lacking) => {
    expect(missingIn(mappingOf(fields, { form }))).toEqual({ needed, stock: lacking });
  });

  it('can stand in the rows of a form', () => {
    const rows = ['name', 'total', 'socialRent', 'mid'].map((field, index) => row(index + 1, field as Field));
    expect(missingIn(mappingOf([null], { form: 'planForm', rows })).needed).toEqual([]);
  });
});

describe('whether there is something to read', () => {
  it.each<[readonly (Field | null)[], boolean]>([
    [['name', 'total'], true],
    [['code', 'mid'], true],
    [['name', 'year'], false],
    [['total', null], false],
    [['province', 'total'], false],
    [[], false],
  ])('in %j: %p', (fields, expected) => {
    expect(isReadable(mappingOf(fields))).toBe(expected);
  });

  it('also in the rows of a form', () => {
    expect(isReadable(mappingOf([], { rows: [row(3, 'name'), row(9, 'total')] }))).toBe(true);
  });
});

describe('columns that mean the same', () => {
  it('are read once: of each the first', () => {
    const hard: Meaning = { ...plainMeaning('total'), status: 'hard' };
    const ties = tiesIn(mappingOf(['name', 'total', null, 'total', hard, 'total', 'name', null, hard]));
    expect([...ties]).toEqual([
      ['D', 'B'],
      ['F', 'B'],
      ['G', 'A'],
      ['I', 'E'],
    ]);
  });
});
