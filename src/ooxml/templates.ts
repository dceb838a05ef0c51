// SPDX-License-Identifier: EUPL-1.2
import { tag } from './xml/build';

/** First line of every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Transitional SpreadsheetML. */
export const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Relationship types of transitional packages begin with this. */
export const RELATIONSHIP_BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A worksheet without contents: what `emptySheet` describes. */
export function emptyWorksheet(namespace: string, relationshipBase: string): string {
  const content = [
    tag('dimension', { ref: 'A1' }),
    tag('sheetViews', {}, tag('sheetView', { workbookViewId: 0 })),
    tag('sheetFormatPr', { defaultRowHeight: 15 }),
    tag('sheetData'),
    tag('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ];
  const namespaces = { xmlns: namespace, 'xmlns:r': relationshipBase.replace(/\/$/, '') };
  return DECLARATION + tag('worksheet', namespaces, content.join(''));
}

/** A shared string table without strings. */
export function emptySharedStrings(namespace: string): string {
  return DECLARATION + tag('sst', { xmlns: namespace, count: 0, uniqueCount: 0 });
}

/** The least Excel accepts: Calibri 11, the two reserved fills, no borders, one format, the Normal style. */
export function emptyStyles(namespace: string): string {
  const list = (name: string, ...items: readonly string[]): string =>
    tag(name, { count: items.length }, items.join(''));
  const font = [
    tag('sz', { val: 11 }),
    tag('color', { theme: 1 }),
    tag('name', { val: 'Calibri' }),
    tag('family', { val: 2 }),
    tag('scheme', { val: 'minor' }),
  ];
  const fill = (patternType: string): string => tag('fill', {}, tag('patternFill', { patternType }));
  const edges = ['left', 'right', 'top', 'bottom', 'diagonal'].map((edge) => tag(edge));
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const content = [
    list('fonts', tag('font', {}, font.join(''))),
    list('fills', fill('none'), fill('gray125')),
    list('borders', tag('border', {}, edges.join(''))),
    list('cellStyleXfs', tag('xf', plain)),
    list('cellXfs', tag('xf', { ...plain, xfId: 0 })),
    list('cellStyles', tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
    list('dxfs'),
    tag('tableStyles', {
      count: 0,
      defaultTableStyle: 'TableStyleMedium2',
      defaultPivotStyle: 'PivotStyleLight16',
    }),
  ];
  return DECLARATION + tag('styleSheet', { xmlns: namespace }, content.join(''));
}
