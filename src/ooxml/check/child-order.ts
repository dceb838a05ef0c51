// SPDX-License-Identifier: EUPL-1.2
import {
  BORDER,
  CELL,
  CELL_FORMAT,
  CONDITIONAL_RULE,
  DIFFERENTIAL_FORMAT,
  HEADER_FOOTER,
  SHEET_PR,
  SHEET_VIEW,
  STYLE_SHEET,
  TABLE,
  TABLE_COLUMN,
  WORKBOOK,
  WORKSHEET,
} from '../xml/sequences';
import type { XmlElement } from '../xml/tree';
import type { Report } from './problem';

/** Sequences by the element they are of. */
const SEQUENCES: Readonly<Partial<Record<string, readonly string[]>>> = {
  worksheet: WORKSHEET,
  workbook: WORKBOOK,
  styleSheet: STYLE_SHEET,
  table: TABLE,
  tableColumn: TABLE_COLUMN,
  sheetPr: SHEET_PR,
  sheetView: SHEET_VIEW,
  c: CELL,
  xf: CELL_FORMAT,
  border: BORDER,
  headerFooter: HEADER_FOOTER,
  cfRule: CONDITIONAL_RULE,
  dxf: DIFFERENTIAL_FORMAT,
};

/** Reports children of an element that stand in another order than the schema's; of foreign ones it says nothing. */
export function checkChildOrder(element: XmlElement, report: Report): void {
  const sequence = SEQUENCES[element.name];
  if (sequence !== undefined) {
    let last = -1;
    for (const { name } of element.children) {
      const place = sequence.indexOf(name);
      if (place >= 0 && place < last) report('childOrder', `${element.name}/${name}`);
      last = Math.max(last, place);
    }
  }
  for (const nested of element.children) checkChildOrder(nested, report);
}
