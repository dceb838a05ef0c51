// SPDX-License-Identifier: EUPL-1.2

import { findProgramme } from '../../src/core/form/find-programme';
import { placesIn } from '../../src/core/form/places';
import type { SheetContent } from '../../src/core/sheet/content';
import { dictionaryOf } from '../../src/i18n/languages';
import { mappingTextsOf } from '../../src/i18n/mapping-texts';
import { loadMapping } from '../../src/taskpane/mapping/load-mapping';
import {
  mappingView,
  placeKey,
  placeLabel,
  withField,
  withStatus,
} from '../../src/taskpane/mapping/mapping-view';
import type { ColumnView, Draft, MappingView } from '../../src/taskpane/mapping/mapping-view';
import { sheetOf, tableOf } from '../core/support/sheet';

const nl = dictionaryOf('nl');
const texts = mappingTextsOf('nl');

const MATRIX = sheetOf([
  ['Gemeente', 'Woningvoorraad', 'DAEB-voorraad', 'h2025-2029', 'z2025-2029', 'Sociale huur', 'Opmerking'],
  ['Haarlem', 79_432, 22_241, 100, 20, 40, 'x'],
  ['Laren', 5_300, 800, 10, 2, 5, null],
]);
const NOTES = sheetOf(
  [
    ['Toelichting', 'bij'],
    ['a', 'b'],
  ],
  { name: 'Toelichting' },
);

function draftOf(...sheets: readonly SheetContent[]): Draft {
  const { mapping } = findProgramme(sheets);
  if (mapping === null) throw new Error('Nothing was recognised');
  return { original: mapping, mapping };
}

const viewOf = (draft: Draft, heads: readonly SheetContent[] = [MATRIX]): MappingView =>
  mappingView(draft, heads, texts, nl);

function columnOf({ groups }: MappingView, of: string | number): ColumnView & { group: string } {
  const found = groups
    .flatMap(({ group, columns }) => columns.map((column) => ({ ...column, group })))
    .find((column) => column.of === of);
  if (found === undefined) throw new Error(`No column ${of}`);
  return found;
}

describe('the columns in the pane', () => {
  const draft = draftOf(MATRIX);

  it('show what each was taken for, how surely, and some of what stands in it', () => {
    const view = viewOf(draft);
    expect(view.groups.map(({ title }) => title)).toEqual([
      'Kijk na (2)',
      'Gelezen (4)',
      'Niet gebruikt (1)',
    ]);
    expect(columnOf(view, 'D')).toEqual({
      group: 'doubt',
      of: 'D',
      header: 'h2025-2029',
      where: 'Kolom D',
      samples: 'bijv. 100 · 10',
      field: 'total',
      status: 'hard',
      details: 'harde plannen, 2025-2029',
      evidence: 'doubt',
      tie: null,
    });
    expect(columnOf(view, 'A')).toMatchObject({ group: 'read', evidence: 'sure', status: undefined });
    expect(columnOf(view, 'G')).toMatchObject({ group: 'unused', field: null, evidence: null });
    expect(view).toMatchObject({ isReadable: true, isChanged: false, header: { row: 1, rows: 1 } });
  });

  it('keep years and status of their header when the user chooses another field', () => {
    const view = viewOf(withField(draft, 'D', 'demolition'));
    expect(columnOf(view, 'D')).toMatchObject({
      group: 'doubt',
      field: 'demolition',
      details: 'harde plannen, 2025-2029',
      evidence: 'own',
    });
    expect(view.isChanged).toBe(true);
    expect(viewOf(withField(draft, 'D', 'code')).groups.length).toBe(3);
    expect(columnOf(viewOf(withField(draft, 'D', 'code')), 'D').details).toBeNull();
  });

  it('are what they were at first when the user comes back to that', () => {
    const { original } = draft;
    const back = withField(withField(draft, 'D', 'code'), 'D', 'total');
    const meaning = original.columns.find(({ column }) => column === 'D')?.meaning;
    expect(back.mapping.columns.find(({ column }) => column === 'D')).toMatchObject({ meaning, score: null });
  });

  it('take another planning status', () => {
    expect(columnOf(viewOf(withStatus(draft, 'D', 'soft')), 'D')).toMatchObject({
      status: 'soft',
      details: 'zachte plannen, 2025-2029',
    });
    expect(withStatus(draft, 'G', 'soft')).toBe(draft);
  });

  it('say which of two that mean the same counts', () => {
    expect(columnOf(viewOf(withStatus(draft, 'E', 'hard')), 'E').tie).toBe(
      'Kolom D is hetzelfde; alleen die telt.',
    );
  });

  it('say what is missing, and when too much is to be read', () => {
    expect(viewOf(draft).missing).toEqual([
      'Nog nodig: middensegment / middenhuur, middensegment / betaalbare koop.',
    ]);
    expect(viewOf(withField(draft, 'B', null)).missing).toContain(
      'Voor de klasse nodig, hier of in een andere tabel: woningvoorraad.',
    );
    expect(viewOf(withField(draft, 'A', null)).isReadable).toBe(false);
  });

  it('of a plan form are its rows', () => {
    const form = sheetOf([
      ['Gemeente', 'Haarlem'],
      [null, 'Groepnaam', 'Totalen', 2026, 2027, 2028],
      ['Sociale huur', 'betaalbaarheid', 3, 1, 1, 1],
    ]);
    const view = viewOf(draftOf(form), [form]);
    expect(columnOf(view, 3)).toMatchObject({ where: 'Rij 3', field: 'socialRent', group: 'read' });
    expect(view.header).toBeNull();
  });
});

describe('the places of a workbook', () => {
  it('are every table and the best header of each sheet, with why they were not read', () => {
    const table = tableOf({ name: 'Plannen', columns: 7, dataRows: 2 });
    const sheets = [{ ...MATRIX, tables: [table] }, NOTES];
    const read = placeKey(draftOf(...sheets).mapping);
    expect(placesIn(sheets).map((place) => placeLabel(place, read, texts))).toEqual([
      'Tabel Plannen (blad Programma): gelezen',
      'Blad Toelichting, kop in rij 1: geen koppen herkend',
    ]);
  });
});

describe('a file with columns', () => {
  const { mapping } = draftOf(MATRIX);

  it('is that of the command line', () => {
    expect(loadMapping(JSON.stringify(mapping), [MATRIX])).toEqual({ kind: 'fits', mapping });
    const report = { schema: 'wvrv-reading/1', mapping };
    expect(loadMapping(JSON.stringify(report), [NOTES, MATRIX]).kind).toBe('fits');
  });

  it('that does not fit says what is missing, and one that is none says so', () => {
    expect(loadMapping(JSON.stringify(mapping), [NOTES])).toEqual({
      kind: 'notFitting',
      missing: ['Gemeente', 'Woningvoorraad', 'DAEB-voorraad', 'h2025-2029', 'z2025-2029', 'Sociale huur'],
    });
    expect(loadMapping('{', [MATRIX])).toEqual({ kind: 'notAMapping' });
    expect(loadMapping('{"a":1}', [MATRIX])).toEqual({ kind: 'notAMapping' });
  });
});
