// SPDX-License-Identifier: EUPL-1.2
import { openWorkbook } from '../../src/ooxml/open-workbook';
import type { WorkbookModel } from '../../src/ooxml/model';
import { openInExcel } from '../support/add-in';
import { withText, workbookWithSheet } from '../support/package';

const RULES =
  '<sheetData/><conditionalFormatting sqref="C1:C2"><cfRule type="expression" dxfId="0" priority="2"><formula>C1=1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A5:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>$B$7=1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" imeMode="off" sqref="A5:A9"><formula1>$D$7:$D$9</formula1></dataValidation></dataValidations>';

/** Opens a sheet with rules in the host, works on it, and gives what the host holds and what its file then says. */
async function worked(work: (sheet: Excel.Worksheet) => void): Promise<readonly WorkbookModel[]> {
  const bytes = withText(workbookWithSheet(RULES), 'xl/styles.xml', (text) =>
    text.replace('<dxfs count="0"/>', '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
  );
  const host = openInExcel(bytes);
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  return [host.workbook, openWorkbook(host.save()).workbook];
}

function rulesOf({ sheets }: WorkbookModel): readonly unknown[] {
  return (sheets[0]?.dataValidations ?? []).map(({ ranges, formula1 }) => [
    ranges[0]?.row,
    ranges[0]?.rows,
    formula1,
  ]);
}

describe('rules of a sheet whose cells move', () => {
  it('move along, in memory and in the file', async () => {
    for (const { sheets, ...workbook } of await worked((sheet) => sheet.getRange('6:7').insert('Down'))) {
      expect(rulesOf({ sheets, ...workbook })).toEqual([[4, 7, '$D$9:$D$11']]);
      expect(
        sheets[0]?.conditionalFormats.map(({ ranges, rule }) => [
          ranges[0]?.row,
          ranges[0]?.rows,
          'formula' in rule && rule.formula,
        ]),
      ).toEqual([
        [0, 2, 'C1=1'],
        [4, 7, '$B$9=1'],
      ]);
    }
  });

  it('go with their cells, and the others can still be changed', async () => {
    const [held, filed] = await worked((sheet) => {
      sheet.getRange('1:2').delete('Up');
      sheet.getRange('A4').dataValidation.clear();
      sheet.getRange('A4').conditionalFormats.clearAll();
    });
    for (const workbook of [held, filed]) {
      expect(workbook?.sheets[0]?.conditionalFormats.map(({ ranges }) => ranges)).toEqual([
        [
          { row: 2, column: 0, rows: 1, columns: 1 },
          { row: 4, column: 0, rows: 3, columns: 1 },
        ],
      ]);
      expect(
        workbook?.sheets[0]?.dataValidations.map(({ ranges, formula1 }) => [ranges.length, formula1]),
      ).toEqual([[2, '$D$5:$D$7']]);
    }
  });
});
