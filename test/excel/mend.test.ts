// SPDX-License-Identifier: EUPL-1.2

import { mendsOf, type Mend } from '../../src/core/mend/mend';
import { WriteRefused } from '../../src/core/plan/refusal';
import { mendCells, previewMends, restoreCells } from '../../src/excel/mend/mend-cells';
import { calculated, openInExcel, plainBytes, valueAt } from '../support/add-in';
import { partDifferences } from '../support/parts';

const ROWS = [
  [
    'Gemeentecode',
    'Gemeente',
    'Woningvoorraad',
    'DAEB-voorraad',
    'Programma',
    'Sociale huur',
    'Middensegment',
    'Duur',
  ],
  [363, 'Amsterdam', 470_000, 188_000, '1000 woningen', 400, 400, 200],
  ['', 'Haarlem', 79_432, 22_241, 100, '40 st.', 40, 20],
];

const mendable = async (): Promise<readonly Mend[]> => mendsOf((await calculated()).findings);
const cellsOf = (mends: readonly Mend[]) => mends.map(({ place }) => place.address);
const edit = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Programma'));
    await context.sync();
  });
const refusal = (doing: Promise<unknown>): Promise<unknown> =>
  doing.then(
    () => null,
    (error: unknown) => (error instanceof WriteRefused ? error.refusal : error),
  );

describe('mending cells', () => {
  it('changes those cells and nothing else, and puts them back to the byte', async () => {
    const host = openInExcel(plainBytes(ROWS));
    await edit((sheet) => {
      sheet.getRange('E2').numberFormat = [['@']];
      sheet.getRange('F3').numberFormat = [['#,##0']];
    });
    const before = host.save();
    const outcome = (await calculated()).result?.outcome.region.sums;
    const mends = await mendable();
    expect(cellsOf(mends)).toEqual(['A2', 'E2', 'A3', 'F3']);
    const mended = await mendCells(mends);
    expect([valueAt(host, 'Programma', 1, 0), valueAt(host, 'Programma', 1, 4)]).toEqual(['GM0363', 1_000]);
    expect([valueAt(host, 'Programma', 2, 0), valueAt(host, 'Programma', 2, 5)]).toEqual(['GM0392', 40]);
    expect(await mendable()).toEqual([]);
    expect((await calculated()).result?.outcome.region.sums).toEqual(outcome);
    await restoreCells(mended);
    const { added, changed, removed } = partDifferences(before, host.save());
    expect([added, removed]).toEqual([[], []]);
    // Only the sheet was written again, with the same cells, and the table of shared texts keeps what it got.
    expect(changed.filter((part) => !/sharedStrings|sheet1|styles/.test(part))).toEqual([]);
    expect(cellsOf(await mendable())).toEqual(['A2', 'E2', 'A3', 'F3']);
    expect(valueAt(host, 'Programma', 1, 4)).toBe('1000 woningen');
  });

  it('puts a number back that was a text, as a text', async () => {
    const host = openInExcel(plainBytes(ROWS));
    await edit((sheet) => {
      sheet.getRange('E2').values = [["'1000"]];
    });
    const mended = await mendCells((await mendable()).filter(({ kind }) => kind === 'number'));
    expect(valueAt(host, 'Programma', 1, 4)).toBe(1_000);
    await restoreCells(mended);
    expect(valueAt(host, 'Programma', 1, 4)).toBe('1000');
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string, object]>([
    [
      'somebody changed a cell',
      (sheet) => (sheet.getRange('E2').values = [['900 woningen']]),
      'changed',
      { code: 'cellsChanged', data: { sheet: 'Programma', address: 'E2', count: 1 } },
    ],
    [
      'a formula stands there',
      (sheet) => (sheet.getRange('E2').formulas = [['="1000 "&"woningen"']]),
      'formula',
      { code: 'cellsChanged' },
    ],
    [
      'the sheet is protected',
      (sheet) => {
        sheet.protection.protect();
      },
      'protected',
      { code: 'sheetProtected', data: { sheet: 'Programma' } },
    ],
  ])('changes nothing when %s', async (_, change, obstacle, refused) => {
    const host = openInExcel(plainBytes(ROWS));
    const mends = await mendable();
    await edit(change);
    const before = host.save();
    expect((await previewMends(mends)).map((one) => one.obstacle)).toContain(obstacle);
    expect(await refusal(mendCells(mends))).toMatchObject(refused);
    expect(partDifferences(before, host.save())).toEqual({ added: [], changed: [], removed: [] });
  });

  it('a formula is not even offered when its text is what was read', async () => {
    openInExcel(plainBytes(ROWS));
    await edit((sheet) => {
      sheet.getRange('E2').formulas = [['=1000&" woningen"']];
    });
    const previewed = await previewMends(await mendable());
    expect(previewed.map(({ mend, obstacle }) => [mend.place.address, obstacle])).toEqual([
      ['A2', null],
      ['E2', 'formula'],
      ['A3', null],
      ['F3', null],
    ]);
  });

  it('everything is put back when Excel fails at any of its requests', async () => {
    let failAt = Number.POSITIVE_INFINITY;
    let number = 0;
    const host = openInExcel(plainBytes(ROWS), {
      onBatch: () => {
        number += 1;
        return number === failAt ? { code: 'GeneralException', message: 'test' } : undefined;
      },
    });
    const mends = await mendable();
    const shown = () =>
      mends.map(({ place: { address } }) =>
        valueAt(host, 'Programma', Number(address.slice(1)) - 1, address.charCodeAt(0) - 65),
      );
    const before = shown();
    const ends = new Set<string>();
    for (let request = 1; request <= 5; request += 1) {
      number = 0;
      failAt = request;
      const end = await mendCells(mends).then(
        () => 'mended',
        () => 'refused',
      );
      failAt = Number.POSITIVE_INFINITY;
      ends.add(end);
      if (end === 'refused') expect(shown()).toEqual(before);
      else
        await restoreCells(mends.map((mend) => ({ mend, formatBefore: 'General', formatAfter: 'General' })));
      expect(shown()).toEqual(before);
    }
    expect(ends).toEqual(new Set(['mended', 'refused']));
  });

  it('changes nothing when rows were inserted above', async () => {
    const host = openInExcel(plainBytes(ROWS));
    const mends = await mendable();
    await edit((sheet) => {
      sheet.getRange('2:2').insert('Down');
    });
    expect(await refusal(mendCells(mends))).toMatchObject({ code: 'cellsChanged' });
    expect(valueAt(host, 'Programma', 2, 4)).toBe('1000 woningen');
  });
});
