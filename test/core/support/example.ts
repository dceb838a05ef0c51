// SPDX-License-Identifier: EUPL-1.2

import { ratio } from '../../../src/core/number/ratio';
import { calculationSettings } from '../../../src/core/outcome/settings';
import { programmeOf, type Row } from './rows';

/** A municipality of each kind: high, high but uncertain, high with too much, incomplete, low; two in no subregion. */
const ROWS: readonly Row[] = [
  {
    ...{ code: 'A', subregion: 'Noord', province: 'Flevoland', stock: 10_000, socialStock: 3_500 },
    ...{ total: 600, socialRent: 100, mid: 200, expensive: 250, unknown: 50 },
  },
  {
    ...{ code: 'B', subregion: 'Noord', province: 'Flevoland', stock: 20_000, socialStock: 5_660 },
    ...{
      socialRentStock: 6_100,
      total: 500,
      socialRent: 10,
      midRent: 40,
      affordablePurchase: 50,
      expensive: 400,
    },
    ...{ demolition: 30, socialDemolition: 20, socialSale: 5 },
  },
  {
    ...{ code: 'C', subregion: 'Zuid', province: 'Utrecht', stock: 30_000, socialStock: 12_000 },
    ...{ total: 1_000, socialRent: 450, mid: 150, expensive: 400 },
  },
  { code: 'D', province: 'Utrecht', stock: 8_000, total: 20, socialRent: 5 },
  { code: 'E', stock: 5_000, socialStock: 500, total: 200, socialRent: 20, mid: 20, expensive: 160 },
];

export const PROGRAMME = programmeOf(ROWS);
const SOURCE = { title: 'Woondeal', date: '2026-03' };
const NOTHING = { total: null, social: null, mid: null, affordable: null, source: SOURCE };

/** With agreements of every kind. */
export const SETTINGS = calculationSettings({
  stockPrecision: ratio(1, 200),
  regionName: 'Streek',
  agreements: [
    { ...NOTHING, scope: { kind: 'municipality', name: 'A' }, social: 150 },
    { ...NOTHING, scope: { kind: 'subregion', name: 'Noord' }, total: 1_000, mid: 300 },
    { ...NOTHING, scope: { kind: 'province', name: 'Utrecht' }, affordable: 700 },
    { ...NOTHING, scope: { kind: 'region', name: 'Streek' }, total: 3_000 },
    { ...NOTHING, scope: { kind: 'subregion', name: 'Nergens' }, total: 1 },
  ],
});
