// SPDX-License-Identifier: EUPL-1.2

import * as fc from 'fast-check';
import type { Finding } from '../../../src/core/finding/finding';
import { finding } from '../../../src/core/finding/severity';
import { mendOf, mendsOf } from '../../../src/core/mend/mend';
import type { Content } from '../../../src/core/sheet/content';
import { readSheet, sheetOf } from '../support/sheet';

const HEADERS = ['Gemeentecode', 'Gemeente', 'Deelregio', 'Programma', 'Sociale huur', 'Middensegment'];
const HAARLEM = { code: 'GM0392', name: 'Haarlem' };
const read = (row: readonly Content[], headers: readonly string[] = HEADERS): readonly Finding[] =>
  readSheet(sheetOf([headers, row])).findings;
const mends = (row: readonly Content[], headers?: readonly string[]) =>
  mendsOf(read(row, headers)).map(({ kind, place, before, after }) => [kind, place.address, before, after]);

describe('what can be mended', () => {
  it.each<[Content[], unknown[]]>([
    [
      ['GM0392', 'Haarlem', 'Zuid', '100 woningen', 40, 40],
      ['number', 'D2', '100 woningen', 100],
    ],
    [
      ['GM0392', 'Haarlem', 'Zuid', ' 1.234.567', 40, 40],
      ['number', 'D2', ' 1.234.567', 1_234_567],
    ],
    [
      ['GM0392', 'Haarlem', 'Zuid', 'geen', 0, 0],
      ['number', 'D2', 'geen', 0],
    ],
    [
      [392, 'Haarlem', 'Zuid', 100, 40, 40],
      ['code', 'A2', 392, 'GM0392'],
    ],
    [
      [' gm392', 'Haarlem', 'Zuid', 100, 40, 40],
      ['code', 'A2', ' gm392', 'GM0392'],
    ],
    [
      [null, 'Haarlem', 'Zuid', 100, 40, 40],
      ['missingCode', 'A2', null, 'GM0392'],
    ],
    [
      ['Haarlem', null, 'Zuid', 100, 40, 40],
      ['missingCode', 'A2', 'Haarlem', 'GM0392'],
    ],
    [
      ['GM0392', 'Haarlem\u00a0', 'Zuid', 100, 40, 40],
      ['spaces', 'B2', 'Haarlem\u00a0', 'Haarlem'],
    ],
    [
      ['GM0392', 'Haarlem', ' Zuid  Kennemerland', 100, 40, 40],
      ['spaces', 'C2', ' Zuid  Kennemerland', 'Zuid Kennemerland'],
    ],
  ])('%j: %j', (row, expected) => {
    expect(mends(row)).toEqual([expected]);
  });

  it.each<[Content[]]>([
    [['GM0392', 'Haarlem', 'Zuid', '1.234', 40, 40]],
    [['GM0392', 'Haarlem', 'Zuid', 'ca. 100', 40, 40]],
    [['GM0392', 'Haarlem', 'Zuid', '-', 40, 40]],
    [['GM0392', 'Haarlem', 'Zuid', '100-120', 40, 40]],
    [['GM9999', 'Haarlem', 'Zuid', 100, 40, 40]],
    [['GM0363', 'Haarlem', 'Zuid', 100, 40, 40]],
    // Excel would make a date, a number, a truth value or a formula of these.
    [['GM0392', 'Haarlem', ' mei 2026', 100, 40, 40]],
    [['GM0392', 'Haarlem', '2 ', 100, 40, 40]],
    [['GM0392', 'Haarlem', 'WAAR ', 100, 40, 40]],
    [['GM0392', 'Haarlem', ' =A1', 100, 40, 40]],
  ])('nothing in %j', (row) => {
    expect(mends(row)).toEqual([]);
  });

  it('a number keeps the unit of its column', () => {
    expect(
      mends(['GM0392', '1,5 woningen', 1], ['Gemeentecode', 'Programma (x 1.000)', 'Sociale huur']),
    ).toEqual([['number', 'B2', '1,5 woningen', 1.5]]);
  });

  it('only what stands in a cell, and is a number without reservations', () => {
    const code = { ...HAARLEM, content: '392' };
    const number = { ...HAARLEM, field: 'total', value: 100 } as const;
    expect(mendOf(finding('looseCode', { sheet: 'Programma', address: 'A2' }, code))?.after).toBe('GM0392');
    expect(mendOf(finding('looseCode', { sheet: 'Programma', address: null }, code))).toBeNull();
    expect(mendOf(finding('looseCode', null, code))).toBeNull();
    const estimate = { ...number, text: 'ca. 100' };
    expect(mendOf(finding('textNumber', { sheet: 'Programma', address: 'D2' }, estimate))).toBeNull();
  });

  it('a cell once, by what was found first', () => {
    const place = { sheet: 'Programma', address: 'A2' };
    const found = ['392', '0392'].map((content) => finding('looseCode', place, { ...HAARLEM, content }));
    const elsewhere = finding('looseCode', { ...place, sheet: 'Oud' }, { ...HAARLEM, content: '392' });
    expect(mendsOf([...found, elsewhere]).map((mend) => [mend.place.sheet, mend.before])).toEqual([
      ['Programma', '392'],
      ['Oud', '392'],
    ]);
  });

  it('only the kinds that are asked for', () => {
    const found = read([392, 'Haarlem ', 'Zuid', '100 woningen', 40, 40]);
    expect(
      mendsOf(found)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['code', 'number', 'spaces']);
    expect(mendsOf(found, ['code']).map(({ kind }) => kind)).toEqual(['code']);
  });

  it('a mended row reads the same, and needs no more mending', () => {
    const cell = fc.constantFrom<Content>(
      '100 woningen',
      100,
      '40',
      'geen',
      '1.234',
      null,
      'n.v.t.',
      '12 st.',
      'ca. 9',
    );
    const code = fc.constantFrom<Content>(392, 'GM0392', ' gm0392', null, '0392', 'Haarlem');
    const name = fc.constantFrom<Content>('Haarlem', ' Haarlem', 'gem.  Haarlem', 'Haarlem (NH)');
    fc.assert(
      fc.property(code, name, fc.array(cell, { minLength: 3, maxLength: 3 }), (first, second, counts) => {
        const row: Content[] = [first, second, 'Zuid', ...counts];
        const before = readSheet(sheetOf([HEADERS, row]));
        const mended = row.map((content, column) => {
          const address = `${'ABCDEF'[column] ?? ''}2`;
          const mend = before.findings.map(mendOf).find((one) => one?.place.address === address);
          return mend === undefined || mend === null ? content : mend.after;
        });
        const after = readSheet(sheetOf([HEADERS, mended]));
        expect(after.programme.lines).toEqual(before.programme.lines);
        expect(mendsOf(after.findings)).toEqual([]);
      }),
    );
  });
});
