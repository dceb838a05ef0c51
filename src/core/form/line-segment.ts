// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Place } from '../finding/finding';
import { finding } from '../finding/severity';
import type { ListField } from '../header/meaning';
import type { Segment } from '../programme/line';
import { segmentOf } from '../programme/segment-text';
import type { ProgrammeSource } from '../programme/source';
import type { PriceLimits } from '../rules/price-limits';
import { contentAt, contentText, isBlank, type Content } from '../sheet/content';
import type { SheetContent } from '../sheet/content';
import { numberText } from '../value/number-text';
import type { LineCell } from './line-counts';

const CENTS = 100;

/** The segment of a line of a list, from its tenure, rent and price, with what there is to say about it. */
export function lineSegment(
  sheet: SheetContent,
  source: ProgrammeSource,
  row: number,
  line: LineCell,
  who: { readonly code: string; readonly name: string },
  limits: PriceLimits | null,
): { readonly segment: Segment | 'demolition'; readonly findings: readonly Finding[] } {
  if (limits === null) return { segment: 'unknown', findings: [] };
  const cell = (field: ListField): Content => {
    const column = source.mapped.find(({ meaning }) => meaning.field === field)?.column;
    return column === undefined ? null : contentAt(sheet, row, column);
  };
  const text = (field: ListField): string | null => {
    const content = cell(field);
    return isBlank(content) ? null : contentText(content);
  };
  const { segment, conflict, shortRetention } = segmentOf(
    {
      tenure: text('tenure'),
      rent: cents(cell('rent')),
      price: cents(cell('price')),
      retention: years(cell('retention')),
      owner: text('owner'),
    },
    limits,
  );
  const place = line.place;
  const findings: Finding[] = [];
  if (conflict !== null) {
    findings.push(
      finding('segmentPriceConflict', place, { ...who, text: text('tenure') ?? '', segment, conflict }),
    );
  }
  if (shortRetention !== null) {
    findings.push(finding('shortRetention', place, { ...who, segment, stated: shortRetention }));
  }
  return { segment, findings };
}

/** Says by which limits prices were read. */
export function limitsFinding(place: Place, limits: PriceLimits | null): Finding {
  const { year = 0, socialRent = 0, midRent = 0, affordablePurchase = 0 } = limits ?? {};
  const euros = (amount: number): number => amount / CENTS;
  return finding('segmentsByPrice', place, {
    year,
    socialRent: euros(socialRent),
    midRent: euros(midRent),
    affordablePurchase: euros(affordablePurchase),
  });
}

/** An amount in eurocents; null for what is no amount, and for one with two readings. */
function cents(content: Content): number | null {
  if (typeof content === 'number') return Math.round(content * CENTS);
  if (typeof content !== 'string') return null;
  const read = numberText(content.replace(/€|eur(?:o)?|p\/m|per maand|k\.k\.|v\.o\.n\.|von|,-+|\.-+/gi, ''));
  return read === null ? null : Math.round(read.value * CENTS);
}

function years(content: Content): number | null {
  if (typeof content === 'number') return content;
  return typeof content === 'string'
    ? (numberText(content.replace(/jaar|jr\.?|years?/gi, ''))?.value ?? null)
    : null;
}
