// SPDX-License-Identifier: EUPL-1.2
import { numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';
import type { Report } from './problem';

/** Lists whose `count` says how many children they have. */
const COUNTED: ReadonlySet<string> = new Set(
  `numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs mergeCells tableColumns tableParts
  dataValidations`.split(/\s+/),
);

/** Reports lists that say another number of items than they have. */
export function checkCounts(element: XmlElement, report: Report): void {
  const count = numeric(element, 'count');
  if (COUNTED.has(element.name) && count !== null && count !== element.children.length) {
    report('wrongCount', `${element.name} ${count} ≠ ${element.children.length}`);
  }
  for (const nested of element.children) checkCounts(nested, report);
}
