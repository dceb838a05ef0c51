// SPDX-License-Identifier: EUPL-1.2

import { checkPackage } from '../../../src/ooxml/check/check-package';
import type { SheetModel, WorkbookModel } from '../../../src/ooxml/model';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import { openInExcel, written } from '../../support/add-in';
import type { LoggedHost } from '../../support/add-in';
import { placedProgramme } from '../../support/programme-place';
import { everything } from '../../support/users-part';

async function copied({ Excel, workbook }: LoggedHost): Promise<void> {
  const names = workbook.sheets.map(({ name }) => name);
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).copy('End');
    await context.sync();
  });
}

/** What a sheet has besides what `everything` shows. */
function rules({ dataValidations, conditionalFormats, pageLayout, charts }: SheetModel): unknown {
  return {
    dataValidations,
    rules: conditionalFormats.map(({ ranges, rule }) => [ranges, rule]),
    pageLayout,
    charts: charts.map((chart) => ({ ...chart, id: '', part: null })),
  };
}

describe('copies of sheets', () => {
  it('of everything the add-in writes are in the file as they are in Excel', async () => {
    const host = openInExcel(placedProgramme({ hasTotals: true }));
    await written();
    await copied(host);
    const bytes = host.save();
    expect(checkPackage(bytes)).toEqual([]);
    const again = openWorkbook(bytes).workbook;
    expect(everything(again)).toEqual(everything(host.workbook));
    expect(again.sheets.map(rules)).toEqual(host.workbook.sheets.map(rules));
    const half = again.sheets.length / 2;
    expect(again.sheets.slice(half).map(({ name }) => name)).toEqual(
      again.sheets.slice(0, half).map(({ name }) => `${name} (2)`),
    );
  });

  it.each<readonly [string, (workbook: WorkbookModel, sheet: SheetModel) => void]>([
    ['a drawing', (_, sheet) => (sheet.objects = [{ kind: 'drawing', range: CELL }])],
    ['a note', (_, sheet) => Object.assign(sheet, { commentCount: 1 })],
    [
      'a filter that came with the file',
      (_, sheet) => (sheet.autoFilter = { range: CELL, filtered: true, filters: null }),
    ],
  ])('are refused when they would lose %s', async (_, also) => {
    const host = openInExcel(placedProgramme());
    const [sheet] = host.workbook.sheets;
    if (sheet === undefined) throw new Error('A workbook has a sheet');
    also(host.workbook, sheet);
    await expect(copied(host)).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.workbook.sheets).toHaveLength(1);
  });
});

const CELL = { row: 0, column: 0, rows: 1, columns: 1 };
