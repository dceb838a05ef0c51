// SPDX-License-Identifier: EUPL-1.2

import type { ProgrammeField } from '../programme/field';
import { foldText } from '../sheet/fold-text';

/** Headers by which each field is known, Dutch first (glossary, domain §1), then English. */
const HEADERS: Readonly<Record<ProgrammeField, readonly string[]>> = {
  code: ['Gemeentecode', 'Code', 'GM-code', 'CBS-code', 'Code gemeente', 'Municipality code'],
  name: ['Gemeente', 'Gemeentenaam', 'Naam', 'Naam gemeente', 'Municipality', 'Name'],
  province: ['Provincie', 'Province'],
  subregion: ['Deelregio', 'Subregio', 'Subregion'],
  stock: ['Woningvoorraad', 'Voorraad', 'Totale woningvoorraad', 'Housing stock', 'Stock'],
  socialStock: ['DAEB-voorraad', 'DAEB', 'DAEB-woningen', 'Sociale voorraad', 'Social stock'],
  socialRentStock: [
    'Sociale huurvoorraad',
    'Voorraad sociale huur',
    'Sociale huurwoningen voorraad',
    'Social rent stock',
  ],
  total: [
    'Programma',
    'Programma bruto',
    'Bruto programma',
    'Programma totaal',
    'Totaal programma',
    'Totaal',
    'Programme',
    'Total',
  ],
  socialRent: ['Sociale huur', 'Sociaal', 'Sociale huurwoningen', 'Social rent'],
  mid: ['Middensegment', 'Midden', 'Mid segment'],
  midRent: ['Middenhuur', 'Midden huur', 'Middeldure huur', 'Mid rent'],
  affordablePurchase: ['Betaalbare koop', 'Betaalbaar koop', 'Affordable purchase'],
  expensive: ['Duur', 'Dure woningen', 'Dure huur en koop', 'Expensive'],
  unknown: ['Onbekend', 'Segment onbekend', 'Unknown'],
  demolition: ['Sloop', 'Sloop totaal', 'Demolition'],
  socialDemolition: ['Sloop sociaal', 'Sloop sociale huur', 'Sociale sloop', 'Social demolition'],
  socialSale: ['Verkoop sociaal', 'Verkoop sociale huur', 'Sociale verkoop', 'Social sale'],
};

const FIELD_OF_HEADER: ReadonlyMap<string, ProgrammeField> = new Map(
  Object.entries(HEADERS).flatMap(([field, headers]) =>
    headers.map((header) => [foldText(header), field as ProgrammeField]),
  ),
);

/**
 * The field that a header names, or null.
 *
 * @example fieldOfHeader('daeb voorraad') // 'socialStock'
 */
export function fieldOfHeader(header: unknown): ProgrammeField | null {
  return typeof header === 'string' ? (FIELD_OF_HEADER.get(foldText(header)) ?? null) : null;
}
