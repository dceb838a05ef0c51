// SPDX-License-Identifier: EUPL-1.2
import { checkPackage } from '../../../src/ooxml/check/check-package';
import { emptySheet } from '../../../src/ooxml/empty-sheet';
import { FileError } from '../../../src/ooxml/file-error';
import { cellKey } from '../../../src/ooxml/model';
import type { SheetModel } from '../../../src/ooxml/model';
import { openWorkbook } from '../../../src/ooxml/open-workbook';
import type { OpenWorkbook } from '../../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../../src/ooxml/save-workbook';
import { addTable, constant } from '../../support/table';
import { describeRealWorkbooks, realWorkbook, realWorkbookNames } from '../../support/workbooks';
import { factsOf, NEW_ROW } from './facts';

/** Files that are broken on purpose, and how we say so. */
const BROKEN: ReadonlyMap<string, FileError['code']> = new Map([
  ['corpus/exceljs__integration_data_invalid-xml.xlsx', 'malformedXml'],
  ['corpus/exceljs__integration_data_missing-bits.xlsx', 'notAWorkbook'],
  ['corpus/tafia__issue252.xlsx', 'damaged'],
  ['corpus/tafia__pass_protected.xlsx', 'encrypted'],
]);

/** No file may take longer: a guard against one that hangs, not a measurement. */
const HANG_MS = 10_000;

const TITLE = "Scenario's '26";

/** What the add-in does to a workbook: some cells, a sheet with a table, a hidden name. */
function edit({ workbook }: OpenWorkbook): void {
  const { defaultFormat: format } = workbook;
  const bold = { ...format, numberFormat: '0.0%', fill: '#FFEE00', font: { ...format.font, bold: true } };
  const [first] = workbook.sheets;
  const sheet = emptySheet('new', TITLE);
  first?.cells.set(cellKey(4, 3), constant(' Steen & "grind" _x0041_ ', bold));
  first?.cells.set(cellKey(200, 3), { value: 7, formula: 'SUM(A1:A3)', format });
  addTable(sheet, bold, { id: 900, name: 'WvrvNieuw', columns: ['Aantal [stuks] #1', 'N'] }, [
    ['x', 1],
    ['y', 2],
  ]);
  sheet.hyperlinks.push({
    range: { row: 3, column: 3, rows: 1, columns: 1 },
    address: 'https://example.org/?a&b',
    documentReference: null,
    screenTip: 'tip',
  });
  workbook.sheets.push(sheet);
  const formula = "'Scenario''s ''26'!$A$1";
  workbook.names.push({ name: '_Wvrv.new', scope: null, formula, visible: false, comment: '' });
}

/** Text of a sheet without the new row, the hint of its size, and numbers of rows and cells that had none. */
function sheetText(text: string): string {
  return text
    .replace(new RegExp(`<(\\w+:)?row r="${NEW_ROW}">.*?</(\\w+:)?row>`), '')
    .replace(/<(\w+:)?dimension [^>]*>/, '')
    .replace(/(<(\w+:)?sheetData)\s*\/>/, '$1></$2sheetData>')
    .replace(/(<(\w+:)?row\b[^>]*?) r="\d+"/g, '$1');
}

/** A sheet without its looks, as one text: comparing 16,384 columns member by member takes seconds. */
function summary(sheet: SheetModel | undefined): string {
  const cells = [...(sheet?.cells ?? [])]
    .sort(([a], [b]) => a - b)
    .map(([key, { value, formula, array }]) => JSON.stringify([key, value, formula, array]));
  const columns = [...(sheet?.columns ?? [])].map(
    ([column, { width, hidden }]) => `${column} ${width} ${hidden}`,
  );
  return [JSON.stringify([sheet?.tables, sheet?.hyperlinks, sheet?.merges]), ...columns, ...cells].join('\n');
}

/** Code of the FileError that opening a file gives. */
function refusal(openFile: () => unknown): FileError['code'] | null {
  try {
    openFile();
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

function modelOf(bytes: Uint8Array): unknown {
  return openWorkbook(bytes).workbook;
}

describeRealWorkbooks('real workbooks', () => {
  const names = realWorkbookNames().filter((name) => !BROKEN.has(name));

  it.each(realWorkbookNames())(
    '%s: is refused as it should, or keeps every part, and with one more number only that number is new',
    (name) => {
      const bytes = realWorkbook(name);
      const facts = factsOf(bytes);
      expect(facts.refusedAs).toBe(BROKEN.get(name) ?? null);
      if (facts.refusedAs !== null) return;
      expect(facts.untouched).toEqual({ added: [], changed: [], removed: [] });
      const { added, changed, removed } = facts.edited;
      expect([added, removed]).toEqual([[], []]);
      expect(changed.map((part) => part.replaceAll('\\', '/').toLowerCase())).toEqual([
        facts.sheetPart.toLowerCase(),
      ]);
      const [before, after] = [bytes, facts.editedBytes].map((each) =>
        sheetText(openWorkbook(each).origin.package.text(facts.sheetPart)),
      );
      expect(after).toBe(before);
    },
    HANG_MS,
  );

  it.each(names)('%s: edited, it has no problem it had not, and reads back as it was left', (name) => {
    const bytes = realWorkbook(name);
    const before = new Set(checkPackage(bytes).map((problem) => JSON.stringify(problem)));
    const open = openWorkbook(bytes);
    edit(open);
    const saved = saveWorkbook(open);
    expect(checkPackage(saved).filter((problem) => !before.has(JSON.stringify(problem)))).toEqual([]);

    const again = openWorkbook(saved).workbook;
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(open.workbook.sheets.map((sheet) => sheet.name));
    again.sheets.forEach((sheet, i) => {
      expect(summary(sheet)).toBe(summary(open.workbook.sheets[i]));
    });
    expect(again.names).toHaveLength(open.workbook.names.length);
  });

  it('refuses any truncated or mangled file with a FileError, nothing else', () => {
    const whole = realWorkbook('rich.xlsx');
    for (let step = 1; step < 60; step += 1) {
      const cut = whole.slice(0, Math.floor((whole.length * step) / 60));
      expect(refusal(() => modelOf(cut))).not.toBeNull();
      const mangled = whole.slice();
      mangled.fill(step, Math.floor((whole.length * step) / 60), Math.floor((whole.length * step) / 60) + 40);
      expect(() => refusal(() => modelOf(mangled))).not.toThrow();
    }
  });
});
