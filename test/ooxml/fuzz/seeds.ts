// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from '../../../src/ooxml/create-workbook';
import { cellKey } from '../../../src/ooxml/model';
import { setPrintTitles } from '../../../src/ooxml/print-names';
import { saveWorkbook } from '../../../src/ooxml/save-workbook';
import { addTable, constant } from '../../support/table';

/** A small workbook with something of everything that is read. */
function smallWorkbook(): Uint8Array {
  const open = createWorkbook({ sheetName: 'Blad1' });
  const { workbook } = open;
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const format = { ...workbook.defaultFormat, numberFormat: '0.0%', fill: '#FFEE00' };
  addTable(sheet, format, { id: 1, name: 'T', columns: ['Naam', 'Aantal'] }, [
    ['_x0041_ "&<>', 1],
    ['twee', 2.5],
  ]);
  const range = { row: 9, column: 0, rows: 2, columns: 2 };
  sheet.cells.set(cellKey(5, 0), { value: 3.5, formula: 'SUM(T[Aantal])', format });
  sheet.cells.set(cellKey(6, 0), {
    value: 1,
    formula: 'A1:A2',
    array: { ...range, row: 6, columns: 1 },
    format,
  });
  sheet.cells.set(cellKey(8, 1), constant({ error: '#N/A' }, format));
  sheet.cells.set(cellKey(8, 2), constant(true, format));
  sheet.merges.push(range);
  sheet.columns.set(1, { width: 20, hidden: true, format });
  sheet.rows.set(2, { height: 30, hidden: true, format: null });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.hyperlinks.push({
    range,
    address: 'https://example.org/?a&b',
    documentReference: null,
    screenTip: 'x',
  });
  sheet.autoFilter = { range, filtered: false };
  sheet.pageLayout = { ...sheet.pageLayout, orientation: 'Landscape', fit: { wide: 1, tall: 0 } };
  sheet.dataValidations = [
    {
      ranges: [range],
      type: 'List',
      operator: 'Between',
      formula1: '"ja,nee"',
      formula2: null,
      ignoreBlanks: true,
      inCellDropDown: true,
      prompt: { show: true, title: 't', message: 'm' },
      error: { show: true, style: 'Warning', title: 't', message: 'm' },
      isExtension: false,
    },
  ];
  const looks = { bold: true, italic: null, strikethrough: null, underline: null, numberFormat: null };
  sheet.conditionalFormats = [
    {
      id: 1,
      ranges: [range],
      priority: 1,
      stopIfTrue: false,
      rule: { kind: 'expression', formula: 'A1>1', format: { ...looks, color: '#FF0000', fill: null } },
    },
  ];
  setPrintTitles(workbook, sheet, { rows: { first: 0, count: 1 }, columns: null });
  workbook.names.push({ name: 'Norm', scope: null, formula: 'Blad1!$A$1', visible: true, comment: 'c' });
  workbook.properties = { ...workbook.properties, title: 'T', created: '2026-01-01T00:00:00Z' };
  return saveWorkbook(open);
}

/** What other programs write: shared formulas, rich texts, inline texts, dates, cells without references. */
function foreignWorkbook(): Uint8Array {
  return new Uint8Array(readFileSync(path.resolve('test/ooxml/fuzz/foreign.xlsx')));
}

/** Workbooks that a run begins with. */
export function seedWorkbooks(): readonly Uint8Array[] {
  return [smallWorkbook(), foreignWorkbook()];
}
