// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { NOT_COUNTED } from '../../src/core/programme/planning-status';
import type { WorkbookCalculation } from '../../src/excel/calculate-workbook';
import { FileError } from '../../src/ooxml/file-error';
import { calculated, openInExcel, plainBytes, valueAt, written } from '../support/add-in';
import { describeRealWorkbooks, realWorkbook, realWorkbookNames } from '../support/workbooks';

const STOCK = path.resolve(__dirname, '../../../shared/data/plancapaciteit-2021.csv');

const LIST: readonly (readonly (string | number)[])[] = [
  ['Woningbouwplannen', '', '', '', '', '', '', ''],
  [
    'Plannaam',
    'Gemeente',
    'Jaar',
    'Planstatus',
    'Segment',
    'Aantal woningen',
    'Woningvoorraad',
    'DAEB-voorraad',
  ],
  ['Zijlweg', 'gem. Haarlem', 2027, '1A', 'Sociale huur', '120 woningen', 79432, 22241],
  ['Zijlweg', 'Haarlem', 2028, '2C', 'Middenhuur', 100, '', ''],
  ['Spaarne', 'Haarlem', 2029, '5A', 'Duur', 40, '', ''],
  ['Spaarne', 'Haarlem', 2029, '2A', 'Duur', 80, '', ''],
  ['Brink', 'Laren NH', 2027, '3', 'Sociale huur', 10, 5300, 800],
  ['Brink', 'Laren NH', 2027, '3', 'Betaalbare koop', 'ca. 20', '', ''],
  ['Totaal', '', '', '', '', 370, '', ''],
];

const codesOf = ({ findings }: WorkbookCalculation): readonly string[] => [
  ...new Set(findings.map(({ code }) => code)),
];

describe('a list of projects in a workbook', () => {
  it('is calculated and written, every figure equal to the calculation', async () => {
    const host = openInExcel(plainBytes(LIST));
    const calculation = await calculated();
    expect(calculation.result?.outcome.region.sums).toMatchObject({ total: 330, social: 130, mid: 120 });
    expect(codesOf(calculation)).toEqual(
      expect.arrayContaining(['textNumber', 'approximateNumber', 'notCountedPlans', 'segmentsByPrice']),
    );
    const { changes, compared } = await written();
    expect(changes.sheets.map(({ name }) => name)).toContain('Wvrv Invoer');
    expect(changes.columns).toEqual([]);
    expect(compared).toBeGreaterThan(200);
    expect(valueAt(host, 'Wvrv Invoer', 4, 8)).toBe(120);
  });

  it('follows its cells, and says so when a cell becomes something else than a number', async () => {
    const host = openInExcel(plainBytes(LIST));
    await written();
    const total = (): unknown => {
      const sheet = host.workbook.sheets.find(({ name }) => name === 'Wvrv Gemeenten');
      const headers = Array.from({ length: 70 }, (_, column) => valueAt(host, 'Wvrv Gemeenten', 4, column));
      return sheet === undefined ? null : valueAt(host, 'Wvrv Gemeenten', 5, headers.indexOf('Programma'));
    };
    expect(total()).toBe(300);
    host.editCell('Programma', 'F4', '150');
    expect(total()).toBe(350);
    host.editCell('Programma', 'F3', '200');
    expect(total()).toBe(430);
    host.editCell('Programma', 'F3', 'veel');
    expect(total()).toBe('ongeldig');
  });

  it('writes nothing the second time', async () => {
    const host = openInExcel(plainBytes(LIST));
    await written();
    openInExcel(host.save());
    const { changes } = await written();
    expect(new Set(changes.sheets.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
  });
});

describe('numbers as texts in a programme with one row per municipality', () => {
  it('are calculated with, and the columns beside them still come', async () => {
    const host = openInExcel(
      plainBytes([
        ['Gemeente', 'Woningvoorraad', 'DAEB-voorraad', 'Programma', 'Sociale huur', 'Middensegment', 'Duur'],
        ['Haarlem', 79432, 22241, '300 woningen', 100, 120, 80],
        ['Laren NH', 5300, 800, 30, 10, '20 woningen', 'geen'],
      ]),
    );
    const { changes, compared } = await written();
    expect(changes.columns).toHaveLength(5);
    expect(changes.sheets.map(({ name }) => name)).toContain('Wvrv Invoer');
    expect(compared).toBeGreaterThan(100);
    // Mended, the sheet of figures stays in use and follows.
    host.editCell('Programma', 'D2', '310');
    expect(valueAt(host, 'Wvrv Invoer', 4, 8)).toBe(310);
    const again = await written();
    expect(again.changes.sheets.find(({ name }) => name === 'Wvrv Invoer')?.kind).toBe('changed');
  });
});

describeRealWorkbooks('real workbooks', () => {
  it.each(realWorkbookNames())(
    '%s is read and written, or it is said which tables were seen and why none is one',
    async (name) => {
      try {
        openInExcel(realWorkbook(name));
      } catch (error) {
        // Broken on purpose; the file layer says how.
        expect(error).toBeInstanceOf(FileError);
        return;
      }
      const { reading, result } = await calculated();
      expect(reading.considered.length).toBeGreaterThan(0);
      const isRead = (reading.read?.programme.municipalities.length ?? 0) > 0;
      expect(isRead || reading.findings.some(({ severity }) => severity !== 'remark')).toBe(true);
      // It throws where a figure does not come to what was calculated.
      if (result !== null) expect((await written()).compared).toBeGreaterThan(0);
    },
  );

  it('plan capacity has its 353 municipalities, with the hard and soft totals that were published', async () => {
    if (!existsSync(STOCK)) {
      console.warn('Skipped: the published figures are not in ../shared/data.');
      return;
    }
    openInExcel(realWorkbook('plancapaciteit_databewijst.xlsx'));
    const { reading } = await calculated();
    const lines = reading.read?.programme.lines ?? [];
    const published = Papa.parse<Record<string, string>>(readFileSync(STOCK, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const municipalities = reading.read?.programme.municipalities ?? [];
    expect(municipalities).toHaveLength(353);
    expect(published).toHaveLength(353);
    municipalities.forEach(({ code }, index) => {
      const row = published[index] ?? {};
      const sum = (isOne: (status: string | null) => boolean): number =>
        lines
          .filter((line) => line.code === code && isOne(line.status))
          .reduce((all, { homes }) => all + homes, 0);
      const stated = (column: string): number => Number(row[column] ?? 0);
      expect(sum((status) => status === 'hard')).toBeCloseTo(stated('htotaal'), 6);
      expect(sum((status) => status === 'soft')).toBeCloseTo(stated('ztotaal'), 6);
      expect(sum((status) => status !== NOT_COUNTED)).toBeCloseTo(stated('totaal'), 6);
    });
    const gone = reading.findings.filter(({ code }) => code === 'abolishedMunicipality');
    expect(gone).toHaveLength(15);
  });
});
