// SPDX-License-Identifier: EUPL-1.2

import { checkPackage } from '../../src/ooxml/check/check-package';
import type { SheetModel, WorkbookModel } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import { STANDARD_PAGE_LAYOUT } from '../../src/ooxml/page-layout';
import { printTitlesOf } from '../../src/ooxml/print-names';
import { isUnchanged } from '../../src/excel/write/changes';
import { calculated, exampleBytes, openInExcel, written } from '../support/add-in';
import { previewPlan } from '../../src/excel/write/apply-plan';

const FEW = 4;

function sheetOf({ sheets }: WorkbookModel, name: string): SheetModel {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function writtenWorkbook(language: 'nl' | 'en') {
  const host = openInExcel(exampleBytes(FEW));
  await written({ language });
  const bytes = host.save();
  expect(checkPackage(bytes)).toEqual([]);
  return { host, workbook: openWorkbook(bytes).workbook };
}

describe('sheets of ours on paper', () => {
  it('lie on their side, as many pages wide as stay legible, with headers and page numbers on each', async () => {
    const { workbook } = await writtenWorkbook('nl');
    const ours = workbook.sheets.filter(({ name }) => name.startsWith('Wvrv '));
    expect(ours).toHaveLength(5);
    for (const { pageLayout } of ours) {
      expect(pageLayout).toMatchObject({ orientation: 'Landscape', paperSize: 9 });
      expect(pageLayout.headerFooter.odd.footer).toBe('&L&F&C&A&R&P / &N');
    }
    const wide = sheetOf(workbook, 'Wvrv Gemeenten');
    expect(wide.pageLayout.fit).toEqual({ wide: 4, tall: 0 });
    expect(printTitlesOf(workbook, wide)).toEqual({
      rows: { first: 0, count: 5 },
      columns: { first: 0, count: 3 },
    });
    const narrow = sheetOf(workbook, 'Wvrv Parameters');
    expect(narrow.pageLayout.fit).toEqual({ wide: 1, tall: 0 });
    expect(printTitlesOf(workbook, narrow)).toEqual({ rows: { first: 0, count: 4 }, columns: null });
  });

  it('leave those of the user, and what the file says about itself, alone', async () => {
    const { workbook } = await writtenWorkbook('nl');
    const before = openWorkbook(exampleBytes(FEW)).workbook;
    for (const name of before.sheets.map((sheet) => sheet.name)) {
      expect(sheetOf(workbook, name).pageLayout).toEqual(sheetOf(before, name).pageLayout);
      expect(sheetOf(workbook, name).dataValidations).toEqual([]);
      expect(sheetOf(workbook, name).conditionalFormats).toEqual([]);
    }
    expect(workbook.properties).toEqual(before.properties);
  });

  it('are written where Excel knows no printer too', async () => {
    const host = openInExcel(exampleBytes(FEW), {
      onBatch: (batch) =>
        JSON.stringify(batch).includes('"PageLayout"')
          ? { code: 'GeneralException', message: 'no printer' }
          : undefined,
    });
    await written();
    const { workbook } = openWorkbook(host.save());
    const sheet = sheetOf(workbook, 'Wvrv Parameters');
    expect(sheet.pageLayout).toEqual(STANDARD_PAGE_LAYOUT);
    expect(sheet.dataValidations.length).toBeGreaterThan(0);
  });
});

describe('what cells of ours take', () => {
  it.each([
    ['nl', 'Wvrv Parameters', 'Betaalbaar', 'Kies 1 of 0.'],
    ['en', 'Wvrv Parameters', 'Affordable', 'Choose 1 or 0.'],
  ] as const)('is said and kept to, in %s', async (language, name, title, refusal) => {
    const { workbook } = await writtenWorkbook(language);
    const { dataValidations } = sheetOf(workbook, name);
    expect(dataValidations).toHaveLength(15);
    expect(dataValidations[0]).toMatchObject({
      ranges: [{ row: 4, column: 1, rows: 1, columns: 1 }],
      type: 'WholeNumber',
      operator: 'GreaterThanOrEqualTo',
      formula1: '0',
      ignoreBlanks: false,
      prompt: { show: true, title },
      error: { show: true, style: 'Stop', title },
    });
    expect(dataValidations.at(-1)).toMatchObject({
      type: 'List',
      formula1: '"1,0"',
      inCellDropDown: true,
      error: { message: refusal },
    });
  });

  it('stands out where a municipality is short', async () => {
    const { workbook } = await writtenWorkbook('nl');
    const { conditionalFormats, tables } = sheetOf(workbook, 'Wvrv Gemeenten');
    const column = tables[0]?.columns.findIndex(({ name }) => name === 'Status');
    expect(
      conditionalFormats.map(({ ranges, rule }) => [ranges, 'formulas' in rule && rule.formulas]),
    ).toEqual(
      ['"tekort"', '"onbeslist"', '"onvolledig"'].map((word) => [
        [{ row: 5, column, rows: FEW, columns: 1 }],
        [word],
      ]),
    );
  });
});

describe('a second write', () => {
  it('changes nothing while nothing changed', async () => {
    const host = openInExcel(exampleBytes(FEW));
    await written();
    const before = host.save();
    const { result } = await calculated();
    if (result === null) throw new Error('no programme');
    expect(isUnchanged(await previewPlan(result.plan))).toBe(true);
    await written();
    expect(Buffer.compare(host.save(), before)).toBe(0);
  });

  it('puts rules where the rows now are, once', async () => {
    const fewer = openInExcel(exampleBytes(FEW));
    await written();
    fewer.editCell('Programma', 'A5', '');
    fewer.editCell('Programma', 'B5', '');
    await written();
    const { workbook } = openWorkbook(fewer.save());
    const { conditionalFormats, cells } = sheetOf(workbook, 'Wvrv Gemeenten');
    expect(cells.size).toBeGreaterThan(0);
    expect(conditionalFormats).toHaveLength(3);
    expect(conditionalFormats.map(({ ranges }) => ranges[0]?.rows)).toEqual([FEW - 1, FEW - 1, FEW - 1]);
    expect(sheetOf(workbook, 'Wvrv Parameters').dataValidations).toHaveLength(15);
  });
});
