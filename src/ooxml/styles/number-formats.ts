// SPDX-License-Identifier: EUPL-1.2
import { child, childrenOf, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** Number of the first format a workbook may define itself. */
export const FIRST_CUSTOM_FORMAT = 164;

/** Built-in formats (ECMA-376 part 1, 18.8.30), as Excel's English (United States) interface shows them. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** All formats a style part can refer to, by number: its own go before the built-in ones. */
export function readNumberFormats(styles: XmlElement | null): ReadonlyMap<number, string> {
  const formats = new Map(BUILT_IN);
  for (const element of childrenOf(child(styles ?? undefined, 'numFmts'), 'numFmt')) {
    const id = numeric(element, 'numFmtId');
    if (id !== null) formats.set(id, element.attributes.formatCode ?? 'General');
  }
  return formats;
}
