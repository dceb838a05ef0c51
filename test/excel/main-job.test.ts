// SPDX-License-Identifier: EUPL-1.2

import { checkPackage } from '../../src/ooxml/check/check-package';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { calculated, exampleBytes, openInExcel, valueAt, written } from '../support/add-in';

describe('the main job on the example of the Amsterdam region', () => {
  it('writes the shortfall of 3,850 homes, 27.8 % and 2.2 points', async () => {
    const host = openInExcel(exampleBytes());
    const { compared } = await written();
    expect(compared).toBeGreaterThan(2_000);
    const header = 8;
    const region = 9;
    const column = (name: string, from = 0): number => {
      for (let at = from; at < 60; at += 1) {
        if (valueAt(host, 'Wvrv Regiototalen', header, at) === name) return at;
      }
      throw new Error(`No column ${name}`);
    };
    const minimum = column('Sociaal', column('Sociaal') + 1);
    const at = (index: number): unknown => valueAt(host, 'Wvrv Regiototalen', region, index);
    expect(at(minimum)).toBe(48_650);
    expect(at(column('Aandeel sociaal', minimum))).toBe(0.278);
    expect(at(column('Tekort sociaal', minimum))).toBe(3_850);
    expect(at(column('Procentpunt onder de norm', minimum))).toBeCloseTo(2.2, 12);
    expect(valueAt(host, 'Wvrv Regiototalen', 2, 0)).toBe(
      'Als iedere gemeente precies haar opdracht doet, komt de regio op 27,8 % sociaal. Dat is 3.850 woningen (2,2 procentpunt) te weinig.',
    );
  });

  it('writes nothing the second time', async () => {
    const host = openInExcel(exampleBytes());
    await written();
    const first = host.save();
    const second = openInExcel(first);
    const { changes } = await written({ writtenAt: '2026-02-02 22:22' });
    expect([...changes.sheets, ...changes.columns].map(({ kind }) => kind)).toEqual(
      Array.from({ length: 10 }, () => 'unchanged'),
    );
    const writes = second.batches.filter(({ request }) => writesIn(request));
    expect(writes).toEqual([]);
    expect(Buffer.compare(second.save(), first)).toBe(0);
  });

  it('leaves every cell, format, name and table of the user as it was', async () => {
    const before = openWorkbook(exampleBytes()).workbook;
    const host = openInExcel(exampleBytes());
    await written();
    const after = openWorkbook(host.save()).workbook;
    for (const sheet of before.sheets) {
      const now = after.sheets.find(({ name }) => name === sheet.name);
      for (const [key, cell] of sheet.cells) {
        expect(now?.cells.get(key)).toEqual(cell);
      }
      expect(now).toMatchObject({ visibility: sheet.visibility, frozen: sheet.frozen, merges: sheet.merges });
    }
    expect(after.names).toEqual(expect.arrayContaining(before.names));
    expect(after.sheets.slice(0, before.sheets.length).map(({ name }) => name)).toEqual(
      before.sheets.map(({ name }) => name),
    );
    const table = after.sheets[0]?.tables[0];
    expect(table?.columns.slice(0, 15)).toEqual(before.sheets[0]?.tables[0]?.columns);
    expect(table?.columns.slice(15).map(({ name }) => name)).toEqual([
      'Wvrv opdracht',
      'Wvrv tekort sociaal',
      'Wvrv tekort midden',
      'Wvrv tekort betaalbaar',
      'Wvrv status',
    ]);
  });

  it('writes a consistent package with hidden marks of ownership', async () => {
    const host = openInExcel(exampleBytes());
    await written();
    const bytes = host.save();
    expect(checkPackage(bytes)).toEqual([]);
    const marks = openWorkbook(bytes).workbook.names.filter(({ name }) => name.startsWith('_Wvrv.'));
    expect(marks).toHaveLength(11);
    expect(marks.every(({ visible }) => !visible)).toBe(true);
  });

  it('keeps the language of the first write, whatever the next colleague speaks', async () => {
    const host = openInExcel(exampleBytes());
    await written({ language: 'en' });
    openInExcel(host.save());
    const { changes } = await written({ language: 'nl' });
    expect(changes.sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['Wvrv Parameters', 'unchanged'],
      ['Wvrv Municipalities', 'unchanged'],
      ['Wvrv Regional totals', 'unchanged'],
      ['Wvrv Checks', 'unchanged'],
      ['Wvrv Account', 'unchanged'],
    ]);
  });

  it('takes a constant number of requests to read, however large the programme', async () => {
    const host = openInExcel(exampleBytes());
    await calculated();
    // ownership, sheets and tables, their ranges, first rows, the programme, its formulas, stated precision
    expect(host.batches.length).toBeLessThanOrEqual(9);
  });
});

/** Whether a batch sets a property or calls a method that changes something. */
function writesIn(request: unknown): boolean {
  const text = JSON.stringify(request);
  return /"ActionType":4/.test(text);
}
